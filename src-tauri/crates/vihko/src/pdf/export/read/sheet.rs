//! One page's content, operation by operation: what it says, where, and whether all of it is such as this program draws.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Operation;
use lopdf::{Document, Encoding, Object};

use super::faces::Font;
use super::marks::{self, Area, Line, Mark, Rule, ScaleBox};
use crate::pdf::pages::Ink;

/// The most that kerning moves a glyph, in thousandths of the size.
const KERNING: f32 = 300.0;

/// The sizes of text, in points.
const SIZES: std::ops::RangeInclusive<f32> = 7.0..=20.0;

/// The thickest rule, in points.
const THICKEST: f32 = 0.75;

/// Where a picture is drawn before it is placed.
const UNIT: Area = Area::of(0.0, 0.0, 1.0, 1.0);

/// The mark before what must be noticed.
const NOTICE: &str = "⚠";

/// What is needed to read a page.
pub(super) struct Resources<'a> {
    /// How the fonts of others are read.
    pub(super) foreign: BTreeMap<Vec<u8>, Encoding<'a>>,
    /// The program's own fonts.
    pub(super) proven: BTreeMap<Vec<u8>, &'a Font>,
    /// The names of pictures; only the first page has one.
    pub(super) pictures: BTreeSet<Vec<u8>>,
}

/// What a page says and shows.
#[derive(Default)]
pub(super) struct Sheet {
    /// What stands at its foot.
    pub(super) foot: String,
    /// The header that is repeated at its top, if any.
    pub(super) head: String,
    /// The texts that belong to elements, in the order in which they are drawn.
    pub(super) stretches: Vec<Stretch>,
    /// Everything that is seen, with its place.
    pub(super) marks: Vec<Mark>,
    /// Whether there is something that this program never draws.
    pub(super) strange: bool,
}

/// A text that belongs to an element, by its number on the page.
pub(super) struct Stretch {
    pub(super) number: i64,
    pub(super) text: String,
    /// Its lines, with runs on the same line apart.
    pub(super) lines: Vec<Line>,
}

/// Where content belongs.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Open {
    Stretch(usize),
    Foot,
    Looks,
}

/// A step of an outline.
#[derive(Debug, Clone, Copy)]
enum Step {
    Move(f32, f32),
    Line(f32, f32),
    Curve,
    Close,
    Rect(Area),
}

/// Reads a page's content. Nothing where a text cannot be read at all.
pub(super) fn sheet(operations: &[Operation], resources: &Resources<'_>) -> Option<Sheet> {
    let mut pen = Pen {
        resources,
        sheet: Sheet::default(),
        open: None,
        in_text: false,
        font: None,
        at: (0.0, 0.0),
        fill: None,
        edge: None,
        thickness: 1.0,
        path: Vec::new(),
        frame: None,
    };
    for operation in operations {
        if pen.read(operation)?.is_none() {
            pen.sheet.strange = true;
        }
    }
    let whole = pen.open.is_none() && !pen.in_text && pen.path.is_empty() && pen.frame.is_none();
    let mut sheet = pen.sheet;
    sheet.strange = sheet.strange || !whole || !marks::in_order(&sheet.marks) || !scales(&sheet);
    Some(sheet)
}

/// Whether the boxes of each scale show what stands beside them.
fn scales(sheet: &Sheet) -> bool {
    let boxes: Vec<ScaleBox> = sheet.marks.iter().filter_map(Mark::scale).collect();
    let mut scales = boxes.chunk_by(|a, b| a.stretch == b.stretch);
    scales.all(|boxes| {
        let stretch = boxes
            .first()
            .and_then(|it| sheet.stretches.get(it.stretch + 1));
        marks::is_scale(boxes, stretch.map_or("", |it| &it.text))
    })
}

struct Pen<'a> {
    resources: &'a Resources<'a>,
    sheet: Sheet,
    open: Option<Open>,
    in_text: bool,
    font: Option<(Vec<u8>, f32)>,
    at: (f32, f32),
    fill: Option<Ink>,
    edge: Option<Ink>,
    thickness: f32,
    path: Vec<Step>,
    /// While a picture is placed: where the unit square is drawn.
    frame: Option<Area>,
}

/// Answers with nothing inside where an operation is none of the program's own, and with nothing at all where the page
/// cannot be read.
type Read = Option<Option<()>>;

