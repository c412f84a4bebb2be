//! A copy restored in the window: proven in the background, its difference shown, then opened beside the present
//! notebook.

use std::path::PathBuf;
use std::sync::Arc;

use serde::Serialize;

use super::left_out;
use crate::api::desk::Background;
use crate::api::opening::{self, ALL};
use crate::api::{Changed, Desk, damage};
use crate::backup::CopyReason;
use crate::error::{Failure, Result};
use crate::log::Event;
use crate::notebook::{Difference, Happening, Notebook, Restoring, Side, restored_path};
use crate::text::Text;
use crate::vault::Unlock;

/// A copy on its way to be restored.
pub struct Restore {
    work: Work,
    with: Arc<Unlock>,
}

enum Work {
    UnderWay(Background<Restoring>),
    Open(Box<Restoring>, RestoreOffer),
}

impl Restore {
    /// Whether the copy is still being checked.
    pub fn is_under_way(&self) -> bool {
        matches!(&self.work, Work::UnderWay(it) if !it.is_finished())
    }
}

/// A copy being checked, and then what it would bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RestoreJob {
    /// Whether it is still being checked.
    pub running: bool,
    /// How much is done.
    pub percent: u8,
    /// `Kopiota tarkistetaan: 40 %`.
    pub shown: String,
    /// What would be restored, once the copy has proven itself.
    pub offer: Option<RestoreOffer>,
}

/// What would be restored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RestoreOffer {
    /// The copy: `Kopio tarkistettu 2.11.2026 klo 14.32 · 3 henkilöä · 212 kirjausta`.
    pub told: String,
    /// Where the restored notebook will lie.
    pub path: String,
    /// How the copy differs from the present notebook, in sentences with what belongs to each.
    pub difference: Vec<DifferenceRow>,
}

/// A sentence with what it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DifferenceRow {
    /// `Nykyisessä vihkossa on 14 kirjausta, joita kopiossa ei ole. Uusimmat:`
    pub shown: String,
    /// `2.11.2026 klo 9.30 ohjauksen kirjaus`.
    pub newest: Vec<String>,
}

/// Begins to prove a copy, which opens with the passphrase or else the recovery code. Of the notebook that is open a
/// copy is kept first.
pub fn begin_restore(
    desk: &mut Desk,
    path: PathBuf,
    passphrase: String,
    code: String,
) -> Result<RestoreJob> {
    let with = Arc::new(opening::typed(passphrase, code)?);
    desk.keep_copy(CopyReason::BeforeRestore);
    let folder = crate::disk::folder(&desk.beside()).to_owned();
    let (clock, with_too) = (desk.clock(), Arc::clone(&with));
    let under_way =
        Background::begin(move |step| Restoring::new(&path, &with_too, &folder, clock, step));
    *desk.restore() = Some(Restore {
        work: Work::UnderWay(under_way),
        with,
    });
    restore_job(desk)
}

pub fn restore_job(desk: &mut Desk) -> Result<RestoreJob> {
    let Some(Restore { work, with }) = desk.restore().take() else {
        return Ok(job(0, false, desk.text()));
    };
    let (restoring, offer) = match work {
        Work::UnderWay(under_way) if !under_way.is_finished() => {
            let shown = job(under_way.percent(), true, desk.text());
            let work = Work::UnderWay(under_way);
            *desk.restore() = Some(Restore { work, with });
            return Ok(shown);
        }
        // A refusal ends the job.
        Work::UnderWay(ended) => {
            let restoring = ended.end()?;
            let offer = offer(desk, &restoring, &with)?;
            (Box::new(restoring), offer)
        }
        Work::Open(restoring, offer) => (restoring, offer),
    };
    let shown = RestoreJob {
        offer: Some(offer.clone()),
        ..job(100, false, desk.text())
    };
    let work = Work::Open(restoring, offer);
    *desk.restore() = Some(Restore { work, with });
    Ok(shown)
}

