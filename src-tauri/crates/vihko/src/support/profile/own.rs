//! Profiles that a person brings or edits: they go before the program's own of the same name.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Name, Profile};
use crate::fault::Faults;
use crate::values::{Draft, optional};

/// A profile as a form or file holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct SchemeDraft {
    /// The whole profile.
    pub profile: Profile,
}

impl Draft for SchemeDraft {
    type Record = Profile;

    fn check(self, _today: NaiveDate) -> Result<Profile, Faults> {
        let mut faults = Faults::default();
        let checked = self.profile.faults().or(self.profile);
        let checked = checked.map(|mut profile| {
            let Name { fi, sv, en } = &mut profile.name;
            for name in std::iter::once(fi).chain(sv).chain(en) {
                *name = optional(name).unwrap_or_default();
            }
            profile
        });
        faults.within("profile", checked).ok_or(faults)
    }

    fn of(profile: &Profile) -> SchemeDraft {
        SchemeDraft {
            profile: profile.clone(),
        }
    }
}

/// Which of several profiles holds on a day: of those in force the one that began last, and of two that
/// began together the later in the list.
pub fn in_force<'a>(
    profiles: impl IntoIterator<Item = &'a Profile>,
    day: NaiveDate,
) -> Option<&'a Profile> {
    let begun = |it: &&Profile| it.valid_from.is_none_or(|from| from <= day);
    let lasts = |it: &&Profile| it.valid_to.is_none_or(|to| day <= to);
    profiles
        .into_iter()
        .filter(|it| begun(it) && lasts(it))
        .max_by_key(|it| it.valid_from)
}
