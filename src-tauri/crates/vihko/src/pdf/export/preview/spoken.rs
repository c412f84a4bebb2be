//! What a voice reads of a page: the marked stretches in their order, cells joined to rows and names to values.

use crate::pdf::preview::{Spoken, SpokenRole};

/// Gathers what the marks of a page hold.
#[derive(Default)]
pub struct Listener {
    /// The element whose content is being read, if it is not for the looks only.
    tag: Option<Vec<u8>>,
    text: String,
    x: Option<f32>,
    heard: Vec<Spoken>,
    before: Before,
}

/// What was heard last.
#[derive(Default)]
enum Before {
    /// Nothing, or something that nothing is joined to.
    #[default]
    Whole,
    /// Something that goes on.
    Part,
    /// A cell that began here.
    Cell(f32),
}

impl Listener {
    /// A mark begins; of an element, or of something for the looks only.
    pub fn begin(&mut self, tag: Option<&[u8]>) {
        self.tag = tag.map(<[u8]>::to_vec);
    }

    /// A line of text that begins at this place.
    pub fn hear(&mut self, text: &str, x: f32) {
        if self.tag.is_none() {
            return;
        }
        self.x.get_or_insert(x);
        match text.strip_suffix('\u{ad}') {
            Some(part) => self.text.push_str(part),
            None => self.text.push_str(text),
        }
    }

    /// The mark ends.
    pub fn end(&mut self) {
        let (text, x) = (std::mem::take(&mut self.text), self.x.take().unwrap_or(0.0));
        let Some(tag) = self.tag.take() else {
            return;
        };
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        match (tag.as_slice(), &self.before) {
            (b"H1", _) => self.whole(SpokenRole::Title, text),
            (b"H2", _) => self.whole(SpokenRole::Section, text),
            (b"H3", _) => self.whole(SpokenRole::Part, text),
            (b"TH" | b"TD", Before::Cell(last)) if x > *last => {
                self.join("; ", text, Before::Cell(x))
            }
            (b"TH" | b"TD", _) => self.add(SpokenRole::Row, text, Before::Cell(x)),
            (b"LBody" | b"Span" | b"Figure", Before::Part) => self.join(" ", text, Before::Part),
            _ => self.add(SpokenRole::Text, text, Before::Part),
        }
    }

    /// Everything that was heard.
    pub fn heard(self) -> Vec<Spoken> {
        self.heard
    }

    fn whole(&mut self, role: SpokenRole, text: &str) {
        self.add(role, text, Before::Whole);
    }

    fn add(&mut self, role: SpokenRole, text: &str, before: Before) {
        self.heard.push(Spoken {
            role,
            text: text.to_owned(),
        });
        self.before = before;
    }

    fn join(&mut self, between: &str, text: &str, before: Before) {
        if let Some(last) = self.heard.last_mut() {
            last.text.push_str(between);
            last.text.push_str(text);
        }
        self.before = before;
    }
}
