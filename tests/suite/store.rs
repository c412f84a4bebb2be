//! The notebook's file between programs: locked, copied, killed, kept from writing; and what lies in it.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use chrono::{DateTime, NaiveDate, Utc};
use tempfile::TempDir;
use uuid::Uuid;
use vihko::error::{Failure, Result};
use vihko::person::{Person, PersonDraft};
use vihko::store::{self, Entry, Store};
use vihko::values::{Draft, PersonId};
use vihko::vault::{Passphrase, PassphraseCost, Unlock, Vault};

const PASSPHRASE: &str = "neljä aivan eri sanaa";

/// Words that must not lie about in the clear.
const SECRETS: [&str; 5] = [
    "Sukunimeläinen",
    "131052-308T",
    "Muistiinpanoinen",
    "sopimuksen teksti",
    PASSPHRASE,
];

/// The notebook that a helper process is to open.
const HELPER: &str = "VIHKO_TEST_NOTEBOOK";

fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let notebook = folder.path().join("a.vihko");
    (folder, notebook)
}

fn create(notebook: &Path) -> (Vault, Store) {
    let passphrase = Passphrase::choose(PASSPHRASE).unwrap();
    let made = Vault::create(notebook, &passphrase, PassphraseCost::FLOOR);
    let (vault, _code) = made.map_err(|e| e.to_string()).unwrap();
    let store = Store::create(notebook, vault.database_key()).map_err(|e| e.to_string());
    (vault, store.unwrap())
}

fn open(notebook: &Path) -> Result<(Vault, Store)> {
    let with = Unlock::Passphrase(Passphrase::typed(PASSPHRASE));
    let vault = Vault::open(notebook, &with)?;
    let store = Store::open(notebook, vault.database_key())?;
    Ok((vault, store))
}

fn refusal<T>(result: Result<T>) -> Option<Failure> {
    result.err().map(|error| error.failure().clone())
}

fn entry() -> Entry<'static> {
    let made_at: DateTime<Utc> = "2026-11-02T07:30:00Z".parse().unwrap();
    Entry {
        made_at,
        command: "test",
        who: "Minna",
    }
}

fn somebody() -> Person {
    let draft = PersonDraft {
        family_name: "Sukunimeläinen".into(),
        given_name: "Matti".into(),
        hetu: "131052-308T".into(),
        private_note: "Muistiinpanoinen".into(),
        ..PersonDraft::default()
    };
    draft
        .check(NaiveDate::from_ymd_opt(2026, 11, 2).unwrap())
        .unwrap()
}

/// Every file in the folder, with what lies in it.
fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = std::fs::read_dir(folder).unwrap();
    files
        .map(|file| file.unwrap().path())
        .map(|path| (path.clone(), std::fs::read(path).unwrap()))
        .collect()
}

fn in_the_clear(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for (path, bytes) in contents(folder) {
        for secret in SECRETS {
            if bytes
                .windows(secret.len())
                .any(|window| window == secret.as_bytes())
            {
                found.push(format!("{secret} in {}", path.display()));
            }
        }
    }
    found
}

/// This very test program, told to run one of the helpers below in a process of its own.
fn helper(name: &str, notebook: &Path) -> Command {
    let mut command = vihko_tests::helper(&format!("store::{name}"));
    command
        .env(HELPER, notebook)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    command
}

fn helped_notebook() -> PathBuf {
    PathBuf::from(std::env::var_os(HELPER).expect("only another test runs this one"))
}

/// Waits until the helper has said so.
fn wait_for(child: &mut Child, said: &str) {
    let lines = BufReader::new(child.stdout.as_mut().unwrap()).lines();
    assert!(
        lines
            .map_while(|line| line.ok())
            .any(|line| line.contains(said)),
        "the helper ended without saying {said}"
    );
}

#[test]
#[ignore = "a helper: another test runs it in a process of its own"]
fn writes_and_holds_the_notebook_open() {
    let (_vault, mut store) = open(&helped_notebook()).unwrap_or_else(|e| panic!("{e}"));
    let id = PersonId(Uuid::from_u128(2));
    store
        .write(&entry(), |tx| tx.insert(id, &somebody()))
        .unwrap();
    println!("\nwritten");
    // Until the other process kills this one.
    let _ = std::io::stdin().read_line(&mut String::new());
}

#[test]
fn a_notebook_keeps_what_was_written_after_it_is_closed() {
    let (_folder, notebook) = place();
    let (_, mut store) = create(&notebook);
    let id = PersonId(Uuid::from_u128(1));
    store
        .write(&entry(), |tx| tx.insert(id, &somebody()))
        .unwrap();
    store.close().unwrap();
    let (_, store) = open(&notebook).unwrap_or_else(|e| panic!("{e}"));
    assert!(store.read().get(id).unwrap() == somebody());
}

