//! The ways into the notebook: its passphrase, and its recovery papers with who keeps them. The key file counts;
//! the notebook only knows in words what its slots are, and keeps in its history when a paper was used.

use chrono::NaiveDate;

use super::{Notebook, account};
use crate::association::{Envelope, EnvelopeDraft};
use crate::error::Result;
use crate::keyring::Keyring;
use crate::store::{self, Write};
use crate::values::{Draft, EnvelopeId};
use crate::vault::{Passphrase, PassphraseCost, RecoveryCode, SlotId, WayIn};

/// The setting that tells when the passphrase was chosen.
const PASSPHRASE_ON: &str = "passphrase-on";

impl Notebook {
    /// Every recovery paper whose code opens the notebook; nothing is known of one that another program made.
    pub fn envelopes(&self) -> Result<Vec<(EnvelopeId, Option<Envelope>)>> {
        let ways = self.vault.ways_in().into_iter();
        ways.filter(|(_, way)| *way == WayIn::RecoveryCode)
            .map(|(slot, _)| {
                let id = EnvelopeId(slot.uuid());
                Ok((id, self.read().find(id)?))
            })
            .collect()
    }

    /// When the passphrase was changed the last time; nothing if it is the first one.
    pub fn passphrase_chosen_on(&self) -> Result<Option<NaiveDate>> {
        let day = store::settings::get(&self.read(), PASSPHRASE_ON)?;
        Ok(day.and_then(|day| day.parse().ok()))
    }

    /// Refused if one more recovery paper has no room.
    pub fn room_for_envelope(&self) -> Result<()> {
        self.vault.room()
    }

    /// From now on this code opens the notebook too, or in place of an older paper, which is worthless then. Its
    /// paper must have been made: the code exists nowhere else.
    pub fn add_envelope(
        &mut self,
        code: &RecoveryCode,
        draft: EnvelopeDraft,
        in_place_of: Option<EnvelopeId>,
    ) -> Result<EnvelopeId> {
        let envelope = draft.check(self.today())?;
        let before = self.vault.slot_bytes();
        let slot = match in_place_of {
            None => self.vault.add_recovery_code(code)?,
            Some(old) => self
                .vault
                .replace_recovery_code(SlotId::from(old.0), code)?,
        };
        let id = EnvelopeId(slot.uuid());
        let noted = self.write("add_envelope", |tx| {
            tx.insert(id, &envelope)?;
            in_place_of.map_or(Ok(()), |old| forget(tx, old))
        });
        if let Err(error) = noted {
            // Tried again, the same code would have two ways in.
            self.vault.put_back(&before)?;
            return Err(error);
        }
        Ok(id)
    }

    /// Strikes a recovery paper out: its code opens nothing from now on. The last one stays.
    pub fn strike_out_envelope(&mut self, id: EnvelopeId) -> Result<()> {
        self.vault.strike_out(SlotId::from(id.0))?;
        self.write("strike_out_envelope", |tx| forget(tx, id))
    }

    /// Puts a new passphrase in place of the old one, which must be given once more. From then on the account does not
    /// open the notebook, and its key goes from this computer's keyring.
    pub fn change_passphrase(
        &mut self,
        old: Passphrase,
        new: &Passphrase,
        cost: PassphraseCost,
        keyring: &Keyring,
    ) -> Result<()> {
        let account = self.vault.account();
        self.vault.change_passphrase(old, new, cost)?;
        account::forget(account, keyring);
        self.note_passphrase()
    }

    /// Puts a new passphrase in place of a forgotten one, after a recovery paper has opened the notebook. The account
    /// ends as in [`Notebook::change_passphrase`].
    pub fn replace_passphrase(
        &mut self,
        new: &Passphrase,
        cost: PassphraseCost,
        keyring: &Keyring,
    ) -> Result<()> {
        let account = self.vault.account();
        self.vault.replace_passphrase(new, cost)?;
        account::forget(account, keyring);
        self.note_passphrase()
    }

    fn note_passphrase(&mut self) -> Result<()> {
        let today = self.today().to_string();
        self.write("change_passphrase", |tx| {
            store::settings::put(tx, tx.fresh_id(), PASSPHRASE_ON, &today)
        })
    }

    /// Notes in the history that a recovery paper has opened the notebook.
    pub(super) fn note_envelope(&mut self) -> Result<()> {
        let slot = self.vault.opened_by();
        let mut papers = self.envelopes()?.into_iter();
        let Some((id, known)) = papers.find(|(id, _)| id.0 == slot.uuid()) else {
            return Ok(());
        };
        let today = self.today();
        let used = Envelope {
            used_on: Some(today),
            ..known.unwrap_or(Envelope {
                keeper: String::new(),
                made_on: None,
                used_on: None,
            })
        };
        self.write("open_by_envelope", |tx| tx.put(id, &used).map(drop))
    }
}

fn forget(tx: &Write<'_>, id: EnvelopeId) -> Result<()> {
    match tx.find(id)? {
        Some(_) => tx.remove(id),
        None => Ok(()),
    }
}
