//! The fields of each kind of record, in the order in which they are asked, with their texts and choices.

use serde::Serialize;
use serde_json::Value;

use super::RecordKind;
use crate::error::Result;
use crate::grant::SubsidyKind;
use crate::notebook::Notebook;
use crate::path::{
    ContactKind, Destination, FollowUpPoint, GoalArea, GoalState, Knowledge, TrainingKind,
    TrainingState,
};
use crate::person::{EndReason, InterruptionReason, Pay, TargetKind};
use crate::text::Text;
use crate::values::{PayerId, codes};

codes! {
    /// How a field is typed or chosen.
    pub enum FieldKind {
        /// One line.
        Line = "line",
        /// Several lines for the writer alone.
        Private = "private",
        /// A day as people write it.
        Day = "day",
        /// A month such as 10/2026.
        Month = "month",
        /// An amount of money.
        Money = "money",
        /// A number.
        Number = "number",
        /// One of a few choices.
        Choice = "choice",
        /// Yes, no, or not known.
        YesNo = "yes-no",
        /// A part with fields of its own.
        Group = "group",
        /// Any number of parts with the same fields.
        List = "list",
    }
}

/// A field as the window draws it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FieldRow {
    /// The field's name in the values.
    pub name: String,
    /// What is asked.
    pub label: String,
    /// What helps to answer, or nothing.
    pub hint: String,
    /// How it is answered.
    pub kind: FieldKind,
    /// What can be chosen.
    pub choices: Vec<FieldChoice>,
    /// The fields of a part.
    pub fields: Vec<FieldRow>,
    /// The text of the button that adds a part.
    pub add: String,
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FieldChoice {
    /// What the values hold.
    pub code: String,
    /// What the person reads.
    pub shown: String,
}

/// A field of a form.
pub(super) struct Field {
    name: &'static str,
    kind: FieldKind,
    list: &'static str,
    parts: &'static [Field],
}

/// Where choices come from.
pub(super) struct Choices<'a> {
    pub book: &'a Notebook,
    pub text: &'a Text,
}

const fn plain(name: &'static str, kind: FieldKind) -> Field {
    Field {
        name,
        kind,
        list: "",
        parts: &[],
    }
}

const fn line(name: &'static str) -> Field {
    plain(name, FieldKind::Line)
}

const fn day(name: &'static str) -> Field {
    plain(name, FieldKind::Day)
}

const fn money(name: &'static str) -> Field {
    plain(name, FieldKind::Money)
}

const fn number(name: &'static str) -> Field {
    plain(name, FieldKind::Number)
}

const fn choice(name: &'static str, list: &'static str) -> Field {
    Field {
        list,
        ..plain(name, FieldKind::Choice)
    }
}

const fn parts(name: &'static str, kind: FieldKind, parts: &'static [Field]) -> Field {
    Field {
        parts,
        ..plain(name, kind)
    }
}

const EMPLOYER: &[Field] = &[line("name"), line("business_id")];

const PERSON: &[Field] = &[
    line("given_name"),
    line("family_name"),
    day("birth_date"),
    line("home_municipality"),
    line("phone"),
    line("email"),
    line("referred_by"),
    day("referred_on"),
    parts(
        "target_facts",
        FieldKind::List,
        &[
            choice("kind", "target-kind"),
            number("amount"),
            line("detail"),
            day("as_of"),
        ],
    ),
    line("hetu"),
    plain("private_note", FieldKind::Private),
];

const PLACEMENT: &[Field] = &[
    line("job_title"),
    choice("payer", "payer"),
    day("start"),
    day("end"),
    number("weekly_hours"),
    number("work_time_percent"),
    parts(
        "wages",
        FieldKind::List,
        &[
            day("from"),
            money("gross"),
            money("side_costs"),
            money("holiday_pay"),
        ],
    ),
    line("aim"),
    parts(
        "interruptions",
        FieldKind::List,
        &[
            day("from"),
            day("to"),
            choice("reason", "interruption-reason"),
            choice("pay", "pay"),
        ],
    ),
    parts("workplace", FieldKind::Group, EMPLOYER),
    parts("legal_employer", FieldKind::Group, EMPLOYER),
    parts(
        "shares",
        FieldKind::List,
        &[line("name"), number("percent")],
    ),
    day("ended_on"),
    choice("end_reason", "end-reason"),
];

