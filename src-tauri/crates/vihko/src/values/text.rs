//! Text fields: one line, several lines, and the private note. All but the note may come on a paper, so they hold only
//! what a paper can show.

use super::{printable, seen};
use crate::fault::Problem;

/// The most characters of a one-line field.
const LINE: usize = 300;

/// The most characters of a remark.
const REMARK: usize = 1_000;

/// The most characters of a field of several lines.
const PROSE: usize = 100_000;

/// Text that is for the writer alone. It has no `Display` and no report type holds it, so that it cannot
/// reach a paper; a file of everything gets it through [`PrivateNote::reveal`].
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PrivateNote(String);

impl PrivateNote {
    /// Takes the note as it was typed.
    pub fn parse(text: &str) -> Result<PrivateNote, Problem> {
        several_lines(text).map(PrivateNote)
    }

    /// The words, for the writer's own screen, the store and the export of everything.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for PrivateNote {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PrivateNote(…)")
    }
}

/// A one-line text that must not be empty. Line breaks that came along with a paste become spaces.
pub fn line(text: &str) -> Result<String, Problem> {
    match optional(text)? {
        text if text.is_empty() => Err(Problem::Missing),
        text => Ok(text),
    }
}

/// A one-line text that may be empty.
pub fn optional(text: &str) -> Result<String, Problem> {
    let one_line = seen(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let text = bounded(one_line, LINE)?;
    printable(&text)?;
    Ok(text)
}

/// Words noted down in a hurry, which may be empty. They come on no paper before they have been gone over, so they
/// hold whatever can be typed.
pub fn jotting(text: &str) -> Result<String, Problem> {
    several_lines(text)
}

/// A text of several lines that may be empty.
pub fn prose(text: &str) -> Result<String, Problem> {
    let text = several_lines(&seen(text))?;
    printable(&text)?;
    Ok(text)
}

/// A few lines, which may be empty, that stand on a paper beside what they are about.
pub fn remark(text: &str) -> Result<String, Problem> {
    bounded(prose(text)?, REMARK)
}

fn several_lines(text: &str) -> Result<String, Problem> {
    bounded(text.replace("\r\n", "\n").trim_end().to_owned(), PROSE)
}

fn bounded(text: String, most: usize) -> Result<String, Problem> {
    if text
        .chars()
        .any(|c| c.is_control() && !matches!(c, '\n' | '\t'))
    {
        return Err(Problem::StrangeCharacter);
    }
    if text.chars().count() > most {
        return Err(Problem::TooLong(most));
    }
    Ok(text)
}
