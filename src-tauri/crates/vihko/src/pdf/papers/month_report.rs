//! The monthly report to the municipality.

use super::person_month::person_month;
use super::{Origin, dotted, letterhead, listed_name, name_in, signature};
use crate::association::Secrecy;
use crate::pdf::document::{Block, Column, Document, Footer, Level, Style, Table, Words};
use crate::report::{
    AttachmentLine, Change, Figure, FigureValue, MonthReport, Naming, PersonMonth, Standing,
};
use crate::text::Text;

/// Composes the report in the payer's language.
pub fn month_report(report: &MonthReport, origin: Origin) -> Document {
    let text = &Text::new(report.payer.language);
    let title = text.report_title();
    let month = text.month(report.month);
    let mut blocks = vec![
        Block::Letterhead(letterhead(
            &report.association,
            Some(&report.payer),
            standing(&report.standing, text),
            text,
        )),
        Block::Heading(Level::Title, title.clone()),
        Block::Paragraph(Words::faint(meta(report, text))),
    ];
    if !report.month_over() {
        let open = text.report_month_not_over();
        blocks.push(Block::Paragraph(Words::strong(open)));
    }
    blocks.extend(incomplete(report, text));
    blocks.extend(changes(&report.changes, text));
    blocks.push(Block::Table(summary(report, text)));
    let minutes = text.minutes(report.totals.minutes);
    blocks.push(Block::Paragraph(Words::faint(
        text.report_sessions_note(report.totals.sessions, &minutes),
    )));
    for person in &report.people {
        blocks.extend(person_month(person, report, text));
    }
    blocks.extend(attachments(&report.attachments, text));
    blocks.push(Block::Together(assurance(report, text)));
    Document {
        title: format!("{title}, {month}"),
        language: report.payer.language,
        author: report.association.name.clone(),
        subject: dotted([month, report.payer.name.clone()]),
        footer: Footer {
            left: text.report_footer(&report.association.name, &text.month(report.month)),
            code: None,
            page: text.report_page(),
        },
        watermark: watermark(&report.standing, origin, text),
        blocks,
    }
}

/// What the data inside the paper is, for whoever opens the list of attached files.
pub fn data_description(report: &MonthReport) -> String {
    let text = Text::new(report.payer.language);
    text.report_data_description(&text.month(report.month))
}

fn standing(standing: &Standing, text: &Text) -> Vec<Words> {
    match standing {
        Standing::Draft(on) => vec![Words::strong(text.report_draft(&text.day(*on)))],
        Standing::Confirmed(it) => {
            let mut lines = vec![
                Words::strong(text.report_number(&it.number.to_string())),
                Words::plain(
                    text.report_version(&text.day(it.confirmed_on), &it.version.to_string()),
                ),
            ];
            if it.version > 1 {
                lines.push(Words::plain(
                    text.report_replaces(&(it.version - 1).to_string()),
                ));
            }
            lines
        }
    }
}

/// Month, scheme and how the paper is to be handled.
fn meta(report: &MonthReport, text: &Text) -> String {
    let month = text.month_title(report.month);
    let secrecy = match report.payer.secrecy {
        Secrecy::Open => String::new(),
        Secrecy::Secret => text.report_secret_law(),
    };
    let naming = match report.naming {
        Naming::Names => String::new(),
        Naming::Pseudonyms => text.report_pseudonyms(),
    };
    dotted([month, text.name(&report.scheme.name), secrecy, naming])
}

fn watermark(standing: &Standing, origin: Origin, text: &Text) -> Option<String> {
    match (origin, standing) {
        (Origin::Practice, _) => Some(text.report_watermark_practice()),
        (Origin::Own, Standing::Draft(_)) => Some(text.report_watermark_draft()),
        (Origin::Own, Standing::Confirmed(_)) => None,
    }
}

fn incomplete(report: &MonthReport, text: &Text) -> Option<Block> {
    let Standing::Confirmed(confirmation) = &report.standing else {
        return None;
    };
    let reason = &confirmation.incomplete_reason;
    (report.gaps() > 0).then(|| {
        let mut lines = vec![Words::strong(text.report_incomplete_title())];
        if !reason.is_empty() {
            lines.push(Words::plain(text.report_incomplete_reason(reason)));
        }
        Block::Note(lines)
    })
}

fn changes(changes: &[Change], text: &Text) -> Vec<Block> {
    if changes.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Heading(Level::Section, text.report_changes_title()),
        Block::Bullets(
            changes
                .iter()
                .map(|it| Words::plain(change_line(it, text)))
                .collect(),
        ),
    ]
}

