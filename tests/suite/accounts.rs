//! The computer's account as a way into the notebook: taken into use with the passphrase, given up, ended by a new
//! passphrase, and never more than one way beside the others.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;
use vihko::api::Desk;
use vihko::backup::{CopyReason, Going};
use vihko::error::Failure;
use vihko::keyring::Keyring;
use vihko::notebook::{Account, Clock, Notebook, Restoring, account_opens, by_account};
use vihko::values::PayerId;
use vihko::vault::{
    Passphrase, PassphraseCost, RecoveryCode, Unlock, account_beside, fingerprint,
    second_slot_file, slot_file,
};
use vihko_tests::{Asking, Tiny, day, practice, refusal};

const NEW: &str = "kuusi kiveä kaivon reunalla";

/// Where the slots begin in the key file, how long each is, and which is the account's.
const FIRST_SLOT: usize = 58;
const SLOT: usize = 118;
const ACCOUNT_SLOT: usize = 2;

/// A window on one's own notebook, on a computer with a keyring.
struct Window {
    desk: Desk,
    keyring: Keyring,
    folder: TempDir,
    notebook: PathBuf,
}

impl Asking for Window {
    fn desk(&mut self) -> &mut Desk {
        &mut self.desk
    }
}

impl Window {
    fn new() -> Window {
        Window::with(Keyring::in_memory())
    }

    fn with(keyring: Keyring) -> Window {
        let (folder, notebook) = Tiny::new().closed();
        let desk = Desk::new(folder.path(), clock()).with_keyring(keyring.clone());
        let mut window = Window {
            desk,
            keyring,
            folder,
            notebook,
        };
        window.ask("choose_notebook", json!({ "path": window.notebook }));
        window.unlock(Tiny::PASSPHRASE);
        window
    }

    /// With the account in use.
    fn in_use() -> Window {
        let mut window = Window::new();
        window.take();
        window
    }

    fn unlock(&mut self, passphrase: &str) {
        self.ask("open_by_passphrase", json!({ "passphrase": passphrase }));
    }

    fn take(&mut self) {
        let passphrase = json!({ "passphrase": Tiny::PASSPHRASE });
        self.ask("add_account", passphrase);
    }

    fn row(&mut self) -> Value {
        self.ask("keys", json!({}))["account"].clone()
    }

    fn lock(&mut self) {
        self.ask("lock", json!({}));
    }

    /// Whether the opening screen offers the account.
    fn is_offered(&mut self) -> bool {
        self.ask("opening", json!({}))["account"] == json!(true)
    }

    fn is_open(&mut self) -> bool {
        !self.ask("opening", json!({}))["notebook"].is_null()
    }

    fn keys(&self) -> Vec<u8> {
        std::fs::read(slot_file(&self.notebook)).unwrap()
    }

    /// The secret in the keyring.
    fn secret(&self) -> Option<[u8; 32]> {
        let slot = account_beside(&self.notebook)?;
        self.keyring.get(slot.uuid()).unwrap().map(|it| *it)
    }
}

fn clock() -> Clock {
    Clock::Fixed(day("2026-11-02"))
}

fn passphrase(typed: &str) -> Unlock {
    Unlock::Passphrase(Passphrase::typed(typed))
}

fn row(told: &str, can_take: bool, can_go: bool) -> Value {
    json!({ "told": told, "can_take": can_take, "can_go": can_go })
}

#[test]
fn it_is_taken_into_use_with_the_passphrase_and_opens_only_when_it_is_asked() {
    let mut window = Window::new();
    assert_eq!(window.row(), row("Ei käytössä.", true, false));
    let before = window.keys();
    let wrong = window.refused("add_account", json!({ "passphrase": "jokin aivan muu" }));
    assert!(wrong[0].starts_with("passphrase: "), "{wrong:?}");
    assert_eq!(
        (window.keys(), account_beside(&window.notebook)),
        (before, None)
    );
    let step = window.ask("steps", json!({}));
    window.take();
    assert_eq!(window.ask("steps", json!({})), step);
    let since = row("Käytössä 2.11.2026 alkaen.", false, true);
    assert_eq!(window.row(), since);
    let history = window.ask("history_of_day", json!({ "on": null }));
    assert_eq!(
        history["rows"][0]["deed"],
        json!("Windows-tilin käyttöönotto")
    );
    assert_eq!(history["rows"][0]["can_be_taken_back"], json!(false));
    assert!(!window.is_offered(), "it is open already");
    window.lock();
    // The window asks how things stand as often as it likes: nothing opens by that.
    assert!(window.is_offered() && !window.is_open());
    window.ask("open_by_account", json!({}));
    assert!(window.is_open());
    assert_eq!(window.row(), since);
    let log = String::from_utf8(window.desk.log().read()).unwrap();
    assert!(log.contains("way: Account"), "{log}");
    window.lock();
    window.unlock(Tiny::PASSPHRASE);
}

