//! An upgrade that rewrites many rows is killed at random: the notebook is the old one or the new one.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fastrand::Rng;

use super::*;
use crate::store::{check, link, upgrade};
use crate::vault::slot_file;

/// The notebook that the helper is to upgrade.
const NOTEBOOK: &str = "VIHKO_TEST_NOTEBOOK";

/// Makes a table anew, row by row, as a change of its form would.
const REWRITE: &str = "
    CREATE TABLE setting_anew (
        id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
        name TEXT NOT NULL UNIQUE CHECK (name <> ''),
        value TEXT NOT NULL,
        deleted_at TEXT
    ) STRICT;
    INSERT INTO setting_anew (id, name, value, deleted_at)
    SELECT id, name, value || ' uusi', deleted_at FROM setting;
    DROP TABLE setting;
    ALTER TABLE setting_anew RENAME TO setting;";

fn rewriting() -> Vec<&'static str> {
    vec![STEPS[0], STEP_2, REWRITE]
}

/// A notebook of the first version with many rows.
fn filled() -> Vec<u8> {
    let (_folder, path) = place();
    Store::create_with_steps(&path, key(), &STEPS[..1])
        .unwrap()
        .close()
        .unwrap();
    let conn = link::connect(&path, &key()).unwrap();
    conn.execute_batch(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)
         INSERT INTO setting (id, name, value)
         SELECT unhex(printf('%032x', i)), 'nimi ' || i, hex(randomblob(40)) FROM n",
    )
    .unwrap();
    conn.close().unwrap();
    std::fs::read(path).unwrap()
}

#[test]
#[ignore = "a helper: another test runs it in a process of its own"]
fn upgrades_until_it_is_killed() {
    let path = PathBuf::from(std::env::var_os(NOTEBOOK).expect("only another test runs this one"));
    println!("\n#ready");
    let started = Instant::now();
    let store = Store::open_with_steps(&path, key(), &rewriting()).unwrap();
    println!("\n#{}", started.elapsed().as_micros());
    // Until the other process kills this one.
    std::thread::sleep(Duration::from_secs(60));
    store.close().unwrap();
}

/// Begins the upgrade in a process of its own.
fn begun(path: &Path) -> (Child, impl Iterator<Item = String> + use<>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "store::tests::upgrade::killed::upgrades_until_it_is_killed",
        ])
        .args(["--ignored", "--nocapture"])
        .env(NOTEBOOK, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut said = lines
        .map_while(|line| line.ok())
        .filter_map(|line| Some(line.strip_prefix('#')?.to_owned()));
    assert_eq!(said.next().as_deref(), Some("ready"));
    (child, said)
}

fn kill(mut child: Child) {
    assert!(
        child.try_wait().unwrap().is_none(),
        "the helper ended by itself"
    );
    child.kill().unwrap();
    child.wait().unwrap();
}

/// The version of what is left, which is sound, and how many rows were rewritten.
fn left(path: &Path) -> (usize, i64) {
    let conn = link::connect(path, &key()).unwrap();
    check::check(&conn).unwrap();
    let sql = "SELECT count(*) FROM setting WHERE value LIKE '% uusi'";
    let rewritten = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    (upgrade::version(&conn).unwrap(), rewritten)
}

fn kills(n: u32) {
    let old = filled();
    let begin = || {
        let (folder, path) = place();
        std::fs::write(&path, &old).unwrap();
        std::fs::write(slot_file(&path), b"").unwrap();
        (folder, path)
    };
    let (_folder, path) = begin();
    let (child, mut said) = begun(&path);
    let whole = Duration::from_micros(said.next().unwrap().parse().unwrap());
    kill(child);
    let mut lot = Rng::with_seed(20_261_122);
    let (mut as_before, mut upgraded) = (0, 0);
    for nr in 0..n {
        let (_folder, path) = begin();
        let (child, _said) = begun(&path);
        let span = u64::try_from(whole.as_micros()).unwrap() * 11 / 10;
        std::thread::sleep(Duration::from_micros(lot.u64(..span)));
        kill(child);
        match left(&path) {
            (1, 0) => as_before += 1,
            (3, 12_000) => upgraded += 1,
            half => panic!("kill {nr}: {half:?}"),
        }
        // A copy that has its name is whole.
        let copy = crate::disk::beside(&path, ".ennen-v3");
        if copy.exists() {
            assert_eq!(left(&copy), (1, 0), "kill {nr}");
        }
        // The next opening goes on.
        Store::open_with_steps(&path, key(), &rewriting())
            .unwrap()
            .close()
            .unwrap();
        assert_eq!(left(&path), (3, 12_000), "kill {nr}");
    }
    let _ = writeln!(
        std::io::stdout(),
        "\nkill -9 during an upgrade: {n} kills, {as_before} as before, {upgraded} upgraded, 0 half"
    );
}

#[test]
fn a_killed_upgrade_has_happened_or_not() {
    kills(4);
}

mod endure {
    #[test]
    #[ignore = "takes long: run by `cargo xtask endure`"]
    fn sixty_killed_upgrades_have_happened_or_not() {
        super::kills(60);
    }
}
