//! The update that is about to be installed, and what becomes of the notebook before.

use std::path::{Path, PathBuf};

use super::Desk;
use crate::api::damage;
use crate::backup::CopyReason;
use crate::error::{Failure, Result};
use crate::log::Event;
use crate::pdf::papers::Origin;
use crate::update::{CheckedInstaller, Installer, Publisher, Update};

/// The folder of an installer that lies ready.
const INSTALLERS: &str = "paivitys";

/// Whose updates are taken, and the one that lies ready.
pub(super) struct Updating {
    publisher: Option<Publisher>,
    installer: Option<Installer>,
    /// A notebook that a newer program has written: it opens after the update.
    too_new: Option<PathBuf>,
}

/// What must happen before an update is installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::api) enum BeforeUpdate {
    /// A copy of the open notebook is made.
    Copy,
    /// The person opens one's own notebook.
    Open,
    /// Nothing: this program cannot open one's own notebook.
    CannotOpen,
    /// Nothing: there is no notebook of one's own.
    NoNotebook,
}

impl Updating {
    /// Nothing lies ready. What an earlier update has left in the data folder is taken away.
    pub fn new(folder: &Path) -> Updating {
        let _ = std::fs::remove_dir_all(folder.join(INSTALLERS));
        Updating {
            publisher: Publisher::built_in(),
            installer: None,
            too_new: None,
        }
    }
}

impl Desk {
    /// Takes updates of this publisher and of no other.
    pub fn trusting(mut self, publisher: Publisher) -> Desk {
        self.updating.publisher = Some(publisher);
        self
    }

    /// Whether there is a publisher whose updates are taken.
    pub(in crate::api) fn takes_updates(&self) -> bool {
        self.updating.publisher.is_some()
    }

    /// Checks an update and lays its installer ready; one that lay ready before goes.
    pub(in crate::api) fn lay_update_ready(&mut self, path: &Path) -> Result<&Update> {
        let Updating {
            publisher,
            installer,
            ..
        } = &mut self.updating;
        *installer = None;
        let publisher = publisher.as_ref().ok_or(Failure::NoPublisher)?;
        let folder = self.folder.join(INSTALLERS);
        let _ = std::fs::remove_dir_all(&folder);
        let laid = Installer::lay_ready(path, publisher, &folder)?;
        Ok(installer.insert(laid).update())
    }

    /// What must happen before an update is installed.
    pub(in crate::api) fn before_update(&self) -> BeforeUpdate {
        match &self.open {
            Some(book) if book.origin() != Origin::Practice => BeforeUpdate::Copy,
            Some(_) | None if !self.own().exists() => BeforeUpdate::NoNotebook,
            Some(_) | None if self.cannot_open_own() => BeforeUpdate::CannotOpen,
            Some(_) | None => BeforeUpdate::Open,
        }
    }

    /// Makes a copy of the notebook, and checks the installer of this name that lies ready once more; it can be started
    /// as long as the answer is held. Refused, also if the copy cannot be made, nothing has happened.
    pub fn prepare_update(&mut self, name: &str) -> Result<CheckedInstaller> {
        match self.before_update() {
            BeforeUpdate::Copy => self.make_copy(CopyReason::BeforeUpdate)?,
            BeforeUpdate::Open => return Err(Failure::Locked.into()),
            BeforeUpdate::CannotOpen | BeforeUpdate::NoNotebook => {}
        }
        let Updating {
            publisher,
            installer,
            ..
        } = &self.updating;
        let publisher = publisher.as_ref().ok_or(Failure::NoPublisher)?;
        let installer = installer.as_ref();
        let installer = installer.filter(|it| it.update().installer_name() == name);
        let installer = installer.ok_or(Failure::NotFound)?;
        let checked = installer.checked(publisher)?;
        self.tell(Event::UpdateInstalled {
            version: installer.update().version(),
        });
        Ok(checked)
    }

    /// Remembers that a newer program has written this notebook.
    pub(in crate::api) fn keep_too_new(&mut self, notebook: &Path) {
        self.updating.too_new = Some(notebook.to_owned());
    }

    /// Whether one's own notebook cannot be opened with this program: a newer one wrote it, or it is damaged.
    fn cannot_open_own(&self) -> bool {
        self.updating.too_new.as_ref() == Some(&self.own()) || damage::row(self).is_some()
    }
}
