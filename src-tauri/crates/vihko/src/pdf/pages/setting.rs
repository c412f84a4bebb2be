//! The type of papers: sizes, leadings and the room around things.

use super::Ink;
use super::face::{Face, Figures};
use super::lines::{Division, Setting};

/// The left margin in millimetres; a hole punch takes 12, a folder some more.
pub const LEFT: f32 = 25.0;

/// The right margin in millimetres.
pub const RIGHT: f32 = 20.0;

/// The upper margin in millimetres.
pub const TOP: f32 = 20.0;

/// Where the content ends, in millimetres from the page's lower edge.
pub const BOTTOM: f32 = 25.0;

/// The width of the content in millimetres.
pub const MEASURE: f32 = super::WIDTH - LEFT - RIGHT;

/// The widest that running text is set, in millimetres; longer lines are hard to follow.
pub const PROSE: f32 = 152.0;

/// Running text.
pub const BODY: Setting = Setting {
    size: 9.5,
    leading: 4.9,
    plain: Face::Regular,
    strong: Face::SemiBold,
    ink: Ink::Black,
    figures: Figures::Proportional,
    division: Division::Smooth,
};

/// Cells of tables.
pub const CELL: Setting = Setting {
    size: 8.5,
    leading: 4.2,
    division: Division::Spare,
    ..BODY
};

/// Header cells of tables.
pub const HEADER: Setting = Setting {
    size: 7.5,
    leading: 3.7,
    ink: Ink::Faint,
    ..CELL
};

/// Sums at the end of tables.
pub const TOTAL: Setting = Setting {
    plain: Face::SemiBold,
    ..CELL
};

/// The letterhead.
pub const LETTER: Setting = Setting {
    size: 8.5,
    leading: 4.3,
    division: Division::Spare,
    ..BODY
};

/// What must be noticed.
pub const NOTE: Setting = Setting {
    ink: Ink::Due,
    ..BODY
};

/// Captions under lines to write on, and the foot of the page.
pub const SMALL: Setting = Setting {
    size: 7.5,
    leading: 3.7,
    ink: Ink::Faint,
    division: Division::Spare,
    ..BODY
};

/// The title.
pub const TITLE: Setting = Setting {
    size: 17.0,
    leading: 7.6,
    plain: Face::Bold,
    strong: Face::Bold,
    division: Division::Spare,
    ..BODY
};

/// A section's heading.
pub const SECTION: Setting = Setting {
    size: 11.0,
    leading: 5.4,
    plain: Face::SemiBold,
    strong: Face::Bold,
    division: Division::Spare,
    ..BODY
};

/// The heading of a part of a section.
pub const PART: Setting = Setting {
    size: 9.5,
    leading: 4.9,
    plain: Face::SemiBold,
    strong: Face::Bold,
    division: Division::Spare,
    ..BODY
};

/// Groups of digits that are typed from the paper.
pub const GROUP: Setting = Setting {
    size: 19.0,
    leading: 11.0,
    plain: Face::SemiBold,
    strong: Face::Bold,
    figures: Figures::Tabular,
    division: Division::Spare,
    ..BODY
};
