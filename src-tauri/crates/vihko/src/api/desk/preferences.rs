//! What the window remembers apart from any notebook.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::disk;
use crate::error::{Error, Result};
use crate::values::Language;

/// The file.
const PREFERENCES: &str = "ikkuna.json";

/// What the window remembers, readable also while the notebook is locked: nothing about anybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Preferences {
    pub language: Language,
    pub text_size: u16,
    pub idle_minutes: u16,
    pub window_size: Option<(u32, u32)>,
    pub notebooks: Vec<Recent>,
    pub first_run: FirstRun,
}

/// A notebook that was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Recent {
    pub path: PathBuf,
    pub association: String,
    /// Whether it was damaged and has been moved aside.
    #[serde(default)]
    pub aside: bool,
    /// Whether it is on its way here from the place before it.
    #[serde(default)]
    pub coming: bool,
}

/// What is typed about a notebook before it is made, without the passphrase.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct FirstRun {
    /// The association's name.
    pub association: String,
    /// Who pays, such as "Kemin kaupunki".
    pub municipality: String,
    /// Where the notebook will lie; nothing where the program proposes it.
    pub path: String,
}

impl Default for Preferences {
    fn default() -> Preferences {
        Preferences {
            language: Language::Fi,
            text_size: 100,
            idle_minutes: 10,
            window_size: None,
            notebooks: Vec::new(),
            first_run: FirstRun::default(),
        }
    }
}

impl Preferences {
    /// What was remembered in this folder; what cannot be read begins anew.
    pub fn read(folder: &Path) -> Preferences {
        let kept = std::fs::read_to_string(folder.join(PREFERENCES)).ok();
        kept.and_then(|kept| serde_json::from_str(&kept).ok())
            .unwrap_or_default()
    }

    /// Remembers it all.
    pub fn write(&self, folder: &Path) -> Result<()> {
        std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
        let kept = serde_json::to_vec_pretty(self).map_err(Error::internal)?;
        disk::write_whole(&folder.join(PREFERENCES), &kept)
    }
}

impl Recent {
    /// This notebook.
    pub fn of(path: &Path, association: &str) -> Recent {
        Recent {
            path: path.to_owned(),
            association: association.to_owned(),
            aside: false,
            coming: false,
        }
    }
}
