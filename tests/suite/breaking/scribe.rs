//! Somebody who does everything that writes, at random, and tells beforehand what each act adds and takes away.

use std::collections::BTreeSet;

use fastrand::Rng;
use serde_json::{Value, json};
use vihko::attachment::AttachmentDraft;
use vihko::error::Result;
use vihko::form::FormDraft;
use vihko::notebook::Notebook;
use vihko::person::MonthFiguresDraft;
use vihko::session::{SessionDraft, StepDraft, StubDraft};
use vihko::values::{
    Draft, FormId, MonthFiguresId, PayerId, PersonId, PlacementId, ReportId, SessionId,
};
use vihko::vault::{Passphrase, PassphraseCost, RecoveryCode};
use vihko_tests::{Tiny, month};

use super::Closed;

/// Words by which a record is known in whatever lies in the notebook, each with a number of its own.
const TOKEN: &str = "merkki";

/// Where drafts are kept.
pub const DRAFT: &str = "session/new";

/// What an act changes in the notebook: all of it, or nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Delta {
    pub adds: BTreeSet<String>,
    pub takes: BTreeSet<String>,
    /// The draft that is kept.
    pub draft: Option<String>,
    /// The passphrase that opens from then on.
    pub passphrase: Option<String>,
}

/// Everything that writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Session,
    Group,
    Stub,
    Form,
    Figures,
    Confirm,
    Attach,
    Remove,
    Undo,
    Import,
    Draft,
    Passphrase,
}

impl Kind {
    pub const ALL: [Kind; 12] = [
        Kind::Session,
        Kind::Group,
        Kind::Stub,
        Kind::Form,
        Kind::Figures,
        Kind::Confirm,
        Kind::Attach,
        Kind::Remove,
        Kind::Undo,
        Kind::Import,
        Kind::Draft,
        Kind::Passphrase,
    ];
}

pub struct Scribe {
    pub book: Notebook,
    lot: Rng,
    next: u64,
    people: Vec<PersonId>,
    payer: PayerId,
    placement: PlacementId,
    /// What undo would take back, if it is known.
    last: Option<Delta>,
}

/// What is to be done, with what it changes; done by [`Scribe::act`].
pub struct Act {
    pub delta: Delta,
    kind: Kind,
    tokens: Vec<String>,
}

/// A notebook with two people at work, in which nothing is recorded yet.
pub fn beginning() -> Closed {
    let mut tiny = Tiny::new();
    tiny.hire("Mäkinen", "Mirja");
    tiny.book.record(tiny.form()).unwrap();
    let code = RecoveryCode::random().unwrap();
    tiny.book.vault().add_recovery_code(&code).unwrap();
    let code = code.printed().to_string();
    let (folder, path) = tiny.closed();
    for ending in ["", ".avaimet", ".avaimet2"] {
        let to = folder.path().join(format!("vihko.vihko{ending}"));
        let from = format!("{}{ending}", path.display());
        std::fs::rename(from, to).unwrap();
    }
    Closed { folder, code }
}

/// The words that lie in the notebook, and how many reports have been confirmed.
pub fn state(book: &Notebook) -> BTreeSet<String> {
    let content = book.content().unwrap().write().unwrap();
    let content: Value = serde_json::from_str(&content).unwrap();
    let mut found = BTreeSet::new();
    gather(&content, &mut found);
    found.insert(reports(content["reports"].as_array().map_or(0, Vec::len)));
    found
}

