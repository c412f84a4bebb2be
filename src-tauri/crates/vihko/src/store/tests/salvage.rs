//! Zeroed pages anywhere in a large notebook: nearly all of it is saved, as whole rows.

use std::io::Write;

use fastrand::Rng;

use super::*;
use crate::store::{RowCount, Saved, salvage};

const PAGE: usize = 4096;

fn rows(tables: &[Saved]) -> u64 {
    tables.iter().map(|table| table.rows).sum()
}

/// Zeroes so many pages behind the first and saves what is left, a few times; the answer is the share of rows that was
/// saved, in hundredths of a percent, and how often nothing could be read.
fn saved(good: &[u8], counts: &[RowCount], n_pages: usize) -> (u64, u32) {
    let all: u64 = counts.iter().map(|count| count.rows).sum();
    let mut lot = Rng::with_seed(n_pages as u64);
    let (mut n_saved, mut n_all) = (0, 0);
    let (mut damaged, mut unreadable) = (0, 0);
    while damaged < 2 {
        let (folder, path) = place();
        let mut bytes = good.to_vec();
        for _ in 0..n_pages {
            let page = lot.usize(1..bytes.len() / PAGE);
            bytes[page * PAGE..][..PAGE].fill(0);
        }
        std::fs::write(&path, &bytes).unwrap();
        let new = folder.path().join("uusi.vihko");
        let Ok(tables) = salvage(&path, &key(), &new, |_, _| Ok(())) else {
            // A page that says what tables there are: only a backup helps.
            unreadable += 1;
            continue;
        };
        damaged += 1;
        // What is there is sound, and its numbers are those that were told.
        let store = Store::open(&new, key()).unwrap();
        let kept = store.check().unwrap();
        for RowCount { table, rows } in kept {
            let told = tables.iter().find(|it| it.table == table).unwrap();
            assert_eq!(told.rows, rows, "{table}");
            let there = counts.iter().find(|it| it.table == table).unwrap();
            assert!(
                rows + told.lost >= there.rows,
                "{table}: {told:?} of {there:?}"
            );
        }
        n_saved += rows(&tables);
        n_all += all;
    }
    (n_saved * 10_000 / n_all, unreadable)
}

#[test]
fn nearly_all_rows_are_saved_around_zeroed_pages() {
    let (_folder, path) = place();
    years::filled(&path);
    let store = Store::open(&path, key()).unwrap();
    let counts = store.check().unwrap();
    store.close().unwrap();
    let good = std::fs::read(&path).unwrap();
    assert!(good.len() > 5_000_000, "{}", good.len());
    let [(one, in_vain_one), (ten, in_vain_ten)] =
        [1, 10].map(|n_pages| saved(&good, &counts, n_pages));
    let shown = |share: u64| format!("{}.{:02} %", share / 100, share % 100);
    let _ = writeln!(
        std::io::stdout(),
        "\nsalvage of {} MB: {} of all rows after 1 zeroed page, {} after 10; \
         {in_vain_one} and {in_vain_ten} times the list of tables was hit and nothing could be read",
        good.len() / 1_000_000,
        shown(one),
        shown(ten)
    );
    // Among ten pages at random there may be one that leads to a whole table's pages; then those cannot be found.
    assert!(one >= 8_000 && ten >= 5_000, "{one} {ten}");
}

#[test]
fn a_notebook_that_is_whole_is_saved_whole_and_one_without_its_first_page_is_refused() {
    let (folder, path) = place();
    let mut store = Store::create(&path, key()).unwrap();
    records::everything(&mut store);
    let before = content(&store);
    store.close().unwrap();
    let new = folder.path().join("uusi.vihko");
    let tables = salvage(&path, &key(), &new, |_, _| Ok(())).unwrap();
    assert!(tables.iter().all(|table| table.lost == 0), "{tables:?}");
    let store = Store::open(&new, key()).unwrap();
    store.check().unwrap();
    assert_eq!(content(&store), before);
    let mut bytes = std::fs::read(&path).unwrap();
    // The journal of writes of a file that was closed is not there; what stands is the file.
    bytes[..PAGE].fill(0);
    std::fs::write(&path, bytes).unwrap();
    let other = folder.path().join("toinen.vihko");
    let refused = refusal(salvage(&path, &key(), &other, |_, _| Ok(())));
    assert_eq!(refused, Some(Failure::Damaged));
}
