//! Search among 20,000 sessions: how long a person waits for what they look for.
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
use vihko::notebook::{Clock, Notebook};
use vihko::text::{Language, Text};
use vihko::values::PersonId;
use vihko::vault::{Passphrase, PassphraseCost, Unlock};
use vihko_tests::{Tiny, day};

const TODAY: &str = "2026-11-02";

const PEOPLE: u32 = 200;

/// Sessions of each person.
const SESSIONS: u32 = 100;

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

fn id(kind: u32, n: u32) -> String {
    format!("019b76da-{kind:04x}-7000-8000-{n:012x}")
}

fn content() -> Value {
    let person = |n: u32| json!({"id": id(2, n), "family_name": format!("Sukunimi{n}"), "given_name": "Etunimi"});
    let session = |n: u32| {
        let said: String = (0..7).map(|i| SAID[((n + i * n) % 5) as usize]).collect();
        json!({
            "id": id(7, n), "held_on": day("2021-01-01") + Days::new(u64::from(n / 10)),
            "minutes": "45", "kind": "guidance", "way": "on-site", "topics": ["tasks"],
            "participants": [{"person": id(2, n % PEOPLE), "attendance": "present"}],
            "text": said, "private_note": if n == 12_345 { "salaisuus" } else { "" },
        })
    };
    json!({
        "format": "seurantavihko", "version": 1,
        "people": (0..PEOPLE).map(person).collect::<Vec<_>>(),
        "sessions": (0..PEOPLE * SESSIONS).map(session).collect::<Vec<_>>(),
    })
}

/// The notebook in its folder, made once.
fn folder() -> &'static TempDir {
    static MADE: OnceLock<TempDir> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let passphrase = Passphrase::choose(Tiny::PASSPHRASE).unwrap();
        let path = folder.path().join("haku.vihko");
        let today = Clock::Fixed(day(TODAY));
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
    let path = folder().path().join("haku.vihko");
    Notebook::open(&path, &with, Clock::Fixed(day(TODAY))).unwrap()
}

/// A word that a fifth of all sessions hold, a name with it, one that a single private note holds, and one
/// that nothing holds.
#[divan::bench(args = ["ajokortti", "sukunimi7 hakemus", "salaisuudesta", "purjehdus"])]
fn found(bencher: Bencher, line: &str) {
    let book = open();
    let text = Text::new(Language::Fi);
    bencher.bench_local(|| book.search(line, &text).unwrap().sessions.total);
    book.close().unwrap();
}

/// The first search after opening: every page is still to be decrypted.
#[divan::bench]
fn found_for_the_first_time(bencher: Bencher) {
    let text = Text::new(Language::Fi);
    bencher
        .with_inputs(open)
        .bench_local_values(|book| book.search("ajokortti", &text).unwrap().sessions.total);
}

/// One session written with its part of the index.
#[divan::bench]
fn one_session_written_and_indexed(bencher: Bencher) {
    let mut book = open();
    let (person, _) = book.list::<PersonId>().unwrap().pop().unwrap();
    bencher.bench_local(|| book.record(Tiny::session("2026-10-30", &[person])).unwrap());
    book.close().unwrap();
}
