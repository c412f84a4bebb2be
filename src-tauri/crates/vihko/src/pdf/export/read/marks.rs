//! What is seen on a page, by its place in points from the lower left corner, and whether it can stand there on a paper
//! of this program: nothing lies over a text, and everything is drawn in the order in which it is read.

use crate::pdf::pages::{HEIGHT, MM_PER_PT, WIDTH};

/// The most marks that are compared with one another; a full page has some hundreds.
const MOST: usize = 1_500;

/// The least length of a rule, and the least room between two.
const RULE: (f32, f32) = (100.0, 5.0);

/// The least and the greatest width and height of a box of a scale.
const BOX: [(f32, f32); 2] = [(15.0, 30.0), (5.0, 12.0)];

/// The greatest width and height of a logo.
const LOGO: (f32, f32) = (142.0, 51.5);

/// How exactly places are compared.
const NEARLY: f32 = 1.0;

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    left: f32,
    low: f32,
    right: f32,
    high: f32,
}

impl Area {
    /// The rectangle of a corner and two sides, which may point either way.
    pub(super) const fn of(x: f32, y: f32, width: f32, height: f32) -> Area {
        Area {
            left: x.min(x + width),
            low: y.min(y + height),
            right: x.max(x + width),
            high: y.max(y + height),
        }
    }

    /// Whether some of it lies over some of another.
    pub(super) fn meets(&self, other: &Area) -> bool {
        self.left < other.right - NEARLY
            && other.left < self.right - NEARLY
            && self.low < other.high - NEARLY
            && other.low < self.high - NEARLY
    }
}

/// A text on a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Line {
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) base: f32,
    pub(super) size: f32,
}

impl Line {
    /// Where it is seen.
    pub(super) fn area(&self) -> Area {
        Area {
            left: self.left,
            low: self.base - 0.2 * self.size,
            right: self.right,
            high: self.base + 0.75 * self.size,
        }
    }
}

/// A horizontal rule.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rule {
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) y: f32,
}

/// One of the five boxes of a scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ScaleBox {
    pub(super) area: Area,
    /// Whether it is filled.
    pub(super) full: bool,
    /// The stretch that it belongs to, counted on its page.
    pub(super) stretch: usize,
}

/// Something that is seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Mark {
    /// A text of the content.
    Text(Line),
    /// A text of the foot.
    Foot(Line),
    /// The mark before a note.
    Notice(Line),
    Rule(Rule),
    Box(ScaleBox),
    Picture(Area),
    /// The word behind the text.
    Behind,
}

impl Mark {
    /// Whether an area covers some of it; rules are there to be signed over.
    pub(super) fn lies_under(&self, cover: &Area) -> bool {
        area(self).is_some_and(|it| it.meets(cover))
    }

    /// The text of the content that it is.
    fn content(&self) -> Option<&Line> {
        if let Mark::Text(line) = self {
            Some(line)
        } else {
            None
        }
    }

    /// The box of a scale that it is.
    pub(super) fn scale(&self) -> Option<ScaleBox> {
        if let Mark::Box(it) = self {
            Some(*it)
        } else {
            None
        }
    }
}

/// Whether all marks of a page lie where marks of papers lie.
pub(super) fn in_order(marks: &[Mark]) -> bool {
    marks.len() <= MOST
        && marks.iter().all(placed)
        && apart(marks)
        && read_on(marks)
        && marks
            .iter()
            .filter(|it| matches!(it, Mark::Picture(_)))
            .count()
            <= 1
}

/// Whether a mark is of a right size and at a right place by itself.
fn placed(mark: &Mark) -> bool {
    const FOOT: f32 = 66.0;
    let (wide, high) = (WIDTH / MM_PER_PT, HEIGHT / MM_PER_PT);
    let on_page = |area: &Area, low: f32| {
        area.left >= 50.0
            && area.right <= wide - 20.0
            && area.low >= low
            && area.high <= high - 40.0
    };
    match mark {
        Mark::Text(line) | Mark::Notice(line) => on_page(&line.area(), FOOT),
        Mark::Foot(line) => on_page(&line.area(), 15.0) && line.area().high < FOOT,
        Mark::Rule(it) => {
            let area = Area::of(it.left, it.y, it.right - it.left, 0.0);
            it.right - it.left >= RULE.0 && on_page(&area, FOOT)
        }
        Mark::Box(it) => {
            let sides = [it.area.right - it.area.left, it.area.high - it.area.low];
            let mut sides = sides.iter().zip(BOX);
            on_page(&it.area, FOOT)
                && sides.all(|(side, (least, most))| (least..=most).contains(side))
        }
        Mark::Picture(it) => {
            let (width, height) = (it.right - it.left, it.high - it.low);
            on_page(it, FOOT) && width <= LOGO.0 && height <= LOGO.1
        }
        Mark::Behind => true,
    }
}

