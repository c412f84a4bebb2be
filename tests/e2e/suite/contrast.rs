//! Windows' high contrast: the system's few colours take the place of the page's own, and backgrounds tell nothing any
//! more. What can be pressed, what is chosen and where the keyboard is must be seen by lines and words.

use serde_json::{Value, json};
use vihko_e2e::{Leg, Light, Setup, walk};

/// What nobody would see: words in the paper's own colour, behind which Chromium lays a plate of the paper's colour; a
/// control without a line or words; a choice that looks like the others; a keyboard's place without a ring.
const UNSEEN: &str = r"
const shown = (it) => it.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
const name = (it) => `${it.tagName.toLowerCase()} «${(it.ariaLabel ?? it.innerText ?? it.name ?? '').trim().slice(0, 40)}»`;
const width = (it, side) => parseFloat(getComputedStyle(it)[`border${side}Width`]);
const sides = ['Top', 'Right', 'Bottom', 'Left'];
const lined = (it) => sides.some((side) => width(it, side) > 0 && getComputedStyle(it)[`border${side}Style`] !== 'none');
const worded = (it) => (it.innerText ?? '').trim() !== '' || it.querySelector('svg') !== null;
const look = (it) => {
  const of = (it) => { const s = getComputedStyle(it); return [s.color, s.backgroundColor, s.outlineStyle, s.outlineWidth,
    s.textDecorationLine, s.fontWeight, ...sides.map((side) => s[`border${side}Width`] + s[`border${side}Color`])]; };
  return JSON.stringify([of(it), ...[...it.querySelectorAll('svg, .mark, span')].map((inner) => [inner.tagName, of(inner)])]);
};
const unseen = [];
if (!matchMedia('(forced-colors: active)').matches) unseen.push('the colours are not forced');
const paper = document.createElement('i');
paper.style.color = 'Canvas';
document.body.append(paper);
const canvas = getComputedStyle(paper).color;
paper.remove();
for (const it of [...document.querySelectorAll('body *')].filter(shown)) {
  const says = [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
  const { color, forcedColorAdjust } = getComputedStyle(it);
  if (says && color === canvas && forcedColorAdjust === 'auto') unseen.push(`${name(it)} is as white as its plate`);
}
const controls = [...document.querySelectorAll('button, a[href], input, select, textarea, [role=tab]')].filter(shown);
for (const it of controls) if (!lined(it) && !worded(it) && !['checkbox', 'radio', 'file'].includes(it.type))
  unseen.push(`${name(it)} has neither line nor word`);
for (const state of ['aria-selected', 'aria-pressed', 'aria-checked', 'aria-current']) {
  for (const it of controls.filter((it) => it.hasAttribute(state) && it.getAttribute(state) !== 'false')) {
    const beside = controls.find((other) => other !== it && other.tagName === it.tagName &&
      (other.getAttribute(state) ?? 'false') === 'false' && other.className === it.className &&
      other.parentElement?.parentElement === it.parentElement?.parentElement);
    if (beside && look(it) === look(beside)) unseen.push(`${name(it)} looks like ${name(beside)}`);
  }
}
const before = document.activeElement;
for (const it of controls.filter((it) => !it.disabled).slice(0, 12)) {
  it.focus({ focusVisible: true, preventScroll: true });
  if (document.activeElement !== it) continue;
  const around = [it, it.parentElement, it.nextElementSibling].filter(Boolean);
  if (!around.some((it) => getComputedStyle(it).outlineStyle !== 'none' && parseFloat(getComputedStyle(it).outlineWidth) > 0))
    unseen.push(`${name(it)} shows no ring`);
}
before?.focus?.({ preventScroll: true });
return unseen;
";

#[test]
fn everything_is_seen_in_the_system_s_few_colours() {
    let setup = Setup::new(Leg::Chromium, "contrast").light(Light::Contrast);
    let mut window = setup.open_practice();
    let (mut stops, mut wrong) = (0, Vec::new());
    walk(&mut window, |window, stop| {
        stops += 1;
        let unseen = window.run(UNSEEN, vec![]);
        let unseen = unseen.as_array().cloned().unwrap_or_default();
        let found = window.axe_finds();
        let told = unseen.iter().filter_map(Value::as_str).map(str::to_owned);
        wrong.extend(told.chain(found).map(|it| format!("{stop}: {it}")));
        if stop.ends_with("today") || stop.ends_with("person") {
            window.picture(stop);
        }
    });
    assert!(stops > 30, "{stops}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // What is tried would be found: a button without a line or a word.
    window.run(
        "document.querySelector('main').append(document.createElement('button')); \
         document.querySelector('main > button:last-child').style.border = 'none'",
        vec![],
    );
    assert_ne!(window.run(UNSEEN, vec![]), json!([]));
}
