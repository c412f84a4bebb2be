//! Copies of the notebook: begun here, finished without it.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use super::{Clock, Notebook};
use crate::backup::{
    self, Copy, CopyReason, Fresh, Going, Made, Making, Manifest, Pace, Progress, SecondPlace,
};
use crate::disk;
use crate::error::{Error, Failure, Result, last_name};
use crate::pdf::papers::Origin;
use crate::store::Snapshot;
use crate::vault::Vault;

/// A copy that lies in a folder. Of its file only the beginning has been looked at.
#[derive(Debug, Clone)]
pub struct CopySeen {
    /// Its file.
    pub path: PathBuf,
    /// What it says of itself, or why it is of no use.
    pub manifest: std::result::Result<Manifest, Failure>,
}

/// How the copies outside this computer stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutsideState {
    /// The person has not been asked for a second place.
    NotAsked,
    /// The person has none, and said so this many days ago.
    NoPlace(i64),
    /// No copy has reached the second place yet.
    Never,
    /// The last copy there holds everything that has been recorded.
    UpToDate(NaiveDateTime),
    /// Something has been recorded since the last copy there was made.
    Behind {
        /// When that was.
        made_at: NaiveDateTime,
        /// So many days ago.
        days: i64,
    },
}

impl Notebook {
    /// Begins a copy; [`Making::finish`] needs the notebook no longer. Where the newest copy holds everything
    /// already, there is only something to carry. Nothing for an empty or a practice notebook, unless the person asked
    /// for it.
    pub fn begin_copy(&mut self, reason: CopyReason) -> Result<Option<Making>> {
        let latest = self.store.latest_entry()?;
        let is_asked = reason == CopyReason::Asked;
        if !is_asked && (latest.is_none() || self.origin() == Origin::Practice) {
            return Ok(None);
        }
        let made_at = self.clock.now(self.practice_day);
        let now = self.local(made_at);
        if let Some(making) = Making::up_to_date(&self.path, &self.vault, latest, now) {
            return Ok(Some(making));
        }
        let fresh = Fresh {
            snapshot: self.store.snapshot(&backup::folder(&self.path))?,
            sealed: self.sealed_files()?,
            made_at,
            local: now,
            reason,
        };
        let making = Making::begin(&self.path, self.vault.again(), fresh);
        Ok(Some(making))
    }

    /// Makes a copy at once.
    pub fn keep_copy(
        &mut self,
        reason: CopyReason,
        step: &mut dyn FnMut(Progress) -> Going,
    ) -> Result<Option<Made>> {
        let making = self.begin_copy(reason)?;
        making.map(|making| making.finish(step)).transpose()
    }

    /// The copies beside the notebook and in the second place, the newest first.
    pub fn copies(&self) -> Vec<CopySeen> {
        let own = backup::folder(&self.path);
        let second = self.second_place().and_then(|it| it.folder);
        [Some(own), second]
            .into_iter()
            .flatten()
            .flat_map(|folder| backup::copies_in(&folder, &self.path))
            .map(|path| self.copy_seen(path))
            .collect()
    }

    /// A copy of this notebook as its beginning tells of it.
    pub fn copy_seen(&self, path: PathBuf) -> CopySeen {
        let manifest = Copy::look(&path).and_then(|copy| copy.manifest(&self.vault));
        CopySeen {
            manifest: manifest.map_err(|error| error.failure().clone()),
            path,
        }
    }

    /// The same once the whole file has been read and proven.
    pub fn copy_checked(&self, path: PathBuf) -> CopySeen {
        let manifest = Copy::look(&path).and_then(|copy| {
            let step = &mut |_: Progress| Going::On;
            copy.prove(&self.vault, &mut Pace::new(copy.length(), step))
        });
        CopySeen {
            manifest: manifest.map_err(|error| error.failure().clone()),
            path,
        }
    }

    /// What the person has said about a second place; nothing as long as nobody has asked.
    pub fn second_place(&self) -> Option<SecondPlace> {
        backup::second_place(&self.path)
    }

    /// From now on finished copies go into this folder as well, or into none. Refused if the folder is not there, or
    /// lies where the notebook lies.
    pub fn choose_second_place(&self, folder: Option<&Path>) -> Result<()> {
        if let Some(folder) = folder {
            let place = disk::real(folder).map_err(|_| Failure::NoSuchFolder(last_name(folder)))?;
            if !place.is_dir() {
                return Err(Failure::NoSuchFolder(last_name(folder)).into());
            }
            let own = disk::folder(&self.path);
            let own = disk::real(own).map_err(|error| Error::file(own, error))?;
            if place.starts_with(&own) {
                return Err(Failure::CopyPlaceTooNear.into());
            }
        }
        let before = self.second_place();
        let same = before.filter(|it| it.folder.as_deref() == folder);
        SecondPlace {
            said_on: self.today(),
            folder: folder.map(Path::to_owned),
            carried: same.and_then(|it| it.carried),
        }
        .keep(&self.path)
    }

    /// How the copies outside this computer stand.
    pub fn outside(&self) -> Result<OutsideState> {
        let Some(place) = self.second_place() else {
            return Ok(OutsideState::NotAsked);
        };
        // A clock that was set back makes nothing younger than today.
        let days_since = |day: NaiveDate| (self.today() - day).num_days().max(0);
        if place.folder.is_none() {
            return Ok(OutsideState::NoPlace(days_since(place.said_on)));
        }
        let Some(carried) = place.carried else {
            return Ok(OutsideState::Never);
        };
        let made_at = self.local(carried.made_at);
        if carried.latest == self.store.latest_entry()? {
            return Ok(OutsideState::UpToDate(made_at));
        }
        Ok(OutsideState::Behind {
            made_at,
            days: days_since(made_at.date()),
        })
    }
}

/// Keeps a notebook as it is before it is brought up to date.
pub(super) fn keep_older(
    path: &Path,
    vault: &Vault,
    snapshot: Snapshot,
    clock: Clock,
) -> Result<()> {
    let made_at: DateTime<Utc> = clock.now(None);
    let fresh = Fresh {
        snapshot,
        sealed: super::attachments::sealed_beside(path),
        made_at,
        local: clock.local(made_at, None),
        reason: CopyReason::BeforeUpgrade,
    };
    let making = Making::begin(path, vault.again(), fresh);
    making.finish(&mut |_| Going::On).map(|_| ())
}
