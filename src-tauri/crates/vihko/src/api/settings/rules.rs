//! One rule of one's own copy: its form, and how it is kept.

use serde::Serialize;

use super::{PARTS, renamed};
use crate::api::{Changed, Desk, FieldChoice};
use crate::error::{Failure, Result};
use crate::grant::SubsidyPercent;
use crate::support::{
    BonusGround, CostComponent, Duty, Paper, PaySubsidyRelation, Proration, ReportType, Rounding,
    RuleDraft, RuleKind, RuleName, SchemeDraft, TargetGroup,
};
use crate::text::Text;
use crate::values::SchemeId;

/// A rule to be changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RuleForm {
    /// What the rule is called.
    pub title: String,
    /// How its value is asked for.
    pub kind: RuleKind,
    /// What stands before the number: `Euroa`, `Kuukautta`.
    pub number: String,
    /// What may be chosen.
    pub options: Vec<FieldChoice>,
    /// What the form begins with.
    pub draft: RuleDraft,
}

pub fn rule(desk: &mut Desk, own: SchemeId, rule: String) -> Result<RuleForm> {
    let (book, text) = desk.book()?;
    let profile = book.get(own)?;
    let name = named(&rule)?;
    let rules = profile.rules();
    let shown = rules.iter().find(|it| it.name == name);
    let shown = shown.ok_or(Failure::NotFound)?;
    let mut draft = RuleDraft::of(shown);
    draft.number = text.typed(&draft.number);
    for part in &mut draft.parts {
        part.amount = text.typed(&part.amount);
    }
    draft.checked_on = match &shown.source {
        Some((_, day)) => text.day(*day),
        None => String::new(),
    };
    let kind = name.kind();
    Ok(RuleForm {
        title: text.rule_words(shown).name,
        kind,
        number: text.choice("rule-number", kind.code()),
        options: options(kind, text),
        draft,
    })
}

pub fn change_rule(
    desk: &mut Desk,
    place: String,
    own: SchemeId,
    rule: String,
    draft: RuleDraft,
) -> Result<Changed<()>> {
    let (book, _) = desk.book()?;
    let name = named(&rule)?;
    let mut profile = book.get(own)?;
    profile.put(name, draft.check(name, book.today())?);
    let kept = book.finish(&place, |book| book.change(own, SchemeDraft { profile }));
    kept.map_err(|error| renamed(error, |field| in_form(field, name)))?;
    Ok(Changed::new((), PARTS))
}

fn named(code: &str) -> Result<RuleName> {
    let found = RuleName::ALL.iter().find(|it| it.code() == code);
    found.copied().ok_or_else(|| Failure::NotFound.into())
}

/// Where the form shows a fault of the profile: `profile.bonus.value[0].amount` is `parts[0].amount`.
fn in_form(field: &str, name: RuleName) -> String {
    let rest = field.trim_start_matches("profile.");
    match rest.strip_prefix(name.code()) {
        Some(".value") => "number".to_owned(),
        Some(rest) => rest
            .replace(".value[", "parts[")
            .replace(".monthly", ".amount")
            .trim_start_matches('.')
            .to_owned(),
        None => field.to_owned(),
    }
}

fn options(kind: RuleKind, text: &Text) -> Vec<FieldChoice> {
    fn listed<T: Copy>(
        text: &Text,
        list: &str,
        all: &[T],
        code: impl Fn(T) -> &'static str,
    ) -> Vec<FieldChoice> {
        let option = |it: &T| FieldChoice {
            code: code(*it).to_owned(),
            shown: text.choice(list, &code(*it).replace('.', "-")),
        };
        all.iter().map(option).collect()
    }
    let own = |codes: [&str; 2]| {
        let option = |code: &str| FieldChoice {
            code: code.to_owned(),
            shown: text.choice("rule-choice", code),
        };
        codes.map(option).to_vec()
    };
    match kind {
        RuleKind::Money
        | RuleKind::Count
        | RuleKind::WholePercent
        | RuleKind::Percent
        | RuleKind::Hours => Vec::new(),
        RuleKind::Returns => own(["never", "after-months"]),
        RuleKind::ApplyDeadline => own(["before-start", "within-months"]),
        RuleKind::Relation => listed(
            text,
            "relation",
            PaySubsidyRelation::ALL,
            PaySubsidyRelation::code,
        ),
        RuleKind::Proration => listed(text, "part-month", Proration::ALL, Proration::code),
        RuleKind::Rounding => listed(text, "rounding", Rounding::ALL, Rounding::code),
        RuleKind::Components => listed(text, "cost", CostComponent::ALL, CostComponent::code),
        RuleKind::Groups | RuleKind::TargetGroups => {
            listed(text, "target-group", TargetGroup::ALL, TargetGroup::code)
        }
        RuleKind::Papers => listed(text, "paper", Paper::ALL, Paper::code),
        RuleKind::Bonuses => listed(text, "bonus-ground", BonusGround::ALL, BonusGround::code),
        RuleKind::Duties => listed(text, "duty", Duty::ALL, Duty::code),
        RuleKind::ReportTypes => listed(text, "report-type", ReportType::ALL, ReportType::code),
        RuleKind::SubsidyPercents => {
            let option = |it: SubsidyPercent| FieldChoice {
                code: it.number().to_string(),
                shown: text.settings_percent(&it.number().to_string()),
            };
            SubsidyPercent::ALL.map(option).to_vec()
        }
    }
}
