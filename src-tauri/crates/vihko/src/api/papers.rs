//! Papers of every kind made in the window: one job, paper by paper so that the window can tell how far it is and stop it;
//! and a report's PDF read back.

use std::path::PathBuf;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};

use super::{Desk, FieldChoice};
use crate::disk;
use crate::error::{Error, Failure, PaperNeed, Result};
use crate::exchange::report::{ReadReport, ReportData, read_report};
use crate::notebook::{Drawn, PaperKind, PaperWanted, PapersWanted};
use crate::pdf;
use crate::report::Naming;
use crate::text::Text;
use crate::values::{Language, Month, PayerId, PersonId};

/// How many months back papers are offered for.
const MONTHS: usize = 36;

/// What papers can be made, and of what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PapersPage {
    /// The kinds.
    pub kinds: Vec<PaperKindRow>,
    /// Everybody, family name first.
    pub people: Vec<FieldChoice>,
    /// Those who pay.
    pub payers: Vec<FieldChoice>,
    /// The months that can be chosen, the newest first.
    pub months: Vec<FieldChoice>,
    /// The month that is chosen to begin with: the one before this.
    pub month: Month,
}

/// A kind of paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PaperKindRow {
    /// Which.
    pub kind: PaperKind,
    /// What it is called.
    pub shown: String,
    /// Whether a month must be chosen for it.
    pub of_month: bool,
    /// Whether somebody must be chosen for it.
    pub of_person: bool,
    /// Whether it can be about chosen people alone.
    pub about_people: bool,
    /// Whether numbers can stand for the names on it.
    pub without_names: bool,
}

/// The papers that the person has chosen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PapersChosen {
    /// Which kinds.
    pub kinds: Vec<PaperKind>,
    /// About whom; everybody if nobody is chosen.
    pub people: Vec<PersonId>,
    /// For which payer, where there are several.
    pub payer: Option<PayerId>,
    /// Of which month, or from which.
    pub month: Option<Month>,
    /// Up to which month.
    pub until: Option<Month>,
    /// In which language; each reader's own if none is chosen.
    pub language: Option<Language>,
    /// With names or without.
    pub naming: Naming,
}

/// A job while it is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PapersJob {
    /// How many of the wanted papers are done.
    pub done: u32,
    /// How many are wanted.
    pub of: u32,
    /// The files that are ready, by name.
    pub names: Vec<String>,
}

/// Papers that are being made: nothing of them is written before all are done.
#[derive(Default)]
pub struct Job {
    wanted: Vec<PaperWanted>,
    done: usize,
    drawn: Vec<Drawn>,
}

/// A report's PDF read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PaperRead {
    /// Whether the paper says the same as the data inside it.
    pub agrees: bool,
    /// That they agree, or that the figures must not be used.
    pub verdict: String,
    /// Every difference in a sentence.
    pub differences: Vec<String>,
    /// What the data say: names and values.
    pub facts: Vec<[String; 2]>,
}

pub fn papers(desk: &mut Desk) -> Result<PapersPage> {
    let (book, text) = desk.book()?;
    let kind = |kind: &PaperKind| PaperKindRow {
        kind: *kind,
        shown: text.choice("paper-kind", kind.code()),
        of_month: kind.needs() == Some(PaperNeed::Month),
        of_person: kind.needs() == Some(PaperNeed::Person),
        about_people: kind.is_about_people(),
        without_names: kind.goes_without_names(),
    };
    let choice = |code: String, shown: String| FieldChoice { code, shown };
    let people = book.listed_people()?.into_iter();
    let people = people.map(|id| Ok(choice(id.0.to_string(), book.get(id)?.listed_name())));
    let payers = book.list::<PayerId>()?.into_iter();
    let now = Month::of(book.today());
    let months = std::iter::successors(Some(now), |month| Some(month.previous()));
    Ok(PapersPage {
        kinds: PaperKind::ALL.iter().map(kind).collect(),
        people: people.collect::<Result<_>>()?,
        payers: payers
            .map(|(id, it)| choice(id.0.to_string(), it.full_name()))
            .collect(),
        months: months
            .take(MONTHS)
            .map(|month| choice(month.to_string(), text.month_title(month)))
            .collect(),
        month: now.previous(),
    })
}

