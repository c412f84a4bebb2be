//! Text broken into lines of a given width.

use crate::error::Result;
use crate::text::Language;

use super::breaks::{Break, breaks, divide, settled};
use super::face::{self, Face, Figures};
use super::{Ink, MM_PER_PT};
use crate::pdf::document::{Style, Words};

/// How text is set in one place of a paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Setting {
    /// The size in points.
    pub size: f32,
    /// From one line to the next, in millimetres.
    pub leading: f32,
    /// The face of plain and faint runs.
    pub plain: Face,
    /// The face of strong runs.
    pub strong: Face,
    /// The colour of plain and strong runs.
    pub ink: Ink,
    /// How digits stand.
    pub figures: Figures,
    /// When words are divided.
    pub division: Division,
}

/// When words are divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Division {
    /// Where a line would else stay noticeably short: running text.
    Smooth,
    /// Where a word is wider than its line: headings and cells.
    Spare,
}

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its stretches from left to right.
    pub spans: Vec<Span>,
    /// From its start to the end of its last visible character, in millimetres.
    pub width: f32,
}

/// A stretch of a line in one style.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    /// The text with the space that ends it.
    pub text: String,
    /// Where it begins, in millimetres from the line's start.
    pub x: f32,
    /// How wide it is, in millimetres.
    pub width: f32,
    /// Its face.
    pub face: Face,
    /// Its colour.
    pub ink: Ink,
    /// Its language, where it is not the paper's.
    pub language: Option<Language>,
}

/// A line keeps at most this share of the width empty before a word is divided to fill it.
const RAG: f32 = 0.12;

/// Breaks words into lines of the width, in millimetres. No words give no lines.
pub fn lines(words: &Words, setting: Setting, language: Language, width: f32) -> Result<Vec<Line>> {
    let mut text = Flat::of(words, setting)?;
    let most = thousandths(width, setting.size);
    if text.start(text.chars.len()) > most {
        text.divide(setting, language)?;
    }
    let mut lines = Vec::new();
    let mut start = 0;
    while start < text.chars.len() {
        let (end, hyphen) = text.end_of_line(start, most, setting.division);
        lines.push(text.line(start, end, hyphen, setting)?);
        start = end;
    }
    Ok(lines)
}

/// How wide words are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Widths {
    /// On one line, or the widest line where they hold line feeds; in millimetres.
    pub natural: f32,
    /// The widest part that is not divided gladly, in millimetres.
    pub narrowest: f32,
}

/// Measures words.
pub fn widths(words: &Words, setting: Setting) -> Result<Widths> {
    let text = Flat::of(words, setting)?;
    Ok(Widths {
        natural: text.widest(setting, |place| place == Break::Forced),
        narrowest: text.widest(setting, |place| {
            matches!(place, Break::Forced | Break::Free)
        }),
    })
}

fn thousandths(width: f32, size: f32) -> i32 {
    // A hair more, so that text fits the width that was measured for it.
    (width * 1000.0 / (size * MM_PER_PT)) as i32 + 2
}

/// Words as one row of characters, with what is known of each.
struct Flat<'a> {
    words: &'a Words,
    chars: Vec<char>,
    /// The run of each character.
    runs: Vec<usize>,
    /// Where each character begins and the last ends, in thousandths of the size.
    starts: Vec<i32>,
    breaks: Vec<Break>,
    hyphen: i32,
}

