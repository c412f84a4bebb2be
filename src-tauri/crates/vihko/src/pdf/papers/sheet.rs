//! What every paper but the monthly report has around its parts: title, foot, watermark.

use super::Origin;
use crate::association::{Association, Secrecy};
use crate::pdf::document::{Block, Choice, Document, Footer, Mark, Words};
use crate::report::Naming;
use crate::text::Text;

/// A paper's frame.
pub(super) struct Sheet<'a> {
    /// The title.
    pub title: &'a str,
    /// Of what or whom: stands behind the title where papers are listed.
    pub about: &'a str,
    /// Who makes it.
    pub association: &'a str,
    /// The foot of every page, at the left.
    pub footer: String,
    /// Whose notebook it comes from.
    pub origin: Origin,
}

impl Sheet<'_> {
    /// The paper with these parts.
    pub(super) fn document(self, blocks: Vec<Block>, text: &Text) -> Document {
        let title = match self.about {
            "" => self.title.to_owned(),
            about => format!("{}, {about}", self.title),
        };
        Document {
            title,
            language: text.language(),
            author: self.association.to_owned(),
            subject: self.about.to_owned(),
            footer: Footer {
                left: self.footer,
                code: None,
                page: text.report_page(),
            },
            watermark: match self.origin {
                Origin::Practice => Some(text.report_watermark_practice()),
                Origin::Own => None,
            },
            blocks,
        }
    }
}

/// How a paper is to be handled: secrecy, and whether numbers stand for names.
pub(super) fn handling(secrecy: Secrecy, naming: Naming, text: &Text) -> [String; 2] {
    [
        secret(Some(secrecy), text),
        match naming {
            Naming::Names => String::new(),
            Naming::Pseudonyms => text.report_pseudonyms(),
        },
    ]
}

/// The mark of a paper that is secret. A section sign stays between its numbers.
pub(super) fn secret(secrecy: Option<Secrecy>, text: &Text) -> String {
    match secrecy {
        Some(Secrecy::Secret) => text
            .report_secret_law()
            .replace(" § ", "\u{a0}§\u{a0}")
            .replace("§ ", "§\u{a0}"),
        Some(Secrecy::Open) | None => String::new(),
    }
}

/// To whom money is paid: name, Business ID, account and reference in both forms.
pub(super) fn recipient(
    association: &Association,
    reference: Option<&crate::values::Reference>,
    text: &Text,
) -> Vec<(String, Words)> {
    let written = |value: Option<String>| Words::plain(value.unwrap_or_else(|| text.report_none()));
    let id = association.business_id.as_ref().map(ToString::to_string);
    let iban = association.iban.as_ref().map(|it| it.grouped());
    let mut rows = vec![
        (text.claim_recipient(), Words::plain(&association.name)),
        (text.claim_business_id(), written(id)),
        (text.claim_iban(), written(iban)),
    ];
    if let Some(reference) = reference {
        rows.extend([
            (text.claim_reference(), Words::plain(reference.grouped())),
            (
                text.claim_reference_rf(),
                Words::plain(in_fours(&reference.international())),
            ),
        ]);
    }
    rows
}

/// A box to tick, ticked where the notebook has what it stands for.
pub(super) fn tick(mark: Mark, label: impl Into<Words>) -> Choice {
    Choice {
        number: String::new(),
        mark,
        label: label.into(),
    }
}

/// Groups of four that stay on one line each.
fn in_fours(text: &str) -> String {
    let groups = text.as_bytes().chunks(4);
    let groups: Vec<String> = groups
        .map(|group| String::from_utf8_lossy(group).into_owned())
        .collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_international_reference_is_read_in_groups_of_four() {
        assert_eq!(super::in_fours("RF5220260011"), "RF52 2026 0011");
    }
}
