//! The name list of a group, to be ticked by hand where no computer is opened.

use chrono::NaiveDate;

use super::Origin;
use super::sheet::Sheet;
use crate::association::Association;
use crate::pdf::document::{
    Blank, Blanks, Block, Column, Columns, Document, Letterhead, Level, Room, Table, Words,
};
use crate::text::{Language, Text};

/// Who is expected, and when.
#[derive(Debug, Clone, PartialEq)]
pub struct NameList {
    /// Who holds the session.
    pub association: Association,
    /// The day, if it is known.
    pub held_on: Option<NaiveDate>,
    /// Running number and name, family name first, in the order of the list.
    pub people: Vec<(u32, String)>,
}

/// Rows for those who come without having been expected.
const SPARE: usize = 3;

/// Composes the list.
pub fn name_list(list: &NameList, origin: Origin, language: Language) -> Document {
    let text = &Text::new(language);
    let title = text.blank_list_title();
    let day = list.held_on.map(|day| text.day(day)).unwrap_or_default();
    let mut blocks = vec![
        Block::Letterhead(Letterhead {
            logo: None,
            left: vec![Words::strong(&list.association.name)],
            right: Vec::new(),
        }),
        Block::Heading(Level::Title, title.clone()),
        Block::Blanks(top(&day, text)),
        Block::Paragraph(Words::plain(text.blank_list_note())),
    ];
    if list.people.is_empty() {
        blocks.push(Block::Paragraph(Words::faint(text.blank_list_empty())));
    }
    blocks.push(Block::Table(names(list, text)));
    let sheet = Sheet {
        title: &title,
        about: &day,
        association: &list.association.name,
        footer: text.blank_list_footer(&list.association.name),
        origin,
    };
    sheet.document(blocks, text)
}

fn top(day: &str, text: &Text) -> Blanks {
    let line = |name: String, filled: &str| Blank {
        name: Words::plain(name),
        room: Room::Lines(1),
        filled: Words::plain(filled),
    };
    Blanks {
        columns: Columns::Two,
        items: vec![
            line(text.blank_list_day(), day),
            line(text.blank_list_time(), ""),
            line(text.blank_list_topic(), ""),
            line(text.blank_list_counsellor(), ""),
        ],
    }
}

/// A row for each name with boxes to tick, and some for names that are not on the list.
fn names(list: &NameList, text: &Text) -> Table {
    let head = [
        text.blank_list_number(),
        text.blank_list_name(),
        text.blank_list_present(),
        text.blank_list_cancelled(),
        text.blank_list_absent(),
        text.blank_list_initials(),
    ];
    let spare = if list.people.is_empty() { 12 } else { SPARE };
    let named = list
        .people
        .iter()
        .map(|(number, name)| (number.to_string(), name.clone()));
    let blank = std::iter::repeat_n((String::new(), String::new()), spare);
    let row = |(number, name): (String, String)| {
        let empty = String::new;
        let cells = [number, name, empty(), empty(), empty(), empty()];
        cells.map(Words::plain).to_vec()
    };
    Table {
        columns: vec![
            Column::figures(1).at_least(8.0),
            Column::names(8).at_least(60.0),
            Column::ticks(2).at_least(16.0),
            Column::ticks(2).at_least(16.0),
            Column::ticks(2).at_least(16.0),
            Column::room(4).at_least(28.0),
        ],
        head: vec![head.map(Words::plain).to_vec()],
        rows: named.chain(blank).map(row).collect(),
        total: None,
    }
}