impl Flat<'_> {
    fn of(words: &Words, setting: Setting) -> Result<Flat<'_>> {
        let mut flat = Flat {
            words,
            chars: Vec::new(),
            runs: Vec::new(),
            starts: vec![0],
            breaks: Vec::new(),
            hyphen: 0,
        };
        let mut x = 0;
        for (i, run) in words.0.iter().enumerate() {
            let chars = settled(&run.text);
            let face = face_of(run.style, setting);
            // What takes no width is shaped as a space and then counted as nothing.
            let visible = chars.iter().map(|c| if hidden(*c) { ' ' } else { *c });
            let glyphs = face.glyphs(setting.figures, visible)?;
            for (char, glyph) in chars.iter().zip(&glyphs) {
                if !hidden(*char) {
                    x += i32::from(glyph.advance) + i32::from(glyph.kern);
                }
                flat.chars.push(*char);
                flat.runs.push(i);
                flat.starts.push(x);
            }
        }
        flat.breaks = breaks(&flat.chars);
        Ok(flat)
    }

    /// Finds where words may be divided, which text that fits its line does not need.
    fn divide(&mut self, setting: Setting, language: Language) -> Result<()> {
        let (runs, words) = (&self.runs, self.words);
        let language_at = |place: usize| {
            let run = runs.get(place).and_then(|run| words.0.get(*run));
            run.and_then(|run| run.language).unwrap_or(language)
        };
        divide(&self.chars, language_at, &mut self.breaks);
        let hyphen = setting.plain.shape(setting.figures, "\u{ad}")?;
        self.hyphen = hyphen.iter().map(|glyph| i32::from(glyph.advance)).sum();
        Ok(())
    }

    fn start(&self, place: usize) -> i32 {
        self.starts.get(place).copied().unwrap_or(0)
    }

    fn place(&self, place: usize) -> Break {
        self.breaks.get(place).copied().unwrap_or(Break::Never)
    }

    /// The end of the visible text between two places.
    fn trimmed(&self, start: usize, end: usize) -> usize {
        let mut end = end;
        while end > start
            && self
                .chars
                .get(end - 1)
                .is_some_and(|c| *c == ' ' || hidden(*c))
        {
            end -= 1;
        }
        end
    }

    /// Where a line that begins here ends, and whether a hyphen ends it.
    fn end_of_line(&self, start: usize, most: i32, division: Division) -> (usize, bool) {
        let width = |end: usize| self.start(self.trimmed(start, end)) - self.start(start);
        let (mut free, mut hyphen, mut scarce) = (None, None, None);
        let mut last = start + 1;
        for end in start + 1..=self.chars.len() {
            let place = self.place(end);
            let finished = end == self.chars.len() || place == Break::Forced;
            if width(end) > most {
                break;
            }
            last = end;
            if finished {
                return (end, false);
            }
            let with_hyphen = width(end) + self.hyphen <= most;
            match place {
                Break::Never | Break::Forced => {}
                Break::Free => free = Some(end),
                Break::Hyphen if with_hyphen => hyphen = Some(end),
                Break::Scarce if with_hyphen => scarce = Some(end),
                Break::Hyphen | Break::Scarce => {}
            }
        }
        let short = |end: usize| (most - width(end)) as f32 > most as f32 * RAG;
        match (free, hyphen, division) {
            (Some(free), Some(hyphen), Division::Smooth) if hyphen > free && short(free) => {
                (hyphen, true)
            }
            (Some(free), _, _) => (free, false),
            (None, Some(hyphen), _) => (hyphen, true),
            (None, None, _) => scarce.map_or((last, false), |scarce| (scarce, true)),
        }
    }

    fn line(&self, start: usize, end: usize, hyphen: bool, setting: Setting) -> Result<Line> {
        let mut spans: Vec<Span> = Vec::new();
        let mut x = 0.0;
        let mut from = start;
        while from < end {
            let run = self.runs.get(from).copied().unwrap_or(0);
            let to = (from..end)
                .find(|i| self.runs.get(*i) != Some(&run))
                .unwrap_or(end);
            let chars = self.chars.get(from..to).unwrap_or_default();
            let mut text: String = chars.iter().filter(|c| !hidden(**c)).collect();
            if to == end {
                if hyphen {
                    text.push('\u{ad}');
                } else if self.place(end) == Break::Forced {
                    text.push(' ');
                }
            }
            if let Some(run) = self.words.0.get(run) {
                let face = face_of(run.style, setting);
                let width = face::width(&face.shape(setting.figures, &text)?, setting.size);
                spans.push(Span {
                    text,
                    x,
                    width,
                    face,
                    ink: ink_of(run.style, setting),
                    language: run.language,
                });
                x += width;
            }
            from = to;
        }
        let width = match spans.last() {
            Some(last) => {
                let text = last.text.trim_end_matches(' ');
                last.x + face::width(&last.face.shape(setting.figures, text)?, setting.size)
            }
            None => 0.0,
        };
        Ok(Line { spans, width })
    }

    fn widest(&self, setting: Setting, ends: impl Fn(Break) -> bool) -> f32 {
        let (mut widest, mut start) = (0, 0);
        for end in 1..=self.chars.len() {
            if end == self.chars.len() || ends(self.place(end)) {
                widest = widest.max(self.start(self.trimmed(start, end)) - self.start(start));
                start = end;
            }
        }
        widest as f32 / 1000.0 * setting.size * MM_PER_PT
    }
}

/// Characters that mark a place and have no width of their own.
fn hidden(char: char) -> bool {
    matches!(char, '\n' | '\u{ad}' | '\u{200b}')
}

fn face_of(style: Style, setting: Setting) -> Face {
    match style {
        Style::Plain | Style::Faint => setting.plain,
        Style::Strong => setting.strong,
    }
}

fn ink_of(style: Style, setting: Setting) -> Ink {
    match style {
        Style::Plain | Style::Strong => setting.ink,
        Style::Faint => Ink::Faint,
    }
}
