//! A paper's pages read back from its bytes. What is read is what `export` writes: pages without nested marks,
//! text by glyph numbers, paths; see `draw`.

mod fonts;
mod pictures;
mod spoken;

use lopdf::content::{Content, Operation};
use lopdf::{Document, Object, ObjectId};

use crate::error::{Error, Result};
use crate::pdf::preview::{Mark, Preview, PreviewPage};
use fonts::{Font, fonts};
use pictures::{Picture, pictures};
use spoken::Listener;

/// The paper's pages as they are seen.
pub fn preview(bytes: &[u8]) -> Result<Preview> {
    let pdf = Document::load_mem(bytes).map_err(Error::internal)?;
    let language = pdf
        .catalog()
        .and_then(|catalog| catalog.get(b"Lang"))
        .and_then(Object::as_str)
        .map(|language| String::from_utf8_lossy(language).into_owned())
        .unwrap_or_default();
    let pages = pdf.page_iter().map(|id| page(&pdf, id));
    Ok(Preview {
        language,
        pages: pages.collect::<Result<_>>()?,
    })
}

fn page(pdf: &Document, id: ObjectId) -> Result<PreviewPage> {
    let sides = pdf
        .get_dictionary(id)
        .and_then(|page| page.get(b"MediaBox"))
        .and_then(Object::as_array)
        .map_err(Error::internal)?;
    let side = |place: usize| sides.get(place).and_then(number).unwrap_or(0.0);
    let content = Content::decode(&pdf.get_page_content(id)).map_err(Error::internal)?;
    let mut reader = Reader {
        height: side(3),
        fonts: fonts(pdf, id)?,
        pictures: pictures(pdf, id)?,
        marks: Vec::new(),
        listener: Listener::default(),
        fill: String::from("#000000"),
        edge: String::from("#000000"),
        thickness: 1.0,
        path: String::new(),
        font: 0,
        size: 0.0,
        at: (0.0, 0.0),
        frame: WHOLE,
        frames: Vec::new(),
    };
    for operation in &content.operations {
        reader.read(operation)?;
    }
    Ok(PreviewPage {
        width: side(2),
        height: side(3),
        marks: reader.marks,
        spoken: reader.listener.heard(),
    })
}

/// The state of a page's content as it is read.
struct Reader {
    height: f32,
    fonts: Vec<Font>,
    pictures: Vec<Picture>,
    marks: Vec<Mark>,
    listener: Listener,
    fill: String,
    edge: String,
    thickness: f32,
    path: String,
    font: usize,
    size: f32,
    at: (f32, f32),
    /// Where a unit square would be drawn now, and the frames to come back to. Only pictures move it.
    frame: Frame,
    frames: Vec<Frame>,
}

/// How far to the right, how far up, how wide, and how high.
type Frame = [f32; 4];

const WHOLE: Frame = [0.0, 0.0, 1.0, 1.0];

impl Reader {
    fn read(&mut self, operation: &Operation) -> Result<()> {
        let operands = &operation.operands;
        let n: Vec<f32> = operands.iter().filter_map(number).collect();
        match (operation.operator.as_str(), n.as_slice()) {
            ("rg", [r, g, b]) => self.fill = colour(*r, *g, *b),
            ("RG", [r, g, b]) => self.edge = colour(*r, *g, *b),
            ("w", [thickness]) => self.thickness = *thickness,
            ("m", [x, y]) => self.go("M", &[(*x, *y)]),
            ("l", [x, y]) => self.go("L", &[(*x, *y)]),
            ("c", [a, b, c, d, x, y]) => self.go("C", &[(*a, *b), (*c, *d), (*x, *y)]),
            ("h", []) => self.path.push('Z'),
            ("re", [x, y, width, height]) => {
                self.go("M", &[(*x, *y)]);
                self.go("L", &[(x + width, *y)]);
                self.go("L", &[(x + width, y + height)]);
                self.go("L", &[(*x, y + height)]);
                self.path.push('Z');
            }
            ("S", []) => self.paint(None, Some(self.edge.clone())),
            ("f", []) => self.paint(Some(self.fill.clone()), None),
            ("B", []) => self.paint(Some(self.fill.clone()), Some(self.edge.clone())),
            ("n", []) => self.path.clear(),
            ("q", []) => self.frames.push(self.frame),
            ("Q", []) => self.frame = self.frames.pop().unwrap_or(WHOLE),
            // Pictures stand upright.
            ("cm", [wide, _, _, high, right, up]) => {
                let [x, y, width, height] = self.frame;
                self.frame = [
                    x + right * width,
                    y + up * height,
                    width * wide,
                    height * high,
                ];
            }
            ("Do", _) => self.picture(operands)?,
            ("BT", []) => self.at = (0.0, 0.0),
            ("Td", [x, y]) => self.at = (hundredths(self.at.0 + x), hundredths(self.at.1 + y)),
            ("Tf", [size]) => {
                let name = operands.first().and_then(|name| name.as_name().ok());
                let font = self
                    .fonts
                    .iter()
                    .position(|it| Some(it.key.as_slice()) == name);
                self.font = font.ok_or_else(|| Error::internal("a page names no such face"))?;
                self.size = *size;
            }
            ("Tj", _) => self.show(operands)?,
            ("TJ", _) => {
                let items = operands.first().and_then(|items| items.as_array().ok());
                self.show(items.map_or(&[], Vec::as_slice))?;
            }
            ("BDC", _) => {
                let tag = operands.first().and_then(|tag| tag.as_name().ok());
                let marked = operands.get(1).and_then(|it| it.as_dict().ok());
                let owned = marked.is_some_and(|it| it.has(b"MCID"));
                self.listener.begin(tag.filter(|_| owned));
            }
            ("EMC", _) => self.listener.end(),
            // Everything else neither draws nor moves: ends of text, graphics states.
            _ => {}
        }
        Ok(())
    }

