//! Support schemes as the notebook knows them: one's own profiles before the program's.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::{Notebook, Recorded};
use crate::error::{Failure, Result};
use crate::exchange::{shipped, shipped_profile, state_profile};
use crate::fault::Faults;
use crate::grant::SubsidyKind;
use crate::store::{self, Read};
use crate::support::{Profile, Rules, SchemeDraft, SchemeVersion, in_force};
use crate::values::{Draft, Month, SchemeId};

/// A profile that the notebook can compute with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownScheme {
    /// The id of one's own profile; nothing for one of the program's.
    pub own: Option<SchemeId>,
    /// The profile.
    pub profile: Profile,
}

/// What keeping a profile came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeKept {
    /// The profile's id in the notebook.
    pub id: SchemeId,
    /// The rules that held before on the profile's first day, if any did.
    pub before: Option<Profile>,
}

impl Notebook {
    /// The rules of a scheme as they hold on a day. One's own profile goes before the program's of the same
    /// id on the days on which it is in force. Where nothing is in force the latest that has begun speaks,
    /// else the first that will begin.
    pub fn scheme_on(&self, id: &str, day: NaiveDate) -> Result<Profile> {
        on_day(&self.read(), id, day)?.ok_or_else(|| Failure::NoSuchScheme(id.to_owned()).into())
    }

    /// Every profile, the program's first, each id's own ones by their first day.
    pub fn schemes(&self) -> Result<Vec<KnownScheme>> {
        let mut own = self.list::<SchemeId>()?;
        own.sort_by(|(_, a), (_, b)| (&a.id, a.valid_from).cmp(&(&b.id, b.valid_from)));
        let shipped = shipped()?.iter().map(|profile| KnownScheme {
            own: None,
            profile: profile.clone(),
        });
        let own = own.into_iter().map(|(id, profile)| KnownScheme {
            own: Some(id),
            profile,
        });
        Ok(shipped.chain(own).collect())
    }

    /// The rules that hold on the profile's first day as things stand, to be compared with it: a profile
    /// without a first day stands beside those of today.
    pub fn scheme_before(&self, profile: &Profile) -> Result<Option<Profile>> {
        before(&self.read(), profile, self.today())
    }

    /// Keeps one's own profile: it takes the place of one's own of the same id and first day, else it is
    /// added. The program's profiles stay as they are, and so does every confirmed report.
    pub fn keep_scheme(&mut self, draft: SchemeDraft) -> Result<SchemeKept> {
        let today = self.today();
        let profile = draft.check(today)?;
        self.write("keep_scheme", |tx| {
            let before = before(tx, &profile, today)?;
            let there = store::schemes::named(tx, &profile.id)?
                .into_iter()
                .find(|(_, it)| it.valid_from == profile.valid_from);
            let id = there.map_or_else(|| SchemeId::from(tx.fresh_id()), |(id, _)| id);
            let mut faults = Faults::default();
            let profile = SchemeDraft::fit(tx, id, profile, &mut faults)?;
            tx.put(id, &faults.or(profile)?)?;
            Ok(SchemeKept { id, before })
        })
    }
}

/// The ids of every scheme that a payer may have.
pub(super) fn ids(db: &Read<'_>) -> Result<Vec<String>> {
    let own = db.list::<SchemeId>()?.into_iter().map(|(_, it)| it.id);
    let mut ids: Vec<String> = shipped()?.iter().map(|it| it.id.clone()).collect();
    for id in own {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}

/// A scheme as it holds on a day, with the versions that one's own profiles make of it over the months.
pub(super) struct DatedScheme {
    /// The rules of the day.
    pub scheme: Profile,
    versions: Vec<SchemeVersion>,
}

impl DatedScheme {
    /// These rules with those of the state's supports.
    pub(super) fn rules(&self) -> Result<Rules<'_>> {
        Ok(Rules {
            scheme: &self.scheme,
            versions: &self.versions,
            pay_subsidy: state_profile(SubsidyKind::PaySubsidy)?,
            employment_55: state_profile(SubsidyKind::Employment55)?,
        })
    }
}

/// A scheme with all its versions, to be computed with.
pub(super) fn dated(db: &Read<'_>, id: &str, day: NaiveDate) -> Result<DatedScheme> {
    let (own, shipped) = (own(db, id)?, shipped_profile(id)?);
    let unknown = || Failure::NoSuchScheme(id.to_owned());
    let scheme = on(&own, shipped, day).ok_or_else(unknown)?.clone();
    let changes = own.iter().flat_map(|it| {
        let after = it.valid_to.and_then(|last| last.succ_opt());
        [it.valid_from, after]
    });
    let months: BTreeSet<Month> = changes.flatten().map(first_whole_month).collect();
    let before = months.first().map(|month| month.previous());
    let versions = before
        .map(|month| (None, month))
        .into_iter()
        .chain(months.iter().map(|month| (Some(*month), *month)))
        .filter_map(|(from, month)| {
            let profile = on(&own, shipped, month.first_day())?.clone();
            Some(SchemeVersion { from, profile })
        })
        .collect();
    Ok(DatedScheme { scheme, versions })
}

/// The first month of whose first day rules that begin on this day hold.
fn first_whole_month(day: NaiveDate) -> Month {
    match day.day() {
        1 => Month::of(day),
        _ => Month::of(day).next(),
    }
}

fn before(db: &Read<'_>, profile: &Profile, today: NaiveDate) -> Result<Option<Profile>> {
    on_day(db, &profile.id, profile.valid_from.unwrap_or(today))
}

/// The rules of a scheme as they hold on a day, if anybody knows the scheme.
pub(super) fn on_day(db: &Read<'_>, id: &str, day: NaiveDate) -> Result<Option<Profile>> {
    let (own, shipped) = (own(db, id)?, shipped_profile(id)?);
    Ok(on(&own, shipped, day).cloned())
}

fn own(db: &Read<'_>, id: &str) -> Result<Vec<Profile>> {
    let named = store::schemes::named(db, id)?;
    Ok(named.into_iter().map(|(_, it)| it).collect())
}

fn on<'a>(own: &'a [Profile], shipped: Option<&'a Profile>, day: NaiveDate) -> Option<&'a Profile> {
    let nearest = || {
        let begun = own.iter().filter(|it| it.valid_from <= Some(day));
        let first = own.iter().min_by_key(|it| it.valid_from);
        begun.max_by_key(|it| it.valid_from).or(first)
    };
    in_force(own, day).or(shipped).or_else(nearest)
}
