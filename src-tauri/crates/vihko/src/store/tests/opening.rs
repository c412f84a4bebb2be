use rusqlite::Connection;

use super::*;
use crate::store::link;
use crate::vault::slot_file;

fn filled(path: &Path) {
    let mut store = Store::create(path, key()).unwrap();
    for n in 0..400 {
        run(
            &mut store,
            &format!(
                "INSERT INTO setting VALUES ({}, 'nimi {n}', '{n:0>300}', NULL)",
                id(n)
            ),
        )
        .unwrap();
    }
    store.close().unwrap();
}

fn opened_and_checked(path: &Path) -> Result<()> {
    Store::open(path, key())?.check().map(|_| ())
}

#[test]
fn a_closed_notebook_is_one_file_and_an_open_one_has_no_shared_memory() {
    let (folder, path) = place();
    let store = Store::create(&path, key()).unwrap();
    assert_eq!(files(folder.path()), ["a.vihko", "a.vihko-wal"]);
    store.close().unwrap();
    assert_eq!(files(folder.path()), ["a.vihko"]);
}

#[test]
fn the_settings_that_were_tested_are_in_force() {
    let (_folder, path) = place();
    let store = Store::create(&path, key()).unwrap();
    let told = |pragma: &str| -> String {
        store
            .conn
            .query_row(&format!("SELECT * FROM pragma_{pragma}"), [], |row| {
                row.get::<_, rusqlite::types::Value>(0)
            })
            .map(|value| format!("{value:?}"))
            .unwrap()
    };
    for (pragma, value) in [
        ("journal_mode", "Text(\"wal\")"),
        ("locking_mode", "Text(\"exclusive\")"),
        ("synchronous", "Integer(2)"),
        ("foreign_keys", "Integer(1)"),
        ("secure_delete", "Integer(1)"),
        ("temp_store", "Integer(2)"),
        ("trusted_schema", "Integer(0)"),
        ("recursive_triggers", "Integer(1)"),
        ("page_size", "Text(\"4096\")"),
        ("query_only", "Integer(1)"),
    ] {
        assert_eq!(told(pragma), value, "{pragma}");
    }
    assert!(store.conn.prepare("SELECT \"words\"").is_err());
}

#[test]
fn a_new_notebook_does_not_overwrite_a_file() {
    let (_folder, path) = place();
    std::fs::write(&path, b"tiedosto").unwrap();
    assert_eq!(
        refusal(Store::create(&path, key())),
        Some(Failure::FileExists("a.vihko".into()))
    );
    assert_eq!(std::fs::read(&path).unwrap(), b"tiedosto");
}

#[test]
fn what_is_no_notebook_is_told_from_what_is_damaged() {
    let (_folder, path) = place();
    assert_eq!(
        refusal(Store::open(&path, key())),
        Some(Failure::NoSuchFile("a.vihko".into()))
    );
    let plain = Connection::open(&path).unwrap();
    plain.execute_batch("CREATE TABLE a (b)").unwrap();
    drop(plain);
    assert_eq!(
        refusal(Store::open(&path, key())),
        Some(Failure::NotANotebook)
    );
    std::fs::write(&path, b"Tapasin Ainon.").unwrap();
    assert_eq!(
        refusal(Store::open(&path, key())),
        Some(Failure::NotANotebook)
    );
    for content in [&b""[..], &[0; 8192], &[0xA5; 8192]] {
        std::fs::write(&path, content).unwrap();
        assert_eq!(refusal(Store::open(&path, key())), Some(Failure::Damaged));
        assert_eq!(std::fs::read(&path).unwrap(), content);
    }
}

#[test]
fn an_encrypted_file_of_another_program_is_no_notebook() {
    let (_folder, path) = place();
    std::fs::write(&path, b"").unwrap();
    let other = link::connect(&path, &key()).unwrap();
    other.execute_batch("CREATE TABLE a (b)").unwrap();
    drop(other);
    assert_eq!(
        refusal(Store::open(&path, key())),
        Some(Failure::NotANotebook)
    );
}

#[test]
fn the_key_of_another_notebook_does_not_open_it() {
    let (_folder, path) = place();
    filled(&path);
    let before = std::fs::read(&path).unwrap();
    assert_eq!(before[..16], *key().salt());
    assert_eq!(
        refusal(Store::open(&path, DatabaseKey::of_byte(2))),
        Some(Failure::SlotsAltered)
    );
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_second_opening_hears_that_the_notebook_is_open() {
    let (_folder, path) = place();
    let store = Store::create(&path, key()).unwrap();
    assert_eq!(refusal(Store::open(&path, key())), Some(Failure::Busy));
    store.close().unwrap();
    assert_eq!(refusal(Store::open(&path, key())), None);
}

#[test]
fn every_damage_is_found_and_never_shown_as_good() {
    let (_folder, path) = place();
    filled(&path);
    // Without keys beside it, a file that was cut could as well be of any other kind.
    std::fs::write(slot_file(&path), b"").unwrap();
    let good = std::fs::read(&path).unwrap();
    let n_pages = good.len() / 4096;
    assert!(n_pages > 30);
    opened_and_checked(&path).unwrap();
    for n in 0..60 {
        // Spread over the file and over the pages' bits in steps that share no factor with either.
        let page = n * 7919 % n_pages;
        let offset = page * 4096 + n * 1103 % 4096;
        let mut flipped = good.clone();
        flipped[offset] ^= 1 << (n % 8);
        let mut zeroed = good.clone();
        zeroed[page * 4096..][..4096].fill(0);
        let cut = good[..page * 4096 + n].to_vec();
        for bad in [flipped, zeroed, cut] {
            std::fs::write(&path, &bad).unwrap();
            assert_eq!(
                refusal(opened_and_checked(&path)),
                Some(Failure::Damaged),
                "page {page}, offset {offset}"
            );
        }
    }
    std::fs::write(&path, &good).unwrap();
    opened_and_checked(&path).unwrap();
}

#[test]
fn a_full_disk_refuses_the_write_and_keeps_what_was_there() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, key()).unwrap();
    let pages: i64 = store
        .conn
        .query_row("PRAGMA page_count", [], |row| row.get(0))
        .unwrap();
    store
        .conn
        .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))
        .unwrap();
    let large = format!(
        "INSERT INTO setting VALUES ({}, 'suuri', hex(zeroblob(60000)), NULL)",
        id(1)
    );
    assert_eq!(refusal(run(&mut store, &large)), Some(Failure::DiskFull));
    assert_eq!(content(&store), Vec::<String>::new());
    store.check().unwrap();
}

#[test]
fn a_copy_is_checked_counted_and_not_put_over_another_file() {
    let (folder, path) = place();
    filled(&path);
    let mut store = Store::open(&path, key()).unwrap();
    let copy = folder.path().join("kopio");
    let counts = store.backup_to(&copy).unwrap();
    assert_eq!(counts, store.check().unwrap());
    assert_eq!(
        refusal(store.backup_to(&copy)),
        Some(Failure::FileExists("kopio".into()))
    );
    let copied = Store::open(&copy, key()).unwrap();
    assert_eq!(content(&copied), content(&store));
    assert_eq!(copied.check().unwrap(), counts);
    copied.close().unwrap();
    run(&mut store, "UPDATE setting SET value = 'uusi'").unwrap();
    assert_eq!(files(folder.path()), ["a.vihko", "a.vihko-wal", "kopio"]);
}