#[test]
fn a_second_opening_in_the_same_program_does_not_loosen_the_lock() {
    let (_folder, notebook) = place();
    let (_, store) = create(&notebook);
    assert_eq!(
        refusal(store::refuse_foreign(&notebook)),
        Some(Failure::Busy)
    );
    assert_eq!(refusal(open(&notebook)), Some(Failure::Busy));
    let child = helper("finds_the_notebook_busy", &notebook)
        .output()
        .unwrap();
    assert!(child.status.success());
    store.close().unwrap();
    let child = helper("finds_the_notebook_busy", &notebook)
        .output()
        .unwrap();
    assert!(!child.status.success());
}

#[test]
#[ignore = "a helper: another test runs it in a process of its own"]
fn finds_the_notebook_busy() {
    assert_eq!(refusal(open(&helped_notebook())), Some(Failure::Busy));
}

#[test]
fn another_program_that_has_it_open_makes_it_busy_and_its_death_loses_nothing() {
    let (_folder, notebook) = place();
    create(&notebook).1.close().unwrap();
    let mut child = helper("writes_and_holds_the_notebook_open", &notebook)
        .spawn()
        .unwrap();
    wait_for(&mut child, "written");
    assert_eq!(refusal(open(&notebook)), Some(Failure::Busy));
    // On Unix this is kill -9.
    child.kill().unwrap();
    child.wait().unwrap();
    let (_, store) = open(&notebook).unwrap_or_else(|e| panic!("{e}"));
    assert!(store.read().get(PersonId(Uuid::from_u128(2))).unwrap() == somebody());
    store.check().unwrap();
}

#[test]
fn nothing_that_was_written_lies_in_the_clear() {
    let (folder, notebook) = place();
    let (vault, mut store) = create(&notebook);
    let id = PersonId(Uuid::from_u128(1));
    store
        .write(&entry(), |tx| tx.insert(id, &somebody()))
        .unwrap();
    store.write(&entry(), |tx| tx.remove(id)).unwrap();
    vault
        .write_sealed(&folder.path().join("liite"), id.0, b"sopimuksen teksti")
        .unwrap();
    store.backup_to(&folder.path().join("kopio")).unwrap();
    assert_eq!(contents(folder.path()).len(), 6);
    assert_eq!(in_the_clear(folder.path()), Vec::<String>::new());
    store.close().unwrap();
    assert_eq!(in_the_clear(folder.path()), Vec::<String>::new());
    std::fs::write(folder.path().join("auki"), "Herra Sukunimeläinen").unwrap();
    assert_eq!(
        in_the_clear(folder.path()).len(),
        1,
        "the search finds nothing at all"
    );
}

#[test]
fn a_foreign_file_is_known_before_anybody_types_a_passphrase() {
    let (_folder, path) = place();
    assert_eq!(
        refusal(store::refuse_foreign(&path)),
        Some(Failure::NoSuchFile("a.vihko".into()))
    );
    std::fs::write(&path, b"SQLite format 3\0 and what follows").unwrap();
    assert_eq!(
        refusal(store::refuse_foreign(&path)),
        Some(Failure::NotANotebook)
    );
    std::fs::write(&path, b"").unwrap();
    assert_eq!(
        refusal(store::refuse_foreign(&path)),
        Some(Failure::Damaged)
    );
}

#[test]
fn the_key_file_of_another_notebook_does_not_open_this_one() {
    let (folder, notebook) = place();
    create(&notebook).1.close().unwrap();
    let other = folder.path().join("b.vihko");
    create(&other).1.close().unwrap();
    let before = std::fs::read(&notebook).unwrap();
    for ending in ["avaimet", "avaimet2"] {
        let file = |name: &str| folder.path().join(format!("{name}.vihko.{ending}"));
        std::fs::copy(file("b"), file("a")).unwrap();
    }
    assert_eq!(refusal(open(&notebook)), Some(Failure::SlotsAltered));
    assert_eq!(std::fs::read(&notebook).unwrap(), before);
}

#[cfg(target_os = "linux")]
mod full_disk {
    use vihko_tests::succeeds_on_a_small_disk;

    use super::*;

