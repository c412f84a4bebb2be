//! Accessibility, checked by axe-core inside the page.

use serde_json::{Value, json};

use crate::{Window, root};

const RUN: &str = r"
const done = arguments[arguments.length - 1];
axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations, passes }) => done({
    passes: passes.length,
    found: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n    ${failureSummary}`)),
  }))
  .catch((error) => done({ passes: 0, found: [String(error)] }));
";

/// Shows the page as by day or by night, in this text size, as if the person had chosen it; puts it back as it was
/// when nothing is given.
const LOOK: &str = r"
const [night, percent] = arguments;
const root = document.documentElement.style;
window.own ??= {
  size: root.fontSize,
  rules: [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule.media?.mediaText.includes('prefers-color-scheme'))
    .map(({ media }) => [media, media.mediaText]),
};
for (const [media, own] of window.own.rules) media.mediaText = night === null ? own : night ? 'all' : 'not all';
root.colorScheme = night === null ? '' : night ? 'dark' : 'light';
root.fontSize = percent === null ? window.own.size : `${percent}%`;
";

impl Window {
    /// What is wrong with what is shown now, by day and by night, in the usual text size and in the largest: what axe
    /// finds, and what would have to be scrolled sideways.
    pub fn wrong_in_any_look(&mut self) -> Vec<String> {
        let mut wrong = Vec::new();
        for (light, night) in [("day", false), ("night", true)] {
            for percent in [100, 200] {
                self.run(LOOK, vec![json!(night), json!(percent)]);
                let found = self.axe_finds();
                wrong.extend(found.iter().map(|it| format!("{light}, {percent} %: {it}")));
                if self.scrolls_sideways() {
                    wrong.push(format!("{light}, {percent} %: scrolls sideways"));
                }
            }
        }
        self.run(LOOK, vec![json!(null), json!(null)]);
        wrong
    }

    /// Nothing that axe can find is wrong with what is shown now.
    #[track_caller]
    pub fn axe(&mut self) {
        let found = self.axe_finds();
        assert!(found.is_empty(), "axe:\n{}\n", found.join("\n"));
    }

    /// The same by day and by night, in the usual text size and in the largest.
    #[track_caller]
    pub fn axe_in_any_look(&mut self) {
        let found = self.wrong_in_any_look();
        assert!(found.is_empty(), "axe:\n{}\n", found.join("\n"));
    }

    /// What axe finds wrong with what is shown now.
    #[track_caller]
    pub fn axe_finds(&mut self) -> Vec<String> {
        self.painted();
        if self.run("return !window.axe", vec![]) == json!(true) {
            let script = root().join("ui/node_modules/axe-core/axe.min.js");
            self.run(&std::fs::read_to_string(script).unwrap(), vec![]);
        }
        let report = self.run_async(RUN, vec![json!(null)]);
        assert!(
            report["passes"].as_u64().unwrap_or(0) > 0,
            "axe did not run: {report}"
        );
        let found = report["found"].as_array().cloned().unwrap_or_default();
        found
            .iter()
            .map(|it| Value::as_str(it).unwrap_or_default().to_owned())
            .collect()
    }
}
