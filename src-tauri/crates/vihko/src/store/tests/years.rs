//! A notebook of many years, made at once.

use super::*;
use crate::store::link;

/// Ten years of an association: people, each with a placement of ten months, twenty sessions and their parts.
pub(super) const PEOPLE: u32 = 500;

/// Filled past the journal, and analysed: from then on the planner goes by what it has counted.
pub(super) fn filled(path: &Path) {
    Store::create(path, key()).unwrap().close().unwrap();
    let conn = link::connect(path, &key()).unwrap();
    let table = |name: &str, n: u32, columns: &str, values: &str| {
        conn.execute_batch(&format!(
            "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {n} - 1)
             INSERT INTO {name} (id, {columns})
             SELECT unhex(printf('%032x', i + 1)), {values} FROM n"
        ))
        .unwrap();
    };
    let of = |what: &str| format!("unhex(printf('%032x', i / {what} + 1))");
    let day = "date('2016-11-01', (i * 7 / 20) || ' days')";
    let month = "strftime('%Y-%m', date('2016-11-01', (i / 40) || ' months'))";
    table(
        "payer",
        3,
        "name, unit, contact, scheme, paper_per, secrecy, language, sessions_a_month",
        "'Kunta ' || i, '', '{}', 'kemi-lisa', '', '', 'fi', 2",
    );
    table(
        "person",
        PEOPLE,
        "number, family_name, given_name, home_municipality, phone, email, referred_by, target_facts, private_note",
        "i, 'Sukunimi' || i, 'Etunimi', '', '', '', '', '[]', ''",
    );
    table(
        "placement",
        PEOPLE,
        "person_id, payer_id, legal_employer, workplace, shares, job_title, weekly_hours_hundredths, starts_on, wages, interruptions, aim",
        &format!(
            "{}, unhex(printf('%032x', i % 3 + 1)), '{{}}', '{{}}', '[]', '', 3600, '2026-01-01', '[]', '[]', ''",
            of("1")
        ),
    );
    table(
        "month_figures",
        PEOPLE * 10,
        "placement_id, month, gross_cents, side_costs_cents, holiday_pay_cents",
        &format!(
            "{}, strftime('%Y-%m', date('2016-11-01', (i % 10 + i / 400) || ' months')), 180000, 0, 0",
            of("10")
        ),
    );
    table(
        "session",
        PEOPLE * 20,
        "held_on, minutes, kind, way, topics, guests, text, private_note, next_on, recorded_by",
        &format!(
            "{day}, 45, 'guidance', 'on-site', '[]', '[]', hex(randomblob(70)), '', iif(i % 4 = 0, {day}, NULL), ''"
        ),
    );
    table(
        "participant",
        PEOPLE * 20,
        "session_id, person_id, place, attendance, addition",
        &format!("{}, {}, 0, 'present', ''", of("1"), of("20")),
    );
    table(
        "step",
        PEOPLE * 10,
        "session_id, person_id, what, who",
        &format!("{}, {}, 'tuo', 'person'", of("1"), of("10")),
    );
    table(
        "form",
        PEOPLE * 10,
        "template, version, placement_id, month, filled_on, recorded_by, serial, answers",
        &format!(
            "'seurantalomake', 1, {}, {month}, '2020-01-01', '', '', '{{}}'",
            of("10")
        ),
    );
    table(
        "report",
        PEOPLE,
        "payer_id, month, naming, number, version, confirmed_on, incomplete_reason, data, pdf_sha256",
        "unhex(printf('%032x', i % 3 + 1)), strftime('%Y-%m', date('2016-11-01', (i / 4) || ' months')), 'names', i + 1, 1, '2020-01-01', '', '{}', hex(zeroblob(32))",
    );
    conn.execute_batch("ANALYZE").unwrap();
    conn.close().unwrap();
}