const PAY_SUBSIDY: &[Field] = &[
    choice("kind", "subsidy-kind"),
    choice("percent", "subsidy-percent"),
    day("from"),
    day("to"),
    line("number"),
    line("section"),
    day("made_on"),
    money("total"),
    day("final_claim_on"),
];

const SUPPLEMENT: &[Field] = &[
    money("monthly"),
    number("months"),
    day("from"),
    day("to"),
    day("applied_on"),
    line("number"),
    line("section"),
    day("made_on"),
    money("total"),
];

const OTHER_SUPPORT: &[Field] = &[line("name"), money("monthly"), day("from"), day("to")];

const FIGURES: &[Field] = &[
    plain("month", FieldKind::Month),
    number("hours"),
    number("paid_days"),
    number("unpaid_days"),
    money("gross"),
    money("side_costs"),
    money("holiday_pay"),
    day("pay_subsidy_claimed_on"),
    money("pay_subsidy_received"),
    day("supplement_claimed_on"),
    money("supplement_received"),
    money("supplement_by_hand"),
    line("by_hand_reason"),
];

const GOAL: &[Field] = &[
    choice("area", "goal-area"),
    line("text"),
    day("target_on"),
    choice("state", "goal-state"),
];

const TRAINING: &[Field] = &[
    choice("kind", "training-kind"),
    line("name"),
    choice("state", "training-state"),
    day("starts_on"),
    day("completed_on"),
];

const CONTACT: &[Field] = &[
    choice("kind", "contact-kind"),
    line("organisation"),
    line("contact_person"),
    day("from"),
    day("to"),
    line("decision_number"),
    line("result"),
];

const WENT: &[Field] = &[
    choice("knowledge", "knowledge"),
    choice("destination", "destination"),
    line("at"),
    day("started_on"),
    number("weekly_hours"),
    plain("found_by_association", FieldKind::YesNo),
];

const OUTCOME: &[Field] = &[
    choice("point", "follow-up-point"),
    choice("knowledge", "knowledge"),
    choice("destination", "destination"),
    line("at"),
    day("started_on"),
    number("weekly_hours"),
    plain("found_by_association", FieldKind::YesNo),
    day("recorded_on"),
];

const ENDING: &[Field] = &[
    day("ended_on"),
    choice("end_reason", "end-reason"),
    parts("went", FieldKind::Group, WENT),
];

/// The fields of this kind.
pub(super) fn of(kind: RecordKind) -> &'static [Field] {
    match kind {
        RecordKind::Person => PERSON,
        RecordKind::Placement => PLACEMENT,
        RecordKind::PaySubsidy => PAY_SUBSIDY,
        RecordKind::Supplement => SUPPLEMENT,
        RecordKind::OtherSupport => OTHER_SUPPORT,
        RecordKind::Figures => FIGURES,
        RecordKind::Goal => GOAL,
        RecordKind::Training => TRAINING,
        RecordKind::Contact => CONTACT,
        RecordKind::Outcome => OUTCOME,
        RecordKind::Ending => ENDING,
    }
}

impl Field {
    /// The field as the window draws it.
    pub fn row(&self, kind: RecordKind, choices: &Choices<'_>) -> Result<FieldRow> {
        let text = choices.text;
        // A field that means something of its own here has a text of its own.
        let own = format!("{}-{}", kind.code(), dashed(self.name));
        let said = |list: &str| -> Option<String> {
            let common = dashed(self.name);
            let keys = [own.as_str(), common.as_str()];
            let key = keys.into_iter().find(|key| text.has_choice(list, key))?;
            Some(text.choice(list, key))
        };
        Ok(FieldRow {
            name: self.name.to_owned(),
            label: said("field").unwrap_or_else(|| self.name.to_owned()),
            hint: said("field-hint").unwrap_or_default(),
            kind: self.kind,
            choices: choices.of(self.list)?,
            fields: self
                .parts
                .iter()
                .map(|part| part.row(kind, choices))
                .collect::<Result<_>>()?,
            add: said("field-add").unwrap_or_default(),
        })
    }