/// Whether nothing lies over a text, and rules and boxes not over one another.
fn apart(marks: &[Mark]) -> bool {
    let clash = |a: &Mark, b: &Mark| match (a, b) {
        (Mark::Rule(a), Mark::Rule(b)) => {
            // The header's rule and the sums' are one where there is nothing between them.
            let apart = (a.y - b.y).abs();
            a.left < b.right && b.left < a.right && apart > 0.1 && apart < RULE.1
        }
        (Mark::Rule(rule), other) | (other, Mark::Rule(rule)) => {
            let Some(area) = area(other) else {
                return false;
            };
            let between = rule.y > area.low + NEARLY && rule.y < area.high - NEARLY;
            between && rule.left < area.right && area.left < rule.right
        }
        (Mark::Behind, other) | (other, Mark::Behind) => matches!(other, Mark::Behind),
        (a, b) => match (area(a), area(b)) {
            (Some(a), Some(b)) => a.meets(&b),
            _ => false,
        },
    };
    let pairs = marks.iter().enumerate();
    let mut pairs = pairs.flat_map(|(i, a)| marks.iter().skip(i + 1).map(move |b| (a, b)));
    !pairs.any(|(a, b)| clash(a, b))
}

fn area(mark: &Mark) -> Option<Area> {
    match mark {
        Mark::Box(it) => Some(it.area),
        Mark::Picture(area) => Some(*area),
        Mark::Rule(_) | Mark::Behind => None,
        Mark::Text(line) | Mark::Foot(line) | Mark::Notice(line) => Some(line.area()),
    }
}

/// Whether each text of the content stands below the one before it or at its right. So figures cannot have changed
/// places on a page without having changed places in what it says.
fn read_on(marks: &[Mark]) -> bool {
    let texts: Vec<&Line> = marks.iter().filter_map(Mark::content).collect();
    texts.windows(2).all(|pair| match pair {
        [before, next] => next.left >= before.right - NEARLY || next.base < before.base - NEARLY,
        _ => true,
    })
}

/// Whether boxes are a scale whose value stands beside it.
pub(super) fn is_scale(boxes: &[ScaleBox], beside: &str) -> bool {
    let full = boxes.iter().take_while(|it| it.full).count();
    let after = boxes.iter().skip(full);
    let row = boxes.windows(2).all(|pair| match pair {
        [a, b] => a.area.right <= b.area.left && a.area.low == b.area.low,
        _ => true,
    });
    boxes.len() == 5
        && row
        && !after.into_iter().any(|it| it.full)
        && beside.starts_with(&format!("{full}/5"))
}

/// Whether the cells of a column stand below one another: at one left edge, or at one right edge.
pub(super) fn is_column<'a>(cells: impl Iterator<Item = &'a [Line]>) -> bool {
    let mut rows: Vec<(f32, f32)> = Vec::new();
    for lines in cells {
        let mut at: Option<f32> = None;
        for line in lines {
            match rows.last_mut() {
                // A run goes on on its line.
                Some(row) if at.is_some_and(|at| level(at, line.base)) => {
                    row.1 = row.1.max(line.right)
                }
                _ => rows.push((line.left, line.right)),
            }
            at = Some(line.base);
        }
    }
    let same = |edge: fn(&(f32, f32)) -> f32| {
        let least = rows.iter().map(edge).fold(f32::MAX, f32::min);
        let most = rows.iter().map(edge).fold(f32::MIN, f32::max);
        most - least <= NEARLY
    };
    rows.is_empty() || same(|row| row.0) || same(|row| row.1)
}

/// Whether the cells of a row stand side by side: their first lines on one level, or their last ones.
pub(super) fn is_row<'a>(cells: impl Iterator<Item = &'a [Line]> + Clone) -> bool {
    let same = |edge: fn(&[Line]) -> Option<&Line>| {
        let mut bases = cells.clone().filter_map(edge).map(|line| line.base);
        let first = bases.next();
        bases.all(|base| first.is_some_and(|first| level(first, base)))
    };
    same(<[Line]>::first) || same(<[Line]>::last)
}

fn level(one: f32, other: f32) -> bool {
    (one - other).abs() < 0.1
}
