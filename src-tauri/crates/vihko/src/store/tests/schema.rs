use super::*;
use crate::store::schema;

/// Columns that may be empty: what is not known yet, has not happened, or need not be told.
const MAY_BE_UNKNOWN: &[&str] = &[
    "association.business_id",
    "association.iban",
    "association.logo_id",
    "attachment.person_id",
    "attachment.placement_id",
    "attachment.month",
    "attachment.dated_on",
    "deadline_answer.about_on",
    "employer_contact.ends_on",
    "envelope.made_on",
    "envelope.used_on",
    "form.month",
    "form.signed_on",
    "goal.target_on",
    "month_figures.hours_hundredths",
    "month_figures.paid_days",
    "month_figures.unpaid_days",
    "month_figures.pay_subsidy_claimed_on",
    "month_figures.pay_subsidy_received_cents",
    "month_figures.supplement_claimed_on",
    "month_figures.supplement_received_cents",
    "month_figures.by_hand_cents",
    "month_figures.by_hand_reason",
    "other_support.ends_on",
    "outcome.destination",
    "outcome.started_on",
    "outcome.weekly_hours_hundredths",
    "outcome.found_by_association",
    "pay_subsidy.ends_on",
    "pay_subsidy.total_cents",
    "pay_subsidy.decided_on",
    "pay_subsidy.final_claim_on",
    "payer.reference",
    "person.born_on",
    "person.hetu",
    "person.referred_on",
    "placement.payer_id",
    "placement.work_time_hundredths",
    "placement.ends_on",
    "placement.ended_on",
    "placement.end_reason",
    "report.person_id",
    "scheme.starts_on",
    "scheme.ends_on",
    "session.start_time",
    "session.next_on",
    "step.due_on",
    "step.done_on",
    "stub.person_id",
    "stub.written_at",
    "supplement.ends_on",
    "supplement.total_cents",
    "supplement.applied_on",
    "supplement.decided_on",
    "training.starts_on",
    "training.completed_on",
    "journal.first_id",
    "journal_image.before",
];

struct Table {
    name: String,
    columns: Vec<(String, String, bool)>,
    sql: String,
}

fn tables(store: &Store) -> Vec<Table> {
    let conn = &store.conn;
    let mut names = schema::data_tables(conn).unwrap();
    names.extend(schema::APART.map(str::to_owned));
    let sql = "SELECT name, type, [notnull] FROM pragma_table_xinfo(?1) ORDER BY cid";
    names
        .into_iter()
        .map(|name| Table {
            columns: conn
                .prepare(sql)
                .unwrap()
                .query_map([&name], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
                .unwrap()
                .map(|column| column.unwrap())
                .collect(),
            sql: conn
                .query_row(
                    "SELECT sql FROM sqlite_schema WHERE name = ?1",
                    [&name],
                    |row| row.get(0),
                )
                .unwrap(),
            name,
        })
        .collect()
}

fn fresh() -> (TempDir, Store) {
    let (folder, path) = place();
    let store = Store::create(&path, key()).unwrap();
    (folder, store)
}

#[test]
fn every_table_is_strict_and_singular_and_its_rows_are_known_by_a_uuid() {
    let (_folder, store) = fresh();
    for Table { name, sql, .. } in tables(&store) {
        assert!(sql.ends_with("STRICT"), "{name}");
        assert!(
            name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'),
            "{name}"
        );
        // Figures have no singular that means the same.
        assert!(
            !name.ends_with('s') || name == "month_figures",
            "{name} is not singular"
        );
        if !["journal_image", "search_entry"].contains(&name.as_str()) {
            assert!(
                sql.contains("id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16)"),
                "{name}"
            );
        }
    }
}

#[test]
fn every_data_table_marks_its_deleted_rows() {
    let (_folder, store) = fresh();
    for Table { name, sql, .. } in tables(&store) {
        let mark = "deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')";
        assert_eq!(
            sql.contains(mark),
            !schema::APART.contains(&name.as_str()),
            "{name}"
        );
    }
}

#[test]
fn a_column_may_be_empty_only_if_it_is_listed_here() {
    let (_folder, store) = fresh();
    let mut empty = Vec::new();
    for Table { name, columns, .. } in tables(&store) {
        for (column, _, not_null) in columns {
            if !not_null && column != "deleted_at" {
                empty.push(format!("{name}.{column}"));
            }
        }
    }
    assert_eq!(empty, MAY_BE_UNKNOWN);
}

#[test]
fn columns_have_the_type_and_the_check_that_their_names_promise() {
    let (_folder, store) = fresh();
    for Table { name, columns, sql } in tables(&store) {
        for (column, kind, _) in columns {
            let at = format!("{name}.{column}");
            assert!(["BLOB", "INTEGER", "TEXT"].contains(&kind.as_str()), "{at}");
            if column.ends_with("_cents") || column.ends_with("_hundredths") {
                assert_eq!(kind, "INTEGER", "{at}");
            }
            if column == "id" || (column.ends_with("_id") && column != "business_id") {
                assert_eq!(kind, "BLOB", "{at}");
            }
            if column.ends_with("_on") {
                assert_eq!(kind, "TEXT", "{at}");
                assert!(
                    sql.contains(&format!("CHECK (date({column}) IS {column})")),
                    "{at}"
                );
            }
            if column.ends_with("_at") {
                let form = format!("CHECK ({column} GLOB '????-??-??T??:??:??.???Z')");
                assert!(sql.contains(&form), "{at}");
            }
        }
    }
}

#[test]
fn every_reference_is_declared_and_has_an_index() {
    let (_folder, store) = fresh();
    for Table { name, columns, .. } in tables(&store) {
        let listed = |sql: &str| -> Vec<String> {
            let mut rows = store.conn.prepare(sql).unwrap();
            let rows = rows.query_map([&name], |row| row.get(0)).unwrap();
            rows.map(|row| row.unwrap()).collect()
        };
        let pointing = listed("SELECT [from] FROM pragma_foreign_key_list(?1)");
        let first_of_index = listed(
            "SELECT info.name FROM pragma_index_list(?1) AS list, pragma_index_info(list.name) AS info
             WHERE info.seqno = 0 AND NOT list.partial",
        );
        for column in &pointing {
            assert!(first_of_index.contains(column), "{name}.{column}");
        }
        for (column, ..) in columns {
            if column.ends_with("_id") && !["row_id", "business_id"].contains(&column.as_str()) {
                assert!(pointing.contains(&column), "{name}.{column}");
            }
        }
    }
}