    /// Writes the values as people write them: days `3.11.2026`, amounts `1800,50`, months `10/2026`.
    pub fn show(&self, values: &mut Value) {
        let Some(value) = values.get_mut(self.name) else {
            return;
        };
        match (self.kind, value) {
            (FieldKind::Group, group) => self.parts.iter().for_each(|part| part.show(group)),
            (FieldKind::List, Value::Array(items)) => {
                for item in items {
                    self.parts.iter().for_each(|part| part.show(item));
                }
            }
            (FieldKind::Day, Value::String(day)) => {
                if let [year, month, number] = day.split('-').collect::<Vec<_>>()[..] {
                    let plain = |digits: &str| digits.trim_start_matches('0').to_owned();
                    *day = format!("{}.{}.{year}", plain(number), plain(month));
                }
            }
            (FieldKind::Month, Value::String(month)) => {
                if let Some((year, number)) = month.split_once('-') {
                    *month = format!("{}/{year}", number.trim_start_matches('0'));
                }
            }
            (FieldKind::Money | FieldKind::Number, Value::String(number)) => {
                *number = number.replace('.', ",");
            }
            (_, _) => {}
        }
    }
}

impl Choices<'_> {
    fn of(&self, list: &str) -> Result<Vec<FieldChoice>> {
        let codes: Vec<&str> = match list {
            "" => return Ok(Vec::new()),
            "payer" => return self.payers(),
            "subsidy-percent" => return Ok(self.percents()),
            "target-kind" => TargetKind::ALL.iter().map(|it| it.code()).collect(),
            "interruption-reason" => InterruptionReason::ALL.iter().map(|it| it.code()).collect(),
            "pay" => Pay::ALL.iter().map(|it| it.code()).collect(),
            "end-reason" => EndReason::ALL.iter().map(|it| it.code()).collect(),
            "subsidy-kind" => SubsidyKind::ALL.iter().map(|it| it.code()).collect(),
            "goal-area" => GoalArea::ALL.iter().map(|it| it.code()).collect(),
            "goal-state" => GoalState::ALL.iter().map(|it| it.code()).collect(),
            "training-kind" => TrainingKind::ALL.iter().map(|it| it.code()).collect(),
            "training-state" => TrainingState::ALL.iter().map(|it| it.code()).collect(),
            "contact-kind" => ContactKind::ALL.iter().map(|it| it.code()).collect(),
            "knowledge" => Knowledge::ALL.iter().map(|it| it.code()).collect(),
            "destination" => Destination::ALL.iter().map(|it| it.code()).collect(),
            "follow-up-point" => FollowUpPoint::ALL.iter().map(|it| it.code()).collect(),
            unknown => {
                return Err(crate::error::Error::internal(format!(
                    "no list is called {unknown}"
                )));
            }
        };
        let row = |code: &str| FieldChoice {
            code: code.to_owned(),
            shown: self.text.choice(list, code),
        };
        Ok(codes.into_iter().map(row).collect())
    }

    fn percents(&self) -> Vec<FieldChoice> {
        let row = |it: &crate::grant::SubsidyPercent| FieldChoice {
            code: it.number().to_string(),
            shown: self.text.record_percent(&it.number().to_string()),
        };
        crate::grant::SubsidyPercent::ALL.iter().map(row).collect()
    }

    fn payers(&self) -> Result<Vec<FieldChoice>> {
        let none = FieldChoice {
            code: String::new(),
            shown: self.text.record_no_payer(),
        };
        let payers = self.book.list::<PayerId>()?.into_iter();
        let row = |(id, it): (PayerId, crate::association::Payer)| FieldChoice {
            code: id.0.to_string(),
            shown: it.name,
        };
        Ok(std::iter::once(none).chain(payers.map(row)).collect())
    }
}

fn dashed(name: &str) -> String {
    name.replace('_', "-")
}
