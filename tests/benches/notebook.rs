//! A notebook of ten years: how long a person waits for it.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement stops at what it did not expect"
)]

use std::sync::OnceLock;

use chrono::Days;
use divan::Bencher;
use serde_json::{Value, json};
use tempfile::TempDir;
use vihko::exchange::data::NotebookData;
use vihko::notebook::{Clock, Notebook, ReportWanted};
use vihko::report::Naming;
use vihko::values::{Month, PersonId, add_months};
use vihko::vault::{Passphrase, PassphraseCost, Unlock};
use vihko_tests::{Tiny, day, month};

/// The day on which it is opened.
const TODAY: &str = "2026-11-02";

/// People one after another, two at a time, for ten months each.
const PEOPLE: u32 = 24;

/// Sessions of each person in each month.
const SESSIONS: u32 = 10;

fn main() {
    divan::main();
}

/// An id of its own for the nth record of a kind.
fn id(kind: u32, n: u32) -> String {
    format!("019b76da-{kind:04x}-7000-8000-{n:012x}")
}

/// The months of a person's employment: the last two people's last one is October 2026.
fn months(person: u32) -> Vec<Month> {
    let back = i32::try_from((PEOPLE / 2 - 1 - person / 2) * 10).unwrap();
    let last = add_months(day("2026-10-01"), -back);
    (0..10)
        .rev()
        .map(|n| Month::of(add_months(last, -n)))
        .collect()
}

fn content() -> Value {
    let mut all = json!({
        "format": "seurantavihko", "version": 1,
        "association": {"name": "Kymmenen vuotta ry"},
        "payers": [{"id": id(1, 0), "name": "Kemin kaupunki", "scheme": "kemi-lisa"}],
    });
    let mut add = |list: &str, record: Value| {
        if all.get(list).is_none() {
            all[list] = json!([]);
        }
        all[list].as_array_mut().unwrap().push(record);
    };
    let mut n_sessions = 0;
    for person in 0..PEOPLE {
        let months = months(person);
        let (start, end) = (months[0].first_day(), months[9].last_day());
        let wage = json!({"from": start, "gross": "1800.00", "side_costs": "378.00", "holiday_pay": "75.00"});
        add(
            "people",
            json!({"id": id(2, person), "family_name": format!("Sukunimi{person}"), "given_name": "Etunimi"}),
        );
        add(
            "placements",
            json!({
                "id": id(3, person), "person": id(2, person), "payer": id(1, 0), "job_title": "kahvila-apulainen",
                "weekly_hours": "36", "work_time_percent": "96", "start": start, "end": end, "wages": [wage],
            }),
        );
        add(
            "pay_subsidies",
            json!({"id": id(4, person), "placement": id(3, person), "percent": "50", "from": start, "to": end}),
        );
        add(
            "supplements",
            json!({"id": id(5, person), "placement": id(3, person), "monthly": "500.00", "months": "10", "from": start, "to": end}),
        );
        for (n, month) in months.iter().enumerate() {
            let nth = person * 10 + u32::try_from(n).unwrap();
            add(
                "month_figures",
                json!({
                    "id": id(6, nth), "placement": id(3, person), "month": month, "hours": "150", "paid_days": "21",
                    "unpaid_days": "0", "gross": "1800.00", "side_costs": "378.00", "holiday_pay": "75.00",
                }),
            );
            for session in 0..SESSIONS {
                add(
                    "sessions",
                    json!({
                        "id": id(7, n_sessions), "held_on": month.first_day() + Days::new(u64::from(session) * 2 + 1),
                        "minutes": "45", "kind": "guidance", "way": "on-site", "topics": ["tasks", "goals"],
                        "participants": [{"person": id(2, person), "attendance": "present"}],
                        "text": "Käytiin läpi viikon työt ja sovittiin seuraavasta askeleesta.",
                        "private_note": "Oma muistiinpano.",
                    }),
                );
                n_sessions += 1;
            }
        }
    }
    all
}

/// The notebook in its folder, made once; its passphrase costs what the smallest one costs.
fn folder() -> &'static TempDir {
    static MADE: OnceLock<TempDir> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let passphrase = Passphrase::choose(Tiny::PASSPHRASE).unwrap();
        let today = Clock::Fixed(day(TODAY));
        let path = folder.path().join("vuodet.vihko");
        let (mut book, _) =
            Notebook::create(&path, &passphrase, PassphraseCost::FLOOR, today).unwrap();
        book.import(NotebookData::read(&content().to_string()).unwrap())
            .unwrap();
        book.close().unwrap();
        folder
    })
}

fn open() -> Notebook {
    let with = Unlock::Passphrase(Passphrase::typed(Tiny::PASSPHRASE));
    Notebook::open(
        &folder().path().join("vuodet.vihko"),
        &with,
        Clock::Fixed(day(TODAY)),
    )
    .unwrap()
}

/// From the passphrase to the list of people, key derivation included.
#[divan::bench]
fn unlock_to_the_first_answer(bencher: Bencher) {
    folder();
    bencher.bench_local(|| {
        let book = open();
        let people = book.list::<PersonId>().unwrap();
        assert_eq!(people.len(), usize::try_from(PEOPLE).unwrap());
        book.close().unwrap();
    });
}

/// One session, written durably with its journal entry.
#[divan::bench]
fn one_session_written(bencher: Bencher) {
    let mut book = open();
    let (person, _) = book.list::<PersonId>().unwrap().pop().unwrap();
    bencher.bench_local(|| book.record(Tiny::session("2026-10-30", &[person])).unwrap());
    book.close().unwrap();
}

/// October's report: a draft with its data inside, to the last byte.
#[divan::bench]
fn october_to_bytes(bencher: Bencher) {
    let book = open();
    let wanted = ReportWanted {
        payer: book.find_payer(None).unwrap(),
        month: month("2026-10"),
        person: None,
        naming: Naming::Names,
    };
    bencher.bench_local(|| book.paper(wanted).unwrap().pdf.len());
    book.close().unwrap();
}
