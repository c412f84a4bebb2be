//! Rows of `association` and `payer`.

use rusqlite::Row;
use uuid::Uuid;

use super::columns::{Json, json};
use super::record::{Cells, Kept, cells};
use super::{Read, Write};
use crate::association::{Association, Payer};
use crate::error::Result;
use crate::values::PayerId;

/// The notebook has one association; its id is of no use outside this room.
#[derive(Debug, Clone, Copy)]
pub struct AssociationId(pub(super) Uuid);

impl From<AssociationId> for Uuid {
    fn from(id: AssociationId) -> Uuid {
        id.0
    }
}

/// The association that keeps this notebook, once it has been told.
pub fn association(db: &Read) -> Result<Option<Association>> {
    let mut rows = db.list::<AssociationId>()?;
    Ok(rows.pop().map(|(_, association)| association))
}

/// Keeps what is told about the association.
pub fn keep_association(tx: &Write, association: &Association) -> Result<()> {
    let there = tx.list::<AssociationId>()?;
    let id = there.first().map(|(id, _)| *id);
    tx.put(id.unwrap_or(AssociationId(tx.fresh_id())), association)?;
    Ok(())
}

impl Kept for AssociationId {
    type Record = Association;
    const TABLE: &'static str = "association";

    fn cells(it: &Association) -> Cells<'_> {
        cells! {
            "name" => &it.name,
            "business_id" => &it.business_id,
            "street" => &it.street,
            "postcode" => &it.postcode,
            "city" => &it.city,
            "iban" => &it.iban,
            "contacts" => Json(&it.contacts),
            "logo_id" => it.logo,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<Association> {
        Ok(Association {
            name: row.get("name")?,
            business_id: row.get("business_id")?,
            street: row.get("street")?,
            postcode: row.get("postcode")?,
            city: row.get("city")?,
            iban: row.get("iban")?,
            contacts: json(row, "contacts")?,
            logo: row.get("logo_id")?,
        })
    }
}

impl Kept for PayerId {
    type Record = Payer;
    const TABLE: &'static str = "payer";

    fn cells(it: &Payer) -> Cells<'_> {
        cells! {
            "name" => &it.name,
            "unit" => &it.unit,
            "contact" => Json(&it.contact),
            "scheme" => &it.scheme,
            "reference" => &it.reference,
            "paper_per" => it.paper_per,
            "secrecy" => it.secrecy,
            "language" => it.language,
            "sessions_a_month" => it.sessions_a_month,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<Payer> {
        Ok(Payer {
            name: row.get("name")?,
            unit: row.get("unit")?,
            contact: json(row, "contact")?,
            scheme: row.get("scheme")?,
            reference: row.get("reference")?,
            paper_per: row.get("paper_per")?,
            secrecy: row.get("secrecy")?,
            language: row.get("language")?,
            sessions_a_month: row.get("sessions_a_month")?,
        })
    }
}
