//! Scheme profiles: those within the program, and those that a person brings as a file.

use std::sync::OnceLock;

use serde::de::DeserializeOwned;

use crate::error::{Error, Result};
use crate::fault::{Faults, Problem};
use crate::grant::SubsidyKind;
use crate::support::{PaySubsidyProfile, Profile, Rule};
use crate::values::{Euro, Hours, Percent};

use super::gate::{read, schema_text};

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        [$(include_str!(concat!("../../profiles/", $name, ".json"))),+]
    };
}

/// The municipalities' profiles, in the order in which a person sees them.
const SHIPPED: [&str; 16] = files!(
    "kemi-lisa",
    "keminmaa",
    "seinajoki",
    "oulu-yhteisot",
    "raahe",
    "raahe-2026-ehdotus",
    "siikajoki",
    "kajaani",
    "kuhmoinen",
    "rovaniemi",
    "liperi",
    "turku",
    "tampere",
    "helsinki-lisa-2025",
    "helsinki-lisa-2026",
    "oma",
);

/// The profiles that the program carries within itself.
pub fn shipped() -> Result<&'static [Profile]> {
    static PROFILES: OnceLock<std::result::Result<Vec<Profile>, String>> = OnceLock::new();
    PROFILES
        .get_or_init(|| SHIPPED.iter().map(|text| embedded(text)).collect())
        .as_deref()
        .map_err(|cause| Error::internal(cause.clone()))
}

/// The shipped profile of this id, if there is one.
pub fn shipped_profile(id: &str) -> Result<Option<&'static Profile>> {
    Ok(shipped()?.iter().find(|profile| profile.id == id))
}

/// The profile of one of the state's supports.
pub fn state_profile(kind: SubsidyKind) -> Result<&'static PaySubsidyProfile> {
    static PROFILES: OnceLock<std::result::Result<[PaySubsidyProfile; 2], String>> =
        OnceLock::new();
    let [pay_subsidy, employment_55] = PROFILES
        .get_or_init(|| {
            let [pay_subsidy, employment_55] = files!("palkkatuki", "tyollistamistuki-55");
            Ok([embedded(pay_subsidy)?, embedded(employment_55)?])
        })
        .as_ref()
        .map_err(|cause| Error::internal(cause.clone()))?;
    Ok(match kind {
        SubsidyKind::PaySubsidy => pay_subsidy,
        SubsidyKind::Employment55 => employment_55,
    })
}

/// Reads a municipality's profile from a file's text: all faults at once.
pub fn read_profile(text: &str) -> Result<Profile> {
    let profile: Profile = read(text)?;
    faults_of(&profile).or(())?;
    Ok(profile)
}

/// The JSON Schema of a municipality's profile.
pub fn profile_schema() -> String {
    schema_text::<Profile>()
}

/// The JSON Schema of the profile of one of the state's supports.
pub fn pay_subsidy_schema() -> String {
    schema_text::<PaySubsidyProfile>()
}

/// What is wrong with a profile of the right form. Paths lead to the rule's value.
pub(super) fn faults_of(profile: &Profile) -> Faults {
    let mut faults = Faults::default();
    if profile.id.trim().is_empty() {
        faults.add("id", Problem::Missing);
    }
    if profile.name.fi.trim().is_empty() {
        faults.add("name.fi", Problem::Missing);
    }
    let code = |code: &String| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit());
    if !profile.municipality.as_ref().is_none_or(code) {
        faults.add("municipality", Problem::WrongForm("240".to_owned()));
    }
    if let (Some(from), Some(to)) = (profile.valid_from, profile.valid_to)
        && to < from
    {
        faults.add("valid_to", Problem::Before(from));
    }
    let mut check = |field: &str, problem: Option<Problem>| {
        if let Some(problem) = problem {
            faults.add(format!("{field}.value"), problem);
        }
    };
    check("monthly", amount(&profile.monthly));
    check("min_gross", amount(&profile.min_gross));
    check("cap_percent", whole_percent(&profile.cap_percent));
    check("max_months", months(&profile.max_months));
    check("min_contract_months", months(&profile.min_contract_months));
    check("claim_rhythm_months", months(&profile.claim_rhythm_months));
    check("claim_within_months", months(&profile.claim_within_months));
    check("min_weekly_hours", hours(&profile.min_weekly_hours));
    check(
        "min_work_time_percent",
        percent(&profile.min_work_time_percent),
    );
    let groups = profile.monthly_by_group.get().into_iter().flatten();
    for (i, group) in groups.enumerate() {
        if let Some(problem) = amount_problem(group.monthly) {
            faults.add(format!("monthly_by_group.value[{i}].monthly"), problem);
        }
    }
    let bonuses = profile.bonus.get().into_iter().flatten();
    for (i, bonus) in bonuses.enumerate() {
        if let Some(problem) = amount_problem(bonus.amount) {
            faults.add(format!("bonus.value[{i}].amount"), problem);
        }
    }
    faults
}

/// Why an amount of a file cannot be taken: it is negative or surely a slip.
pub(super) fn amount_problem(amount: Euro) -> Option<Problem> {
    Euro::parse(&amount.to_string()).err()
}

fn amount(rule: &Rule<Euro>) -> Option<Problem> {
    rule.value().and_then(amount_problem)
}

fn whole_percent(rule: &Rule<u16>) -> Option<Problem> {
    rule.value()
        .filter(|percent| *percent > 100)
        .map(|_| Problem::TooLarge("100".to_owned()))
}

/// Ten years: nothing in this field runs longer.
fn months(rule: &Rule<u32>) -> Option<Problem> {
    match rule.value()? {
        0 => Some(Problem::TooSmall("1".to_owned())),
        1..=120 => None,
        _ => Some(Problem::TooLarge("120".to_owned())),
    }
}

fn hours(rule: &Rule<Hours>) -> Option<Problem> {
    Hours::parse_weekly(&rule.value()?.to_string()).err()
}

fn percent(rule: &Rule<Percent>) -> Option<Problem> {
    Percent::parse(&rule.value()?.to_string()).err()
}

/// The program's own files have passed the gate when the program was tested.
fn embedded<T: DeserializeOwned>(text: &str) -> std::result::Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}