/// Gives the copy its name and opens it; a damaged notebook is moved aside. Who came with the recovery code chooses a
/// new passphrase first. Answers with what was done, as a sentence.
pub fn finish_restore(desk: &mut Desk) -> Result<Changed<String>> {
    let (restoring, with) = match desk.restore().take() {
        Some(Restore {
            work: Work::Open(restoring, _),
            with,
        }) => (restoring, with),
        Some(Restore {
            work: Work::UnderWay(_),
            ..
        })
        | None => return Err(Failure::NotFound.into()),
    };
    let (damaged, had_own) = (damage::damaged(desk), desk.own().exists());
    let path = restored_path(&desk.beside(), restoring.manifest());
    let records = restoring.manifest().records();
    let book = restoring.finish(&path, &with)?;
    desk.tell(Event::Restored { records });
    let aside = damage::go_on(desk, book, &with, damaged)?;
    let text = desk.text();
    let told = match aside {
        Some(aside) => text.damage_restored_aside(&aside),
        None if had_own => text.copies_restored(),
        None => text.damage_restored_missing(),
    };
    Ok(Changed::new(told, ALL))
}

pub fn stop_restore(desk: &mut Desk) -> Result<()> {
    *desk.restore() = None;
    Ok(())
}

fn job(percent: u8, running: bool, text: &Text) -> RestoreJob {
    RestoreJob {
        running,
        percent,
        shown: text.copies_checking(&percent.to_string()),
        offer: None,
    }
}

fn offer(desk: &mut Desk, restoring: &Restoring, with: &Unlock) -> Result<RestoreOffer> {
    let (own, beside) = (desk.own(), desk.beside());
    let manifest = restoring.manifest();
    let mut rows: Vec<DifferenceRow> = left_out(manifest.left_out.len(), desk.text())
        .map(sentence)
        .into_iter()
        .collect();
    rows.extend(match desk.open() {
        Some(present) => {
            let it = restoring.difference(present)?;
            difference(&it, restoring, present, desk.text())
        }
        None if own.exists() => compared(desk, restoring, with)?,
        None => Vec::new(),
    });
    let text = desk.text();
    Ok(RestoreOffer {
        told: text.copy_told(manifest.local, manifest.people(), manifest.records()),
        path: restored_path(&beside, manifest).display().to_string(),
        difference: rows,
    })
}

/// The difference to a notebook that is closed, where the same passphrase opens it.
fn compared(desk: &mut Desk, restoring: &Restoring, with: &Unlock) -> Result<Vec<DifferenceRow>> {
    let opened = opening::open_own(desk, with);
    let (is_damaged, text) = (damage::damaged(desk).is_some(), desk.text());
    let Ok(present) = opened else {
        return Ok(vec![sentence(match is_damaged {
            true => text.damage_aside(),
            false => text.copies_present_closed(),
        })]);
    };
    let rows = difference(&restoring.difference(&present)?, restoring, &present, text);
    present.close()?;
    Ok(rows)
}

fn difference(
    it: &Difference,
    restoring: &Restoring,
    present: &Notebook,
    text: &Text,
) -> Vec<DifferenceRow> {
    let mut rows = Vec::new();
    if !it.same_notebook {
        rows.push(sentence(text.copies_other_notebook()));
    }
    if it.present.only_here == 0 && it.copy.only_here == 0 {
        rows.push(sentence(text.copies_same()));
        return rows;
    }
    let count = |side: &Side| u32::try_from(side.only_here).unwrap_or(u32::MAX);
    rows.push(DifferenceRow {
        shown: text.copies_only_present(count(&it.present)),
        newest: newest(&it.present, present, text),
    });
    rows.push(DifferenceRow {
        shown: text.copies_only_copy(count(&it.copy)),
        newest: newest(&it.copy, restoring.book(), text),
    });
    for (there, here) in it.copy.counts.iter().zip(&it.present.counts) {
        if there.table == here.table && there.rows != here.rows && there.table != "participant" {
            let table = text.choice("table", &there.table.replace('_', "-"));
            let (there, here) = (there.rows.to_string(), here.rows.to_string());
            rows.push(sentence(text.copies_table(&there, &here, &table)));
        }
    }
    rows
}

fn newest(side: &Side, book: &Notebook, text: &Text) -> Vec<String> {
    let line = |it: &Happening| {
        let about = it
            .touched
            .first()
            .and_then(|touched| touched.about.as_ref());
        let whom = about.and_then(|about| about.people.first());
        let name = whom.and_then(|id| book.name_of(*id).ok().flatten());
        let name = name.map(|(family, given)| format!(" · {given} {family}"));
        let deed = text.deed(&it.told.step.command);
        format!("{} {deed}{}", text.moment(it.at), name.unwrap_or_default())
    };
    side.newest.iter().map(line).collect()
}

fn sentence(shown: String) -> DifferenceRow {
    DifferenceRow {
        shown,
        newest: Vec::new(),
    }
}
