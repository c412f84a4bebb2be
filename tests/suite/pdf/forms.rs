//! Papers to fill in by hand: boxes, lines to write on, codes to scan.

use vihko::pdf::document::{
    Blank, Blanks, Block, Choice, Choices, Code, Columns, Document, Level, Mark, Room, Words,
};
use vihko::pdf::pages::{Item, Owner, Pages, Role, Shape};
use vihko::pdf::{self};

use super::papers::paper;

const CONTENT: &str = "VIHKO:kehityskeskustelu-1:2026-00417";

/// A form with every kind of part that is filled in by hand.
pub fn form() -> Document {
    let choice = |(number, label, mark): (&str, &str, Mark)| Choice {
        number: number.to_owned(),
        mark,
        label: label.into(),
    };
    let scale = [
        "erittäin huonosti",
        "huonosti",
        "kohtalaisesti",
        "hyvin",
        "erittäin hyvin",
    ];
    let numbers = ["1", "2", "3", "4", "5"];
    let answers = numbers.into_iter().zip(scale);
    let blank = |name: &str, room| Blank {
        name: name.into(),
        room,
        filled: Words::default(),
    };
    paper(
        "Ohjaus- ja kehityskeskustelulomake",
        vec![
            Block::Code(code()),
            Block::Heading(
                Level::Title,
                "Ohjaus- ja kehityskeskustelulomake".to_owned(),
            ),
            Block::Blanks(Blanks {
                columns: Columns::Two,
                items: vec![
                    Blank {
                        filled: "Korhonen, Aino".into(),
                        ..blank("Työllistetty", Room::Lines(1))
                    },
                    blank("Päivä (ppkkvvvv)", Room::Boxes(8)),
                ],
            }),
            Block::Heading(Level::Section, "4 Miten työ sujuu?".to_owned()),
            Block::Choices(Choices {
                across: 1,
                items: answers
                    .map(|(number, label)| choice((number, label, Mark::Open)))
                    .collect(),
            }),
            Block::Heading(Level::Section, "5 Liitteet".to_owned()),
            Block::Choices(Choices {
                across: 3,
                items: vec![
                    choice(("", "palkkalaskelma", Mark::Ticked("valittu".to_owned()))),
                    choice((
                        "",
                        "allekirjoitettu ohjaus- ja kehityskeskustelulomake",
                        Mark::Open,
                    )),
                    choice(("", "päätös palkkatuesta", Mark::Open)),
                    choice(("", "työsopimus", Mark::Ticked("valittu".to_owned()))),
                ],
            }),
            Block::Blanks(Blanks {
                columns: Columns::One,
                items: vec![blank("6 Mitä sovittiin?", Room::Lines(4))],
            }),
        ],
    )
}

fn code() -> Code {
    Code {
        content: CONTENT.to_owned(),
        alternative: "QR-koodi: lomakkeen tunnus".to_owned(),
        width: 22.0,
        beside: vec![
            "Lomake kehityskeskustelu-1".into(),
            Words::faint("Sarja 2026-00417"),
        ],
    }
}

fn boxes(pages: &Pages) -> impl Iterator<Item = (&Item, f32, f32, f32, f32)> {
    pages.pages[0]
        .items
        .iter()
        .filter_map(|item| match &item.shape {
            Shape::Box {
                x,
                y,
                width,
                height,
                ..
            } => Some((item, *x, *y, *width, *height)),
            Shape::Text(_)
            | Shape::Rule { .. }
            | Shape::Picture { .. }
            | Shape::Watermark { .. } => None,
        })
}

#[test]
fn only_ticked_boxes_speak() {
    let pages = pdf::pages(&form()).unwrap();
    let figures: Vec<&str> = pages
        .structure
        .nodes
        .iter()
        .filter(|node| node.role == Role::Figure)
        .map(|node| node.alternative.as_deref().unwrap())
        .collect();
    assert_eq!(
        figures,
        ["QR-koodi: lomakkeen tunnus", "valittu", "valittu"]
    );
    // Nine boxes to tick and eight for a day, all of them drawn and silent.
    let silent = boxes(&pages).filter(|(item, ..)| item.owner == Owner::Looks);
    assert_eq!(silent.count(), 9 + 8);
}

#[test]
fn labels_stand_beside_their_boxes_and_lines_within_the_margins() {
    let pages = pdf::pages(&form()).unwrap();
    for item in &pages.pages[0].items {
        let (left, right) = match &item.shape {
            Shape::Text(text) => (text.x, text.x + text.width),
            Shape::Rule { x, width, .. } | Shape::Box { x, width, .. } => (*x, x + width),
            Shape::Picture { .. } | Shape::Watermark { .. } => continue,
        };
        assert!(left >= 24.9 && right <= 190.6, "{item:?}");
    }
}

#[test]
fn a_code_is_what_a_scanner_reads() {
    let pages = pdf::pages(&super::papers::paper("QR", vec![Block::Code(code())])).unwrap();
    let drawn: Vec<_> = boxes(&pages).collect();
    let (left, top) = drawn.iter().fold((f32::MAX, f32::MAX), |(x, y), it| {
        (x.min(it.1), y.min(it.2))
    });
    let right = drawn.iter().fold(0.0_f32, |x, it| x.max(it.1 + it.3));
    assert!((right - left - 22.0).abs() < 0.01);
    // The three large squares in the corners are 7 modules wide.
    let module = drawn
        .iter()
        .find(|it| it.1 == left && it.2 == top)
        .unwrap()
        .3
        / 7.0;
    let size = (22.0 / module).round() as usize;
    let picture = dark(&drawn, (left, top), module, size);
    let mut grid =
        rqrr::PreparedImage::prepare_from_greyscale(8 * (size + 8), 8 * (size + 8), |x, y| {
            let (column, row) = ((x / 8).wrapping_sub(4), (y / 8).wrapping_sub(4));
            if column < size && row < size && picture[row * size + column] {
                0
            } else {
                255
            }
        });
    let found = grid.detect_grids();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].decode().unwrap().1, CONTENT);
}

/// Which modules the boxes cover.
fn dark(
    drawn: &[(&Item, f32, f32, f32, f32)],
    (left, top): (f32, f32),
    module: f32,
    size: usize,
) -> Vec<bool> {
    let mut picture = vec![false; size * size];
    for (_, x, y, width, height) in drawn {
        let at = |value: f32| (value / module).round() as usize;
        for row in at(y - top)..at(y + height - top) {
            for column in at(x - left)..at(x + width - left) {
                picture[row * size + column] = true;
            }
        }
    }
    picture
}
