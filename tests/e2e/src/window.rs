//! A window with its keyboard, its mouse and its eyes.

mod life;

use std::time::{Duration, Instant};

use fantoccini::Client;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::bridge::Bridge;
use crate::driver::Running;
use crate::screen::Screen;
use crate::setup::{Leg, Setup};
use crate::{keyboard, notebooks, root};

/// How long something may take to be seen.
const PATIENCE: Duration = Duration::from_secs(60);

/// The name of what has the focus, as a screen reader says it.
const FOCUSED: &str = "
const it = document.activeElement;
if (!it || it === document.body) return '';
const labels = it.labels ? [...it.labels].map((label) => label.innerText) : [];
return (it.getAttribute('aria-label') || labels.join(' ') || it.innerText || it.name || it.tagName).trim();
";

/// An open window. What is started for it ends with it.
pub struct Window {
    setup: Setup,
    runtime: Runtime,
    client: Option<Client>,
    driver: Option<Running>,
    driver_at: String,
    bridge: Option<Bridge>,
    screen: Screen,
    /// Chords pressed since the last count; a chord counts as one key.
    n_keys: usize,
    /// Clicks since the last count.
    n_clicks: usize,
}

impl Window {
    pub(crate) fn open(setup: Setup) -> Window {
        let screen = Screen::start(setup.size);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let mut window = Window {
            setup,
            runtime,
            client: None,
            driver: None,
            driver_at: String::new(),
            bridge: None,
            screen,
            n_keys: 0,
            n_clicks: 0,
        };
        window.start();
        window
    }

    /// Unlocks one's own notebook where there is one, else the practice notebook.
    pub fn unlock(&mut self) {
        self.see_element("main form");
        if self.shows("input[type=password]") {
            self.type_text(notebooks::PASSPHRASE);
        } else {
            self.tab_to_one_of(&[
                "Avaa harjoitusvihko",
                "Öppna övningshäftet",
                "Open the practice notebook",
            ]);
        }
        self.press("Enter");
        self.see_element("nav");
    }

    /// Goes to another page, such as a file.
    pub fn go_to(&mut self, address: &str) {
        let client = self.client();
        self.runtime.block_on(client.goto(address)).unwrap();
    }

    fn client(&self) -> Client {
        self.client.clone().expect("the window is open")
    }

    /// The scenario's setup, with its data folder.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Presses a chord such as `Ctrl+N`: one key.
    #[track_caller]
    pub fn press(&mut self, keys: &str) {
        self.n_keys += 1;
        let client = self.client();
        self.runtime
            .block_on(client.perform_actions(keyboard::chord(keys)))
            .unwrap();
        self.settled();
    }

    /// Types text where the focus is.
    #[track_caller]
    pub fn type_text(&mut self, text: &str) {
        let client = self.client();
        self.runtime
            .block_on(client.perform_actions(keyboard::text(text)))
            .unwrap();
    }

    /// Puts text in where the focus is, as a paste does: all at once, line breaks and all.
    #[track_caller]
    pub fn paste(&mut self, text: &str) {
        const PASTE: &str = "document.execCommand('insertText', false, arguments[0])";
        self.run(PASTE, vec![json!(text)]);
        self.settled();
    }

    /// Tabs until what has this name has the focus; each Tab counts as a key.
    #[track_caller]
    pub fn tab_to(&mut self, name: &str) {
        self.tab_to_one_of(&[name]);
    }

    #[track_caller]
    fn tab_to_one_of(&mut self, names: &[&str]) {
        let mut passed = Vec::new();
        for _ in 0..200 {
            let focused = self.focused();
            if names.iter().any(|name| focused.starts_with(name)) {
                return;
            }
            passed.push(focused);
            self.press("Tab");
        }
        panic!(
            "Tab does not reach {names:?}, only {:?}",
            &passed[..passed.len().min(40)]
        );
    }

