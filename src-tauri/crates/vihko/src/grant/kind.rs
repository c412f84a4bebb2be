//! The forms and percents of the state's support.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::fault::Problem;
use crate::values::{Percent, codes};

codes! {
    /// Which of the state's supports was granted; each has a profile of this name.
    pub enum SubsidyKind {
        /// Pay subsidy (palkkatuki).
        PaySubsidy = "palkkatuki",
        /// Employment subsidy for persons aged 55 or over (55 vuotta täyttäneiden työllistämistuki).
        Employment55 = "tyollistamistuki-55",
    }
}

/// The percents that a pay subsidy may have; files carry the bare number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum SubsidyPercent {
    /// 50 %.
    Fifty,
    /// 70 %.
    Seventy,
    /// 100 %.
    Hundred,
}

impl SubsidyPercent {
    /// Every percent.
    pub const ALL: [SubsidyPercent; 3] = [
        SubsidyPercent::Fifty,
        SubsidyPercent::Seventy,
        SubsidyPercent::Hundred,
    ];

    /// The bare number.
    pub fn number(self) -> u8 {
        match self {
            SubsidyPercent::Fifty => 50,
            SubsidyPercent::Seventy => 70,
            SubsidyPercent::Hundred => 100,
        }
    }
}

impl From<SubsidyPercent> for u8 {
    fn from(percent: SubsidyPercent) -> u8 {
        percent.number()
    }
}

impl TryFrom<u8> for SubsidyPercent {
    type Error = &'static str;
    fn try_from(number: u8) -> Result<SubsidyPercent, &'static str> {
        SubsidyPercent::ALL
            .into_iter()
            .find(|percent| percent.number() == number)
            .ok_or("not 50, 70 or 100")
    }
}

impl TryFrom<Percent> for SubsidyPercent {
    type Error = Problem;
    fn try_from(percent: Percent) -> Result<SubsidyPercent, Problem> {
        SubsidyPercent::ALL
            .into_iter()
            .find(|known| u32::from(known.number()) * 100 == percent.0)
            .ok_or(Problem::NotInList("50, 70, 100".to_owned()))
    }
}

impl JsonSchema for SubsidyPercent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SubsidyPercent".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "enum": [50, 70, 100] })
    }
}
