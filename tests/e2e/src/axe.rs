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

impl Window {
    /// Nothing that axe can find is wrong with what is shown now.
    #[track_caller]
    pub fn axe(&mut self) {
        let found = self.axe_finds();
        assert!(found.is_empty(), "axe:\n{}\n", found.join("\n"));
    }

    /// What axe finds wrong with what is shown now.
    #[track_caller]
    pub fn axe_finds(&mut self) -> Vec<String> {
        self.painted();
        let script =
            std::fs::read_to_string(root().join("ui/node_modules/axe-core/axe.min.js")).unwrap();
        self.run(&script, vec![]);
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