/// One change of a correction: whose, which figure, from what to what.
pub fn change_line(change: &Change, text: &Text) -> String {
    let who = match &change.who {
        Some(who) => listed_name(who, text),
        None => text.report_whole(),
    };
    let what = text.choice("figure", change.figure.code());
    let (after, before) = (figure(change.after, text), figure(change.before, text));
    if change.figure == Figure::Content {
        text.report_changed(&what, &who)
    } else {
        text.report_change(&after, &before, &what, &who)
    }
}

fn figure(value: FigureValue, text: &Text) -> String {
    match value {
        FigureValue::None => text.report_none(),
        FigureValue::Money(amount) => text.euro(amount),
        FigureValue::Hours(hours) => text.hours(hours),
        FigureValue::Count(count) => text.count(count),
    }
}

fn summary(report: &MonthReport, text: &Text) -> Table {
    let totals = &report.totals;
    Table {
        columns: vec![
            Column::names(5),
            Column::text(3),
            Column::figures(2),
            Column::figures(4),
            Column::figures(4),
            Column::figures(3),
            Column::figures(3),
        ],
        head: vec![
            [
                text.report_column_person(),
                text.report_column_support_month(),
                text.report_column_hours(),
                text.report_column_sessions(),
                text.report_column_wage_cost(),
                text.report_column_pay_subsidy(),
                text.name(&report.scheme.name),
            ]
            .map(Words::plain)
            .to_vec(),
        ],
        rows: report
            .people
            .iter()
            .map(|person| row(report, person, text))
            .collect(),
        total: Some(
            [
                text.report_total(),
                String::new(),
                text.hours_bare(totals.hours),
                text.report_sessions_cell(totals.sessions, &text.minutes(totals.minutes)),
                text.amount(totals.wage_cost),
                text.amount(totals.pay_subsidy),
                text.amount(totals.supplement),
            ]
            .map(Words::plain)
            .to_vec(),
        ),
    }
}

fn row(report: &MonthReport, person: &PersonMonth, text: &Text) -> Vec<Words> {
    let minutes: u32 = person.sessions.iter().map(|line| line.minutes).sum();
    let support_month = person
        .support_month
        .map(|it| text.report_support_month(&it.max.to_string(), &it.n.to_string()));
    [
        name_in(report, person, text),
        support_month.unwrap_or_else(|| text.report_none()),
        person
            .hours
            .map_or_else(|| text.report_none(), |hours| text.hours_bare(hours)),
        text.report_sessions_cell(person.sessions.len() as u32, &text.minutes(minutes)),
        text.amount(person.money.wage_cost),
        text.amount(person.money.pay_subsidy),
        text.amount(person.money.supplement),
    ]
    .map(Words::plain)
    .to_vec()
}

fn attachments(lines: &[AttachmentLine], text: &Text) -> Vec<Block> {
    if lines.is_empty() {
        return Vec::new();
    }
    let line = |it: &AttachmentLine| Words::plain(attachment_line(it, text));
    vec![Block::Together(vec![
        Block::Heading(Level::Section, text.report_attachments_title()),
        Block::Bullets(lines.iter().map(line).collect()),
    ])]
}

/// One paper that belongs to the month: whose, what, and the day on it.
pub fn attachment_line(it: &AttachmentLine, text: &Text) -> String {
    let kind = text.choice("attachment-kind", it.kind.code());
    let shown = match (&it.who, it.name.is_empty()) {
        (Some(who), false) => text.report_attachment_of(&kind, &it.name, &listed_name(who, text)),
        (Some(who), true) => text.report_attachment_kind_of(&kind, &listed_name(who, text)),
        (None, false) => text.report_attachment(&kind, &it.name),
        (None, true) => kind,
    };
    match it.dated_on {
        Some(day) => text.report_attachment_dated(&shown, &text.day(day)),
        None => shown,
    }
}

fn assurance(report: &MonthReport, text: &Text) -> Vec<Block> {
    let scheme = text.name(&report.scheme.name);
    vec![
        Block::Heading(Level::Section, text.report_assurance_title()),
        Block::Paragraph(Words::plain(text.report_assurance())),
        Block::Paragraph(Words::default().and(
            Style::Faint,
            text.report_rules(&text.day(report.scheme.checked_on), &scheme),
        )),
        Block::Signatures(vec![
            signature(text.report_signature_association(), text),
            signature(text.report_signature_counsellor(), text),
        ]),
    ]
}
