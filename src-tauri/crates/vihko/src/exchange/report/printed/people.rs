//! The summary and each person's part, as they are printed, beside the data.

use super::decisions::{decisions, events};
use super::rows::{differs, more, plain, row, section, table, value};
use super::{Difference, Part, Reading, ReportData, papers};
use crate::exchange::forms;
use crate::exchange::report::{FormData, PersonData, SessionData, StepData, WhoData};
use crate::form::{QuestionKind, ScaleAnswer};
use crate::report::{Naming, SessionLine, StepLine};
use crate::text::Text;
use crate::values::{Hours, Period};

/// The form that reports carry.
pub(super) const FORM: &str = "seurantalomake";

/// The first table: a row for each person and one for the sums.
pub(super) fn summary(paper: &Reading, data: &ReportData, text: &Text) -> Vec<Difference> {
    let rows = data
        .people
        .iter()
        .map(|it| (name(data, it, text), figures(it, text)));
    let mut wanted: Vec<(String, Vec<String>)> = rows.collect();
    let total = &data.total;
    wanted.push((
        text.report_total(),
        vec![
            String::new(),
            text.hours_bare(total.hours),
            text.report_sessions_cell(total.sessions, &text.minutes(total.minutes)),
            text.amount(total.wage_cost),
            text.amount(total.pay_subsidy),
            text.amount(total.supplement),
        ],
    ));
    let mut printed = paper.tables().next().into_iter().flatten();
    let head = head(data, text);
    let mut differences = row(&text.report_column_person(), &head, printed.next(), &head);
    for (name, figures) in wanted {
        let about = name.clone();
        let wanted: Vec<String> = std::iter::once(name).chain(figures).collect();
        differences.extend(row(&about, &head, printed.next(), &wanted));
    }
    let more = printed.map(|row| plain(&row.join(" ")));
    differences.extend(more.map(Difference::NotInData));
    differences
}

/// The columns of the summary.
fn head(data: &ReportData, text: &Text) -> Vec<String> {
    let columns = [
        text.report_column_person(),
        text.report_column_support_month(),
        text.report_column_hours(),
        text.report_column_sessions(),
        text.report_column_wage_cost(),
        text.report_column_pay_subsidy(),
        text.name(&data.scheme.profile.name),
    ];
    columns.to_vec()
}

/// What stands in a person's row of the summary.
fn figures(person: &PersonData, text: &Text) -> Vec<String> {
    let minutes: u32 = person.sessions.iter().map(|it| it.minutes).sum();
    let support_month = match (person.support_month, person.support_months) {
        (Some(n), Some(max)) => text.report_support_month(&max.to_string(), &n.to_string()),
        (Some(_), None) | (None, _) => text.report_none(),
    };
    let hours = |hours: Hours| text.hours_bare(hours);
    vec![
        support_month,
        person.hours.map_or_else(|| text.report_none(), hours),
        text.report_sessions_cell(person.sessions.len() as u32, &text.minutes(minutes)),
        text.amount(person.wage_cost),
        text.amount(person.pay_subsidy),
        text.amount(person.supplement),
    ]
}

/// Everybody's own part.
pub(super) fn all(parts: &[Part], data: &ReportData, text: &Text) -> Vec<Difference> {
    let mut differences = Vec::new();
    for person in &data.people {
        let name = name(data, person, text);
        let Some(part) = section(parts, 2, &name) else {
            differences.push(Difference::NotPrinted(name));
            continue;
        };
        let facts = part.split(|it| matches!(it, Part::Heading(..))).next();
        let facts = facts.unwrap_or_default();
        differences.extend(told_facts(&name, facts, person, data, text));
        differences.extend(decisions(&name, facts, person, data, text));
        differences.extend(events(part, person, data, text));
        differences.extend(sessions(&name, part, &person.sessions, text));
        if let Some(form) = &person.form {
            differences.extend(answers(&name, part, form, text));
        }
        differences.extend(steps(&name, part, person, data, text));
        differences.extend(reckoning(part, person, data, text));
    }
    differences
}

/// A person as the paper lists them, told apart from namesakes and from another employment of their own.
pub(super) fn name(data: &ReportData, person: &PersonData, text: &Text) -> String {
    let name = papers::listed_name(&person.who.who(), text);
    let others = || data.people.iter().filter(|it| it.who == person.who);
    if others().any(|it| it.number != person.number) {
        format!("{name} ({})", person.number)
    } else if others().count() > 1 {
        match Period::new(person.start, person.end) {
            Ok(days) => format!("{name} ({})", text.period(days)),
            Err(_) => name,
        }
    } else {
        name
    }
}

