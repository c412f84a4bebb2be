//! What is gone for good is gone from every table, the journal and the search index.

use super::*;
use crate::person::PersonDraft;
use crate::session::{SessionDraft, StepDraft, StubDraft};
use crate::store::Write;
use crate::values::{Draft, PersonId, SessionId, StepId, StubId};

/// Stands in no text of the program; the index keeps it whole.
const MARK: &str = "xqzsalaisuus";

fn uuid(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn checked<D: Draft>(draft: D) -> D::Record {
    let today = "2026-11-02".parse().unwrap();
    let checked = draft.check(today);
    checked.map_err(|faults| format!("{faults:?}")).unwrap()
}

/// Writes on a day of November or December.
fn on(store: &mut Store, day: &str, command: &str, work: impl FnOnce(&Write) -> Result<()>) {
    let made_at = format!("2026-{day}T07:30:00Z").parse().unwrap();
    let entry = Entry {
        made_at,
        ..entry(command)
    };
    store.write(&entry, work).unwrap();
}

/// Empties the bin of what was removed before a day; answers the tables of what is gone.
fn emptied(store: &mut Store, day: &str) -> Vec<String> {
    let before = format!("2026-{day}T00:00:00Z").parse().unwrap();
    let gone = store.empty_bin(before, &entry("empty_bin")).unwrap();
    gone.into_iter().map(|(table, _)| table).collect()
}

/// In how many rows of a table, the index's own among them, these letters stand.
fn holding(store: &Store, table: &str, column: &str, letters: &str) -> u32 {
    let sql = format!(
        "SELECT count(*) FROM {table} WHERE instr(CAST({column} AS BLOB), CAST(?1 AS BLOB)) > 0"
    );
    let count = store.conn.query_row(&sql, [letters], |row| row.get(0));
    count.unwrap()
}

/// A notebook with a person, a session with a step, and a stub of nobody, whose texts have the mark.
fn filled(store: &mut Store) {
    let person = PersonDraft {
        number: "7".into(),
        family_name: MARK.into(),
        given_name: "Aino".into(),
        ..PersonDraft::default()
    };
    let session = SessionDraft {
        held_on: "2026-10-05".into(),
        minutes: "45".into(),
        kind: "guidance".into(),
        way: "on-site".into(),
        topics: vec!["tasks".into()],
        participants: vec![crate::session::ParticipantDraft {
            person: Some(PersonId(uuid(1))),
            attendance: "present".into(),
            addition: String::new(),
        }],
        ..SessionDraft::default()
    };
    let step = StepDraft {
        session: Some(SessionId(uuid(2))),
        person: Some(PersonId(uuid(1))),
        what: MARK.into(),
        ..StepDraft::default()
    };
    let stub = StubDraft {
        met_on: "2026-10-05".into(),
        note: MARK.into(),
        ..StubDraft::default()
    };
    on(store, "11-02", "test", |tx| {
        tx.insert(PersonId(uuid(1)), &checked(person))?;
        tx.insert(SessionId(uuid(2)), &checked(session))?;
        tx.insert(StepId(uuid(3)), &checked(step))?;
        tx.insert(StubId(uuid(4)), &checked(stub))
    });
}

#[test]
fn whatever_command_removed_a_row_it_goes_in_its_time() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, key()).unwrap();
    filled(&mut store);
    on(&mut store, "11-03", "fill_stub", |tx| {
        tx.remove(StubId(uuid(4)))
    });
    on(&mut store, "11-05", "change_session", |tx| {
        tx.remove(StepId(uuid(3)))
    });
    assert_eq!(emptied(&mut store, "11-03"), [""; 0]);
    assert_eq!(emptied(&mut store, "11-04"), ["stub"]);
    assert_eq!(holding(&store, "stub", "note", MARK), 0);
    assert_eq!(holding(&store, "journal_image", "before", MARK), 1);
    assert_eq!(emptied(&mut store, "11-06"), ["step"]);
    assert_eq!(holding(&store, "journal_image", "before", MARK), 0);
    assert_eq!(emptied(&mut store, "12-06"), [""; 0]);
    store.check().unwrap();
}

#[test]
fn what_came_back_and_was_removed_again_has_its_time_anew() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, key()).unwrap();
    filled(&mut store);
    let id = StubId(uuid(4));
    let stub = store.read().get(id).unwrap();
    on(&mut store, "11-03", "remove_stub", |tx| tx.remove(id));
    // As an import brings it back.
    on(&mut store, "11-10", "import", |tx| {
        tx.put(id, &stub).map(drop)
    });
    on(&mut store, "12-10", "remove_stub", |tx| tx.remove(id));
    assert_eq!(emptied(&mut store, "11-12"), [""; 0]);
    assert_eq!(emptied(&mut store, "12-10"), [""; 0]);
    assert_eq!(emptied(&mut store, "12-11"), ["stub"]);
}

#[test]
fn the_words_of_what_is_gone_are_not_in_the_search_index_any_more() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, key()).unwrap();
    filled(&mut store);
    // The beginning of a word may be left out where it is that of the word before.
    let rest = &MARK[2..];
    assert!(holding(&store, "search_data", "block", rest) > 0);
    on(&mut store, "11-03", "remove_person", |tx| {
        tx.remove(PersonId(uuid(1)))?;
        tx.remove(StubId(uuid(4)))
    });
    assert!(emptied(&mut store, "11-04").contains(&"person".to_owned()));
    assert_eq!(holding(&store, "search_data", "block", rest), 0);
    store.check().unwrap();
}

#[test]
fn the_number_of_a_person_who_is_gone_is_not_given_again() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, key()).unwrap();
    filled(&mut store);
    on(&mut store, "11-03", "remove_person", |tx| {
        tx.remove(PersonId(uuid(1)))
    });
    assert!(emptied(&mut store, "11-04").contains(&"person".to_owned()));
    assert_eq!(crate::store::people::next_number(&store.read()).unwrap(), 8);
    // The history tells nothing of it.
    let images = "SELECT count(*) FROM journal_image WHERE table_name = 'setting'";
    let images = store.conn.query_row(images, [], |row| row.get::<_, u32>(0));
    assert_eq!(images.unwrap(), 0);
}
