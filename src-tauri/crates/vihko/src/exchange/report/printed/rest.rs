//! What a paper says besides its data. Tables, items, names with values and sums of money have their places; the paper's
//! own sentences and headings may be worded otherwise, as other versions of the program word them.

use std::collections::BTreeSet;

use super::people::{FORM, name};
use super::rows::plain;
use super::{Difference, Part, ReportData};
use crate::exchange::forms;
use crate::exchange::report::PersonData;
use crate::text::Text;

/// Everything for which there is no place on such a paper.
pub(super) fn rest(parts: &[Part], data: &ReportData, text: &Text) -> Vec<Difference> {
    let mut found: Vec<String> = sums(parts, data).collect();
    let mut people: Vec<(String, &PersonData)> = Vec::new();
    for person in &data.people {
        people.push((plain(&name(data, person, text)), person));
    }
    let lists = [text.report_changes_title(), text.report_attachments_title()];
    let mut lists = lists.map(|it| plain(&it)).to_vec();
    // Before the people's sections stands one table, the summary.
    let mut tables = 1;
    for section in parts.chunk_by(|_, next| !matches!(next, Part::Heading(..=2, _))) {
        let said = match section.first() {
            Some(Part::Heading(2, said)) => plain(said),
            _ => String::new(),
        };
        if let Some(at) = people.iter().position(|(name, _)| *name == said) {
            tables = 0;
            found.extend(of_person(section, people.remove(at).1, data, text));
            continue;
        }
        let listed = lists.iter().position(|it| *it == said);
        if let Some(at) = listed {
            lists.remove(at);
        }
        for part in section {
            match part {
                Part::Item(_) if listed.is_none() => found.push(told(part)),
                Part::Pair(..) => found.push(told(part)),
                Part::Table(_) if tables == 0 => found.push(told(part)),
                Part::Table(_) => tables -= 1,
                Part::Item(_) | Part::Heading(..) | Part::Text(_) => {}
            }
        }
    }
    found.into_iter().map(Difference::NotInData).collect()
}

/// What stands in a person's section without a place there.
fn of_person(parts: &[Part], person: &PersonData, data: &ReportData, text: &Text) -> Vec<String> {
    let scheme = text.name(&data.scheme.profile.name);
    let mut events = Some(plain(&text.report_events_title()));
    let (mut form, mut answers) = (None, BTreeSet::new());
    // A form of a version that this program does not know is not compared.
    let mut strange_form = false;
    if let Some(filled) = &person.form {
        match forms::template(FORM, filled.version) {
            Ok(template) => {
                let name = template.name.in_language(text.language());
                form = Some(plain(
                    &text.report_form_title(&text.day(filled.filled_on), name),
                ));
                let labels = template.questions.iter();
                let labels = labels.map(|it| plain(it.label.in_language(text.language())));
                answers.extend(labels);
            }
            Err(_) => strange_form = true,
        }
    }
    let mut labels = labels(&scheme, text);
    let granted = [text.report_pay_subsidy(), text.report_subsidy_55(), scheme];
    let granted = granted.map(|it| plain(&it));
    // Sessions, steps and the reckoning.
    let lists = [person.sessions.is_empty(), person.steps.is_empty(), false];
    let mut tables = lists.iter().filter(|none| !**none).count();
    let (mut found, mut under, mut in_events) = (Vec::new(), None, false);
    for part in parts {
        let fits = match part {
            Part::Heading(3, said) => {
                let said = plain(said);
                in_events = events.take_if(|it| *it == said).is_some();
                under = Some(said);
                true
            }
            Part::Heading(..) | Part::Text(_) => true,
            Part::Item(_) => in_events,
            Part::Table(_) if tables == 0 => false,
            Part::Table(_) => {
                tables -= 1;
                true
            }
            Part::Pair(name, _) => {
                let name = plain(name);
                match &under {
                    None => granted.contains(&name) || labels.remove(&name),
                    under if *under == form => answers.remove(&name),
                    Some(_) => strange_form,
                }
            }
        };
        if !fits {
            found.push(told(part));
        }
    }
    found
}

/// Sentences and headings that tell a sum of money which the data do not tell in words.
fn sums<'a>(parts: &'a [Part], data: &'a ReportData) -> impl Iterator<Item = String> + 'a {
    let reason = data
        .confirmed
        .as_ref()
        .map(|it| it.incomplete_reason.as_str());
    let own = [
        data.association.name.as_str(),
        data.payer.name.as_str(),
        data.payer.unit.as_str(),
        reason.unwrap_or_default(),
    ];
    let own: Vec<String> = own.iter().map(|it| plain(it)).collect();
    let said = parts.iter().filter_map(|part| match part {
        Part::Heading(_, said) | Part::Text(said) => Some(plain(said)),
        Part::Pair(..) | Part::Item(_) | Part::Table(_) => None,
    });
    said.filter(move |said| {
        let mut rest = said.clone();
        for own in own.iter().filter(|it| !it.is_empty()) {
            rest = rest.replace(own, "");
        }
        holds_money(&rest)
    })
}

/// Whether a text names euros or has a number with two decimals.
fn holds_money(text: &str) -> bool {
    let signs: Vec<char> = text.to_lowercase().chars().collect();
    let digit = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
    // Days have a third number behind the second.
    let cents = |at: usize| {
        digit(at)
            && matches!(signs.get(at + 1), Some(',' | '.'))
            && digit(at + 2)
            && digit(at + 3)
            && !digit(at + 4)
            && signs.get(at + 4) != Some(&'.')
    };
    let euros = signs.windows(4).any(|it| it == ['e', 'u', 'r', 'o']);
    euros || signs.contains(&'€') || (0..signs.len()).any(cents)
}

/// What a part says, on a line.
fn told(part: &Part) -> String {
    plain(&match part {
        Part::Heading(_, said) | Part::Text(said) | Part::Item(said) => said.clone(),
        Part::Pair(name, value) => format!("{name} {value}"),
        Part::Table(rows) => rows.concat().join(" "),
    })
}

/// The names that may stand once among a person's facts.
fn labels(scheme: &str, text: &Text) -> BTreeSet<String> {
    let labels = [
        text.report_job_title(),
        text.report_employment(),
        text.report_working_time(),
        text.report_legal_employer(),
        text.report_workplace(),
        text.report_shares(),
        text.report_days(),
        text.report_gross(),
        text.report_side_costs(),
        text.report_holiday_pay(),
        text.report_paid_so_far(scheme),
        text.report_left(scheme),
    ];
    labels.iter().map(|it| plain(it)).collect()
}
