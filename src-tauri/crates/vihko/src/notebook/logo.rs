//! The association's logo: given once, on every paper's letterhead from then on.

use std::sync::Arc;

use super::{Notebook, Recorded};
use crate::association::AssociationDraft;
use crate::attachment::{AttachmentDraft, AttachmentKind};
use crate::error::{Failure, Result};
use crate::fault::Faults;
use crate::pdf::document::Logo;
use crate::pdf::picture::{Picture, media_type};
use crate::store;
use crate::text::{Language, Text};
use crate::values::{AttachmentId, Draft};
use crate::vault::fingerprint;

/// How many pixels a logo has at most on paper, across and down: 200 an inch in the room that the letterhead gives.
const PIXELS: (usize, usize) = (394, 142);

impl Notebook {
    /// Keeps a PNG or JPEG file as the association's logo; the one before stays among the attachments. Refused where the
    /// file is no such picture. Papers that are confirmed already do not change.
    pub fn set_logo(&mut self, name: &str, content: &[u8]) -> Result<AttachmentId> {
        picture(content)?;
        let mut association = self.association()?.ok_or(Failure::NoAssociation)?;
        let draft = AttachmentDraft {
            kind: AttachmentKind::Logo.code().into(),
            name: name.into(),
            media_type: media_type(content).unwrap_or_default().into(),
            size: content.len() as u64,
            sha256: fingerprint(content),
            ..AttachmentDraft::default()
        };
        let record = draft.check(self.today())?;
        let id = AttachmentId::from(self.fresh_id()?);
        self.seal(id.0, content)?;
        association.logo = Some(id);
        self.write("set_logo", |tx| {
            let mut faults = Faults::default();
            let record = AttachmentDraft::fit(tx, id, record, &mut faults)?;
            tx.insert(id, &faults.or(record)?)?;
            store::associations::keep_association(tx, &association)
        })?;
        Ok(id)
    }

    /// Papers have no logo from now on.
    pub fn remove_logo(&mut self) -> Result<()> {
        let association = self.association()?.ok_or(Failure::NoAssociation)?;
        self.keep_association(AssociationDraft {
            logo: None,
            ..AssociationDraft::of(&association)
        })
    }

    /// The logo for a paper in this language.
    pub(super) fn logo(&self, language: Language) -> Result<Option<Logo>> {
        let Some(association) = self.association()? else {
            return Ok(None);
        };
        let Some(id) = association.logo else {
            return Ok(None);
        };
        Ok(Some(Logo {
            picture: Arc::new(picture(&self.attachment(id)?)?),
            alternative: Text::new(language).paper_logo(&association.name),
        }))
    }
}

fn picture(content: &[u8]) -> Result<Picture> {
    Picture::read(content, PIXELS.0, PIXELS.1)
}
