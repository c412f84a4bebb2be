//! Where one's own notebook goes that lies where it cannot be kept.

use std::path::{Path, PathBuf};

use super::{Desk, Recent};
use crate::error::Result;
use crate::place::Place;
use crate::vault::vault_beside;

impl Desk {
    /// Beside what a copy of one's own notebook is restored: beside the notebook, or where it will be moved to.
    pub(in crate::api) fn beside(&self) -> PathBuf {
        let own = self.own();
        match Place::of(&own) {
            Place::Own => own,
            Place::Synced(_) | Place::Network | Place::Removable => self.home_of(&own),
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
        kept.insert(1, Recent::of(to, &association));
        self.remember()
    }

    /// There is no notebook here any more, or none came.
    pub(in crate::api) fn forget_notebook(&mut self, path: &Path) -> Result<()> {
        self.preferences.notebooks.retain(|it| it.path != path);
        self.remember()
    }
}
