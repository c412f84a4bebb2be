//! Papers and pages are made from a large notebook along indexes, whatever the planner has learnt about it.

use std::collections::BTreeSet;
use std::ffi::CStr;

use chrono::NaiveDate;
use expect_test::expect;
use rusqlite::{Connection, ffi};

use super::years;
use super::*;
use crate::store;
use crate::values::{Month, PayerId, PersonId, PlacementId, SessionId};

/// Everything that a month's report, a person's page and the first page read.
fn read_all(store: &Store) {
    let db = store.read();
    let one = Uuid::from_u128(7);
    let (person, placement, payer) = (PersonId(one), PlacementId(one), PayerId(Uuid::from_u128(1)));
    let month = Month::parse("2020-03").unwrap();
    let day = NaiveDate::from_ymd_opt(2020, 3, 1).unwrap();
    assert!(
        !store::sessions::between(&db, month.first_day(), month.last_day())
            .unwrap()
            .is_empty()
    );
    assert!(
        !store::sessions::next_between(&db, day, month.last_day())
            .unwrap()
            .is_empty()
    );
    assert_eq!(store::sessions::of_person(&db, person).unwrap().len(), 20);
    store::sessions::steps(&db, SessionId(one)).unwrap();
    assert_eq!(
        store::sessions::steps_of_person(&db, person).unwrap().len(),
        10
    );
    store::sessions::open_steps(&db).unwrap();
    store::placements::of_person(&db, person).unwrap();
    assert_eq!(
        store::placements::figures(&db, placement).unwrap().len(),
        10
    );
    store::placements::figures_in(&db, month).unwrap();
    store::placements::figures_of(&db, placement, month).unwrap();
    assert_eq!(
        store::forms::of_placement(&db, placement).unwrap().len(),
        10
    );
    assert!(
        !store::reports::of_month(&db, payer, month)
            .unwrap()
            .is_empty()
    );
    store::grants::pay_subsidies(&db, placement).unwrap();
    store::grants::supplements(&db, placement).unwrap();
    store::paths::goals(&db, person).unwrap();
    store::paths::outcomes(&db, placement).unwrap();
    store::attachments::of_placement(&db, placement).unwrap();
    store::deadlines::answers(&db, placement).unwrap();
}

/// The statements that the connection keeps ready: those that were really run.
#[allow(
    unsafe_code,
    reason = "rusqlite does not list a connection's statements"
)]
fn statements(conn: &Connection) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    // SAFETY: the connection is open, and nothing is prepared or finalised while its statements are gone through;
    // SQLite keeps a statement's text for as long as the statement.
    unsafe {
        let mut statement = ffi::sqlite3_next_stmt(conn.handle(), std::ptr::null_mut());
        while !statement.is_null() {
            let sql = CStr::from_ptr(ffi::sqlite3_sql(statement));
            found.insert(sql.to_str().unwrap().to_owned());
            statement = ffi::sqlite3_next_stmt(conn.handle(), statement);
        }
    }
    found
}

/// How the planner goes about it, one step a line.
fn plan(conn: &Connection, sql: &str) -> Vec<String> {
    let mut steps = conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    // Values are not needed for a plan.
    let mut rows = steps.raw_query();
    let mut plan = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        plan.push(row.get("detail").unwrap());
    }
    plan
}

#[test]
fn what_papers_are_made_from_is_found_along_indexes_after_the_planner_has_counted() {
    let (_folder, path) = place();
    years::filled(&path);
    let store = Store::open(&path, key()).unwrap();
    read_all(&store);
    let mut plans = BTreeSet::new();
    for sql in statements(&store.conn) {
        // Only what reads: the check of the file's version and the like are no queries.
        if sql.starts_with("SELECT *") {
            plans.extend(plan(&store.conn, &sql));
        }
    }
    let searched = |it: &&String| !it.starts_with("USE TEMP B-TREE") && !it.contains("SUBQUERY");
    let plans: Vec<&String> = plans.iter().filter(searched).collect();
    for step in &plans {
        assert!(!step.contains("ANY("), "a skip-scan: {step}");
        let whole = !step.starts_with("SEARCH") && !step.ends_with("USING INDEX step_open");
        assert!(!whole, "a whole table is read: {step}");
    }
    let plans: Vec<String> = plans.into_iter().map(|it| format!("{it}\n")).collect();
    expect![[r#"
        SCAN step USING INDEX step_open
        SEARCH attachment USING INDEX attachment_placement_id (placement_id=?)
        SEARCH deadline_answer USING INDEX deadline_answer_placement_id (placement_id=?)
        SEARCH form USING INDEX form_placement_id (placement_id=?)
        SEARCH goal USING INDEX goal_person_id (person_id=?)
        SEARCH month_figures USING INDEX month_figures_month (month=?)
        SEARCH month_figures USING INDEX month_figures_placement_id (placement_id=? AND month=?)
        SEARCH month_figures USING INDEX month_figures_placement_id (placement_id=?)
        SEARCH outcome USING INDEX outcome_placement_id (placement_id=?)
        SEARCH participant USING INDEX participant_person_id (person_id=?)
        SEARCH participant USING INDEX sqlite_autoindex_participant_2 (session_id=?)
        SEARCH pay_subsidy USING INDEX pay_subsidy_placement_id (placement_id=?)
        SEARCH placement USING INDEX placement_person_id (person_id=?)
        SEARCH report USING INDEX report_payer_id (payer_id=? AND month=?)
        SEARCH session USING INDEX session_held_on (held_on>? AND held_on<?)
        SEARCH session USING INDEX session_next_on (next_on>? AND next_on<?)
        SEARCH session USING INDEX sqlite_autoindex_session_1 (id=?)
        SEARCH step USING INDEX step_person_id (person_id=?)
        SEARCH step USING INDEX step_session_id (session_id=?)
        SEARCH supplement USING INDEX supplement_placement_id (placement_id=?)
    "#]]
    .assert_eq(&plans.concat());
}
