//! A damaged notebook in the window: what is so is told, the best help comes first, the damaged file is moved aside
//! and never lost, and what was saved is counted.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use vihko::api::{self, Desk};
use vihko::notebook::{Clock, PRACTICE_PASSPHRASE, record_locked};
use vihko_tests::{day, practice};

const PAGE: usize = 4096;

/// Put in while the notebook was locked.
const PUT_IN: &str = "soita kuntaan";

/// A notebook of the size of the practice notebook as one's own, and a window that opens it.
struct Damaged {
    folder: tempfile::TempDir,
    desk: Desk,
}

impl Damaged {
    fn new() -> Damaged {
        let practice = practice();
        let folder = tempfile::tempdir().unwrap();
        for entry in std::fs::read_dir(practice.folder()).unwrap().flatten() {
            let name = entry.file_name().into_string().unwrap();
            let Some(ending) = name.strip_prefix("harjoitusvihko.vihko") else {
                continue;
            };
            let to = folder.path().join(format!("vihko.vihko{ending}"));
            if entry.path().is_dir() {
                std::fs::create_dir(&to).unwrap();
                vihko_tests::copy(&entry.path(), &to);
            } else {
                std::fs::copy(entry.path(), to).unwrap();
            }
        }
        let desk = Desk::new(folder.path(), Clock::Fixed(day("2026-10-20")));
        let mut it = Damaged { folder, desk };
        it.unlock().unwrap();
        it
    }

    /// With one good copy of the day on which it is open.
    fn with_copy() -> Damaged {
        let mut it = Damaged::new();
        it.ask("make_copy", json!({}));
        it.desk.wait_for_copy();
        it
    }

    /// Two weeks later, and locked: the next opening checks everything. One line was put in meanwhile.
    fn later(mut self) -> Damaged {
        self.ask("lock", json!({}));
        let clock = Clock::Fixed(day("2026-11-02"));
        record_locked(&self.notebook(), PUT_IN, clock).unwrap();
        self.desk = Desk::new(self.folder.path(), clock);
        self
    }

    /// The line that was put in is asked for, once.
    #[track_caller]
    fn assert_taken_in(&mut self) {
        let november = json!({ "month": "2026-11", "person": null });
        let stubs = self.ask("sessions", november)["stubs"].to_string();
        assert_eq!(stubs.matches(PUT_IN).count(), 1, "{stubs}");
    }

    fn path(&self, ending: &str) -> PathBuf {
        self.folder.path().join(format!("vihko{ending}"))
    }

    fn notebook(&self) -> PathBuf {
        self.path(".vihko")
    }

    fn try_to(&mut self, command: &str, arguments: Value) -> Result<Value, (Value, String)> {
        api::dispatch(&mut self.desk, command, arguments)
            .map_err(|it| (serde_json::to_value(it.kind).unwrap(), it.text))
    }

    #[track_caller]
    fn ask(&mut self, command: &str, arguments: Value) -> Value {
        self.try_to(command, arguments)
            .unwrap_or_else(|refused| panic!("{command}: {refused:?}"))
    }

    fn unlock(&mut self) -> Result<Value, (Value, String)> {
        self.try_to(
            "open_by_passphrase",
            json!({ "passphrase": PRACTICE_PASSPHRASE }),
        )
    }

    fn damage(&mut self) -> Value {
        self.ask("opening", json!({}))["damage"].clone()
    }