pub fn begin_papers(desk: &mut Desk, chosen: PapersChosen) -> Result<PapersJob> {
    desk.book()?;
    let wanted = PapersWanted {
        kinds: chosen.kinds,
        language: chosen.language,
        payer: chosen.payer,
        people: chosen.people,
        month: chosen.month,
        until: chosen.until,
        naming: chosen.naming,
    };
    *desk.job() = Job {
        wanted: wanted.each()?,
        ..Job::default()
    };
    Ok(desk.job().shown())
}

pub fn make_next_paper(desk: &mut Desk) -> Result<PapersJob> {
    let job = desk.job();
    let next = job.wanted.get(job.done).copied();
    let Some(next) = next else {
        return Ok(desk.job().shown());
    };
    match desk.book()?.0.draw_paper(&next) {
        Ok(drawn) => {
            desk.job().drawn.extend(drawn);
            desk.job().done += 1;
            Ok(desk.job().shown())
        }
        // A job that is refused is over.
        Err(error) => {
            *desk.job() = Job::default();
            Err(error)
        }
    }
}

pub fn stop_papers(desk: &mut Desk) -> Result<()> {
    *desk.job() = Job::default();
    Ok(())
}

pub fn ready_papers(desk: &mut Desk) -> Result<Vec<String>> {
    let folder = desk.papers();
    desk.book()?;
    std::fs::create_dir_all(&folder).map_err(|error| Error::file(&folder, error))?;
    write(desk.job(), folder)
}

pub fn save_papers(desk: &mut Desk, folder: PathBuf) -> Result<Vec<String>> {
    desk.book()?;
    write(desk.job(), folder)
}

/// Writes every paper of a job into a folder, or none; answers with their names.
fn write(job: &Job, folder: PathBuf) -> Result<Vec<String>> {
    let files: Vec<(PathBuf, &[u8])> = job
        .drawn
        .iter()
        .map(|it| (folder.join(&it.name), it.pdf.as_slice()))
        .collect();
    let files: Vec<_> = files
        .iter()
        .map(|(path, pdf)| (path.as_path(), *pdf))
        .collect();
    disk::write_together(&files)?;
    Ok(job.drawn.iter().map(|it| it.name.clone()).collect())
}

impl Job {
    fn shown(&self) -> PapersJob {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        PapersJob {
            done: count(self.done),
            of: count(self.wanted.len()),
            names: self.drawn.iter().map(|it| it.name.clone()).collect(),
        }
    }
}

pub fn read_paper(desk: &mut Desk, content: String) -> Result<PaperRead> {
    let bytes = BASE64_STANDARD
        .decode(content.as_bytes())
        .map_err(|error| Error::because(Failure::NotAPdf, error))?;
    let read = read_report(pdf::read(&bytes)?)?;
    let text = desk.text();
    let agrees = read.differences.is_empty();
    Ok(PaperRead {
        agrees,
        verdict: match agrees {
            true => text.read_agrees(&read.code),
            false => text.failure(&Failure::PaperDisagrees),
        },
        differences: read
            .differences
            .iter()
            .map(|it| it.told(&read.code, text))
            .collect(),
        facts: facts(&read, text),
    })
}

/// What the data inside a report say in short.
fn facts(read: &ReadReport, text: &Text) -> Vec<[String; 2]> {
    let ReportData {
        association,
        payer,
        month,
        confirmed,
        draft_on,
        people,
        total,
        scheme,
        ..
    } = &read.data;
    let standing = match (confirmed, draft_on) {
        (Some(it), _) => {
            let version = text.report_version(&text.day(it.on), &it.version.to_string());
            format!("{}, {version}", text.report_number(&it.number.to_string()))
        }
        (None, Some(day)) => text.report_draft(&text.day(*day)),
        (None, None) => String::new(),
    };
    let count = u32::try_from(people.len()).unwrap_or(u32::MAX);
    vec![
        [text.papers_read_sender(), association.name.clone()],
        [text.papers_read_receiver(), payer.name.clone()],
        [text.papers_read_month(), text.month(*month)],
        [text.papers_read_standing(), standing],
        [text.papers_read_people(), text.reports_people(count)],
        [text.name(&scheme.profile.name), text.euro(total.supplement)],
        [text.papers_read_code(), read.code.clone()],
    ]
}