    /// Adds to the outline; PDF counts from the lower edge.
    fn go(&mut self, letter: &str, points: &[(f32, f32)]) {
        self.path.push_str(letter);
        for (place, (x, y)) in points.iter().enumerate() {
            let gap = if place > 0 { " " } else { "" };
            let (x, y) = (hundredths(*x), hundredths(self.height - y));
            self.path.push_str(&format!("{gap}{x} {y}"));
        }
    }

    fn paint(&mut self, fill: Option<String>, edge: Option<String>) {
        self.marks.push(Mark::Shape {
            path: std::mem::take(&mut self.path),
            fill,
            edge,
            thickness: self.thickness,
        });
    }

    /// Shows the picture of this name in the present frame.
    fn picture(&mut self, operands: &[Object]) -> Result<()> {
        let name = operands.first().and_then(|name| name.as_name().ok());
        let mut pictures = self.pictures.iter();
        let picture = pictures
            .find(|it| Some(it.key.as_slice()) == name)
            .ok_or_else(|| Error::internal("a page names no such picture"))?;
        let [x, y, width, height] = self.frame;
        self.marks.push(Mark::Picture {
            x: hundredths(x),
            y: hundredths(self.height - y - height),
            width: hundredths(width),
            height: hundredths(height),
            source: picture.source.clone(),
        });
        Ok(())
    }

    /// Shows strings of glyph numbers, with what is taken away between them.
    fn show(&mut self, items: &[Object]) -> Result<()> {
        let font = self
            .fonts
            .get(self.font)
            .ok_or_else(|| Error::internal("text before its face"))?;
        let (mut read, mut seen) = (String::new(), String::new());
        // The width of all, and the width up to the last visible character, in thousandths of the size.
        let (mut width, mut visible) = (0.0, 0.0);
        for item in items {
            if let Some(back) = number(item) {
                width -= back;
                continue;
            }
            for glyph in font.glyphs(item.as_str().map_err(Error::internal)?) {
                width += glyph.width;
                read.push(glyph.read);
                seen.push(glyph.seen);
                if !glyph.seen.is_whitespace() {
                    visible = width;
                }
            }
        }
        self.listener.hear(&read, self.at.0);
        let seen = seen.trim_end();
        if !seen.is_empty() {
            self.marks.push(Mark::Letters {
                x: self.at.0,
                y: hundredths(self.height - self.at.1),
                width: hundredths(visible / 1000.0 * self.size),
                size: self.size,
                weight: font.weight,
                ink: self.fill.clone(),
                text: seen.to_owned(),
            });
        }
        Ok(())
    }
}

fn number(object: &Object) -> Option<f32> {
    object.as_float().ok()
}

/// Rounded as the PDF itself is, which keeps what crosses to the window small.
fn hundredths(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn colour(r: f32, g: f32, b: f32) -> String {
    let part = |value: f32| (value * 255.0).round() as u8;
    format!("#{:02x}{:02x}{:02x}", part(r), part(g), part(b))
}
