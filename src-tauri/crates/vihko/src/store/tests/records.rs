//! Every kind of record, with everything told and with as little as is allowed.

mod people;
mod sessions;

use chrono::NaiveDate;

use super::*;
use crate::association::AssociationDraft;
use crate::path::GoalDraft;
use crate::store::associations::AssociationId;
use crate::store::{self, Kept, Put, put_back};
use crate::values::{
    AttachmentId, ContactId, DeadlineAnswerId, Draft, EnvelopeId, FormId, GoalId, Month,
    MonthFiguresId, OtherSupportId, OutcomeId, PaySubsidyId, PayerId, PersonId, PlacementId,
    RecorderId, ReportId, SchemeId, SessionId, StepId, SupplementId, TrainingId,
};

fn of_today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 2).unwrap()
}

fn checked<D: Draft>(draft: D) -> D::Record {
    draft
        .check(of_today())
        .map_err(|faults| format!("{faults:?}"))
        .unwrap()
}

fn uuid(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn write<T>(
    store: &mut Store,
    work: impl FnOnce(&store::Write) -> Result<T>,
) -> (T, store::JournalId) {
    store
        .write(&entry("test"), |tx| Ok((work(tx)?, tx.entry())))
        .unwrap()
}

/// Puts the record through its whole life, and back again after each turn; in the end it is there, filled.
fn lives<K: Kept>(store: &mut Store, id: K, filled: K::Record, bare: K::Record) {
    let undo = |store: &mut Store, entry| write(store, |tx| put_back(tx, entry)).1;
    let table = K::TABLE;

    let before = content(store);
    let (_, inserted) = write(store, |tx| tx.insert(id, &filled));
    assert!(store.read().get(id).unwrap() == filled, "{table}");
    let with_row = content(store);
    let undone = undo(store, inserted);
    assert_eq!(content(store), before, "{table}");
    assert_eq!(refusal(store.read().get(id)), Some(Failure::NotFound));
    undo(store, undone);
    assert_eq!(content(store), with_row, "{table}");

    let (_, updated) = write(store, |tx| tx.update(id, &bare));
    assert!(store.read().get(id).unwrap() == bare, "{table}");
    let undone = undo(store, updated);
    assert_eq!(content(store), with_row, "{table}");
    undo(store, undone);
    assert!(store.read().find(id).unwrap() == Some(bare), "{table}");

    assert_eq!(write(store, |tx| tx.put(id, &filled)).0, Put::Changed);
    assert_eq!(write(store, |tx| tx.put(id, &filled)).0, Put::Same);

    let n_rows = store.read().list::<K>().unwrap().len();
    let (_, removed) = write(store, |tx| tx.remove(id));
    assert_eq!(store.read().list::<K>().unwrap().len(), n_rows - 1);
    assert_eq!(
        refusal(store.write(&entry("test"), |tx| tx.update(id, &filled))),
        Some(Failure::NotFound)
    );
    undo(store, removed);
    assert_eq!(content(store), with_row, "{table}");
    write(store, |tx| tx.remove(id));
    assert_eq!(write(store, |tx| tx.put(id, &filled)).0, Put::Added);
    assert!(store.read().get(id).unwrap() == filled, "{table}");
    assert_eq!(content(store), with_row, "{table}");
}

/// A notebook with one or more rows in every table.
pub(super) fn everything(store: &mut Store) {
    people::association_and_payer(store);
    people::people(store);
    people::placements(store);
    people::grants(store);
    people::schemes_and_answers(store);
    sessions::sessions(store);
    sessions::forms_and_paths(store);
    sessions::papers(store);
    write(store, |tx| {
        store::settings::put(tx, uuid(19), "today", "2026-11-02")
    });
}

#[test]
fn every_kind_of_record_is_kept_changed_removed_and_put_back_just_as_it_was() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, key()).unwrap();
    everything(&mut store);
    for counted in store.check().unwrap() {
        assert!(counted.rows > 0, "{}", counted.table);
    }
}

#[test]
fn ids_of_one_moment_come_in_the_order_in_which_they_were_made() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, key()).unwrap();
    let mut ids: Vec<Uuid> = Vec::new();
    for _ in 0..3 {
        let made = write(&mut store, |tx| {
            Ok((0..500).map(|_| tx.fresh_id()).collect::<Vec<_>>())
        });
        ids.extend(made.0);
    }
    assert!(ids.windows(2).all(|pair| pair[0] < pair[1]));
    assert!(ids.iter().all(|id| id.get_version_num() == 7));
}

#[test]
fn the_association_is_one_however_often_it_is_told() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, key()).unwrap();
    assert!(
        store::associations::association(&store.read())
            .unwrap()
            .is_none()
    );
    for name in ["Vanha ry", "Uusi ry"] {
        let draft = AssociationDraft {
            name: name.into(),
            ..AssociationDraft::default()
        };
        write(&mut store, |tx| {
            store::associations::keep_association(tx, &checked(draft))
        });
    }
    let told = store::associations::association(&store.read())
        .unwrap()
        .unwrap();
    assert_eq!(told.name, "Uusi ry");
    assert_eq!(store.read().list::<AssociationId>().unwrap().len(), 1);
}

#[test]
fn a_setting_is_replaced_by_name() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, key()).unwrap();
    assert_eq!(store::settings::get(&store.read(), "today").unwrap(), None);
    for (n, value) in [(1, "2026-11-02"), (2, "2026-11-03")] {
        write(&mut store, |tx| {
            store::settings::put(tx, uuid(n), "today", value)
        });
    }
    assert_eq!(
        store::settings::get(&store.read(), "today")
            .unwrap()
            .as_deref(),
        Some("2026-11-03")
    );
}

#[test]
fn a_row_that_points_to_nothing_is_refused_and_so_is_a_value_beyond_its_bounds() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, key()).unwrap();
    let goal = GoalDraft {
        person: Some(PersonId(uuid(99))),
        area: "tasks".into(),
        text: "tavoite".into(),
        state: "open".into(),
        ..GoalDraft::default()
    };
    let refused = store.write(&entry("test"), |tx| {
        tx.insert(GoalId(uuid(1)), &checked(goal))
    });
    assert_eq!(refusal(refused), Some(Failure::Internal));
    everything(&mut store);
    let before = content(&store);
    for wrong in [
        "UPDATE session SET minutes = 0",
        "UPDATE session SET held_on = '2026-02-30'",
        "UPDATE placement SET ends_on = '2025-01-01'",
        "UPDATE month_figures SET month = '2026-13'",
        "UPDATE month_figures SET gross_cents = -1",
        "UPDATE month_figures SET gross_cents = 'paljon'",
        "UPDATE form SET answers = 'ei json'",
        "UPDATE outcome SET found_by_association = 2",
        "UPDATE person SET family_name = NULL",
    ] {
        assert_eq!(
            refusal(run(&mut store, wrong)),
            Some(Failure::Internal),
            "{wrong}"
        );
    }
    assert_eq!(content(&store), before);
}

#[test]
fn a_row_that_this_program_cannot_have_written_makes_the_notebook_damaged() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, key()).unwrap();
    everything(&mut store);
    run(
        &mut store,
        "UPDATE person SET hetu = '131052-308X'; UPDATE session SET kind = 'outo'",
    )
    .unwrap();
    let person = store.read().get(PersonId(uuid(3)));
    assert_eq!(refusal(person), Some(Failure::Damaged));
    assert_eq!(
        refusal(store.read().list::<SessionId>()),
        Some(Failure::Damaged)
    );
}
