//! The smallest notebook that has a month to report: one payer and one person at work.

use std::path::PathBuf;

use chrono::NaiveDate;
use tempfile::TempDir;
use vihko::association::{AssociationDraft, Contact, PayerDraft};
use vihko::error::{Failure, Result};
use vihko::form::FormDraft;
use vihko::grant::{PaySubsidyDraft, SupplementDraft};
use vihko::notebook::{Clock, Notebook, Paper, ReportWanted};
use vihko::person::{AgreedWageDraft, MonthFiguresDraft, PersonDraft, PlacementDraft};
use vihko::report::{MonthReport, Naming};
use vihko::session::{ParticipantDraft, SessionDraft};
use vihko::values::{Month, PayerId, PersonId, PlacementId};
use vihko::vault::{Passphrase, PassphraseCost, Unlock};

/// A notebook with Kemi as its payer and Aino Korhonen at work from April 2026 to March 2027, half of whose
/// wage the state pays. October 2026 has its figures; nothing else is recorded.
pub struct Tiny {
    folder: TempDir,
    /// The notebook, open on 2 November 2026.
    pub book: Notebook,
    /// Kemi.
    pub payer: PayerId,
    /// Aino.
    pub aino: PersonId,
    /// Her employment.
    pub placement: PlacementId,
}

/// A day written `2026-10-31`.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A month written `2026-10`.
pub fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

/// What was refused.
pub fn refusal<T>(result: Result<T>) -> Failure {
    match result {
        Ok(_) => panic!("it was not refused"),
        Err(error) => error.failure().clone(),
    }
}

impl Tiny {
    /// The passphrase.
    pub const PASSPHRASE: &'static str = "neljä aivan eri sanaa";

    /// Makes it.
    pub fn new() -> Tiny {
        Tiny::with_payer(PayerDraft::default())
    }

    /// Makes it with a payer whose settings are these; its name and scheme are Kemi's.
    pub fn with_payer(settings: PayerDraft) -> Tiny {
        let folder = tempfile::tempdir().unwrap();
        let passphrase = Passphrase::choose(Tiny::PASSPHRASE).unwrap();
        let path = folder.path().join("pieni.vihko");
        let (mut book, _) = Notebook::create(
            &path,
            &passphrase,
            PassphraseCost::FLOOR,
            Clock::Fixed(day("2026-11-02")),
        )
        .unwrap();
        book.keep_association(AssociationDraft {
            name: "Pieni yhdistys ry".into(),
            contacts: vec![Contact {
                name: "Liisa Laine".into(),
                ..Contact::default()
            }],
            ..AssociationDraft::default()
        })
        .unwrap();
        let payer = book
            .record(PayerDraft {
                name: "Kemin kaupunki".into(),
                scheme: "kemi-lisa".into(),
                ..settings
            })
            .unwrap();
        let aino = book.record(person("Korhonen", "Aino")).unwrap();
        let placement = work(&mut book, payer, aino);
        Tiny {
            folder,
            book,
            payer,
            aino,
            placement,
        }
    }

    /// One more person at work just as Aino is.
    pub fn hire(&mut self, family: &str, given: &str) -> PersonId {
        let person = self.book.record(person(family, given)).unwrap();
        work(&mut self.book, self.payer, person);
        person
    }

    /// Closes the notebook and opens it on another day.
    pub fn on(self, today: &str) -> Tiny {
        let path = self.path();
        self.book.close().unwrap();
        let with = Unlock::Passphrase(Passphrase::typed(Tiny::PASSPHRASE));
        let book = Notebook::open(&path, &with, Clock::Fixed(day(today))).unwrap();
        Tiny { book, ..self }
    }