    /// The name of what has the focus, as a screen reader says it.
    #[track_caller]
    pub fn focused(&mut self) -> String {
        self.run(FOCUSED, vec![])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Waits until what has one of these names has the focus.
    #[track_caller]
    pub fn see_focus(&mut self, name: &str, or: &str) {
        let started = Instant::now();
        loop {
            let focused = self.focused();
            if focused.starts_with(name) || focused.starts_with(or) {
                return;
            }
            self.wait_since(started, || {
                format!("{name} does not get the focus, but {focused:?} has it")
            });
        }
    }

    /// Clicks the button, link or choice of this name.
    #[track_caller]
    pub fn click(&mut self, name: &str) {
        self.click_within("", name);
    }

    /// Clicks the button, link or choice of this name in the first element of a CSS selector.
    #[track_caller]
    pub fn click_within(&mut self, selector: &str, name: &str) {
        self.n_clicks += 1;
        const FIND: &str = "
const [name, selector] = arguments;
const within = (selector && document.querySelector(selector)) || document.querySelector('dialog[open]') || document;
const all = [...within.querySelectorAll('button, a, label, summary, [role=tab]')];
const said = (it) => (it.getAttribute('aria-label') || it.innerText).replace(/[\\u00a0\\u202f]/g, ' ').trim();
const found = all.find((it) => said(it) === name) ?? all.find((it) => said(it).startsWith(name)) ?? null;
found?.scrollIntoView({ block: 'center' });
return found;
";
        let started = Instant::now();
        loop {
            let found = self.run(FIND, vec![json!(name), json!(selector)]);
            if !found.is_null() {
                let client = self.client();
                let element: fantoccini::elements::Element =
                    fantoccini::elements::Element::from_element_id(
                        client,
                        found
                            .as_object()
                            .and_then(|it| it.values().next())
                            .and_then(Value::as_str)
                            .unwrap()
                            .to_owned()
                            .into(),
                    );
                self.runtime.block_on(element.click()).unwrap();
                return;
            }
            self.wait_since(started, || format!("nothing to click is called {name}"));
        }
    }

    /// Chooses a file for the form's one file field, as if it lay on this computer.
    #[track_caller]
    pub fn choose_upload(&mut self, name: &str, kind: &str, content: &[u8]) {
        const CHOOSE: &str = "
const [name, type, content] = arguments;
const field = document.querySelector('input[type=file]');
const chosen = new DataTransfer();
chosen.items.add(new File([new Uint8Array(content)], name, { type }));
field.files = chosen.files;
field.dispatchEvent(new Event('change', { bubbles: true }));
";
        self.see_element("input[type=file]");
        self.run(CHOOSE, vec![json!(name), json!(kind), json!(content)]);
    }

    /// Waits until this text is to be seen.
    #[track_caller]
    pub fn see(&mut self, text: &str) {
        self.see_one_of(&[text]);
    }

    #[track_caller]
    fn see_one_of(&mut self, texts: &[&str]) {
        let started = Instant::now();
        loop {
            let shown = self.text();
            if texts.iter().any(|text| shown.contains(text)) {
                return;
            }
            self.wait_since(started, || {
                format!("{texts:?} is not to be seen in\n{shown}")
            });
        }
    }

    /// Waits until this text is no longer to be seen.
    #[track_caller]
    pub fn see_no(&mut self, text: &str) {
        let started = Instant::now();
        while self.text().contains(text) {
            self.wait_since(started, || format!("{text} is still to be seen"));
        }
    }

    /// Whether an element is there now, by CSS selector.
    #[track_caller]
    pub fn shows(&mut self, selector: &str) -> bool {
        self.run(
            "return !!document.querySelector(arguments[0])",
            vec![json!(selector)],
        ) == json!(true)
    }

    /// Waits until the page stays as it is: everything that was asked for has been answered and drawn.
    #[track_caller]
    pub fn rest(&mut self) {
        const SIZE: &str = "
return document.querySelector('[aria-busy=true]') ? 0 : document.body.innerHTML.length;
";
        let mut before = json!(0);
        for _ in 0..200 {
            self.painted();
            let now = self.run(SIZE, vec![]);
            if now == before && now != json!(0) {
                return;
            }
            before = now;
        }
    }

    /// Waits until an element is there, by CSS selector.
    #[track_caller]
    pub fn see_element(&mut self, selector: &str) {
        let started = Instant::now();
        while self.run(
            "return !document.querySelector(arguments[0])",
            vec![json!(selector)],
        ) == json!(true)
        {
            self.wait_since(started, || format!("there is no {selector}"));
        }
    }

    /// Everything that is to be seen, with what stands in fields; no-break spaces are plain ones.
    #[track_caller]
    pub fn text(&mut self) -> String {
        const ALL: &str = "
const typed = [...document.querySelectorAll('input, textarea, select')].map((it) => it.value);
return document.body.innerText + '\\n' + typed.join('\\n');
";
        let shown = self.run(ALL, vec![]);
        shown
            .as_str()
            .unwrap_or_default()
            .replace(['\u{a0}', '\u{202f}'], " ")
    }

    /// How many chords were pressed since the counts were last forgotten.
    pub fn keys(&self) -> usize {
        self.n_keys
    }

    /// How many clicks were made since the counts were last forgotten.
    pub fn clicks(&self) -> usize {
        self.n_clicks
    }

    /// Begins to count anew.
    pub fn forget_counts(&mut self) {
        self.n_keys = 0;
        self.n_clicks = 0;
    }

    /// Whether anything is wider than the window, so that one would have to scroll sideways.
    #[track_caller]
    pub fn scrolls_sideways(&mut self) -> bool {
        const WIDE: &str = "
const all = [document.scrollingElement, ...document.querySelectorAll('main, dialog, nav')];
return all.some((it) => it.scrollWidth > it.clientWidth + 1);
";
        self.run(WIDE, vec![]) == json!(true)
    }

    /// A picture in `target/e2e/`, named after the scenario, the leg and this name.
    #[track_caller]
    pub fn picture(&mut self, name: &str) {
        let folder = root().join("target/e2e");
        std::fs::create_dir_all(&folder).unwrap();
        let leg = match self.setup.leg {
            Leg::RealWindow => "window",
            Leg::Chromium => "chromium",
        };
        let file = folder.join(format!("{}-{leg}-{name}.png", self.setup.name));
        self.picture_into(&file);
    }

    /// A picture in this file.
    #[track_caller]
    pub fn picture_into(&mut self, file: &std::path::Path) {
        self.painted();
        let client = self.client();
        let picture = self.runtime.block_on(client.screenshot()).unwrap();
        std::fs::write(file, picture).unwrap();
    }

    /// Waits until the page has drawn what the last key did; a person sees it before pressing the next one.
    #[track_caller]
    fn settled(&mut self) {
        const DRAWN: &str = "
const done = arguments[arguments.length - 1];
requestAnimationFrame(() => requestAnimationFrame(() => done(1)));
";
        self.run_async(DRAWN, vec![]);
    }

    /// Waits until what is shown now has been painted: a picture shows the last painted frame.
    #[track_caller]
    pub(crate) fn painted(&mut self) {
        const PAINTED: &str = "
const done = arguments[arguments.length - 1];
requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(1), 150)));
";
        self.run_async(PAINTED, vec![]);
    }

    /// Runs a script in the page.
    #[track_caller]
    pub fn run(&mut self, script: &str, arguments: Vec<Value>) -> Value {
        let client = self.client();
        self.runtime
            .block_on(client.execute(script, arguments))
            .unwrap()
    }

    #[track_caller]
    pub(crate) fn run_async(&mut self, script: &str, arguments: Vec<Value>) -> Value {
        let client = self.client();
        self.runtime
            .block_on(client.execute_async(script, arguments))
            .unwrap()
    }

    #[track_caller]
    fn wait_since(&mut self, started: Instant, why: impl FnOnce() -> String) {
        if started.elapsed() > PATIENCE {
            self.picture("stopped");
            panic!("{}", why());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if let Some(client) = self.client.take() {
            // A window that has died already needs no goodbye.
            let _ = self.runtime.block_on(client.close());
        }
    }
}
