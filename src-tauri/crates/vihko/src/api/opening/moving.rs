//! One's own notebook that lies where it cannot be kept: why, and its move to this computer's own disk.

use std::path::PathBuf;

use serde::Serialize;
use zeroize::Zeroizing;

use super::{ALL, Waiting};
use crate::api::desk::Background;
use crate::api::{Changed, Desk};
use crate::error::{Failure, Result};
use crate::notebook::{Moved, Notebook, move_to};
use crate::place::Place;
use crate::text::Text;
use crate::vault::{Passphrase, RecoveryCode, Unlock};

/// Why one's own notebook is not opened where it lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Misplaced {
    /// `Vihko on kansiossa, jota OneDrive kopioi`.
    pub title: String,
    /// Why it cannot stay there.
    pub why: String,
    /// Where it will lie.
    pub to: String,
}

/// A notebook on its way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MoveJob {
    /// Whether it is still under way.
    pub running: bool,
    /// How much is done.
    pub percent: u8,
    /// `Vihkoa siirretään: 40 %`.
    pub shown: String,
    /// Where it lies now, and what the old file is called, once it has come.
    pub moved: Option<MovedRow>,
}

/// A notebook that has been moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MovedRow {
    /// Where it lies now.
    pub path: String,
    /// What the old file is called.
    pub old: String,
}

/// A notebook that is being moved, or has been moved and is open.
pub struct Moving {
    from: PathBuf,
    to: PathBuf,
    by: Way,
    work: Work,
}

enum Work {
    UnderWay(Background<(Notebook, Moved)>),
    Open(Box<Notebook>, MovedRow),
}

impl Moving {
    /// Whether the notebook is still on its way.
    pub fn is_under_way(&self) -> bool {
        matches!(&self.work, Work::UnderWay(it) if !it.is_finished())
    }
}

/// How the person came in.
#[derive(Clone, Copy)]
enum Way {
    Passphrase,
    Code,
}

/// Why one's own notebook is not opened; nothing if it lies well.
pub(super) fn misplaced(desk: &Desk) -> Option<Misplaced> {
    let (own, to) = match &desk.moving {
        // It stays so until the person has read where everything lies.
        Some(Moving { from, to, .. }) => (from.clone(), to.clone()),
        None if desk.open().is_some() || !desk.own().exists() => return None,
        None => (desk.own(), desk.home_of(&desk.own())),
    };
    let text = desk.text();
    let (title, why) = match Place::of(&own) {
        Place::Own => return None,
        Place::Synced(service) => (text.place_synced(&service), text.place_synced_why(&service)),
        Place::Network => (text.place_network(), text.place_network_why()),
        Place::Removable => (text.place_removable(), text.place_removable_why()),
    };
    Some(Misplaced {
        title,
        why,
        to: to.display().to_string(),
    })
}

pub fn begin_move(desk: &mut Desk, passphrase: String, code: String) -> Result<MoveJob> {
    let (passphrase, code) = (Zeroizing::new(passphrase), Zeroizing::new(code));
    let (with, by) = match code.trim() {
        "" => (
            Unlock::Passphrase(Passphrase::typed(&passphrase)),
            Way::Passphrase,
        ),
        code => (Unlock::Recovery(RecoveryCode::parse(code)?), Way::Code),
    };
    desk.lock()?;
    let (from, clock) = (desk.own(), desk.clock());
    let to = desk.home_of(&from);
    desk.expect_move(&from, &to)?;
    let (here, there) = (from.clone(), to.clone());
    let under_way = Background::begin(move |step| move_to(&here, &there, &with, clock, step));
    desk.moving = Some(Moving {
        from,
        to,
        by,
        work: Work::UnderWay(under_way),
    });
    move_job(desk)
}

pub fn move_job(desk: &mut Desk) -> Result<MoveJob> {
    let Some(moving) = desk.moving.take() else {
        return Ok(job(0, false, desk.text()));
    };
    let moving = match moving.work {
        Work::UnderWay(under_way) if !under_way.is_finished() => {
            let shown = job(under_way.percent(), true, desk.text());
            let work = Work::UnderWay(under_way);
            desk.moving = Some(Moving { work, ..moving });
            return Ok(shown);
        }
        Work::UnderWay(_) => ended(desk, moving)?,
        Work::Open(..) => moving,
    };
    let row = match &moving.work {
        Work::Open(_, row) => Some(row.clone()),
        Work::UnderWay(_) => None,
    };
    desk.moving = Some(moving);
    Ok(MoveJob {
        moved: row,
        ..job(100, false, desk.text())
    })
}

/// Opens the notebook in its new place. Who came with the recovery code chooses a new passphrase first.
pub fn finish_move(desk: &mut Desk) -> Result<Changed<()>> {
    let Some(Moving {
        work: Work::Open(book, _),
        by,
        ..
    }) = desk.moving.take()
    else {
        return Err(Failure::NotFound.into());
    };
    match by {
        Way::Passphrase => {
            desk.lay(*book)?;
            super::remember(desk)?;
        }
        Way::Code => {
            desk.lock()?;
            desk.wait_for(Waiting::Passphrase(book));
        }
    }
    Ok(Changed::new((), ALL))
}

pub fn stop_move(desk: &mut Desk) -> Result<Changed<()>> {
    desk.end_move();
    Ok(Changed::new((), ALL))
}

impl Desk {
    /// Stops a move, or closes the notebook that has come. Where it was too late to stop, the notebook is in its new
    /// place.
    pub(in crate::api) fn end_move(&mut self) {
        let Some(moving) = self.moving.take() else {
            return;
        };
        if let Work::UnderWay(under_way) = &moving.work {
            under_way.stop();
        }
        // Why it did not come is of no use to who stopped it.
        if let Ok(Moving {
            work: Work::Open(book, _),
            ..
        }) = ended(self, moving)
        {
            let _ = book.close();
        }
    }
}

/// Waits for the end, and remembers which of the two places counts.
fn ended(desk: &mut Desk, moving: Moving) -> Result<Moving> {
    let Moving { from, to, by, work } = moving;
    let work = match work {
        Work::UnderWay(under_way) => match under_way.end() {
            Ok((book, moved)) => {
                desk.forget_notebook(&from)?;
                let row = MovedRow {
                    path: moved.path.display().to_string(),
                    old: moved.old.display().to_string(),
                };
                Work::Open(Box::new(book), row)
            }
            Err(error) => {
                if !to.exists() {
                    desk.forget_notebook(&to)?;
                }
                return Err(error);
            }
        },
        open @ Work::Open(..) => open,
    };
    Ok(Moving { from, to, by, work })
}

fn job(percent: u8, running: bool, text: &Text) -> MoveJob {
    MoveJob {
        running,
        percent,
        shown: text.place_moving(&percent.to_string()),
        moved: None,
    }
}
