//! Items as drawing operations, each stretch marked with what it is.

use printpdf::{
    Color, DictItem, FontId, Line, LinePoint, Mm, Op, PaintMode, PdfFontHandle, PdfPage, Point, Pt,
    Rect, Rgb, XObjectTransform,
};

use super::faces::Faces;
use super::pictures::Pictures;
use super::watermark;
use crate::error::{Error, Result};
use crate::pdf::pages::{
    Face, Figures, HEIGHT, Ink, Item, MM_PER_PT, NodeId, Owner, Page, Pages, Shape, Text, WIDTH,
};

/// The marked stretches of all pages, in order: page, number on the page, element.
#[derive(Debug, Default)]
pub struct Marked(pub Vec<(usize, i64, NodeId)>);

/// From here on kerning is written, in thousandths of the size; what is less waits for more. At the size of running text
/// it is less than a dot of a printer with 600 dots to the inch.
const SEEN: i64 = 10;

/// What is embedded and drawn with.
pub struct Tools {
    /// The faces.
    pub faces: Faces,
    /// The pictures.
    pub pictures: Pictures,
}

/// One page as printpdf wants it.
pub fn page(
    number: usize,
    page: &Page,
    pages: &Pages,
    tools: &Tools,
    marked: &mut Marked,
) -> Result<PdfPage> {
    let mut pen = Pen {
        ops: Vec::new(),
        fill: None,
        font: None,
        cursor: None,
        tools,
    };
    let mut next = 0;
    for stretch in page.items.chunk_by(|a, b| a.owner == b.owner) {
        let Some(owner) = stretch.first().map(|item| item.owner) else {
            continue;
        };
        // Marks and text sections lie wholly within one another (ISO 32000-1, 14.6.1).
        let only_text = stretch
            .iter()
            .all(|item| matches!(item.shape, Shape::Text(_)));
        pen.in_text(only_text);
        match owner {
            Owner::Node(node) => {
                let tag = pages
                    .structure
                    .nodes
                    .get(node)
                    .map_or("P", |n| n.role.tag());
                pen.begin(tag, &[("MCID", DictItem::Int(next))]);
                marked.0.push((number, next, node));
                next += 1;
            }
            Owner::Footer => pen.begin(
                "Artifact",
                &[name("Type", "Pagination"), name("Subtype", "Footer")],
            ),
            Owner::Looks => pen.begin("Artifact", &[name("Type", "Layout")]),
        }
        for item in stretch {
            pen.draw(item)?;
        }
        pen.in_text(only_text);
        pen.ops.push(Op::EndMarkedContent);
    }
    pen.in_text(false);
    Ok(PdfPage::new(Mm(WIDTH), Mm(HEIGHT), pen.ops))
}

fn name(key: &'static str, value: &str) -> (&'static str, DictItem) {
    (key, DictItem::Name(value.as_bytes().to_vec()))
}

/// Millimetres in hundredths of a point: nothing is placed more finely, which keeps files small.
fn hundredths(mm: f32) -> f32 {
    (mm / MM_PER_PT * 100.0).round()
}

/// Millimetres in points.
fn pt(mm: f32) -> Pt {
    Pt(hundredths(mm) / 100.0)
}

/// A place from the page's upper left corner as PDF counts it, from the lower left.
fn point(x: f32, y: f32) -> Point {
    Point {
        x: pt(x),
        y: pt(HEIGHT - y),
    }
}

struct Pen<'a> {
    ops: Vec<Op>,
    fill: Option<Ink>,
    /// The face and size that a page's content keeps until it names others.
    font: Option<(Face, f32)>,
    /// Within a text section, where the last text of it began, in hundredths of a point.
    cursor: Option<(f32, f32)>,
    tools: &'a Tools,
}