#[test]
fn given_up_it_opens_no_more_and_its_secret_is_gone() {
    let mut window = Window::in_use();
    let slot = account_beside(&window.notebook).unwrap();
    let old = window.keys();
    assert!(window.secret().is_some());
    window.ask("remove_account", json!({}));
    assert_eq!(window.row(), row("Ei käytössä.", true, false));
    assert_eq!(window.keyring.get(slot.uuid()).unwrap(), None);
    window.lock();
    assert!(!window.is_offered());
    let told = window.refused("open_by_account", json!({}));
    assert!(told[0].contains("Avaa vihko salasanalla"), "{told:?}");
    // Who brings the old key file back has no use of its slot.
    std::fs::write(slot_file(&window.notebook), &old).unwrap();
    std::fs::write(second_slot_file(&window.notebook), &old).unwrap();
    assert!(!window.is_offered());
    assert_eq!(window.refused("open_by_account", json!({})), told);
    window.unlock(Tiny::PASSPHRASE);
}

#[test]
fn taken_into_use_anew_it_replaces_what_was_there() {
    let mut window = Window::in_use();
    let (slot, secret) = (account_beside(&window.notebook).unwrap(), window.secret());
    window.take();
    assert_ne!(account_beside(&window.notebook), Some(slot));
    assert_eq!(window.keyring.get(slot.uuid()).unwrap(), None);
    assert!(window.secret().is_some() && window.secret() != secret);
    window.lock();
    window.ask("open_by_account", json!({}));
}

#[test]
fn a_new_passphrase_ends_it_by_whichever_way_it_is_chosen() {
    let mut window = Window::in_use();
    let slot = account_beside(&window.notebook).unwrap();
    let change = json!({ "old": Tiny::PASSPHRASE, "passphrase": NEW, "again": NEW });
    window.ask("change_passphrase", change);
    assert_eq!(window.row(), row("Ei käytössä.", true, false));
    assert_eq!(window.keyring.get(slot.uuid()).unwrap(), None);
    window.ask("add_account", json!({ "passphrase": NEW }));
    let slot = account_beside(&window.notebook).unwrap();
    let code = RecoveryCode::random().unwrap();
    let vault = window.desk.book().unwrap().0.vault();
    vault.add_recovery_code(&code).unwrap();
    window.lock();
    let typed = json!({ "code": *code.printed() });
    window.ask("open_by_recovery_code", typed);
    let opening = window.ask("opening", json!({}));
    let told = (&opening["renewing"], &opening["account"]);
    assert_eq!(told, (&json!(true), &json!(true)));
    let renew = json!({ "passphrase": Tiny::PASSPHRASE, "again": Tiny::PASSPHRASE });
    window.ask("choose_passphrase", renew);
    assert_eq!(window.keyring.get(slot.uuid()).unwrap(), None);
    window.lock();
    assert!(!window.is_offered());
    window.unlock(Tiny::PASSPHRASE);
}

#[test]
fn a_secret_that_is_gone_or_another_one_leaves_the_passphrase() {
    let mut window = Window::in_use();
    let slot = account_beside(&window.notebook).unwrap().uuid();
    window.lock();
    window.keyring.put(slot, &[7; 32]).unwrap();
    let told = window.refused("open_by_account", json!({}));
    assert!(told[0].contains("Avaa vihko salasanalla"), "{told:?}");
    window.keyring.remove(slot).unwrap();
    assert!(!window.is_offered());
    assert_eq!(window.refused("open_by_account", json!({})), told);
    window.unlock(Tiny::PASSPHRASE);
    let elsewhere = window.row();
    assert!(
        elsewhere["told"]
            .as_str()
            .unwrap()
            .contains("toisella koneella")
    );
    assert_eq!(
        (&elsewhere["can_take"], &elsewhere["can_go"]),
        (&json!(true), &json!(true))
    );
    window.take();
    window.lock();
    window.ask("open_by_account", json!({}));
}

#[test]
fn where_no_keyring_is_nothing_is_offered_and_what_came_along_can_be_given_up() {
    let mut window = Window::with(Keyring::missing());
    assert_eq!(window.row(), Value::Null);
    let before = window.keys();
    let told = window.refused("add_account", json!({ "passphrase": Tiny::PASSPHRASE }));
    assert!(told[0].contains("ei ole Windows-tiliä"), "{told:?}");
    assert_eq!(window.keys(), before);
    let (book, _) = window.desk.book().unwrap();
    book.add_account(Passphrase::typed(Tiny::PASSPHRASE), &Keyring::in_memory())
        .unwrap();
    let row = window.row();
    assert_eq!(
        (&row["can_take"], &row["can_go"]),
        (&json!(false), &json!(true))
    );
    window.ask("remove_account", json!({}));
    assert_eq!(window.row(), Value::Null);
}

#[test]
fn it_does_not_open_the_practice_notebook() {
    let practice = practice();
    let mut desk = Desk::new(practice.folder(), Clock::System).with_keyring(Keyring::in_memory());
    desk.ask("open_practice", json!({}));
    assert_eq!(desk.ask("keys", json!({}))["account"], Value::Null);
}

