//! Text broken into lines of a given width.

use crate::error::Result;
use crate::text::Language;

use super::breaks::{Break, breaks, divide, settled};
use super::face::{Face, Figures};
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
    Measured::of(words, setting)?.lines(language, width)
}

/// Measures words.
pub fn widths(words: &Words, setting: Setting) -> Result<Widths> {
    Ok(Measured::of(words, setting)?.widths())
}

/// How wide words are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Widths {
    /// On one line, or the widest line where they hold line feeds; in millimetres.
    pub natural: f32,
    /// The widest part that is not divided gladly, in millimetres.
    pub narrowest: f32,
}

/// Words as one row of characters, with what is known of each: measured once, however often that is asked.
pub struct Measured<'a> {
    words: &'a Words,
    setting: Setting,
    chars: Vec<char>,
    /// Where the characters of each run end.
    ends: Vec<usize>,
    /// Where each character begins and the last ends, in thousandths of the size.
    starts: Vec<i32>,
    breaks: Vec<Break>,
}

impl Measured<'_> {
    /// Shapes words as they are set.
    pub fn of(words: &Words, setting: Setting) -> Result<Measured<'_>> {
        let long = words.0.iter().map(|run| run.text.len()).sum::<usize>();
        let mut chars = Vec::with_capacity(long);
        let mut starts = Vec::with_capacity(long + 1);
        let mut ends = Vec::with_capacity(words.0.len());
        starts.push(0);
        let mut x = 0;
        for run in &words.0 {
            let first = chars.len();
            chars.extend(settled(&run.text));
            let own = chars.get(first..).unwrap_or_default();
            // What takes no width is shaped as a space and then counted as nothing.
            let visible = own.iter().map(|c| if hidden(*c) { ' ' } else { *c });
            let glyphs = face_of(run.style, setting).glyphs(setting.figures, visible)?;
            for (char, glyph) in own.iter().zip(&glyphs) {
                if !hidden(*char) {
                    x += i32::from(glyph.advance) + i32::from(glyph.kern);
                }
                starts.push(x);
            }
            ends.push(chars.len());
        }
        Ok(Measured {
            words,
            setting,
            breaks: breaks(&chars),
            chars,
            ends,
            starts,
        })
    }

    /// How wide they are.
    pub fn widths(&self) -> Widths {
        Widths {
            natural: self.widest(|place| place == Break::Forced),
            narrowest: self.widest(|place| matches!(place, Break::Forced | Break::Free)),
        }
    }

    /// Breaks them into lines of the width, in millimetres.
    pub fn lines(mut self, language: Language, width: f32) -> Result<Vec<Line>> {
        // A hair more, so that text fits the width that was measured for it.
        let most = (width * 1000.0 / (self.setting.size * MM_PER_PT)) as i32 + 2;
        let hyphen = if self.start(self.chars.len()) > most {
            self.divide(language)?
        } else {
            0
        };
        let mut lines = Vec::new();
        let mut start = 0;
        while start < self.chars.len() {
            let (end, divided) = self.end_of_line(start, most, hyphen);
            lines.push(self.line(start, end, divided.then_some(hyphen)));
            start = end;
        }
        Ok(lines)
    }

    /// Finds where words may be divided, which text that fits its line does not need; how wide a hyphen is.
    fn divide(&mut self, language: Language) -> Result<i32> {
        let (ends, words) = (&self.ends, self.words);
        let language_at = |place: usize| {
            let run = ends.iter().position(|end| place < *end);
            let run = run.and_then(|run| words.0.get(run));
            run.and_then(|run| run.language).unwrap_or(language)
        };
        divide(&self.chars, language_at, &mut self.breaks);
        let hyphen = self.setting.plain.shape(self.setting.figures, "\u{ad}")?;
        Ok(hyphen.iter().map(|glyph| i32::from(glyph.advance)).sum())
    }

    fn start(&self, place: usize) -> i32 {
        self.starts.get(place).copied().unwrap_or(0)
    }

    fn place(&self, place: usize) -> Break {
        self.breaks.get(place).copied().unwrap_or(Break::Never)
    }

    fn millimetres(&self, thousandths: i32) -> f32 {
        thousandths as f32 / 1000.0 * self.setting.size * MM_PER_PT
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

    /// How wide the visible text between two places is, in thousandths of the size.
    fn width(&self, start: usize, end: usize) -> i32 {
        self.start(self.trimmed(start, end)) - self.start(start)
    }

    /// Where a line that begins here ends, and whether a hyphen ends it.
    fn end_of_line(&self, start: usize, most: i32, hyphen_width: i32) -> (usize, bool) {
        let (mut free, mut hyphen, mut scarce) = (None, None, None);
        let mut last = start + 1;
        for end in start + 1..=self.chars.len() {
            let place = self.place(end);
            let finished = end == self.chars.len() || place == Break::Forced;
            let width = self.width(start, end);
            if width > most {
                break;
            }
            last = end;
            if finished {
                return (end, false);
            }
            let with_hyphen = width + hyphen_width <= most;
            match place {
                Break::Never | Break::Forced => {}
                Break::Free => free = Some(end),
                Break::Hyphen if with_hyphen => hyphen = Some(end),
                Break::Scarce if with_hyphen => scarce = Some(end),
                Break::Hyphen | Break::Scarce => {}
            }
        }
        let short = |end: usize| (most - self.width(start, end)) as f32 > most as f32 * RAG;
        match (free, hyphen, self.setting.division) {
            (Some(free), Some(hyphen), Division::Smooth) if hyphen > free && short(free) => {
                (hyphen, true)
            }
            (Some(free), _, _) => (free, false),
            (None, Some(hyphen), _) => (hyphen, true),
            (None, None, _) => scarce.map_or((last, false), |scarce| (scarce, true)),
        }
    }

    /// The line between two places, with a hyphen of this width at its end or none.
    fn line(&self, start: usize, end: usize, hyphen: Option<i32>) -> Line {
        let mut spans: Vec<Span> = Vec::new();
        let added = hyphen.unwrap_or(0);
        let mut from = start;
        for (run, run_end) in self.words.0.iter().zip(&self.ends) {
            let to = end.min(*run_end);
            if to <= from {
                continue;
            }
            let chars = self.chars.get(from..to).unwrap_or_default();
            let mut text: String = chars.iter().filter(|c| !hidden(**c)).collect();
            let mut width = self.start(to) - self.start(from);
            if to == end {
                if hyphen.is_some() {
                    text.push('\u{ad}');
                    width += added;
                } else if self.place(end) == Break::Forced {
                    text.push(' ');
                }
            }
            spans.push(Span {
                text,
                x: self.millimetres(self.start(from) - self.start(start)),
                width: self.millimetres(width),
                face: face_of(run.style, self.setting),
                ink: ink_of(run.style, self.setting),
                language: run.language,
            });
            from = to;
        }
        let width = self.millimetres(self.width(start, end) + added);
        Line { spans, width }
    }

    /// The widest part between places of these kinds, in millimetres.
    fn widest(&self, ends: impl Fn(Break) -> bool) -> f32 {
        let (mut widest, mut start) = (0, 0);
        for end in 1..=self.chars.len() {
            if end == self.chars.len() || ends(self.place(end)) {
                widest = widest.max(self.width(start, end));
                start = end;
            }
        }
        self.millimetres(widest)
    }
}

/// Characters that mark a place and have no width of their own.
pub(super) fn hidden(char: char) -> bool {
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
