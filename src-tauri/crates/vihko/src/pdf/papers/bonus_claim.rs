//! The claim for the bonus that a good outcome makes due, with its evidence.

use super::claim::assurance;
use super::person_month::facts::supplement;
use super::sheet::{Sheet, handling, recipient, tick};
use super::{Origin, dotted, letterhead, listed_name};
use crate::pdf::document::{Block, Choices, Columns, Document, Facts, Level, Mark, Words};
use crate::report::{BonusClaim, Naming, Who};
use crate::support::{AtHand, Evidence};
use crate::text::{Language, Text};

/// Composes the claim.
pub fn bonus_claim(claim: &BonusClaim, origin: Origin, language: Language) -> Document {
    let text = &Text::new(language);
    let title = text.claim_bonus_title();
    let scheme = text.name(&claim.scheme);
    let who = listed_name(&claim.who, text);
    let naming = match claim.who {
        Who::Named { .. } => Naming::Names,
        Who::Numbered(_) => Naming::Pseudonyms,
    };
    let [secrecy, naming] = handling(claim.payer.secrecy, naming, text);
    let day = Words::strong(text.claim_made_on(&text.day(claim.made_on)));
    let proposal = &claim.proposal;
    let by = match proposal.claim_by {
        Some(day) => text.claim_bonus_by(&text.day(day)),
        None => text.claim_bonus_by_unknown(),
    };
    let lead = text.claim_bonus_lead(&text.euro(proposal.amount), proposal.ground.code());
    let mut blocks = vec![
        Block::Letterhead(letterhead(
            &claim.association,
            Some(&claim.payer),
            vec![day],
            text,
        )),
        Block::Heading(Level::Title, title.clone()),
        Block::Paragraph(Words::faint(dotted([
            who.clone(),
            scheme.clone(),
            secrecy,
            naming,
        ]))),
        Block::Paragraph(Words::strong(lead)),
        Block::Paragraph(Words::faint(by)),
    ];
    if claim.association.iban.is_none() {
        blocks.push(Block::Note(vec![Words::plain(text.claim_iban_missing())]));
    }
    let mut money = recipient(&claim.association, claim.payer.reference.as_ref(), text);
    money.push((text.claim_sum(), Words::strong(text.euro(proposal.amount))));
    let decided = claim.supplement.as_ref().map(|it| supplement(it, text));
    let work = vec![
        (text.report_column_person(), Words::plain(who)),
        (text.report_job_title(), Words::plain(&claim.job_title)),
        (
            text.report_employment(),
            Words::plain(text.period(claim.in_force)),
        ),
        (scheme.clone(), Words::plain(decided.unwrap_or_default())),
    ];
    for (heading, rows) in [
        (text.claim_recipient_title(), money),
        (text.claim_bonus_work_title(), work),
        (text.claim_bonus_onward_title(), onward(claim, text)),
    ] {
        blocks.push(Block::Together(vec![
            Block::Heading(Level::Section, heading),
            Block::Facts(Facts {
                columns: Columns::One,
                rows: known(rows),
            }),
        ]));
    }
    let evidence = proposal.evidence.iter().map(|it| shown(it, text)).collect();
    blocks.extend([
        Block::Together(vec![
            Block::Heading(Level::Section, text.claim_bonus_evidence_title()),
            Block::Paragraph(Words::faint(text.claim_attachments_note())),
            Block::Choices(Choices {
                across: 1,
                items: evidence,
            }),
        ]),
        assurance(text),
    ]);
    let sheet = Sheet {
        title: &title,
        about: &scheme,
        association: &claim.association.name,
        footer: text.claim_bonus_footer(&claim.association.name),
        origin,
    };
    sheet.document(blocks, text)
}

/// The new work as far as it is recorded.
fn onward(claim: &BonusClaim, text: &Text) -> Vec<(String, Words)> {
    let outcome = &claim.outcome;
    let hours = outcome
        .weekly_hours
        .map(|hours| text.report_working_time_value(&text.hours(hours)));
    let found = outcome
        .found_by_association
        .map(|found| text.choice("answer", if found { "yes" } else { "no" }));
    vec![
        (
            text.claim_bonus_ground(),
            Words::plain(text.choice("bonus-ground", claim.proposal.ground.code())),
        ),
        (text.claim_bonus_where(), Words::plain(&outcome.at)),
        (
            text.claim_bonus_started(),
            Words::plain(text.day(claim.proposal.on)),
        ),
        (
            text.claim_bonus_hours(),
            Words::plain(hours.unwrap_or_default()),
        ),
        (
            text.claim_bonus_found(),
            Words::plain(found.unwrap_or_default()),
        ),
    ]
}

/// The rows that say something.
fn known(mut rows: Vec<(String, Words)>) -> Vec<(String, Words)> {
    rows.retain(|(_, value)| value.0.iter().any(|run| !run.text.is_empty()));
    rows
}

fn shown(evidence: &Evidence, text: &Text) -> crate::pdf::document::Choice {
    let mark = match evidence.at_hand {
        AtHand::Yes => Mark::Ticked(text.claim_ticked()),
        AtHand::Missing => Mark::Open,
    };
    tick(mark, text.choice("paper", evidence.paper.code()))
}
