//! Rows of `person`.

use rusqlite::{Row, named_params};

use super::columns::{Json, json};
use super::record::{Cells, Kept, cells};
use super::{Read, Write, settings};
use crate::error::Result;
use crate::person::Person;
use crate::values::PersonId;

/// The setting that tells the next running number as it was when a person was gone for good.
const NEXT_NUMBER: &str = "next-number";

/// The running number that no person has had yet; a deleted person's number is not given again.
pub fn next_number(db: &Read) -> Result<u32> {
    let sql = "SELECT max(
        (SELECT coalesce(max(number), 0) + 1 FROM person),
        coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE name = :name), 1)
    )";
    Ok(db
        .conn()
        .query_row(sql, named_params! { ":name": NEXT_NUMBER }, |row| {
            row.get(0)
        })?)
}

/// Keeps the next running number where the people who had those before it go for good. It is nothing that anybody did:
/// the journal does not tell of it.
pub(super) fn keep_next_number(tx: &Write, number: u32) -> Result<()> {
    settings::put(tx, tx.fresh_id(), NEXT_NUMBER, &number.to_string())?;
    tx.conn().execute(
        "DELETE FROM journal_image WHERE journal_id = :entry AND table_name = 'setting'",
        named_params! { ":entry": tx.entry() },
    )?;
    Ok(())
}

impl Kept for PersonId {
    type Record = Person;
    const TABLE: &'static str = "person";

    fn cells(it: &Person) -> Cells<'_> {
        cells! {
            "number" => it.number,
            "family_name" => &it.family_name,
            "given_name" => &it.given_name,
            "born_on" => it.birth_date,
            "hetu" => &it.hetu,
            "home_municipality" => &it.home_municipality,
            "phone" => &it.phone,
            "email" => &it.email,
            "referred_by" => &it.referred_by,
            "referred_on" => it.referred_on,
            "target_facts" => Json(&it.target_facts),
            "private_note" => &it.private_note,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<Person> {
        Ok(Person {
            number: row.get("number")?,
            family_name: row.get("family_name")?,
            given_name: row.get("given_name")?,
            birth_date: row.get("born_on")?,
            hetu: row.get("hetu")?,
            home_municipality: row.get("home_municipality")?,
            phone: row.get("phone")?,
            email: row.get("email")?,
            referred_by: row.get("referred_by")?,
            referred_on: row.get("referred_on")?,
            target_facts: json(row, "target_facts")?,
            private_note: row.get("private_note")?,
        })
    }
}