    /// Writes until the disk is full, and then tries everything else that writes.
    #[test]
    #[ignore = "a helper: another test runs it in a process of its own, on a disk of 2 MB"]
    fn refuses_and_loses_nothing() {
        let notebook = helped_notebook();
        let (mut vault, mut store) = create(&notebook);
        let other_things = notebook.with_file_name("muuta");
        std::fs::write(&other_things, vec![0; 1_000_000]).unwrap();
        let mut somebody = somebody();
        somebody.family_name = "S".repeat(20_000);
        let mut n_written = 0;
        let refused = loop {
            let id = PersonId(Uuid::from_u128(n_written + 1));
            match store.write(&entry(), |tx| tx.insert(id, &somebody)) {
                Ok(()) => n_written += 1,
                Err(error) => break error,
            }
            assert!(n_written < 1_000, "the disk never filled");
        };
        assert_eq!(refused.failure(), &Failure::DiskFull);
        assert!(n_written > 3);
        let files = contents(notebook.parent().unwrap()).len();
        let copy = notebook.with_file_name("kopio");
        assert_eq!(refusal(store.backup_to(&copy)), Some(Failure::DiskFull));
        assert_eq!(contents(notebook.parent().unwrap()).len(), files);
        std::fs::write(notebook.with_file_name("loput"), vec![0; 1_000_000]).unwrap_err();
        let new = Passphrase::choose("viisi vielä pidempää sanaa").unwrap();
        let changed = vault.replace_passphrase(&new, PassphraseCost::FLOOR);
        assert_eq!(refusal(changed), Some(Failure::DiskFull));
        std::fs::remove_file(notebook.with_file_name("loput")).unwrap();
        drop(store);
        let (_, store) = open(&notebook).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(refusal(store.check()), Some(Failure::DiskFull));
        std::fs::remove_file(other_things).unwrap();
        let counts = store.check().unwrap();
        let people = counts.iter().find(|count| count.table == "person").unwrap();
        assert_eq!(u128::from(people.rows), n_written);
    }

    #[test]
    fn a_full_disk_refuses_and_loses_nothing() {
        let disk = tempfile::tempdir().unwrap();
        let helper = helper(
            "full_disk::refuses_and_loses_nothing",
            &disk.path().join("a.vihko"),
        );
        succeeds_on_a_small_disk(disk.path(), "2m", "", &helper);
    }
}

#[cfg(unix)]
mod read_only {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;

    use super::*;

    fn allow(path: &Path, mode: u32) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    /// Neither an old notebook nor a new one, nor a file that could be written in a folder that cannot.
    fn is_refused(notebook: &Path) {
        assert_eq!(refusal(open(notebook)), Some(Failure::ReadOnly));
        let bare = notebook.with_file_name("b.vihko");
        assert_eq!(refusal(open(&bare)), Some(Failure::ReadOnly));
        let new = notebook.with_file_name("uusi.vihko");
        let passphrase = Passphrase::choose(PASSPHRASE).unwrap();
        let vault = Vault::create(&new, &passphrase, PassphraseCost::FLOOR);
        assert_eq!(refusal(vault), Some(Failure::ReadOnly));
        let vault = Vault::open(notebook, &Unlock::Passphrase(Passphrase::typed(PASSPHRASE)));
        let key = vault.unwrap_or_else(|e| panic!("{e}")).database_key();
        assert_eq!(refusal(Store::create(&new, key)), Some(Failure::ReadOnly));
    }

    #[test]
    #[ignore = "a helper: another test runs it in a process of its own"]
    fn is_refused_to_somebody_without_rights() {
        is_refused(&helped_notebook());
    }

    #[test]
    fn a_folder_that_may_not_be_written_is_told_of() {
        let (folder, notebook) = place();
        create(&notebook).1.close().unwrap();
        for (path, _) in contents(folder.path()) {
            allow(&path, 0o444);
        }
        create(&folder.path().join("b.vihko")).1.close().unwrap();
        for ending in ["", ".avaimet", ".avaimet2"] {
            allow(&folder.path().join(format!("b.vihko{ending}")), 0o666);
        }
        let program = folder.path().join("program");
        std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        allow(&program, 0o555);
        allow(folder.path(), 0o555);
        let writable = std::fs::write(folder.path().join("koe"), b"").is_ok();
        if writable {
            // Rights do not hold for root: a process of somebody else tries it.
            let mut command = Command::new(&program);
            let helper = helper(
                "read_only::is_refused_to_somebody_without_rights",
                &notebook,
            );
            let done = command
                .args(helper.get_args())
                .env(HELPER, &notebook)
                .current_dir("/")
                .uid(65_534)
                .gid(65_534)
                .output()
                .unwrap();
            let told = [done.stdout, done.stderr].concat();
            let told = String::from_utf8_lossy(&told);
            assert!(done.status.success() && told.contains("1 passed"), "{told}");
        } else {
            is_refused(&notebook);
        }
        allow(folder.path(), 0o755);
    }
}
