//! Scheme profiles: those within the program, and those that a person brings as a file.

use std::sync::OnceLock;

use serde::de::DeserializeOwned;

use crate::error::{Error, Result};
use crate::grant::SubsidyKind;
use crate::support::{PaySubsidyProfile, Profile};

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
    profile.faults().or(())?;
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

/// The program's own files have passed the gate when the program was tested.
fn embedded<T: DeserializeOwned>(text: &str) -> std::result::Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}
