//! Those who record, and which of them records now: the name behind each entry of the journal.

use super::Notebook;
use crate::association::Recorder;
use crate::error::Result;
use crate::store;
use crate::values::RecorderId;

/// The setting that tells who records now.
const RECORDER: &str = "recorder";

impl Notebook {
    /// Who records now: whoever was chosen last, or the only one there is.
    pub fn recorder(&self) -> Result<Option<(RecorderId, Recorder)>> {
        let chosen = store::settings::get(&self.read(), RECORDER)?;
        let mut recorders = self.list::<RecorderId>()?;
        let only = recorders.len() == 1;
        recorders.retain(|(id, _)| only || chosen.as_ref() == Some(&id.0.to_string()));
        Ok(recorders.pop())
    }

    /// From now on this one records.
    pub fn choose_recorder(&mut self, id: RecorderId) -> Result<()> {
        self.get(id)?;
        self.write("choose_recorder", |tx| {
            store::settings::put(tx, tx.fresh_id(), RECORDER, &id.0.to_string())
        })
    }

    /// The name behind what is written now; empty as long as nobody has been told.
    pub(super) fn who(&self) -> Result<String> {
        Ok(self.recorder()?.map(|(_, it)| it.name).unwrap_or_default())
    }
}