    /// What can be read is saved: what is told of it.
    fn salvaged(&mut self) -> Result<Value, (Value, String)> {
        let key = json!({ "passphrase": PRACTICE_PASSPHRASE, "code": "" });
        self.ask("begin_salvage", key);
        loop {
            let job = self.try_to("salvage_job", json!({}))?;
            if job["running"] == json!(false) {
                return Ok(job["saved"].clone());
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    }

    /// Restores the newest good copy and goes on with it: the sentence.
    fn restored(&mut self) -> String {
        let copies = self.ask("copies_to_restore", json!({}));
        let newest = &copies[0];
        assert_ne!(newest["sign"], "late");
        let begin =
            json!({ "path": newest["path"], "passphrase": PRACTICE_PASSPHRASE, "code": "" });
        self.ask("begin_restore", begin);
        while self.ask("restore_job", json!({}))["running"] == json!(true) {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        let done = self.ask("finish_restore", json!({}));
        done["value"].as_str().unwrap().to_owned()
    }

    fn sessions(&mut self) -> usize {
        let october = json!({ "month": "2026-10", "person": null });
        let list = self.ask("sessions", october);
        list["rows"].as_array().unwrap().len()
    }
}

/// Takes pages of records away: what tells of the tables stands before them.
fn damage_records(path: &Path) -> Vec<u8> {
    let mut bytes = std::fs::read(path).unwrap();
    let from = bytes.len() / PAGE * 3 / 4 * PAGE;
    bytes[from..from + 10 * PAGE].fill(0);
    std::fs::write(path, &bytes).unwrap();
    bytes
}

/// Nothing of it is lost: all its files, under a name that tells of the damage.
fn assert_aside(it: &Damaged, bytes: &[u8]) {
    assert!(!it.notebook().exists());
    let aside = it.path(" vaurioitunut 2026-11-02.vihko");
    assert!(std::fs::read(&aside).unwrap() == bytes);
}

#[test]
fn what_can_be_read_is_saved_counted_and_opened_and_the_damaged_file_moved_aside() {
    let mut it = Damaged::new().later();
    assert_eq!(it.damage(), Value::Null);
    let bytes = damage_records(&it.notebook());
    let (kind, told) = it.unlock().unwrap_err();
    assert_eq!(kind, "damaged", "{told}");
    let damage = it.damage();
    assert_eq!(damage["title"], "Vihko on vaurioitunut");
    assert_eq!(
        (&damage["can_salvage"], &damage["needs_keys"]),
        (&json!(true), &json!(false))
    );
    let saved = it.salvaged().unwrap();
    let told = saved["told"].as_str().unwrap();
    assert!(
        told.starts_with("Talteen saatiin ") && told.contains(" kirjausta. Menetettiin "),
        "{told}"
    );
    let kinds: Vec<&str> = saved["kinds"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it.as_str().unwrap())
        .collect();
    assert!(
        kinds.iter().any(|it| it.starts_with("Ohjaukset: ")),
        "{kinds:?}"
    );
    assert!(
        kinds.is_sorted_by_key(|it| !it.contains("menetettiin")),
        "what was lost comes first: {kinds:?}"
    );
    assert!(kinds[0].contains("menetettiin"), "{kinds:?}");
    assert!(
        std::fs::read(it.notebook()).unwrap() == bytes,
        "it was written to"
    );
    let done = it.ask("finish_salvage", json!({}));
    assert_eq!(
        done["value"],
        "Pelastettu vihko on auki. Vaurioitunut on tallessa nimellä vihko vaurioitunut 2026-11-02.vihko."
    );
    assert_aside(&it, &bytes);
    for ending in [".avaimet", ".avaimet2", ".liitteet"] {
        let beside = it.path(&format!(" vaurioitunut 2026-11-02.vihko{ending}"));
        assert!(beside.exists(), "{ending}");
        assert!(!it.path(&format!(".vihko{ending}")).exists(), "{ending}");
    }
    let opening = it.ask("opening", json!({}));
    assert_eq!(opening["own"], saved["path"]);
    assert_eq!(opening["damage"], Value::Null);
    assert_eq!(
        opening["recent"],
        json!([]),
        "what was moved aside is not offered"
    );
    assert!(it.ask("people", json!({})).as_array().unwrap().len() > 1);
    it.assert_taken_in();
    it.ask("lock", json!({}));
}

#[test]
fn a_copy_is_gone_on_with_and_its_folder_is_found_again_although_the_notebook_has_moved() {
    let mut it = Damaged::with_copy();
    let stick = tempfile::tempdir().unwrap();
    it.ask("choose_copy_place", json!({ "folder": stick.path() }));
    it.desk.wait_for_copy();
    let before = it.sessions();
    let mut it = it.later();
    let bytes = damage_records(&it.notebook());
    it.unlock().unwrap_err();
    let told = it.restored();
    assert_eq!(
        told,
        "Kopio on palautettu ja auki. Vaurioitunut vihko on tallessa nimellä vihko vaurioitunut 2026-11-02.vihko."
    );
    assert_aside(&it, &bytes);
    assert!(before > 0);
    assert_eq!(it.sessions(), before);
    it.assert_taken_in();
    let page = it.ask("copies", json!({}));
    assert_eq!(page["place"], stick.path().to_str().unwrap());
    it.ask("lock", json!({}));
    let copies = it.ask("copies_to_restore", json!({}));
    assert!(
        !copies.as_array().unwrap().is_empty(),
        "the copies of the old name are lost"
    );
}

#[test]
fn a_notebook_that_is_gone_is_told_and_comes_back_from_its_copy() {
    for preferences_are_lost in [false, true] {
        let mut it = Damaged::with_copy();
        let before = it.sessions();
        let mut it = it.later();
        std::fs::remove_file(it.notebook()).unwrap();
        if preferences_are_lost {
            std::fs::remove_file(it.folder.path().join("ikkuna.json")).unwrap();
            it.desk = Desk::new(it.folder.path(), Clock::Fixed(day("2026-11-02")));
        }
        let damage = it.damage();
        assert_eq!(damage["title"], "Vihkoa ei löydy");
        assert_eq!(
            (&damage["is_missing"], &damage["can_salvage"]),
            (&json!(true), &json!(false))
        );
        let opening = it.ask("opening", json!({}));
        let free = opening["free_place"].as_str().unwrap();
        assert!(free.ends_with("vihko-2.vihko"), "{free}");
        assert_eq!(it.restored(), "Kopio on palautettu ja auki.");
        assert_eq!(it.sessions(), before);
        it.assert_taken_in();
        it.ask("lock", json!({}));
        assert_eq!(it.damage(), Value::Null);
        it.unlock().unwrap();
    }
}

/// One's own notebook once more, in a folder of its own, as the one that was chosen last.
fn chosen_elsewhere(it: &mut Damaged) -> PathBuf {
    let other = it.folder.path().join("muualla/toinen.vihko");
    std::fs::create_dir(other.parent().unwrap()).unwrap();
    for ending in ["", ".avaimet", ".avaimet2"] {
        let to = other.with_file_name(format!("toinen.vihko{ending}"));
        std::fs::copy(it.path(&format!(".vihko{ending}")), to).unwrap();
    }
    it.ask("choose_notebook", json!({ "path": other }));
    it.unlock().unwrap();
    it.ask("lock", json!({}));
    other
}

#[test]
fn a_notebook_that_is_gone_is_told_although_an_older_one_is_there() {
    let mut it = Damaged::new().later();
    let other = chosen_elsewhere(&mut it);
    std::fs::remove_file(&other).unwrap();
    assert_eq!(it.damage()["title"], "Vihkoa ei löydy");
    let (kind, told) = it.unlock().unwrap_err();
    assert_eq!(kind, "damaged", "{told}");
    let notebook = it.notebook();
    it.ask("choose_notebook", json!({ "path": notebook }));
    it.unlock().unwrap();
    let opening = it.ask("opening", json!({}));
    assert_eq!(opening["recent"], json!([]), "it is looked for no more");
    it.ask("lock", json!({}));
    assert_eq!(it.damage(), Value::Null);
}

#[test]
fn a_notebook_whose_folder_is_gone_is_restored_where_notebooks_lie() {
    let mut it = Damaged::with_copy().later();
    let other = chosen_elsewhere(&mut it);
    let folder = other.parent().unwrap();
    std::fs::remove_dir_all(folder).unwrap();
    // Nothing can be made there either.
    std::fs::write(folder, b"").unwrap();
    assert_eq!(it.damage()["title"], "Vihkoa ei löydy");
    assert_eq!(it.restored(), "Kopio on palautettu ja auki.");
    let own = it.ask("opening", json!({}))["own"].clone();
    let own = Path::new(own.as_str().unwrap());
    assert_eq!(own.parent(), Some(it.folder.path()));
}

#[test]
fn a_file_that_is_cut_emptied_or_overwritten_is_told_before_and_after_a_passphrase() {
    let letter = "Kirje äidille\n".repeat(700).into_bytes();
    for (what, content, shows_at_once) in [
        ("empty", Some(Vec::new()), true),
        ("a text", Some(letter), true),
        ("headless", None, false),
        ("cut", None, false),
    ] {
        let mut it = Damaged::with_copy().later();
        let good = std::fs::read(it.notebook()).unwrap();
        let bytes = content.unwrap_or_else(|| match what {
            "cut" => good[..good.len() / 2 + 99].to_vec(),
            _ => [vec![0; PAGE], good[PAGE..].to_vec()].concat(),
        });
        std::fs::write(it.notebook(), &bytes).unwrap();
        assert_eq!(it.damage() != Value::Null, shows_at_once, "{what}");
        let (kind, told) = it.unlock().unwrap_err();
        assert_eq!(kind, "damaged", "{what}: {told}");
        let damage = it.damage();
        assert_eq!(damage["can_salvage"], json!(!shows_at_once), "{what}");
        assert_eq!(damage["needs_keys"], json!(false), "{what}");
        if what == "headless" {
            let (_, refused) = it.salvaged().unwrap_err();
            assert!(refused.contains("ei voi pelastaa mitään"), "{refused}");
        }
        it.restored();
        assert_aside(&it, &bytes);
        it.ask("lock", json!({}));
    }
}

#[test]
fn lost_keys_come_back_from_a_copy_and_nothing_is_lost() {
    for altered in [false, true] {
        let mut it = Damaged::with_copy();
        let people = it.ask("people", json!({}));
        it.ask("record_stub", json!({ "person": people[0]["id"] }));
        // The copy is older than this, but its keys are the same.
        let mut it = it.later();
        for slots in [".vihko.avaimet", ".vihko.avaimet2"] {
            let slots = it.path(slots);
            match altered {
                true => std::fs::write(slots, b"jotakin muuta").unwrap(),
                false => std::fs::remove_file(slots).unwrap(),
            }
        }
        if altered {
            it.unlock().unwrap_err();
        }
        let damage = it.damage();
        assert_eq!(damage["title"], "Vihkon avaimet puuttuvat");
        assert_eq!(
            (&damage["can_salvage"], &damage["needs_keys"]),
            (&json!(false), &json!(true))
        );
        let wrong = json!({ "passphrase": "aivan toinen salasana", "code": "" });
        let (_, refused) = it.try_to("bring_back_keys", wrong).unwrap_err();
        assert!(
            refused.starts_with("Tämä ei ole vihkon salasana"),
            "{refused}"
        );
        let key = json!({ "passphrase": PRACTICE_PASSPHRASE, "code": "" });
        let done = it.ask("bring_back_keys", key);
        assert!(
            done["value"]
                .as_str()
                .unwrap()
                .ends_with("Mitään ei kadonnut.")
        );
        assert_eq!(it.damage(), Value::Null);
        let list = it.ask("sessions", json!({ "month": "2026-10", "person": null }));
        assert!(!list["stubs"].as_array().unwrap().is_empty(), "{list}");
        it.ask("lock", json!({}));
        it.unlock().unwrap();
        it.ask("lock", json!({}));
        let kept = it.path(".vihko.avaimet.1").exists();
        assert_eq!(kept, altered, "what was altered is kept as it was");
    }
}

#[test]
fn keys_of_another_notebook_are_not_put_beside_this_one() {
    let mut it = Damaged::with_copy().later();
    let mut bytes = std::fs::read(it.notebook()).unwrap();
    // As if another notebook stood in its place.
    for (i, byte) in bytes[..PAGE].iter_mut().enumerate() {
        *byte = byte.wrapping_mul(31).wrapping_add(i as u8 | 1);
    }
    std::fs::write(it.notebook(), &bytes).unwrap();
    for slots in [".vihko.avaimet", ".vihko.avaimet2"] {
        std::fs::remove_file(it.path(slots)).unwrap();
    }
    let key = json!({ "passphrase": PRACTICE_PASSPHRASE, "code": "" });
    let (_, refused) = it.try_to("bring_back_keys", key).unwrap_err();
    assert!(
        refused.starts_with("Missään löytyneessä kopiossa"),
        "{refused}"
    );
    assert!(!it.path(".vihko.avaimet").exists());
}

#[test]
fn damage_that_is_found_while_the_notebook_is_open_is_told_when_it_is_locked() {
    let mut it = Damaged::new();
    it.ask("lock", json!({}));
    let good = std::fs::read(it.notebook()).unwrap();
    // A page that opening does not look at, and that something of the window does.
    let told = (20..good.len() / PAGE).step_by(3).any(|page| {
        let mut bytes = good.clone();
        bytes[page * PAGE..(page + 1) * PAGE].fill(0);
        std::fs::write(it.notebook(), bytes).unwrap();
        if it.unlock().is_err() {
            it.ask("try_again", json!({}));
            return false;
        }
        let asked = json!({ "month": "2026-10", "person": null });
        let refused = it.try_to("sessions", asked);
        let is_told = refused.is_err_and(|(kind, _)| kind == "damaged");
        assert_eq!(it.damage(), Value::Null, "it is still open");
        it.ask("lock", json!({}));
        assert_eq!(it.damage() != Value::Null, is_told);
        is_told
    });
    assert!(told, "no damage was met with");
}
