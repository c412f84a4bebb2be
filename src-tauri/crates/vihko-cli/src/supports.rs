//! `vihko clocks`, `vihko deadlines` and `vihko answer`: how each placement's supports stand.

use std::ffi::OsString;
use std::path::PathBuf;

use vihko::error::{Failure, Result};
use vihko::exchange::{SupportAnswer, supports_json};
use vihko::notebook::{Clock, Notebook, PlacementSupport};
use vihko::support::{CalendarEntry, DeadlineAnswerDraft, DeadlineNow, DeadlineState, calendar};
use vihko::text::Text;
use vihko::values::PersonId;

use crate::args::Opening;
use crate::files::{self, Output};
use crate::notebook::open;
use crate::words::Words;

/// What is asked about supports.
pub struct Supports {
    /// About one person only.
    person: Option<String>,
    /// What.
    what: What,
}

enum What {
    /// Both clocks with conditions and bonuses.
    Clocks(Form),
    /// The deadlines.
    Deadlines {
        form: Form,
        which: Which,
        ics: Option<PathBuf>,
    },
    /// Answer a deadline, or take the answer back if no day is given.
    Answer {
        deadline: String,
        day: Option<String>,
        about: String,
    },
}

/// In which form the answer is written.
#[derive(Clone, Copy)]
enum Form {
    Words,
    Json,
}

/// Which deadlines are listed.
#[derive(Clone, Copy)]
enum Which {
    Open,
    All,
}

impl Supports {
    /// `vihko clocks`.
    pub fn clocks(words: &Words) -> Supports {
        Supports::about(words, What::Clocks(form(words)))
    }

    /// `vihko deadlines`.
    pub fn deadlines(words: &Words) -> Supports {
        let what = What::Deadlines {
            form: form(words),
            which: match words.has("all") {
                true => Which::All,
                false => Which::Open,
            },
            ics: words.value("ics").map(PathBuf::from),
        };
        Supports::about(words, what)
    }

    /// `vihko answer`.
    pub fn answer(words: &Words, deadline: OsString, day: Option<OsString>) -> Supports {
        let what = What::Answer {
            deadline: deadline.to_string_lossy().into_owned(),
            day: day.map(|day| day.to_string_lossy().into_owned()),
            about: words.text("about").unwrap_or_default(),
        };
        Supports::about(words, what)
    }

    fn about(words: &Words, what: What) -> Supports {
        Supports {
            person: words.text("person"),
            what,
        }
    }
}

fn form(words: &Words) -> Form {
    match words.has("json") {
        true => Form::Json,
        false => Form::Words,
    }
}

/// One placement's supports with the name of the person.
struct Named {
    person: String,
    support: PlacementSupport,
}

/// The answer as lines of text or as JSON.
pub fn supports(asked: &Supports, notebook: &Opening, clock: Clock, text: &Text) -> Result<String> {
    let mut book = open(notebook, clock, text)?;
    let person = asked.person.as_ref();
    let person = person.map(|name| book.find_person(name)).transpose()?;
    let said = match &asked.what {
        What::Clocks(Form::Json) => json(&named(&book, person)?, text)?,
        What::Clocks(Form::Words) => clocks(&named(&book, person)?, text),
        What::Deadlines { form, which, ics } => {
            let named = named(&book, person)?;
            let listed = listed(&named, *which);
            // A calendar without entries is none (RFC 5545, 3.6), so nothing is written where nothing is open.
            let ics = ics.as_ref().filter(|_| !listed.is_empty());
            if let Some(out) = ics {
                let calendar = calendar(&entries(&listed, text), book.today());
                files::write(&notebook.file, &[Output::new(out, calendar)])?;
            }
            match (form, ics) {
                (Form::Json, _) => json(&named, text)?,
                (Form::Words, Some(out)) => text.cli_calendar(&out.display().to_string()),
                (Form::Words, None) => lines(&listed, text),
            }
        }
        What::Answer {
            deadline,
            day,
            about,
        } => answer(&mut book, person, deadline, day.as_deref(), about, text)?,
    };
    book.close()?;
    Ok(said)
}

/// The supports of everybody, or of one person, by name and first day.
fn named(book: &Notebook, person: Option<PersonId>) -> Result<Vec<Named>> {
    let mut all = Vec::new();
    for support in book.supports()? {
        if person.is_some_and(|person| person != support.person) {
            continue;
        }
        let start = book.get(support.placement)?.agreed.start();
        let person = book.get(support.person)?.listed_name();
        all.push((start, Named { person, support }));
    }
    all.sort_by(|(a_start, a), (b_start, b)| (&a.person, a_start).cmp(&(&b.person, b_start)));
    Ok(all.into_iter().map(|(_, named)| named).collect())
}

