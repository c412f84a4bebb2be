//! Which scheme is proposed for a municipality.

use chrono::NaiveDate;

use crate::error::Result;
use crate::exchange::shipped;
use crate::support::{Profile, ProfileStatus, in_force};
use crate::text::Text;
use crate::values::folded;

/// The rules in force of the municipality whose name the text begins with, however it ends in Finnish:
/// "Kemin kaupunki" is Kemi and "Turun kaupunki" Turku. The longest name wins, so that Keminmaa is not Kemi.
pub(super) fn proposed(
    municipality: &str,
    text: &Text,
    today: NaiveDate,
) -> Result<Option<&'static Profile>> {
    let typed = folded(municipality.trim());
    let stem = |profile: &Profile| {
        let code = profile.municipality.as_ref()?;
        let name = folded(&text.choice("municipality", code));
        let n_letters = name.chars().count();
        let kept = if n_letters > 4 {
            n_letters - 2
        } else {
            n_letters
        };
        Some(name.chars().take(kept).collect::<String>())
    };
    let meant = shipped()?
        .iter()
        .filter_map(|profile| Some((stem(profile)?, profile.municipality.clone()?)))
        .filter(|(stem, _)| typed.starts_with(stem.as_str()))
        .max_by_key(|(stem, _)| stem.len());
    let Some((_, code)) = meant else {
        return Ok(None);
    };
    let mut decided = shipped()?
        .iter()
        .filter(|it| it.municipality.as_ref() == Some(&code))
        .filter(|it| it.status != ProfileStatus::Proposal);
    Ok(in_force(decided.clone(), today).or_else(|| decided.next_back()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_municipality_is_known_by_its_name_in_any_case_and_its_rules_of_the_day_are_proposed() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
        let text = Text::new(Language::Fi);
        for (typed, scheme) in [
            ("Kemi", Some("kemi-lisa")),
            ("kemin kaupunki", Some("kemi-lisa")),
            ("Keminmaan kunta", Some("keminmaa")),
            ("Turun kaupunki", Some("turku")),
            ("Helsingin kaupunki", Some("helsinki-lisa-2026")),
            ("Tampereen kaupunki", Some("tampere")),
            ("Seinäjoen kaupunki", Some("seinajoki")),
            ("Rovaniemen kaupunki", Some("rovaniemi")),
            ("Raahen kaupunki", Some("raahe")),
            ("Kuopion kaupunki", None),
            ("", None),
        ] {
            let found = proposed(typed, &text, today).unwrap();
            assert_eq!(found.map(|it| it.id.as_str()), scheme, "{typed}");
        }
    }
}
