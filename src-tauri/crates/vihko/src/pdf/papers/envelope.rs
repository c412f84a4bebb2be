//! The recovery paper (avainkuori): one A4 that opens the notebook when the passphrase is gone. It is made from
//! the code when the code is made; the notebook does not keep the code, so the paper cannot be made again.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

use super::Origin;
use super::sheet::Sheet;
use crate::pdf::document::{
    Blank, Blanks, Block, Code, Columns, Document, Facts, Letterhead, Level, Room, Words,
};
use crate::text::{Language, Text};
use crate::values::has_a_shape;

/// What stands on the paper.
pub struct Envelope<'a> {
    /// The code as it is printed: eight groups of six digits with dashes between them.
    pub code: &'a str,
    /// The association's name, if the notebook knows it yet.
    pub association: &'a str,
    /// The notebook's file with its folder.
    pub file: &'a str,
    /// The file with the keys, which lies beside it.
    pub keys: &'a str,
    /// Who keeps it; empty if nobody has said.
    pub keeper: &'a str,
    /// The day on which the code was made.
    pub made_on: NaiveDate,
}

/// Composes the paper.
pub fn envelope(paper: &Envelope<'_>, origin: Origin, language: Language) -> Document {
    let text = &Text::new(language);
    let title = text.envelope_title();
    let last = |path: &str| {
        let cut = path.rfind(['/', '\\']).map_or(0, |at| at + 1);
        path.get(cut..).unwrap_or(path).to_owned()
    };
    let file = shown_path(&last(paper.file));
    let blocks = vec![
        Block::Letterhead(Letterhead {
            logo: None,
            left: vec![Words::strong(paper.association)],
            right: vec![Words::plain(text.day(paper.made_on))],
        }),
        Block::Heading(Level::Title, title.clone()),
        Block::Paragraph(Words::plain(text.envelope_lead())),
        Block::Note(vec![Words::plain(text.envelope_secret())]),
        Block::Heading(Level::Section, text.envelope_code_title()),
        Block::Groups(paper.code.split('-').map(str::to_owned).collect()),
        Block::Code(Code {
            content: paper.code.to_owned(),
            alternative: text.envelope_code_alternative(),
            width: 24.0,
            beside: vec![
                Words::plain(text.envelope_code_beside()),
                Words::plain(text.envelope_code_check()),
            ],
        }),
        Block::Heading(Level::Section, text.envelope_where_title()),
        Block::Facts(Facts {
            columns: Columns::One,
            rows: vec![
                (text.envelope_file(), Words::plain(shown_path(paper.file))),
                (
                    text.envelope_beside(),
                    Words::plain(text.envelope_keys(&shown_path(&last(paper.keys)))),
                ),
            ],
        }),
        Block::Heading(Level::Section, text.envelope_steps_title()),
        Block::Bullets(
            [
                text.envelope_step_open(),
                text.envelope_step_choose(),
                text.envelope_step_passphrase(),
                text.envelope_step_renew(),
                text.envelope_step_program(),
            ]
            .map(Words::plain)
            .to_vec(),
        ),
        Block::Heading(Level::Section, text.envelope_keeper_title()),
        Block::Blanks(Blanks {
            columns: Columns::Two,
            items: [
                (text.envelope_keeper(), paper.keeper),
                (text.envelope_place(), ""),
                (text.envelope_sealed(), ""),
                (text.envelope_checked(), ""),
            ]
            .map(|(name, filled)| Blank {
                name: Words::plain(name),
                room: Room::Lines(1),
                filled: Words::plain(filled),
            })
            .to_vec(),
        }),
    ];
    let sheet = Sheet {
        title: &title,
        about: &file,
        association: paper.association,
        footer: text.envelope_footer(&file),
        origin,
    };
    sheet.document(blocks, text)
}

/// A path as the paper can show it: three dots stand for what no face has, since a folder is named by whoever owns the
/// computer and the code must come on paper all the same.
fn shown_path(path: &str) -> String {
    let mut shown = String::with_capacity(path.len());
    for char in path.nfc() {
        if has_a_shape(char) {
            shown.push(char);
        } else if !shown.ends_with('…') {
            shown.push('…');
        }
    }
    shown
}