#[test]
fn its_secret_lies_in_no_file_and_a_copy_opens_by_it_only_where_it_lies() {
    let mut window = Window::in_use();
    let secret = window.secret().unwrap();
    let (book, _) = window.desk.book().unwrap();
    let made = book
        .keep_copy(CopyReason::Asked, &mut |_| Going::On)
        .unwrap()
        .unwrap();
    window.lock();
    let files = files(window.folder.path());
    assert!(files.len() > 3 && files.contains(&made.path), "{files:?}");
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        let hex = fingerprint_of(&secret);
        assert!(!bytes.windows(32).any(|it| it == secret), "{file:?}");
        assert!(!String::from_utf8_lossy(&bytes).contains(&hex), "{file:?}");
    }
    let elsewhere = tempfile::tempdir().unwrap();
    let path = elsewhere.path().join("vihko.vihko");
    let with = passphrase(Tiny::PASSPHRASE);
    let restoring = Restoring::new(&made.path, &with, elsewhere.path(), clock(), &mut |_| {
        Going::On
    });
    let book = restoring.unwrap().finish(&path, &with).unwrap();
    let (here, there) = (&window.keyring, &Keyring::in_memory());
    assert_eq!(book.account(there).unwrap(), Account::Elsewhere);
    book.close().unwrap();
    assert!(!account_opens(&path, there));
    assert_eq!(refusal(by_account(&path, there)), Failure::WrongAccount);
    let with = by_account(&path, here).unwrap();
    let book = Notebook::open(&path, &with, clock()).unwrap();
    assert_eq!(book.list::<PayerId>().unwrap().len(), 1);
}

#[test]
fn a_table_that_was_forged_around_its_slot_does_not_open() {
    let mut window = Window::in_use();
    window.lock();
    let right = window.keys();
    let with = || by_account(&window.notebook, &window.keyring).unwrap();
    let slot = |n: usize| FIRST_SLOT + n * SLOT..FIRST_SLOT + (n + 1) * SLOT;
    let mut alone = right[..FIRST_SLOT].to_vec();
    alone[FIRST_SLOT - 1] = 1;
    alone.extend(&right[slot(ACCOUNT_SLOT)]);
    alone.extend(&right[right.len() - 64..]);
    let mut without_code = right.clone();
    without_code.drain(slot(1));
    without_code[FIRST_SLOT - 1] = 2;
    let mut weakened = right.clone();
    weakened[FIRST_SLOT + 18] ^= 1;
    weakened[FIRST_SLOT + 20] ^= 2;
    for forged in [alone, without_code, weakened] {
        let forged = resummed(forged);
        for file in [
            slot_file(&window.notebook),
            second_slot_file(&window.notebook),
        ] {
            std::fs::write(file, &forged).unwrap();
        }
        let opened = Notebook::open(&window.notebook, &with(), clock());
        assert_eq!(refusal(opened), Failure::SlotsAltered);
    }
    // A slot of one kind does not pass for another: the seal is bound to it.
    let mut renamed = right.clone();
    renamed[slot(ACCOUNT_SLOT).start + 16] = 2;
    let mut unknown = right.clone();
    unknown[slot(ACCOUNT_SLOT).start + 16] = 4;
    for (forged, refused) in [
        (renamed, Failure::WrongPassphrase),
        (unknown, Failure::SlotsAltered),
    ] {
        let forged = resummed(forged);
        for file in [
            slot_file(&window.notebook),
            second_slot_file(&window.notebook),
        ] {
            std::fs::write(file, &forged).unwrap();
        }
        assert!(
            !window.desk.ask("opening", json!({}))["account"]
                .as_bool()
                .unwrap()
        );
        let opened = Notebook::open(&window.notebook, &passphrase("jokin muu"), clock());
        assert_eq!(refusal(opened), refused);
    }
}

#[test]
fn a_vault_keeps_its_other_ways_in_whatever_becomes_of_the_account() {
    let mut window = Window::in_use();
    let (book, _) = window.desk.book().unwrap();
    let vault = book.vault();
    let n_ways = vault.ways_in().len();
    let cost = PassphraseCost::FLOOR;
    vault
        .replace_passphrase(&Passphrase::typed(NEW), cost)
        .unwrap();
    assert_eq!((n_ways, vault.ways_in().len()), (3, 2));
    window.lock();
    window.unlock(NEW);
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found
}

fn fingerprint_of(secret: &[u8]) -> String {
    secret.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The table with a right sum at its end, as somebody would leave it who knows the form but no key.
fn resummed(mut table: Vec<u8>) -> Vec<u8> {
    let body = table.len() - 32;
    let sum = fingerprint(&table[..body]);
    for (i, byte) in table[body..].iter_mut().enumerate() {
        *byte = u8::from_str_radix(&sum[2 * i..2 * i + 2], 16).unwrap();
    }
    table
}