fn gather(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            let words = text.split(|c: char| !c.is_ascii_alphanumeric());
            found.extend(words.filter(|it| it.starts_with(TOKEN)).map(str::to_owned));
        }
        Value::Array(items) => items.iter().for_each(|it| gather(it, found)),
        // What a report was confirmed with is another thing than what the notebook says now.
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| *name != "reports")
            .for_each(|(_, it)| gather(it, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn reports(n: usize) -> String {
    format!("reports={n}")
}

impl Delta {
    /// As one line, and back.
    pub fn line(&self) -> String {
        json!([self.adds, self.takes, self.draft, self.passphrase]).to_string()
    }

    pub fn parse(line: &str) -> Delta {
        let (adds, takes, draft, passphrase) = serde_json::from_str(line).unwrap();
        Delta {
            adds,
            takes,
            draft,
            passphrase,
        }
    }

    pub fn apply(&self, state: &BTreeSet<String>) -> BTreeSet<String> {
        state
            .difference(&self.takes)
            .chain(&self.adds)
            .cloned()
            .collect()
    }

    fn back(&self) -> Delta {
        Delta {
            adds: self.takes.clone(),
            takes: self.adds.clone(),
            ..Delta::default()
        }
    }
}

impl Scribe {
    /// Goes on in a notebook; `first` is a number above that of every word in it.
    pub fn new(book: Notebook, seed: u64, first: u64) -> Scribe {
        let people = book.list::<PersonId>().unwrap();
        Scribe {
            people: people.into_iter().take(2).map(|(id, _)| id).collect(),
            payer: book.find_payer(None).unwrap(),
            placement: book.list::<PlacementId>().unwrap().remove(0).0,
            lot: Rng::with_seed(seed),
            next: first,
            last: None,
            book,
        }
    }

    /// Something that can be done now, most often what is done most often.
    pub fn choose(&mut self) -> Act {
        let kind = match self.lot.u8(..40) {
            0..8 => Kind::Session,
            8..11 => Kind::Group,
            11..14 => Kind::Stub,
            14..17 => Kind::Form,
            17..20 => Kind::Figures,
            20..22 => Kind::Confirm,
            22..26 => Kind::Attach,
            26..29 => Kind::Remove,
            29..32 => Kind::Undo,
            32..34 => Kind::Import,
            34..39 => Kind::Draft,
            _ => Kind::Passphrase,
        };
        self.plan(kind).unwrap_or_else(|| self.session())
    }

    /// What an act of this kind would change; nothing if there is nothing to do it with.
    pub fn plan(&mut self, kind: Kind) -> Option<Act> {
        let mut delta = Delta::default();
        let n_tokens = match kind {
            Kind::Session | Kind::Group | Kind::Stub | Kind::Attach => 1,
            Kind::Draft | Kind::Passphrase => 1,
            Kind::Import => 3,
            Kind::Form => {
                let (_, form) = self.book.list::<FormId>().unwrap().remove(0);
                delta.takes = tokens_in(form.answers.values().map(String::as_str));
                1
            }
            Kind::Figures | Kind::Confirm => {
                let reason = self.figures().1.by_hand_reason;
                delta.takes = tokens_in([reason.as_str()]);
                if kind == Kind::Confirm {
                    let n = self.book.list::<ReportId>().unwrap().len();
                    delta.takes = [reports(n)].into();
                    delta.adds = [reports(n + 2)].into();
                    // A month that says nothing new is not confirmed again.
                    let wanted = vihko::notebook::ReportWanted {
                        payer: self.payer,
                        month: month("2026-10"),
                        person: None,
                        naming: vihko::report::Naming::Names,
                    };
                    if n > 0 && !self.book.paper(wanted).unwrap().outdated {
                        return None;
                    }
                    0
                } else {
                    1
                }
            }
            Kind::Remove => {
                let sessions = self.book.list::<SessionId>().unwrap();
                let (_, session) = sessions.last()?;
                delta.takes = tokens_in([session.text.as_str()]);
                0
            }
            Kind::Undo => {
                delta = self.last.as_ref()?.back();
                0
            }
        };
        let tokens: Vec<String> = (0..n_tokens).map(|_| self.token()).collect();
        match kind {
            Kind::Draft => delta.draft = tokens.first().cloned(),
            Kind::Passphrase => {
                delta.passphrase = tokens.first().map(|it| format!("salasana on nyt {it}"));
            }
            _ => delta.adds.extend(tokens.iter().cloned()),
        }
        Some(Act {
            delta,
            kind,
            tokens,
        })
    }

    fn session(&mut self) -> Act {
        let token = self.token();
        Act {
            delta: Delta {
                adds: [token.clone()].into(),
                ..Delta::default()
            },
            kind: Kind::Session,
            tokens: vec![token],
        }
    }

    /// Does it.
    pub fn act(&mut self, act: &Act) -> Result<()> {
        self.carry_out(act)?;
        match act.kind {
            Kind::Draft | Kind::Passphrase => {}
            Kind::Undo | Kind::Confirm => self.last = None,
            _ => self.last = Some(act.delta.clone()),
        }
        Ok(())
    }

    fn carry_out(&mut self, act: &Act) -> Result<()> {
        let token = act.tokens.first().cloned().unwrap_or_default();
        let held = |people: &[PersonId]| SessionDraft {
            text: format!("Puhuttiin {token} työstä."),
            ..Tiny::session("2026-10-06", people)
        };
        match act.kind {
            Kind::Session => {
                let step = StepDraft {
                    what: "tuo todistus".into(),
                    who: "person".into(),
                    person: Some(self.people[0]),
                    ..StepDraft::default()
                };
                self.book
                    .record_session(held(&self.people[..1]), vec![step])?;
            }
            Kind::Group => {
                self.book.record_session(held(&self.people), Vec::new())?;
            }
            Kind::Stub => {
                self.book.record(StubDraft {
                    person: Some(self.people[0]),
                    met_on: "2026-10-29".into(),
                    note: token,
                    ..StubDraft::default()
                })?;
            }
            Kind::Form => {
                let (id, form) = self.book.list::<FormId>()?.remove(0);
                let mut form = FormDraft::of(&form);
                for answer in form.answers.values_mut() {
                    if answer == "Kassatyö" || answer.starts_with(TOKEN) {
                        answer.clone_from(&token);
                    }
                }
                self.book.change(id, form)?;
            }
            Kind::Figures => {
                let (id, figures) = self.figures();
                self.book.change(
                    id,
                    MonthFiguresDraft {
                        supplement_by_hand: "100.00".into(),
                        by_hand_reason: token,
                        ..figures
                    },
                )?;
            }
            Kind::Confirm => {
                self.book
                    .confirm(self.payer, month("2026-10"), "lomake puuttuu")?;
            }
            Kind::Attach => {
                let content: Vec<u8> = (0..self.lot.usize(1..200_000)).map(|i| i as u8).collect();
                self.book.attach(attachment(&token), &content)?;
            }
            Kind::Remove => {
                let last = self.book.list::<SessionId>()?.pop();
                last.map_or(Ok(()), |(id, _)| self.book.remove(id))?;
            }
            Kind::Undo => {
                self.book.undo()?;
            }
            Kind::Import => {
                let people: Vec<Value> = act
                    .tokens
                    .iter()
                    .map(|it| json!({"id": id_of(it), "family_name": it, "given_name": "Tuotu"}))
                    .collect();
                let file = json!({"format": "seurantavihko", "version": 1, "people": people});
                self.book.import_file(&file.to_string())?;
            }
            Kind::Draft => self.book.keep_draft(DRAFT, &token)?,
            Kind::Passphrase => {
                let new = act.delta.passphrase.as_deref().unwrap_or_default();
                let new = Passphrase::choose(new)?;
                let vault = self.book.vault();
                vault.replace_passphrase(&new, PassphraseCost::FLOOR)?;
            }
        }
        Ok(())
    }

    fn figures(&self) -> (MonthFiguresId, MonthFiguresDraft) {
        let figures = self.book.list::<MonthFiguresId>().unwrap();
        let of_first = |(_, it): &(MonthFiguresId, _)| {
            let it: &vihko::person::MonthFigures = it;
            it.placement == self.placement
        };
        let (id, it) = figures.into_iter().find(of_first).unwrap();
        (id, MonthFiguresDraft::of(&it))
    }

    fn token(&mut self) -> String {
        self.next += 1;
        format!("{TOKEN}{}x", self.next)
    }
}

/// An attachment of this name.
pub fn attachment(name: &str) -> AttachmentDraft {
    AttachmentDraft {
        kind: "other".into(),
        name: name.into(),
        media_type: "application/pdf".into(),
        ..AttachmentDraft::default()
    }
}

/// An id of its own for each word.
fn id_of(token: &str) -> String {
    let number: u64 = token[TOKEN.len()..token.len() - 1].parse().unwrap();
    format!("019b76da-0001-7000-8000-{number:012x}")
}

fn tokens_in<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let texts = texts.into_iter().map(|it| Value::String(it.to_owned()));
    gather(&Value::Array(texts.collect()), &mut found);
    found
}