impl Pen<'_> {
    fn begin(&mut self, tag: &str, properties: &[(&str, DictItem)]) {
        let map = properties
            .iter()
            .map(|(key, value)| ((*key).to_owned(), value.clone()))
            .collect();
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict { map },
        });
    }

    /// Opens a text section or ends it, where it is not so yet.
    fn in_text(&mut self, wanted: bool) {
        if wanted && self.cursor.is_none() {
            self.cursor = Some((0.0, 0.0));
            self.ops.push(Op::StartTextSection);
        } else if !wanted && self.cursor.take().is_some() {
            self.ops.push(Op::EndTextSection);
        }
    }

    fn draw(&mut self, item: &Item) -> Result<()> {
        self.in_text(matches!(item.shape, Shape::Text(_)));
        match &item.shape {
            Shape::Text(text) => self.text(text),
            Shape::Rule {
                x,
                y,
                width,
                thickness,
                ink,
            } => {
                self.ops.push(Op::SetOutlineColor { col: color(*ink) });
                self.ops
                    .push(Op::SetOutlineThickness { pt: Pt(*thickness) });
                let points = [*x, x + width].map(|x| LinePoint {
                    p: point(x, *y),
                    bezier: false,
                });
                self.ops.push(Op::DrawLine {
                    line: Line {
                        points: points.to_vec(),
                        is_closed: false,
                    },
                });
                Ok(())
            }
            Shape::Box {
                x,
                y,
                width,
                height,
                fill,
                edge,
            } => {
                if let Some(ink) = fill {
                    self.ink(*ink);
                }
                if let Some(ink) = edge {
                    self.ops.push(Op::SetOutlineColor { col: color(*ink) });
                    self.ops.push(Op::SetOutlineThickness { pt: Pt(0.4) });
                }
                let mode = match (fill, edge) {
                    (Some(_), Some(_)) => PaintMode::FillStroke,
                    (Some(_), None) => PaintMode::Fill,
                    (None, Some(_)) => PaintMode::Stroke,
                    (None, None) => return Ok(()),
                };
                let corner = point(*x, y + height);
                self.ops.push(Op::DrawRectangle {
                    rectangle: Rect {
                        x: corner.x,
                        y: corner.y,
                        width: pt(*width),
                        height: pt(*height),
                        mode: Some(mode),
                        winding_order: None,
                    },
                });
                Ok(())
            }
            Shape::Picture {
                x,
                y,
                width,
                height,
                picture,
            } => {
                let corner = point(*x, y + height);
                self.ops.push(Op::UseXobject {
                    id: self
                        .tools
                        .pictures
                        .id(picture)
                        .ok_or_else(|| Error::internal("a picture is drawn but not embedded"))?,
                    transform: XObjectTransform {
                        translate_x: Some(corner.x),
                        translate_y: Some(corner.y),
                        scale_x: Some(pt(*width).0),
                        scale_y: Some(pt(*height).0),
                        no_auto_scale: true,
                        ..XObjectTransform::default()
                    },
                });
                Ok(())
            }
            Shape::Watermark { text, size, width } => {
                self.ink(Ink::Pale);
                self.ops.push(Op::DrawPolygon {
                    polygon: watermark::letters(text, *size, *width)?,
                });
                Ok(())
            }
        }
    }

    fn ink(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.fill = Some(ink);
            self.ops.push(Op::SetFillColor { col: color(ink) });
        }
    }

    fn text(&mut self, text: &Text) -> Result<()> {
        self.ink(text.ink);
        self.font(text.face, text.size);
        // Each text is placed from the one before it.
        let place = (hundredths(text.x), hundredths(HEIGHT - text.y));
        let from = self.cursor.replace(place).unwrap_or_default();
        let step = |from: f32, to: f32| Pt((to - from) / 100.0);
        self.ops.push(Op::SetTextCursor {
            pos: Point {
                x: step(from.0, place.0),
                y: step(from.1, place.1),
            },
        });
        self.show(text.face, text.figures, &text.text)
    }

    fn font(&mut self, face: Face, size: f32) {
        if self.font != Some((face, size)) {
            self.font = Some((face, size));
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(FontId(face.name().to_owned())),
                size: Pt(size),
            });
        }
    }

    /// Shows a text as the numbers of its glyphs. printpdf has no operation for numbers without a font of its own.
    fn show(&mut self, face: Face, figures: Figures, text: &str) -> Result<()> {
        let cut = self.tools.faces.cut(face)?;
        let mut items = Vec::new();
        let mut numbers = Vec::with_capacity(2 * text.len());
        let mut kern = 0;
        let shown = |numbers: &mut Vec<u8>| DictItem::String {
            data: std::mem::take(numbers),
            literal: true,
        };
        for glyph in face.shape(figures, text)? {
            numbers.extend(cut.id(&glyph).to_be_bytes());
            kern += i64::from(glyph.kern);
            if kern.abs() >= SEEN {
                items.push(shown(&mut numbers));
                // PDF counts what is taken away from the advance.
                items.push(DictItem::Int(-kern));
                kern = 0;
            }
        }
        if !numbers.is_empty() {
            items.push(shown(&mut numbers));
        }
        self.ops.push(Op::Unknown {
            key: "TJ".to_owned(),
            value: vec![DictItem::Array(items)],
        });
        Ok(())
    }
}

fn color(ink: Ink) -> Color {
    // Three decimals tell all 256 steps apart.
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    let [r, g, b] = ink.rgb().map(part);
    Color::Rgb(Rgb {
        r,
        g,
        b,
        icc_profile: None,
    })
}
