use rusqlite::named_params;

use super::*;
use crate::store::{Drafting, drafts, put_back};
use crate::values::JournalId;

fn with_things() -> (TempDir, Store) {
    let (folder, path) = place();
    let mut store = Store::create_with_steps(&path, key(), &two_steps()).unwrap();
    let (one, two, part) = (id(1), id(2), id(9));
    run(
        &mut store,
        &format!(
            "INSERT INTO thing VALUES ({one}, 120050, 'Ääni \"lainaus\" \\ \n rivi 🙂', x'00ff10', NULL, NULL);
             INSERT INTO thing VALUES ({two}, -9223372036854775808, '', x'', 'null', '2026');
             INSERT INTO part VALUES ({part}, {one}, NULL);"
        ),
    )
    .unwrap();
    (folder, store)
}

fn undo(store: &mut Store, what: JournalId) -> Result<JournalId> {
    store.write(&entry("undo"), |tx| {
        put_back(tx, what)?;
        Ok(tx.entry())
    })
}

#[test]
fn every_change_can_be_put_back_byte_for_byte_and_then_done_again() {
    let (_folder, mut store) = with_things();
    let (one, two, new) = (id(1), id(2), id(3));
    for change in [
        format!(
            "UPDATE thing SET amount_cents = 9223372036854775807, words = 'x', content = NULL WHERE id = {one}"
        ),
        "UPDATE thing SET content = x'', maybe = '', words = '{\"json\": [1]}'".to_owned(),
        format!("INSERT INTO thing VALUES ({new}, 1, 'uusi', NULL, NULL, NULL)"),
        format!("UPDATE thing SET deleted_at = '2026' WHERE id = {one}"),
        format!("DELETE FROM part; DELETE FROM thing WHERE id = {one}"),
        format!("INSERT OR REPLACE INTO thing VALUES ({two}, 5, 'tilalle', NULL, NULL, NULL)"),
        format!(
            "INSERT INTO thing VALUES ({new}, 1, 'uusi', NULL, NULL, NULL);
             UPDATE part SET thing_id = {new}; UPDATE thing SET words = 'kahdesti' WHERE id = {new};
             DELETE FROM thing WHERE id = {one}"
        ),
    ] {
        let before = content(&store);
        let done = run(&mut store, &change).unwrap();
        let after = content(&store);
        assert_ne!(after, before, "{change}");
        let undone = undo(&mut store, done).unwrap();
        assert_eq!(content(&store), before, "{change}");
        let again = undo(&mut store, undone).unwrap();
        assert_eq!(content(&store), after, "{change}");
        undo(&mut store, again).unwrap();
        assert_eq!(content(&store), before, "{change}");
    }
}

#[test]
fn what_has_been_changed_since_is_not_put_back() {
    let (_folder, mut store) = with_things();
    let one = id(1);
    let first = run(
        &mut store,
        &format!("UPDATE thing SET words = 'a' WHERE id = {one}"),
    )
    .unwrap();
    run(
        &mut store,
        &format!("UPDATE thing SET words = 'b' WHERE id = {one}"),
    )
    .unwrap();
    let before = content(&store);
    assert_eq!(
        refusal(undo(&mut store, first)),
        Some(Failure::ChangedSince)
    );
    assert_eq!(content(&store), before);
}

#[test]
fn a_row_on_which_something_newer_rests_is_not_put_back() {
    let (_folder, mut store) = with_things();
    let (new, part) = (id(3), id(10));
    let added = run(
        &mut store,
        &format!("INSERT INTO thing VALUES ({new}, 1, 'uusi', NULL, NULL, NULL)"),
    )
    .unwrap();
    run(
        &mut store,
        &format!("INSERT INTO part VALUES ({part}, {new}, NULL)"),
    )
    .unwrap();
    let before = content(&store);
    assert_eq!(
        refusal(undo(&mut store, added)),
        Some(Failure::ChangedSince)
    );
    assert_eq!(content(&store), before);
}

#[test]
fn an_entry_tells_when_which_command_and_who_and_one_that_changes_nothing_is_not_made() {
    let (_folder, mut store) = with_things();
    let done = run(&mut store, "UPDATE thing SET words = 'a'").unwrap();
    let nothing = run(
        &mut store,
        "UPDATE thing SET words = 'a' WHERE words = 'ei ole'",
    )
    .unwrap();
    let told = |id: JournalId| {
        store.conn.query_row(
            "SELECT made_at || ' ' || command || ' ' || who FROM journal WHERE id = :id",
            named_params! { ":id": id },
            |row| row.get::<_, String>(0),
        )
    };
    assert_eq!(
        told(done).unwrap(),
        "2026-11-02T07:30:00.250Z test Minna Ohjaaja"
    );
    assert_eq!(
        told(nothing).unwrap_err(),
        rusqlite::Error::QueryReturnedNoRows
    );
    assert_eq!(
        done.0.get_timestamp().unwrap().to_unix(),
        (1_793_604_600, 250_000_000)
    );
}

#[test]
fn what_fails_halfway_leaves_neither_rows_nor_an_entry() {
    let (_folder, mut store) = with_things();
    let before = content(&store);
    let entries = |store: &Store| -> i64 {
        store
            .conn
            .query_row("SELECT count(*) FROM journal", [], |row| row.get(0))
            .unwrap()
    };
    let n_entries = entries(&store);
    let failed = store.write(&entry("test"), |tx| -> Result<()> {
        tx.conn()
            .execute("UPDATE thing SET words = 'puolikas'", [])?;
        Err(Failure::NotFound.into())
    });
    assert_eq!(refusal(failed), Some(Failure::NotFound));
    assert_eq!(content(&store), before);
    assert_eq!(entries(&store), n_entries);
}

#[test]
fn outside_a_write_the_file_cannot_be_changed() {
    let (_folder, store) = with_things();
    for sql in [
        "UPDATE thing SET words = 'ohi'",
        "DELETE FROM journal",
        "CREATE TABLE other (id)",
    ] {
        let error = store.read().conn().execute(sql, []).unwrap_err();
        assert_eq!(
            error.sqlite_error_code(),
            Some(rusqlite::ErrorCode::ReadOnly),
            "{sql}"
        );
    }
}

#[test]
fn an_id_never_changes() {
    let (_folder, mut store) = with_things();
    let before = content(&store);
    let changed = run(&mut store, &format!("UPDATE part SET id = {}", id(77)));
    assert_eq!(refusal(changed), Some(Failure::Internal));
    assert_eq!(content(&store), before);
}

#[test]
fn the_journal_tells_nothing_of_drafts() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, key()).unwrap();
    let at = entry("test").made_at;
    for text in ["a", "b"] {
        let keep = |it: &Drafting| drafts::keep(it, Uuid::from_u128(1), "session/new", text, at);
        store.write_drafts(keep).unwrap();
    }
    store
        .write_drafts(|it| drafts::drop(it, "session/new"))
        .unwrap();
    let told = "SELECT (SELECT count(*) FROM journal) + (SELECT count(*) FROM journal_image)";
    let n_told: i64 = store.conn.query_row(told, [], |row| row.get(0)).unwrap();
    assert_eq!(n_told, 0);
    let failed = store.write_drafts(|it| -> Result<()> {
        drafts::keep(it, Uuid::from_u128(2), "session/new", "puolikas", at)?;
        Err(Failure::NotFound.into())
    });
    assert_eq!(refusal(failed), Some(Failure::NotFound));
    assert_eq!(drafts::list(&store.read()).unwrap(), []);
}
