//! Where one's own notebook lies, and where it goes if it cannot be kept there.

use std::path::{Path, PathBuf};

use super::{Desk, OWN, Recent};
use crate::backup;
use crate::disk;
use crate::error::Result;
use crate::place::Place;
use crate::vault::vault_beside;

impl Desk {
    /// Where one's own notebook lies, or will lie: the one that was chosen last, also if it is missing; while it is on
    /// its way to another place, whichever of the two is there.
    pub fn own(&self) -> PathBuf {
        let mut known = self.preferences.notebooks.iter().filter(|it| !it.aside);
        let Some(latest) = known.next() else {
            return self.folder.join(OWN);
        };
        let is_there = |it: &&Recent| it.path.exists();
        let there = Some(latest).filter(is_there);
        let there = there.or_else(|| known.find(|it| it.coming && is_there(it)));
        there.unwrap_or(latest).path.clone()
    }

    /// Whether one's own notebook has been made, and its file is no longer where it was.
    pub(in crate::api) fn misses_own(&self) -> bool {
        let own = self.own();
        let is_known = self.notebooks().any(|(path, _)| path == own);
        !own.exists() && (is_known || !is_free(&own))
    }

    /// Where a new notebook will lie if nothing else is said.
    pub fn free_place(&self) -> PathBuf {
        let named = |number: u32| self.folder.join(format!("vihko-{number}.vihko"));
        let first = self.folder.join(OWN);
        let mut places = std::iter::once(first.clone()).chain((2..).map(named));
        places.find(|it| is_free(it)).unwrap_or(first)
    }

    /// Beside what a copy of one's own notebook is restored: beside the notebook, or where it will be moved to; its
    /// folder may be gone too.
    pub(in crate::api) fn beside(&self) -> PathBuf {
        let own = self.own();
        match Place::of(&own) {
            Place::Own if disk::folder(&own).is_dir() => own,
            Place::Own | Place::Synced(_) | Place::Network | Place::Removable => self.home_of(&own),
        }
    }

    /// Where a notebook is moved to: under its own name in the folder of this program's data, or under the next that
    /// is free. One that a move has brought there before it broke off is the same one.
    pub(in crate::api) fn home_of(&self, notebook: &Path) -> PathBuf {
        let stem = notebook.file_stem().unwrap_or_default().to_string_lossy();
        let named = |number: u32| match number {
            1 => self.folder.join(format!("{stem}.vihko")),
            _ => self.folder.join(format!("{stem}-{number}.vihko")),
        };
        let vault = vault_beside(notebook);
        let fits =
            |path: &PathBuf| !path.exists() || vault.is_some() && vault_beside(path) == vault;
        (1..).map(named).find(fits).unwrap_or_else(|| named(1))
    }

    /// A notebook is on its way to another place: whichever of the two is there is one's own.
    pub(in crate::api) fn expect_move(&mut self, from: &Path, to: &Path) -> Result<()> {
        let known = self.notebooks().find(|(path, _)| *path == from);
        let association = known.map(|(_, name)| name.to_owned()).unwrap_or_default();
        self.choose_notebook(from, &association)?;
        let kept = &mut self.preferences.notebooks;
        kept.retain(|it| it.path != to);
        let coming = Recent {
            coming: true,
            ..Recent::of(to, &association)
        };
        kept.insert(1, coming);
        self.remember()
    }

    /// Missing notebooks of an association whose notebook is open again, or anew, are looked for no more.
    pub(in crate::api) fn forget_missing(&mut self, association: &str) -> Result<()> {
        let gone: Vec<PathBuf> = self
            .notebooks()
            .filter(|(path, name)| *name == association && !path.exists())
            .map(|(path, _)| path.to_owned())
            .collect();
        gone.iter().try_for_each(|path| self.keep_aside(path))
    }

    /// There is no notebook here any more, or none came.
    pub(in crate::api) fn forget_notebook(&mut self, path: &Path) -> Result<()> {
        self.preferences.notebooks.retain(|it| it.path != path);
        self.remember()
    }
}

/// Whether a notebook can be made here: there is none, nor anything that one has left. Keys alone are put aside.
fn is_free(notebook: &Path) -> bool {
    let left = ["", "-wal", ".lukitut", ".liitteet"].map(|ending| disk::beside(notebook, ending));
    !left.iter().any(|it| it.exists()) && !backup::folder(notebook).exists()
}
