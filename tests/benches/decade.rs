//! Ten years of a large association: 2,000 people, 200,000 sessions. How long a person waits for it.
//!
//! Made once and kept in `target/decade`, since making it takes minutes; delete the folder to make it anew.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement stops at what it did not expect"
)]

use std::path::PathBuf;
use std::sync::OnceLock;

use chrono::Days;
use divan::Bencher;
use serde_json::{Value, json};
use vihko::backup::{CopyReason, Going};
use vihko::exchange::data::NotebookData;
use vihko::notebook::{Clock, Notebook, ReportWanted, Restoring};
use vihko::report::Naming;
use vihko::text::{Language, Text};
use vihko::values::{Month, PersonId, add_months};
use vihko::vault::{Passphrase, PassphraseCost, Unlock};
use vihko_tests::{Tiny, day, month};

/// The day on which it is opened.
const TODAY: &str = "2026-11-02";

/// So many people begin at a time, each for ten months, twelve times in the ten years.
const AT_A_TIME: u32 = 167;
const TIMES: u32 = 12;

/// Sessions of each person in each month.
const SESSIONS: u32 = 10;

/// What the sessions are about; some 500 letters each.
const SAID: [&str; 5] = [
    "Käytiin läpi kahvilan vuosikello ja työtehtävien laajeneminen kassatyöhön. ",
    "Ajokortin teoriatunnit alkavat Äänekoskella, hakemus lähetetään keskiviikkona. ",
    "Palkkatuen jatkoa haetaan, todistukset ja työsopimus otettiin mukaan. ",
    "Hygieniapassi suoritettiin, seuraavaksi ensiapukurssi ja tulityökortti. ",
    "Haastattelu puutarhalla meni hyvin, siirtymisestä sovitaan työnantajan kanssa. ",
];

fn main() {
    divan::main();
}

/// An id of its own for the nth record of a kind.
fn id(kind: u32, n: u32) -> String {
    format!("019b76da-{kind:04x}-7000-8000-{n:012x}")
}

/// The months in which those who began together are employed; the last ones' last is October 2026.
fn months(time: u32) -> Vec<Month> {
    let back = i32::try_from((TIMES - 1 - time) * 10).unwrap();
    let last = add_months(day("2026-10-01"), -back);
    let months = (0..10).rev();
    months.map(|n| Month::of(add_months(last, -n))).collect()
}

/// What is recorded of those who began together.
fn content(time: u32) -> Value {
    let months = months(time);
    let (start, end) = (months[0].first_day(), months[9].last_day());
    let people = time * AT_A_TIME..(time + 1) * AT_A_TIME;
    let wage =
        json!({"from": start, "gross": "1800.00", "side_costs": "378.00", "holiday_pay": "75.00"});
    let each = |make: &dyn Fn(u32) -> Value| people.clone().map(make).collect::<Vec<_>>();
    let figures = |person: u32, n: usize| {
        json!({
            "id": id(6, person * 10 + u32::try_from(n).unwrap()), "placement": id(3, person), "month": months[n],
            "hours": "150", "paid_days": "21", "unpaid_days": "0",
            "gross": "1800.00", "side_costs": "378.00", "holiday_pay": "75.00",
        })
    };
    let session = |person: u32, n: u32| {
        let nth = person * 10 * SESSIONS + n;
        let held_on = months[(n / SESSIONS) as usize].first_day()
            + Days::new(u64::from(n % SESSIONS) * 2 + 1);
        let text: String = (0..7)
            .map(|i| SAID[((nth + i * nth) % 5) as usize])
            .collect();
        json!({
            "id": id(7, nth), "held_on": held_on, "minutes": "45", "kind": "guidance", "way": "on-site",
            "topics": ["tasks", "goals"], "text": text, "private_note": "Oma muistiinpano.",
            "participants": [{"person": id(2, person), "attendance": "present"}],
            "next_on": (held_on + Days::new(7)).to_string(),
        })
    };
    json!({
        "format": "seurantavihko", "version": 1,
        "association": {"name": "Kymmenen vuotta ry"},
        "payers": [{"id": id(1, 0), "name": "Kemin kaupunki", "scheme": "kemi-lisa"}],
        "people": each(&|it| json!({"id": id(2, it), "family_name": format!("Sukunimi{it}"), "given_name": "Etunimi"})),
        "placements": each(&|it| json!({
            "id": id(3, it), "person": id(2, it), "payer": id(1, 0), "job_title": "kahvila-apulainen",
            "weekly_hours": "36", "work_time_percent": "96", "start": start, "end": end, "wages": [wage],
        })),
        "pay_subsidies": each(&|it| json!({
            "id": id(4, it), "placement": id(3, it), "percent": "50", "from": start, "to": end,
        })),
        "supplements": each(&|it| json!({
            "id": id(5, it), "placement": id(3, it), "monthly": "500.00", "months": "10", "from": start, "to": end,
        })),
        "month_figures": people.clone().flat_map(|it| (0..10).map(move |n| (it, n)))
            .map(|(it, n)| figures(it, n)).collect::<Vec<_>>(),
        "sessions": people.clone().flat_map(|it| (0..10 * SESSIONS).map(move |n| (it, n)))
            .map(|(it, n)| session(it, n)).collect::<Vec<_>>(),
    })
}

