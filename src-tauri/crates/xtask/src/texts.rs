//! Writes one Rust method and one TypeScript function per Fluent message, and refuses catalogues that do not
//! match.

mod catalogue;
mod rust;
mod typescript;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

pub use catalogue::{Catalogue, Message};

/// Where the texts lie, below the workspace.
pub const LOCALES: &str = "src-tauri/crates/vihko/locales";

/// The file of generated methods, below the workspace.
pub const MESSAGES: &str = "src-tauri/crates/vihko/src/text/generated/messages.rs";

/// The file of generated functions for the window, below the workspace.
pub const WINDOW_MESSAGES: &str = "ui/src/generated/messages.ts";

/// The variable that chooses a plural and therefore is a bare number.
const COUNT: &str = "count";

/// The languages, the one that the others must match first.
pub const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// What the generated files must hold, each with its path below the workspace, by the texts below `root`.
/// Otherwise every reason why the texts cannot be taken, a line each.
pub fn generate(root: &Path) -> Result<[(&'static str, String); 2], String> {
    let [finnish, swedish, english] =
        LANGUAGES.map(|language| Catalogue::read(&root.join(LOCALES), language));
    let finnish = finnish?;
    let mut wrong = finnish.differences(&swedish?);
    wrong.extend(finnish.differences(&english?));
    if wrong.is_empty() {
        Ok([
            (MESSAGES, formatted(&rust::write(&finnish)?)?),
            (WINDOW_MESSAGES, typescript::write(&finnish)),
        ])
    } else {
        Err(wrong.join("\n"))
    }
}

/// Writes the generated files anew; gives their paths below the workspace.
pub fn write(root: &Path) -> Result<[&'static str; 2], String> {
    let files = generate(root)?;
    for (name, source) in &files {
        let path = root.join(name);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        }
        std::fs::write(path, source).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(files.map(|(name, _)| name))
}

/// Runs source through rustfmt, as `cargo fmt` would.
fn formatted(source: &str) -> Result<String, String> {
    let told = |error: std::io::Error| format!("rustfmt: {error}");
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(told)?;
    if let Some(mut input) = rustfmt.stdin.take() {
        input.write_all(source.as_bytes()).map_err(told)?;
    }
    let output = rustfmt.wait_with_output().map_err(told)?;
    if !output.status.success() {
        return Err("rustfmt refuses the generated source".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generated_files_match_the_texts() {
        let root = crate::root();
        for (name, wanted) in generate(&root).unwrap() {
            let written = std::fs::read_to_string(root.join(name)).unwrap();
            assert!(
                written == wanted,
                "{name} is stale: run `cargo xtask texts`"
            );
        }
    }

    #[test]
    fn a_message_becomes_a_method_with_typed_arguments() {
        let text = "greeting = Hei { $name }, { $count ->\n    [one] päivä\n   *[other] päivää\n} jäljellä\n";
        let catalogue = Catalogue::of("fi", &[("x.ftl", text)]).unwrap();
        let source = formatted(&rust::write(&catalogue).unwrap()).unwrap();
        assert!(
            source.contains("pub fn greeting(&self, count: u32, name: &str) -> String {"),
            "{source}"
        );
        assert!(
            source.contains("/// `Hei {$name}, päivää jäljellä`"),
            "{source}"
        );
    }

    #[test]
    fn catalogues_that_differ_are_refused() {
        let finnish = Catalogue::of(
            "fi",
            &[("x.ftl", "a = { $x }\nb = B\nd = Yksi kaksi kolme\n")],
        )
        .unwrap();
        let swedish = Catalogue::of(
            "sv",
            &[("x.ftl", "a = { $y }\nc = C\nd = Yksi kaksi kolme\n")],
        )
        .unwrap();
        assert_eq!(
            finnish.differences(&swedish),
            [
                "sv: `a` has the variables y, but in Finnish x",
                "sv: `b` of x.ftl is missing",
                "sv: `d` is still Finnish",
                "sv: `c` is not in the Finnish texts",
            ]
        );
    }

    #[test]
    fn texts_that_no_method_can_give_are_refused() {
        for (text, reason) in [
            ("a = A\na = B\n", "stands twice"),
            ("a = { b }\nb = B\n", "use a term"),
            ("a = A\n    .title = T\n", "attribute"),
            ("a = { NUMBER($count) }\n", "function"),
            ("a = { -brand }\n", "-brand"),
            ("a = {\n", "x.ftl"),
            ("Fn = A\n", "small letters"),
        ] {
            let refused = Catalogue::of("fi", &[("x.ftl", text)]).unwrap_err();
            assert!(refused.contains(reason), "{text}: {refused}");
        }
    }
}
