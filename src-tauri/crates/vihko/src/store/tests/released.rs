//! One old file for each released version, as text: it opens, and its rows still say what they said.

use expect_test::{ExpectFile, expect_file};

use super::records::everything;
use super::*;
use crate::store::{link, schema};

/// The versions' files, the latest last. A new version gets a new line; the older ones stay as they are.
fn released() -> Vec<(ExpectFile, ExpectFile)> {
    vec![(
        expect_file!["../../../../../../tests/notebooks/v1.sql"],
        expect_file!["../../../../../../tests/notebooks/v1.txt"],
    )]
}

/// Two rows of the journal, so that an upgrade meets them too.
const JOURNAL: &str = "
INSERT INTO journal (id, seq, made_at, command, who) VALUES (X'00000000000000000000000000000101',1,'2026-11-02T07:30:00.250Z','test','Minna');
INSERT INTO journal_image (seq, journal_id, table_name, row_id, before) VALUES (1,X'00000000000000000000000000000101','setting',X'00000000000000000000000000000013',NULL);
";

/// The whole file as SQL: what makes the tables, and every row of data.
fn dump(conn: &rusqlite::Connection) -> String {
    let lines = |sql: &str| -> Vec<String> {
        let mut rows = conn.prepare(sql).unwrap();
        let rows = rows.query_map([], |row| row.get(0)).unwrap();
        rows.map(|row| row.unwrap()).collect()
    };
    let mut dump: Vec<String> =
        lines(
        "SELECT sql || ';' FROM sqlite_schema
         WHERE sql IS NOT NULL AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
         ORDER BY rowid",
    );
    for table in schema::data_tables(conn).unwrap() {
        let columns = schema::columns(conn, &table).unwrap();
        let names: Vec<&str> = columns.iter().map(|c| c.name.as_str()).collect();
        let values: Vec<String> = names.iter().map(|name| format!("quote({name})")).collect();
        dump.extend(lines(&format!(
            "SELECT 'INSERT INTO {table} ({}) VALUES (' || concat_ws(',', {}) || ');' FROM {table} ORDER BY id",
            names.join(", "),
            values.join(", ")
        )));
    }
    for pragma in ["user_version", "application_id"] {
        dump.extend(lines(&format!(
            "SELECT 'PRAGMA {pragma} = ' || {pragma} || ';' FROM pragma_{pragma}"
        )));
    }
    dump.join("\n")
}

fn schema_of(store: &Store) -> Vec<String> {
    let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name";
    let mut rows = store.conn.prepare(sql).unwrap();
    let rows = rows.query_map([], |row| row.get::<_, String>(0)).unwrap();
    rows.map(|row| row.unwrap()).collect()
}

#[test]
fn the_latest_version_s_file_is_what_this_program_writes() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, key()).unwrap();
    everything(&mut store);
    store.close().unwrap();
    let conn = link::connect(&path, &key()).unwrap();
    // Ids that were drawn by lot get fixed ones.
    conn.execute_batch("UPDATE participant SET id = unhex(printf('%032x', 256 + place))")
        .unwrap();
    let (sql, _) = released().pop().unwrap();
    sql.assert_eq(&format!("{}{JOURNAL}", dump(&conn)));
}

#[test]
fn every_released_version_becomes_today_s_and_keeps_what_it_says() {
    let fresh = {
        let (_folder, path) = place();
        schema_of(&Store::create(&path, key()).unwrap())
    };
    let released = released();
    assert_eq!(released.len(), STEPS.len());
    for (sql, rows) in released {
        let (_folder, path) = place();
        std::fs::write(&path, b"").unwrap();
        let old = link::connect(&path, &key()).unwrap();
        old.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        old.execute_batch(&sql.data()).unwrap();
        drop(old);
        let store = Store::open(&path, key()).unwrap();
        assert_eq!(schema_of(&store), fresh);
        store.check().unwrap();
        rows.assert_eq(&content(&store).join("\n"));
    }
}
