//! What can be read of a damaged notebook, saved into a new one in the background, told in numbers, then opened.

use std::path::PathBuf;
use std::sync::Arc;

use serde::Serialize;

use crate::api::desk::Background;
use crate::api::opening::{self, ALL};
use crate::api::{Changed, Desk};
use crate::backup;
use crate::error::{Failure, Result};
use crate::log::Event;
use crate::notebook::{self, Notebook, Salvage};
use crate::store::Saved;
use crate::text::Text;
use crate::vault::Unlock;

/// Tables that tell of what was done, not what was recorded.
const NO_RECORDS: [&str; 3] = ["draft", "journal", "journal_image"];

/// A salvage under way or done.
pub struct Salvaging {
    work: Work,
    with: Arc<Unlock>,
    new: PathBuf,
}

enum Work {
    UnderWay(Background<Salvage>),
    Done(Salvaged),
}

impl Salvaging {
    /// Whether what can be read is still being saved.
    pub fn is_under_way(&self) -> bool {
        matches!(&self.work, Work::UnderWay(it) if !it.is_finished())
    }
}

/// How far a salvage is, and then what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SalvageJob {
    /// Whether it is still at work.
    pub running: bool,
    /// How much is done.
    pub percent: u8,
    /// `Pelastetaan: 40 %`.
    pub shown: String,
    /// What was saved, once it is done.
    pub saved: Option<Salvaged>,
}

/// What was saved of a damaged notebook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Salvaged {
    /// `Pelastettiin 212 kirjausta. Lukematta jäi 2.`
    pub told: String,
    /// By kind: `Ohjaukset: 130, menetettiin 2`.
    pub kinds: Vec<String>,
    /// Where the new notebook lies.
    pub path: String,
}

/// Begins to save what can be read, by the passphrase or else the recovery code.
pub fn begin_salvage(desk: &mut Desk, passphrase: String, code: String) -> Result<SalvageJob> {
    let with = Arc::new(opening::typed(passphrase, code)?);
    let damaged = desk.own();
    let today = desk.clock().today(None);
    let new = notebook::named_beside(&desk.beside(), &format!("pelastettu {today}"));
    let (with_too, path) = (Arc::clone(&with), new.clone());
    let under_way = Background::begin(move |step| {
        notebook::salvage(&damaged, &with_too, &path, |it| {
            step(backup::Progress {
                done: it.done as u64,
                of: it.of as u64,
            })
        })
    });
    *desk.salvaging() = Some(Salvaging {
        work: Work::UnderWay(under_way),
        with,
        new,
    });
    salvage_job(desk)
}

pub fn salvage_job(desk: &mut Desk) -> Result<SalvageJob> {
    let Some(Salvaging { work, with, new }) = desk.salvaging().take() else {
        return Ok(job(0, None, desk.text()));
    };
    let (work, shown) = match work {
        Work::UnderWay(under_way) if !under_way.is_finished() => {
            let shown = SalvageJob {
                running: true,
                ..job(under_way.percent(), None, desk.text())
            };
            (Work::UnderWay(under_way), shown)
        }
        // A refusal ends the job.
        Work::UnderWay(ended) => {
            let salvage = ended.end()?;
            desk.tell(Event::Salvaged {
                rows: salvage.tables.iter().map(|it| it.rows).sum(),
                lost: salvage.tables.iter().map(|it| it.lost).sum(),
                files_lost: salvage.files_lost,
            });
            let saved = told(&salvage, &new.display().to_string(), desk.text());
            let shown = job(100, Some(saved.clone()), desk.text());
            (Work::Done(saved), shown)
        }
        Work::Done(saved) => {
            let shown = job(100, Some(saved.clone()), desk.text());
            (Work::Done(saved), shown)
        }
    };
    *desk.salvaging() = Some(Salvaging { work, with, new });
    Ok(shown)
}

/// Opens what was saved; the damaged notebook is moved aside. Answers with what was done, as a sentence.
pub fn finish_salvage(desk: &mut Desk) -> Result<Changed<String>> {
    let Some(Salvaging {
        work: Work::Done(_),
        with,
        new,
    }) = desk.salvaging().take()
    else {
        return Err(Failure::NotFound.into());
    };
    let damaged = super::damaged(desk);
    let book = Notebook::open(&new, &with, desk.clock())?;
    let aside = super::go_on(desk, book, &with, damaged)?;
    let text = desk.text();
    let told = match aside {
        Some(aside) => text.damage_salvaged_aside(&aside),
        None => text.damage_salvaged(),
    };
    Ok(Changed::new(told, ALL))
}

pub fn stop_salvage(desk: &mut Desk) -> Result<()> {
    *desk.salvaging() = None;
    Ok(())
}

fn job(percent: u8, saved: Option<Salvaged>, text: &Text) -> SalvageJob {
    SalvageJob {
        running: false,
        percent,
        shown: text.damage_salvaging(&percent.to_string()),
        saved,
    }
}

fn told(salvage: &Salvage, path: &str, text: &Text) -> Salvaged {
    let count = |n: u64| text.count(u32::try_from(n).unwrap_or(u32::MAX));
    let is_record = |it: &&Saved| !NO_RECORDS.contains(&it.table.as_str());
    let records = salvage.tables.iter().filter(is_record);
    let (saved, lost) = records.fold((0, 0), |(saved, lost), it| {
        (saved + it.rows, lost + it.lost)
    });
    let kind = |it: &Saved| {
        let table = text.choice("table", &it.table.replace('_', "-"));
        match it.lost {
            0 => text.damage_kind(&count(it.rows), &table),
            lost => text.cli_salvaged_in_part(&count(lost), &count(it.rows), &table),
        }
    };
    let there = salvage.tables.iter().filter(|it| it.rows + it.lost > 0);
    let mut there: Vec<&Saved> = there.collect();
    // What was lost is read first, then what was recorded.
    there.sort_by_key(|it| (it.lost == 0, !is_record(it)));
    let mut kinds: Vec<String> = there.into_iter().map(kind).collect();
    match (salvage.files, salvage.files_lost) {
        (0, 0) => {}
        (files, 0) => kinds.push(text.damage_files(&count(files))),
        (files, lost) => kinds.insert(0, text.damage_files_in_part(&count(lost), &count(files))),
    }
    Salvaged {
        told: match salvage.is_whole() {
            true => text.damage_saved_whole(&count(saved)),
            false => text.damage_saved_in_part(&count(lost), &count(saved)),
        },
        kinds,
        path: path.to_owned(),
    }
}