const FINE: Read = Some(Some(()));

impl Pen<'_> {
    fn read(&mut self, operation: &Operation) -> Read {
        let operands = &operation.operands;
        let numbers: Vec<f32> = operands
            .iter()
            .filter_map(|it| it.as_float().ok())
            .collect();
        let bare = numbers.len() == operands.len();
        let placing = matches!(operation.operator.as_str(), "cm" | "Do" | "Q");
        if self.frame.is_some() && !placing {
            return Some(None);
        }
        match (operation.operator.as_str(), numbers.as_slice()) {
            ("BDC", []) => return Some(self.begin(operands)),
            ("EMC", []) => return Some(self.open.take().map(|_| ())),
            ("BT", []) if !self.in_text => (self.in_text, self.at) = (true, (0.0, 0.0)),
            ("ET", []) if self.in_text => self.in_text = false,
            ("Td", [x, y]) if bare => self.at = (self.at.0 + x, self.at.1 + y),
            ("Tf", [size]) => {
                let name = operands.first().and_then(|it| it.as_name().ok());
                self.font = name.map(|name| (name.to_vec(), *size));
            }
            ("Tj" | "TJ", []) => return self.show(operands),
            ("rg", [r, g, b]) if bare => {
                self.fill = ink([*r, *g, *b]);
                return Some(self.fill.map(|_| ()));
            }
            ("RG", [r, g, b]) if bare => {
                self.edge = ink([*r, *g, *b]);
                return Some(self.edge.map(|_| ()));
            }
            ("w", [thickness]) if bare => self.thickness = *thickness,
            ("m", [x, y]) if bare => self.path.push(Step::Move(*x, *y)),
            ("l", [x, y]) if bare => self.path.push(Step::Line(*x, *y)),
            ("c", [.., _, _, _, _, _, _]) if bare => self.path.push(Step::Curve),
            ("h", []) => self.path.push(Step::Close),
            ("re", [x, y, width, height]) if bare => {
                self.path
                    .push(Step::Rect(Area::of(*x, *y, *width, *height)));
            }
            ("S" | "f" | "B", []) => return Some(self.paint(&operation.operator)),
            ("q", []) if !self.in_text => self.frame = Some(UNIT),
            ("cm", [width, 0.0, 0.0, height, x, y]) if bare && self.frame == Some(UNIT) => {
                self.frame = Some(Area::of(*x, *y, *width, *height));
            }
            ("Do", []) => return Some(self.picture(operands)),
            ("Q", []) if self.frame.is_some() => self.frame = None,
            _ => return Some(None),
        }
        FINE
    }

    fn begin(&mut self, operands: &[Object]) -> Option<()> {
        let before = self.open.take();
        let properties = operands.get(1)?.as_dict().ok()?;
        let tag = operands.first()?.as_name().ok()?;
        if let Ok(number) = properties.get(b"MCID").and_then(Object::as_i64) {
            let here = self.sheet.stretches.len();
            self.sheet.stretches.push(Stretch {
                number,
                text: String::new(),
                lines: Vec::new(),
            });
            self.open = Some(Open::Stretch(here));
            return (before.is_none() && properties.len() == 1 && tag != b"Artifact").then_some(());
        }
        let said = |key: &[u8]| properties.get(key).and_then(Object::as_name).ok();
        let open = match (said(b"Type")?, said(b"Subtype"), properties.len()) {
            (b"Pagination", Some(b"Footer"), 2) => Open::Foot,
            (b"Layout", None, 1) => Open::Looks,
            _ => return None,
        };
        self.open = Some(open);
        (before.is_none() && tag == b"Artifact").then_some(())
    }

    fn show(&mut self, operands: &[Object]) -> Read {
        let (name, size) = self.font.clone()?;
        let mut items = Vec::new();
        for operand in operands {
            match operand.as_array() {
                Ok(array) => items.extend(array),
                Err(_) => items.push(operand),
            }
        }
        let Some(font) = self.resources.proven.get(&name) else {
            // Another's font: what it says is read all the same.
            let encoding = self.resources.foreign.get(&name)?;
            let mut text = String::new();
            for item in items.iter().filter_map(|it| it.as_str().ok()) {
                text.push_str(&Document::decode_text(encoding, item).ok()?);
            }
            self.say(&text, None);
            return Some(None);
        };
        let (mut text, mut width, mut visible) = (String::new(), 0.0, 0.0);
        let mut fine = SIZES.contains(&size) && self.in_text;
        for item in items {
            if let Ok(back) = item.as_float() {
                fine &= back.abs() <= KERNING;
                width -= back;
                continue;
            }
            for (char, advance) in font.glyphs(item.as_str().ok()?)? {
                text.push(char);
                width += advance;
                // A space at a line's end takes no room; one that holds words together does.
                if char != ' ' {
                    visible = width;
                }
            }
        }
        let line = Line {
            left: self.at.0,
            right: self.at.0 + visible * size / 1000.0,
            base: self.at.1,
            size,
        };
        fine &= matches!(self.fill, Some(Ink::Black | Ink::Faint | Ink::Due));
        let seen = visible > 0.0;
        fine &= self.say(&text, seen.then_some(line));
        Some(fine.then_some(()))
    }

    /// Takes a text down; answers whether it may stand there.
    fn say(&mut self, text: &str, line: Option<Line>) -> bool {
        let mark = match self.open {
            Some(Open::Stretch(at)) => {
                let stretch = self.sheet.stretches.get_mut(at);
                if let Some(stretch) = stretch {
                    super::walk::join(&mut stretch.text, text);
                    stretch.lines.extend(line);
                }
                Mark::Text
            }
            Some(Open::Foot) => {
                super::walk::join(&mut self.sheet.foot, &format!("{text} "));
                Mark::Foot
            }
            Some(Open::Looks) if text == NOTICE => Mark::Notice,
            Some(Open::Looks) => {
                super::walk::join(&mut self.sheet.head, text);
                let first = self.sheet.stretches.is_empty();
                self.sheet.marks.extend(line.map(Mark::Text));
                return first;
            }
            None => return false,
        };
        self.sheet.marks.extend(line.map(mark));
        true
    }

    fn paint(&mut self, operator: &str) -> Option<()> {
        let path = std::mem::take(&mut self.path);
        let mark = match (operator, path.as_slice(), self.open?) {
            ("S", [Step::Move(left, y), Step::Line(right, end)], Open::Looks) if y == end => {
                let ink = matches!(self.edge, Some(Ink::Line | Ink::Faint));
                (ink && self.thickness <= THICKEST).then_some(Mark::Rule(Rule {
                    left: *left,
                    right: *right,
                    y: *y,
                }))?
            }
            ("f", [Step::Rect(area)], Open::Stretch(stretch)) if self.fill == Some(Ink::Accent) => {
                let (area, full) = (*area, true);
                Mark::Box(ScaleBox {
                    area,
                    full,
                    stretch,
                })
            }
            ("B", [Step::Rect(area)], Open::Stretch(stretch))
                if (self.fill, self.edge) == (Some(Ink::Soft), Some(Ink::Line))
                    && self.thickness <= THICKEST =>
            {
                let (area, full) = (*area, false);
                Mark::Box(ScaleBox {
                    area,
                    full,
                    stretch,
                })
            }
            // The word behind the text hides nothing: it comes first, and in the palest ink.
            ("f", steps, Open::Looks)
                if self.fill == Some(Ink::Pale)
                    && self.sheet.marks.is_empty()
                    && !steps.iter().any(|it| matches!(it, Step::Rect(_))) =>
            {
                Mark::Behind
            }
            _ => return None,
        };
        self.sheet.marks.push(mark);
        (!self.in_text).then_some(())
    }

    fn picture(&mut self, operands: &[Object]) -> Option<()> {
        let name = operands.first()?.as_name().ok()?;
        let known = self.resources.pictures.contains(name);
        let area = self.frame?;
        let first = self.sheet.stretches.len() == 1 && matches!(self.open, Some(Open::Stretch(_)));
        self.sheet.marks.push(Mark::Picture(area));
        (known && first && !self.in_text).then_some(())
    }
}

/// The colour of papers that this is.
fn ink(parts: [f32; 3]) -> Option<Ink> {
    Ink::ALL.into_iter().find(|ink| {
        let wanted = ink.rgb().map(|part| f32::from(part) / 255.0);
        let mut pairs = wanted.iter().zip(parts);
        pairs.all(|(wanted, part)| (wanted - part).abs() < 0.003)
    })
}
