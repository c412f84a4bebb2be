//! Rows of `attachment`.

use rusqlite::{Row, named_params};

use super::Read;
use super::columns::misfit;
use super::record::{Cells, Kept, cells};
use crate::attachment::Attachment;
use crate::error::Result;
use crate::values::{AttachmentId, PersonId, PlacementId};

/// The attachments about a person, those of the person's placements among them.
pub fn of_person(db: &Read, person: PersonId) -> Result<Vec<(AttachmentId, Attachment)>> {
    db.select(
        "person_id = :person OR placement_id IN (
             SELECT id FROM placement WHERE person_id = :person AND deleted_at IS NULL
         )",
        named_params! { ":person": person },
    )
}

/// The attachments about a placement.
pub fn of_placement(db: &Read, placement: PlacementId) -> Result<Vec<(AttachmentId, Attachment)>> {
    db.of("placement_id", placement)
}

impl Kept for AttachmentId {
    type Record = Attachment;
    const TABLE: &'static str = "attachment";

    fn cells(it: &Attachment) -> Cells<'_> {
        cells! {
            "kind" => it.kind,
            "name" => &it.name,
            "media_type" => &it.media_type,
            "person_id" => it.person,
            "placement_id" => it.placement,
            "month" => it.month,
            "dated_on" => it.dated_on,
            "size" => i64::try_from(it.size).unwrap_or(i64::MAX),
            "sha256" => &it.sha256,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<Attachment> {
        Ok(Attachment {
            kind: row.get("kind")?,
            name: row.get("name")?,
            media_type: row.get("media_type")?,
            person: row.get("person_id")?,
            placement: row.get("placement_id")?,
            month: row.get("month")?,
            dated_on: row.get("dated_on")?,
            size: u64::try_from(row.get::<_, i64>("size")?).map_err(|_| misfit("size"))?,
            sha256: row.get("sha256")?,
        })
    }
}
