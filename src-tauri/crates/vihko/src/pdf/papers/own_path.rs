//! The employee's own page in plain language (Oma polkuni): what was agreed, what has been done and learned,
//! and what comes next. It carries no money, no authority and no judgement.

use super::sheet::Sheet;
use super::whole::{name, training_name};
use super::{Origin, signature};
use crate::path::TrainingState;
use crate::pdf::document::{
    Blank, Blanks, Block, Columns, Document, Letterhead, Level, Room, Signature, Words,
};
use crate::report::{PlacementReport, Skill, StepLine};
use crate::text::{Language, Text};

/// How many finished steps and grown skills a page has room for.
const MOST: usize = 4;

/// Composes the page.
pub fn own_path(report: &PlacementReport, origin: Origin, language: Language) -> Document {
    let text = &Text::new(language);
    let title = text.story_own_title();
    let mut blocks = vec![
        Block::Letterhead(Letterhead {
            logo: None,
            left: vec![Words::strong(&report.association.name)],
            right: vec![Words::plain(text.day(report.made_on))],
        }),
        Block::Heading(Level::Title, title.clone()),
        Block::Heading(Level::Section, name(report)),
        Block::Paragraph(Words::plain(text.story_own_lead())),
    ];
    for (heading, lines) in [
        (text.story_own_work_title(), work(report, text)),
        (text.story_own_agreed_title(), agreed(report, text)),
        (text.story_own_done_title(), done(report, text)),
        (text.story_own_skills_title(), progress(report, text)),
        (text.story_own_learned_title(), learned(report, text)),
        (text.story_own_next_title(), next(report, text)),
    ] {
        if !lines.is_empty() {
            blocks.push(Block::Together(vec![
                Block::Heading(Level::Part, heading),
                Block::Bullets(lines.into_iter().map(Words::plain).collect()),
            ]));
        }
    }
    blocks.push(Block::Together(vec![
        Block::Blanks(Blanks {
            columns: Columns::One,
            items: vec![Blank {
                name: Words::plain(text.story_own_wish()),
                room: Room::Lines(2),
                filled: Words::default(),
            }],
        }),
        Block::Paragraph(Words::plain(text.story_own_rights())),
        Block::Signatures(vec![
            signed(text.story_own_signature_me(), text),
            signed(text.story_own_signature_counsellor(), text),
        ]),
    ]));
    let who = name(report);
    let sheet = Sheet {
        title: &title,
        about: &who,
        association: &report.association.name,
        footer: text.story_footer(&report.association.name, &title),
        origin,
    };
    sheet.document(blocks, text)
}

fn work(report: &PlacementReport, text: &Text) -> Vec<String> {
    let placement = &report.placement;
    let place = match placement.workplace.name.as_str() {
        "" => &report.association.name,
        place => place,
    };
    let work = match placement.job_title.as_str() {
        "" => text.story_own_work_no_job(place),
        job => text.story_own_work(job, place),
    };
    let period = match report.in_force.end() {
        Some(_) => text.story_own_work_period(&text.period(report.in_force)),
        None => text.story_own_work_open(&text.day(report.in_force.start())),
    };
    let hours = match report.sums.hours.0 {
        0 => text.story_own_hours_none(),
        _ => text.story_own_hours(&text.hours(report.sums.hours)),
    };
    let minutes = text.minutes(report.sums.minutes);
    let talks = text.story_own_talks(report.sessions.len() as u32, &minutes);
    vec![work, period, hours, talks]
}

/// What is still open of what was agreed.
fn agreed(report: &PlacementReport, text: &Text) -> Vec<String> {
    let line = |it: &StepLine| {
        let who = match it.who.as_str() {
            "" => text.story_own_step_who_missing(),
            who => who.to_owned(),
        };
        match it.due_on {
            Some(day) => text.story_own_step(&text.day(day), &it.what, &who),
            None => text.story_own_step_no_day(&it.what, &who),
        }
    };
    let open = report.steps.iter().filter(|it| it.done_on.is_none());
    let lines: Vec<String> = open.map(line).collect();
    if lines.is_empty() {
        vec![text.story_own_agreed_none()]
    } else {
        lines
    }
}

fn done(report: &PlacementReport, text: &Text) -> Vec<String> {
    let mut lines: Vec<(chrono::NaiveDate, String)> = report
        .steps
        .iter()
        .filter_map(|it| it.done_on.map(|day| (day, it.what.clone())))
        .collect();
    lines.sort();
    let lines = lines.iter().rev().take(MOST).rev();
    lines
        .map(|(day, what)| text.story_own_done(&text.day(*day), what))
        .collect()
}

/// The skills that have grown since the first form. What has not grown is talked about, not printed.
fn progress(report: &PlacementReport, text: &Text) -> Vec<String> {
    if report.skills.is_empty() {
        return vec![text.story_own_skills_none()];
    }
    let line = |skill: &Skill| {
        let last = skill.last.filter(|last| *last > skill.first)?;
        let label = skill.label.in_language(text.language());
        Some(text.story_own_skill(&skill.first.to_string(), &last.to_string(), label))
    };
    let mut skills: Vec<&Skill> = report.skills.iter().collect();
    // Those that have grown most come first; of equals, the ones that stand first on the form.
    skills.sort_by_key(|skill| i16::from(skill.first) - i16::from(skill.last.unwrap_or(0)));
    skills.into_iter().filter_map(line).take(MOST).collect()
}

fn learned(report: &PlacementReport, text: &Text) -> Vec<String> {
    let completed = report
        .trainings
        .iter()
        .filter(|it| it.state == TrainingState::Completed);
    let lines: Vec<String> = completed
        .map(|it| {
            let name = training_name(it, text);
            match it.completed_on {
                Some(day) => text.story_own_learned(&text.day(day), &name),
                None => name,
            }
        })
        .collect();
    if lines.is_empty() {
        vec![text.story_own_learned_none()]
    } else {
        lines
    }
}

fn next(report: &PlacementReport, text: &Text) -> Vec<String> {
    let talk = match report.next_on {
        Some(day) => text.story_own_next_talk(&text.day(day), &text.weekday(day)),
        None => text.story_own_next_talk_open(),
    };
    let aim = match report.placement.aim.as_str() {
        "" => None,
        aim => Some(text.story_own_aim(aim)),
    };
    std::iter::once(talk).chain(aim).collect()
}

/// Two lines are enough: day and name.
fn signed(role: String, text: &Text) -> Signature {
    let mut signed = signature(role, text);
    signed.lines.truncate(2);
    signed
}