/// The names and values below a person's heading.
fn told_facts(
    name: &str,
    parts: &[Part],
    person: &PersonData,
    data: &ReportData,
    text: &Text,
) -> Vec<Difference> {
    let mut wanted = vec![
        (text.report_job_title(), person.job_title.clone()),
        (
            text.report_working_time(),
            papers::working_time(person.weekly_hours, person.work_time_percent, text),
        ),
        (text.report_gross(), text.euro(person.gross)),
        (text.report_side_costs(), text.euro(person.side_costs)),
        (text.report_holiday_pay(), text.euro(person.holiday_pay)),
    ];
    if let Ok(days) = Period::new(person.start, person.end) {
        wanted.push((text.report_employment(), papers::employed(days, text)));
    }
    if let Some(paid) = person.paid_days {
        let unpaid = text.count(person.unpaid_days.unwrap_or(0));
        let days = text.report_days_value(&text.count(paid), &unpaid);
        wanted.push((text.report_days(), days));
    }
    if person.support_month.is_some() {
        let scheme = text.name(&data.scheme.profile.name);
        let paid_so_far = text.euro(person.paid_so_far);
        wanted.push((text.report_paid_so_far(&scheme), paid_so_far));
        wanted.push((text.report_left(&scheme), text.euro(person.left)));
    }
    let employers = papers::employers(
        &person.legal_employer,
        &person.workplace,
        &person.shares,
        text,
    );
    wanted.extend(employers.clone());
    // What must not stand on a paper without names is empty in the data too.
    wanted.retain(|(_, data)| !data.is_empty());
    let differs = |(label, data): (String, String)| match value(parts, &label) {
        Some(printed) => differs(name, &label, printed, &data),
        None => Some(Difference::NotPrinted(plain(&format!(
            "{name}: {label} {data}"
        )))),
    };
    let mut differences: Vec<Difference> = wanted.into_iter().filter_map(differs).collect();
    for (label, data) in employers {
        if data.is_empty()
            && let Some(printed) = value(parts, &label)
        {
            let line = plain(&format!("{name}: {label} {printed}"));
            differences.push(Difference::NotInData(line));
        }
    }
    differences
}

fn sessions(name: &str, parts: &[Part], held: &[SessionData], text: &Text) -> Vec<Difference> {
    let line = |it: &SessionData| SessionLine {
        held_on: it.held_on,
        starts_at: None,
        minutes: it.minutes,
        kind: it.kind,
        way: it.way,
        topics: it.topics.clone(),
        present: it.present,
        text: it.text.clone(),
        addition: it.addition.clone(),
    };
    let lines: Vec<SessionLine> = held.iter().map(line).collect();
    table(name, parts, &papers::sessions(&lines, text))
}

fn steps(
    name: &str,
    parts: &[Part],
    person: &PersonData,
    data: &ReportData,
    text: &Text,
) -> Vec<Difference> {
    let Some(on) = data.standing_on() else {
        return Vec::new();
    };
    let naming = match person.who {
        WhoData::Named { .. } => Naming::Names,
        WhoData::Numbered { .. } => Naming::Pseudonyms,
    };
    let line = |it: &StepData| StepLine {
        agreed_on: it.agreed_on,
        what: it.what.clone(),
        who: it.who.clone(),
        due_on: it.due_on,
        done_on: it.done_on,
    };
    let lines: Vec<StepLine> = person.steps.iter().map(line).collect();
    table(name, parts, &papers::steps(&lines, naming, on, text))
}

/// The form's answers. A version that this program does not know is not compared.
fn answers(name: &str, parts: &[Part], form: &FormData, text: &Text) -> Vec<Difference> {
    let Ok(template) = forms::template(FORM, form.version) else {
        return Vec::new();
    };
    let named = template.name.in_language(text.language());
    let title = text.report_form_title(&text.day(form.filled_on), named);
    let Some(parts) = section(parts, 3, &title) else {
        return vec![Difference::NotPrinted(format!("{name}: {}", plain(&title)))];
    };
    let mut differences = Vec::new();
    for question in &template.questions {
        let Some(answer) = form.answers.get(&question.id) else {
            continue;
        };
        let label = question.label.in_language(text.language());
        let wanted = match question.kind {
            QuestionKind::Scale => match answer.parse() {
                Ok(now) => {
                    let before = form.before.get(&question.id).copied();
                    papers::scaled(ScaleAnswer { now, before }, text)
                }
                Err(_) => text.report_scale(answer),
            },
            QuestionKind::Text | QuestionKind::YesNo | QuestionKind::Count | QuestionKind::Day => {
                papers::answered(question.kind, answer, text)
            }
        };
        differences.extend(match value(parts, label) {
            Some(printed) => differs(name, label, printed, &wanted),
            None => Some(Difference::NotPrinted(plain(&format!(
                "{name}: {label} {wanted}"
            )))),
        });
    }
    differences
}

/// The table that explains a person's amounts: every line and the sum below it.
fn reckoning(
    parts: &[Part],
    person: &PersonData,
    data: &ReportData,
    text: &Text,
) -> Vec<Difference> {
    let head = [text.report_money_row(), text.report_money_amount()].map(|it| plain(&it));
    let table = parts.iter().find_map(|part| match part {
        Part::Table(rows) if rows.first()?.iter().map(|it| plain(it)).eq(head.clone()) => {
            Some(rows)
        }
        Part::Table(_) | Part::Heading(..) | Part::Text(_) | Part::Pair(..) | Part::Item(_) => None,
    });
    let sums = [
        (text.report_column_wage_cost(), person.wage_cost),
        (text.report_column_pay_subsidy(), person.pay_subsidy),
        (text.report_other_support(), person.other_support),
        (text.name(&data.scheme.profile.name), person.supplement),
    ];
    let mut differences = Vec::new();
    let mut lines = person.rows.iter().peekable();
    for row in table.into_iter().flatten().skip(1) {
        let cell = |place: usize| plain(row.get(place).map_or("", |it| it));
        let label = cell(0);
        let sum = sums.iter().find(|(name, _)| plain(name) == label);
        let amount = match (lines.next_if(|line| plain(&line.text) == label), sum) {
            (Some(line), _) => text.amount(line.amount),
            (None, Some((_, sum))) => text.amount(*sum),
            (None, None) => String::new(),
        };
        differences.extend(differs(&label, &head[1], &cell(1), &amount));
        differences.extend(more(&label, row, 2));
    }
    let left = lines.map(|line| format!("{} {}", line.text, text.amount(line.amount)));
    differences.extend(left.map(|line| Difference::NotPrinted(plain(&line))));
    differences
}