    /// The file.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("pieni.vihko")
    }

    /// Closes the notebook, so that the program can open it, and gives the folder.
    pub fn closed(self) -> (TempDir, PathBuf) {
        let path = self.path();
        self.book.close().unwrap();
        (self.folder, path)
    }

    /// The whole notebook, with names, in October 2026.
    pub fn october(&self) -> ReportWanted {
        ReportWanted {
            payer: self.payer,
            month: month("2026-10"),
            person: None,
            naming: Naming::Names,
        }
    }

    /// October's report as things stand.
    pub fn report(&self) -> MonthReport {
        self.book.month_report(self.october()).unwrap()
    }

    /// October's paper.
    pub fn paper(&self) -> Paper {
        self.book.paper(self.october()).unwrap()
    }

    /// A guidance session of 45 minutes with these people, all of whom came.
    pub fn session(held_on: &str, people: &[PersonId]) -> SessionDraft {
        let came = |person: &PersonId| ParticipantDraft {
            person: Some(*person),
            attendance: "present".into(),
            addition: String::new(),
        };
        SessionDraft {
            held_on: held_on.into(),
            minutes: "45".into(),
            kind: if people.len() > 1 {
                "group"
            } else {
                "guidance"
            }
            .into(),
            way: "on-site".into(),
            topics: vec!["tasks".into()],
            participants: people.iter().map(came).collect(),
            text: "Käytiin läpi työtehtäviä.".into(),
            ..SessionDraft::default()
        }
    }

    /// October's follow-up form for Aino with every required answer.
    pub fn form(&self) -> FormDraft {
        let templates = vihko::exchange::forms::templates().unwrap();
        let monthly = templates
            .iter()
            .find(|it| it.id == "seurantalomake")
            .unwrap();
        let answer = |kind| match kind {
            vihko::form::QuestionKind::Scale => "3",
            vihko::form::QuestionKind::Text => "Kassatyö",
            vihko::form::QuestionKind::YesNo => "yes",
            vihko::form::QuestionKind::Count => "1",
            vihko::form::QuestionKind::Day => "2026-10-30",
        };
        FormDraft {
            template: monthly.id.clone(),
            version: monthly.version.to_string(),
            placement: Some(self.placement),
            month: "2026-10".into(),
            filled_on: "2026-10-30".into(),
            answers: monthly
                .questions
                .iter()
                .map(|it| (it.id.clone(), answer(it.kind).into()))
                .collect(),
            ..FormDraft::default()
        }
    }

    /// Records all that October still lacks.
    pub fn complete(&mut self) {
        for held_on in ["2026-10-06", "2026-10-20"] {
            self.book
                .record(Tiny::session(held_on, &[self.aino]))
                .unwrap();
        }
        self.book.record(self.form()).unwrap();
    }

    /// What a figure of a month may be recorded from.
    pub fn figures(placement: PlacementId, gross: &str) -> MonthFiguresDraft {
        MonthFiguresDraft {
            placement: Some(placement),
            month: "2026-10".into(),
            hours: "150".into(),
            paid_days: "22".into(),
            unpaid_days: "0".into(),
            gross: gross.into(),
            side_costs: "378.00".into(),
            holiday_pay: "75.00".into(),
            ..MonthFiguresDraft::default()
        }
    }
}

impl Default for Tiny {
    fn default() -> Tiny {
        Tiny::new()
    }
}

fn person(family: &str, given: &str) -> PersonDraft {
    PersonDraft {
        family_name: family.into(),
        given_name: given.into(),
        ..PersonDraft::default()
    }
}

/// The same employment, support and October for whoever it is.
fn work(book: &mut Notebook, payer: PayerId, person: PersonId) -> PlacementId {
    let placement = PlacementDraft {
        person: Some(person),
        payer: Some(payer),
        job_title: "kahvila-apulainen".into(),
        weekly_hours: "36".into(),
        work_time_percent: "96".into(),
        start: "2026-04-01".into(),
        end: "2027-03-31".into(),
        wages: vec![AgreedWageDraft {
            from: "2026-04-01".into(),
            gross: "1800.00".into(),
            side_costs: "378.00".into(),
            holiday_pay: "75.00".into(),
        }],
        ..PlacementDraft::default()
    };
    let placement = book.record(placement).unwrap();
    let placed = Some(placement);
    book.record(PaySubsidyDraft {
        placement: placed,
        percent: "50".into(),
        from: "2026-04-01".into(),
        to: "2027-01-31".into(),
        number: "TT-1".into(),
        ..PaySubsidyDraft::default()
    })
    .unwrap();
    book.record(SupplementDraft {
        placement: placed,
        monthly: "500.00".into(),
        months: "12".into(),
        from: "2026-04-01".into(),
        to: "2027-03-31".into(),
        ..SupplementDraft::default()
    })
    .unwrap();
    book.record(Tiny::figures(placement, "1800.00")).unwrap();
    placement
}