fn json(named: &[Named], text: &Text) -> Result<String> {
    let answers: Vec<SupportAnswer> = named
        .iter()
        .map(|it| {
            let (support, scheme) = (&it.support, &it.support.scheme);
            SupportAnswer::of(&it.person, support.placement, scheme, &support.now, text)
        })
        .collect();
    supports_json(&answers)
}

fn clocks(named: &[Named], text: &Text) -> String {
    let pages: Vec<String> = named
        .iter()
        .map(|it| {
            let mut lines = vec![it.person.clone()];
            lines.extend(text.support_lines(&it.support.now));
            lines.join("\n")
        })
        .collect();
    match pages.is_empty() {
        true => text.cli_no_placements(),
        false => pages.join("\n\n"),
    }
}

/// The deadlines of everybody by their due days.
fn listed(named: &[Named], which: Which) -> Vec<(&Named, &DeadlineNow)> {
    let wanted = |it: &DeadlineNow| match (which, it.state) {
        (Which::All, _) | (_, DeadlineState::Open { .. } | DeadlineState::Overdue { .. }) => true,
        (Which::Open, DeadlineState::Done { .. } | DeadlineState::DoneLate { .. }) => false,
    };
    let mut all: Vec<(&Named, &DeadlineNow)> = named
        .iter()
        .flat_map(|it| it.support.now.deadlines.iter().map(move |now| (it, now)))
        .filter(|(_, now)| wanted(now))
        .collect();
    all.sort_by_key(|(_, now)| now.deadline.due);
    all
}

fn lines(listed: &[(&Named, &DeadlineNow)], text: &Text) -> String {
    if listed.is_empty() {
        return text.cli_no_deadlines();
    }
    let line = |(named, now): &(&Named, &DeadlineNow)| {
        let about = now.deadline.about_from();
        let about = about.map(|day| format!(" --about {day}"));
        let (code, about) = (now.deadline.id.code(), about.unwrap_or_default());
        format!(
            "{}: {} [{code}{about}]",
            named.person,
            text.deadline_now(now)
        )
    };
    listed.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// An entry keeps its uid for as long as its placement and what it is about, so that a later file moves it.
fn entries(listed: &[(&Named, &DeadlineNow)], text: &Text) -> Vec<CalendarEntry> {
    let entry = |(named, now): &(&Named, &DeadlineNow)| {
        let deadline = &now.deadline;
        let about = deadline.about_from();
        let about = about.map(|day| format!("-{day}")).unwrap_or_default();
        CalendarEntry {
            uid: format!(
                "{}-{}{about}@seurantavihko",
                named.support.placement.0,
                deadline.id.code()
            ),
            day: deadline.due,
            title: format!("{}: {}", named.person, text.deadline(deadline)),
            description: text.scheme_check(),
        }
    };
    listed.iter().map(entry).collect()
}

/// Answers the one deadline of this kind, or takes its answer back.
fn answer(
    book: &mut Notebook,
    person: Option<PersonId>,
    deadline: &str,
    day: Option<&str>,
    about: &str,
    text: &Text,
) -> Result<String> {
    let named = named(book, person)?;
    let about_day = |now: &DeadlineNow| now.deadline.about_from().map(|day| day.to_string());
    let is_wanted = |now: &DeadlineNow| {
        now.deadline.id.code() == deadline
            && (about.is_empty() || about_day(now).as_deref() == Some(about))
    };
    let mut found: Vec<(&Named, String)> = Vec::new();
    for it in &named {
        let deadlines = it.support.now.deadlines.iter().filter(|now| is_wanted(now));
        found.extend(deadlines.map(|now| (it, about_day(now).unwrap_or_default())));
    }
    let (placement, about) = match found.as_slice() {
        [(one, about)] => (Some(one.support.placement), about.clone()),
        [] => (
            named
                .first()
                .filter(|_| named.len() == 1)
                .map(|it| it.support.placement),
            about.to_owned(),
        ),
        _ => return Err(Failure::WhichDeadline(deadline.to_owned()).into()),
    };
    let draft = DeadlineAnswerDraft {
        placement,
        deadline: deadline.to_owned(),
        about_from: about,
        done_on: day.unwrap_or_default().to_owned(),
    };
    match day {
        Some(_) => {
            book.answer_deadline(draft)?;
            Ok(text.cli_answered())
        }
        None => {
            book.unanswer_deadline(draft)?;
            Ok(text.cli_unanswered())
        }
    }
}
