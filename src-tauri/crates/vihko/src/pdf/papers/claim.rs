//! The claim for the supplement of confirmed months (maksatushakemus, tilitys).

use super::person_month::facts::supplement;
use super::sheet::{Sheet, handling, recipient, tick};
use super::whole::capital;
use super::{Origin, dotted, letterhead, listed_name, signature};
use crate::pdf::document::{
    Block, Choices, Column, Columns, Document, Facts, Level, Mark, Signature, Table, Words,
};
use crate::report::{Claim, ClaimAttachment, ClaimDecision, ClaimRow, ClaimSums};
use crate::support::AtHand;
use crate::text::{Language, Text};
use crate::values::{Month, Period};

/// Composes the claim.
pub fn claim(claim: &Claim, origin: Origin, language: Language) -> Document {
    let text = &Text::new(language);
    let title = text.claim_title();
    let months = months(claim.months, text);
    let scheme = text.name(&claim.scheme);
    let [secrecy, naming] = handling(claim.payer.secrecy, claim.naming, text);
    let day = Words::strong(text.claim_made_on(&text.day(claim.made_on)));
    let mut blocks = vec![
        Block::Letterhead(letterhead(
            &claim.association,
            Some(&claim.payer),
            vec![day],
            text,
        )),
        Block::Heading(Level::Title, title.clone()),
        Block::Paragraph(Words::faint(dotted([
            capital(&months),
            scheme.clone(),
            secrecy,
            naming,
        ]))),
    ];
    blocks.extend(open_ends(claim, text));
    let mut facts = recipient(&claim.association, claim.payer.reference.as_ref(), text);
    facts.push((
        text.claim_sum(),
        Words::strong(text.euro(claim.total.supplement)),
    ));
    blocks.extend([
        Block::Heading(Level::Section, text.claim_recipient_title()),
        Block::Facts(Facts {
            columns: Columns::Two,
            rows: facts,
        }),
        Block::Heading(Level::Section, text.claim_rows_title()),
        Block::Table(rows(claim, &scheme, text)),
        Block::Paragraph(Words::faint(text.claim_rows_note())),
    ]);
    blocks.extend(decisions(claim, text));
    blocks.extend([Block::Together(attachments(claim, text)), assurance(text)]);
    let sheet = Sheet {
        title: &title,
        about: &months,
        association: &claim.association.name,
        footer: text.claim_footer(&claim.association.name, &months),
        origin,
    };
    sheet.document(blocks, text)
}

/// One month by its name, several by their days.
fn months(period: Period, text: &Text) -> String {
    let first = Month::of(period.start());
    match period.end() {
        Some(end) if Month::of(end) == first => text.month(first),
        Some(_) | None => text.period(period),
    }
}

/// What keeps the claim from being whole, and for whom it is the last.
fn open_ends(claim: &Claim, text: &Text) -> Vec<Block> {
    let mut lines = Vec::new();
    if claim.association.iban.is_none() {
        lines.push(Words::plain(text.claim_iban_missing()));
    }
    if !claim.unconfirmed.is_empty() {
        let names = claim.unconfirmed.iter().map(|month| text.month(*month));
        let names: Vec<String> = names.collect();
        lines.push(Words::plain(text.claim_unconfirmed(&names.join(", "))));
    }
    let mut blocks = Vec::new();
    if !lines.is_empty() {
        blocks.push(Block::Note(lines));
    }
    if !claim.last_for.is_empty() {
        let names = claim.last_for.iter().map(|who| listed_name(who, text));
        let names: Vec<String> = names.collect();
        blocks.push(Block::Paragraph(Words::strong(
            text.claim_last(&names.join("; ")),
        )));
    }
    blocks
}

fn rows(claim: &Claim, scheme: &str, text: &Text) -> Table {
    let amounts = |sums: &ClaimSums| {
        [sums.wage_cost, sums.pay_subsidy, sums.supplement].map(|it| text.amount(it))
    };
    let row = |row: &ClaimRow| {
        let number = row.report.to_string();
        let report = match row.version {
            1 => text.claim_report(&number),
            version => text.claim_report_version(&number, &version.to_string()),
        };
        let [wage_cost, pay_subsidy, supplement] = amounts(&row.sums);
        let who = listed_name(&row.who, text);
        let cells = [
            who,
            text.month(row.month),
            report,
            wage_cost,
            pay_subsidy,
            supplement,
        ];
        cells.map(Words::plain).to_vec()
    };
    let head = [
        text.report_column_person(),
        text.claim_column_month(),
        text.claim_column_report(),
        text.report_column_wage_cost(),
        text.report_column_pay_subsidy(),
        scheme.to_owned(),
    ];
    let [wage_cost, pay_subsidy, supplement] = amounts(&claim.total);
    let none = String::new;
    let total = [
        text.report_total(),
        none(),
        none(),
        wage_cost,
        pay_subsidy,
        supplement,
    ];
    Table {
        columns: vec![
            Column::names(6),
            Column::text(4),
            Column::text(3),
            Column::figures(4),
            Column::figures(3),
            Column::figures(3),
        ],
        head: vec![head.map(Words::plain).to_vec()],
        rows: claim.rows.iter().map(row).collect(),
        total: Some(total.map(Words::plain).to_vec()),
    }
}

/// By which decisions it is claimed: a line for each supplement that covers the months.
fn decisions(claim: &Claim, text: &Text) -> Option<Block> {
    let row = |it: &ClaimDecision| {
        let decided = Words::plain(supplement(&it.supplement, text));
        (listed_name(&it.who, text), decided)
    };
    (!claim.decisions.is_empty()).then(|| {
        Block::Together(vec![
            Block::Heading(Level::Section, text.claim_decisions_title()),
            Block::Facts(Facts {
                columns: Columns::One,
                rows: claim.decisions.iter().map(row).collect(),
            }),
        ])
    })
}

/// The assurance with lines for whoever may sign for the association, in two columns so that they take little height.
pub(super) fn assurance(text: &Text) -> Block {
    let mut left = signature(text.claim_signature(), text);
    let right = Signature {
        role: String::new(),
        lines: left.lines.split_off(2),
    };
    Block::Together(vec![
        Block::Heading(Level::Section, text.report_assurance_title()),
        Block::Paragraph(Words::plain(text.claim_assurance())),
        Block::Signatures(vec![left, right]),
    ])
}

/// What goes along: ticked where the notebook has it, to be ticked where it must be added.
fn attachments(claim: &Claim, text: &Text) -> Vec<Block> {
    let heading = Block::Heading(Level::Section, text.claim_attachments_title());
    if claim.attachments.is_empty() {
        let none = Words::plain(text.claim_attachments_none());
        return vec![heading, Block::Paragraph(none)];
    }
    let line = |it: &ClaimAttachment| {
        let paper = text.choice("paper", it.paper.code());
        let who = listed_name(&it.who, text);
        let mark = match it.at_hand {
            AtHand::Yes => Mark::Ticked(text.claim_ticked()),
            AtHand::Missing => Mark::Open,
        };
        tick(mark, text.claim_attachment_of(&paper, &who))
    };
    vec![
        heading,
        Block::Paragraph(Words::faint(text.claim_attachments_note())),
        Block::Choices(Choices {
            across: 1,
            items: claim.attachments.iter().map(line).collect(),
        }),
    ]
}