/// The notebook, made if it is not there; its passphrase costs what the smallest one costs.
fn path() -> &'static PathBuf {
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/decade");
        let path = folder.join("vuodet.vihko");
        if !path.exists() {
            std::fs::create_dir_all(&folder).unwrap();
            let work = tempfile::tempdir_in(&folder).unwrap();
            let unfinished = work.path().join("vihko");
            let passphrase = Passphrase::choose(Tiny::PASSPHRASE).unwrap();
            let today = Clock::Fixed(day(TODAY));
            let made = Notebook::create(&unfinished, &passphrase, PassphraseCost::FLOOR, today);
            let (mut book, _) = made.unwrap();
            for time in 0..TIMES {
                let content = content(time).to_string();
                book.import(NotebookData::read(&content).unwrap()).unwrap();
            }
            book.close().unwrap();
            for ending in [".avaimet", ".avaimet2", ""] {
                let beside = |path: &PathBuf| PathBuf::from(format!("{}{ending}", path.display()));
                std::fs::rename(beside(&unfinished), beside(&path)).unwrap();
            }
        }
        println!("{} MB", std::fs::metadata(&path).unwrap().len() / 1_000_000);
        path
    })
}

fn open() -> Notebook {
    let with = Unlock::Passphrase(Passphrase::typed(Tiny::PASSPHRASE));
    Notebook::open(path(), &with, Clock::Fixed(day(TODAY))).unwrap()
}

/// From the passphrase to the first page, key derivation included.
#[divan::bench(sample_count = 10)]
fn unlock_to_the_first_page(bencher: Bencher) {
    path();
    bencher.bench_local(|| {
        let book = open();
        let page = book.home().unwrap();
        book.close().unwrap();
        page.coming.len()
    });
}

/// The first page once more, with everything read already.
#[divan::bench(sample_count = 20)]
fn the_first_page_again(bencher: Bencher) {
    let book = open();
    bencher.bench_local(|| book.home().unwrap().coming.len());
    book.close().unwrap();
}

/// The list of people.
#[divan::bench(sample_count = 10)]
fn the_list_of_people(bencher: Bencher) {
    let book = open();
    bencher.bench_local(|| book.list::<PersonId>().unwrap().len());
    book.close().unwrap();
}

/// What a month holds: the figures and texts of 167 people.
#[divan::bench(sample_count = 5)]
fn october_s_report(bencher: Bencher) {
    let book = open();
    let wanted = ReportWanted {
        payer: book.find_payer(None).unwrap(),
        month: month("2026-10"),
        person: None,
        naming: Naming::Names,
    };
    bencher.bench_local(|| book.month_report(wanted).unwrap().people.len());
    book.close().unwrap();
}

/// A word that many sessions hold, a name with it, and one that nothing holds.
#[divan::bench(args = ["ajokortti", "sukunimi7 hakemus", "purjehdus"], sample_count = 10)]
fn found(bencher: Bencher, line: &str) {
    let book = open();
    let text = Text::new(Language::Fi);
    bencher.bench_local(|| book.search(line, &text).unwrap().sessions.total);
    book.close().unwrap();
}

/// One session, written durably with its journal entry and its part of the index.
#[divan::bench(sample_count = 50)]
fn one_session_written(bencher: Bencher) {
    let mut book = open();
    let (person, _) = book.list::<PersonId>().unwrap().pop().unwrap();
    bencher.bench_local(|| book.record(Tiny::session("2026-10-30", &[person])).unwrap());
    book.close().unwrap();
}

/// Every page, index, reference and sealed file.
#[divan::bench(sample_count = 3)]
fn checked(bencher: Bencher) {
    let book = open();
    bencher.bench_local(|| book.check().unwrap().len());
    book.close().unwrap();
}

/// A copy that is opened, checked and counted; each time after a change, since otherwise the newest copy would do.
#[divan::bench(sample_count = 3)]
fn a_copy_made(bencher: Bencher) {
    let mut book = open();
    let (person, _) = book.list::<PersonId>().unwrap().pop().unwrap();
    bencher.bench_local(|| {
        book.record(Tiny::session("2026-10-30", &[person])).unwrap();
        let made = book.keep_copy(CopyReason::Asked, &mut |_| Going::On);
        made.unwrap().is_some()
    });
    book.close().unwrap();
}

/// A copy proven from its first byte to its last, laid open, compared with the present notebook, and opened.
#[divan::bench(sample_count = 3)]
fn a_copy_restored(bencher: Bencher) {
    let mut book = open();
    let made = book.keep_copy(CopyReason::Asked, &mut |_| Going::On);
    assert!(made.unwrap().is_some());
    let copy = book.copies().remove(0).path;
    let with = Unlock::Passphrase(Passphrase::typed(Tiny::PASSPHRASE));
    let clock = Clock::Fixed(day(TODAY));
    bencher.bench_local(|| {
        let folder = tempfile::tempdir_in(path().parent().unwrap()).unwrap();
        let restoring =
            Restoring::new(&copy, &with, folder.path(), clock, &mut |_| Going::On).unwrap();
        let difference = restoring.difference(&book).unwrap();
        let restored = restoring.finish(&folder.path().join("vihko"), &with);
        restored.unwrap().close().unwrap();
        difference.copy.counts.len()
    });
    book.close().unwrap();
}
