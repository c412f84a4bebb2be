//! Where a notebook may lie, how it is moved from where it may not, and who has it open.

mod window;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use tempfile::TempDir;
use vihko::backup::{Going, Progress, SecondPlace};
use vihko::error::{Failure, OpenIn, Result};
use vihko::keyring::Keyring;
use vihko::notebook::{Clock, Moved, Notebook, PRACTICE_PASSPHRASE, move_to};
use vihko::vault::{Passphrase, Unlock};
use vihko_tests::{Program, Tiny, copy, day, names_in, practice, program, refusal};

/// The old notebook's name once it has been moved.
const ASIDE: &str = "pieni.vihko.siirretty";

/// How often a move is killed.
const ROUNDS: u32 = 6;

fn clock() -> Clock {
    Clock::Fixed(day("2026-11-02"))
}

fn with() -> Unlock {
    Unlock::Passphrase(Passphrase::typed(Tiny::PASSPHRASE))
}

fn open(path: &Path) -> Result<Notebook> {
    Notebook::open(path, &with(), clock())
}

fn vihko(words: &[&str], passphrase: &str) -> Program {
    Program::with(words).passphrase(passphrase).on("2026-11-02")
}

fn words(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A notebook with a confirmed month, in a folder that OneDrive copies, and what is in it.
struct Misplaced {
    folder: TempDir,
    content: String,
}

impl Misplaced {
    fn new() -> Misplaced {
        static MADE: OnceLock<(TempDir, String)> = OnceLock::new();
        let (made, content) = MADE.get_or_init(|| {
            let mut tiny = Tiny::new();
            tiny.complete();
            let month = tiny.october().month;
            tiny.book.confirm(tiny.payer, month, "").unwrap();
            let content = tiny.book.content().unwrap().write().unwrap();
            (tiny.closed().0, content)
        });
        let it = Misplaced {
            folder: tempfile::tempdir().unwrap(),
            content: content.clone(),
        };
        std::fs::create_dir(it.cloud()).unwrap();
        copy(made.path(), &it.cloud());
        it
    }

    fn cloud(&self) -> PathBuf {
        self.folder.path().join("OneDrive - Yhdistys")
    }

    fn old(&self) -> PathBuf {
        self.cloud().join("pieni.vihko")
    }

    fn new_place(&self) -> PathBuf {
        self.folder.path().join("kone").join("pieni.vihko")
    }

    /// Moves it, and stops before the part with this number.
    fn moved(&self, stop_at: Option<u64>) -> Result<Moved> {
        let mut step = |it: Progress| match stop_at == Some(it.done) {
            true => Going::Stop,
            false => Going::On,
        };
        let (book, moved) = move_to(&self.old(), &self.new_place(), &with(), clock(), &mut step)?;
        assert_eq!(book.path(), self.new_place());
        book.close()?;
        Ok(moved)
    }

    /// The notebook lies whole in its new place, and the old one is there without being one.
    #[track_caller]
    fn assert_moved(&self) {
        let book = open(&self.new_place()).unwrap();
        assert_eq!(book.content().unwrap().write().unwrap(), self.content);
        book.check().unwrap();
        book.close().unwrap();
        assert!(!self.old().exists());
        let aside = self.cloud().join(ASIDE);
        assert!(aside.exists());
        let elsewhere = self.folder.path().join("muualla.vihko");
        std::fs::copy(&aside, &elsewhere).unwrap();
        assert_eq!(refusal(open(&elsewhere)), Failure::SlotsMissing);
        std::fs::remove_file(elsewhere).unwrap();
    }
}

#[test]
fn a_notebook_that_a_service_copies_is_refused_at_every_opening_with_the_cure() {
    let it = Misplaced::new();
    let before = names_in(&it.cloud());
    let here = Failure::LiesSynced("OneDrive".into());
    assert_eq!(refusal(open(&it.old())), here);
    for language in ["fi", "sv", "en"] {
        let old = it.old();
        let check = ["check", "--lang", language, "--notebook", words(&old)];
        let refused = vihko(&check, Tiny::PASSPHRASE).refused();
        assert!(refused.contains("OneDrive"), "{refused}");
        assert!(refused.contains("vihko move"), "{refused}");
    }
    assert_eq!(names_in(&it.cloud()), before);
}

#[test]
fn no_notebook_is_made_restored_or_salvaged_there() {
    let it = Misplaced::new();
    let (folder, own) = Tiny::new().closed();
    let new = it.cloud().join("uusi.vihko");
    vihko(&["backup", "--notebook", words(&own)], Tiny::PASSPHRASE).done();
    let copies = folder.path().join("pieni.vihko.varmuuskopiot");
    let copied = names_in(&copies)
        .into_iter()
        .find(|it| it.ends_with(".varmuus"));
    let copied = copies.join(copied.unwrap());
    for command in [
        vec!["new", words(&new)],
        vec![
            "restore",
            words(&copied),
            "--as",
            words(&new),
            "--notebook",
            words(&own),
        ],
        vec!["salvage", "--out", words(&new), "--notebook", words(&own)],
        vec!["move", words(&own), "--to", words(&new)],
    ] {
        let refused = vihko(&command, Tiny::PASSPHRASE).refused();
        assert!(refused.contains("OneDrive"), "{command:?}: {refused}");
        assert!(!new.exists(), "{command:?}");
    }
    // A copy that is finished may lie there.
    let out = it.cloud();
    let carry = ["backup", "--out", words(&out), "--notebook", words(&own)];
    vihko(&carry, Tiny::PASSPHRASE).done();
    assert!(names_in(&out).iter().any(|name| name.ends_with(".varmuus")));
}

#[test]
fn a_practice_notebook_opens_anywhere() {
    let practice = practice();
    let cloud = practice.folder().join("Dropbox");
    std::fs::create_dir(&cloud).unwrap();
    for name in ["", ".avaimet", ".avaimet2", ".liitteet"] {
        let name = format!("harjoitusvihko.vihko{name}");
        std::fs::rename(practice.file(&name), cloud.join(&name)).unwrap();
    }
    let notebook = cloud.join("harjoitusvihko.vihko");
    vihko(
        &["check", "--notebook", words(&notebook)],
        PRACTICE_PASSPHRASE,
    )
    .done();
}

#[test]
fn one_s_own_notebook_does_not_pass_for_a_practice_notebook() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = folder.path().join("Dropbox");
    std::fs::create_dir(&cloud).unwrap();
    let (made, path) = Tiny::new().closed();
    let mut book = open(&path).unwrap();
    let new = Passphrase::choose(PRACTICE_PASSPHRASE).unwrap();
    let cost = vihko::vault::PassphraseCost::FLOOR;
    book.change_passphrase(
        Passphrase::typed(Tiny::PASSPHRASE),
        &new,
        cost,
        &Keyring::missing(),
    )
    .unwrap();
    book.close().unwrap();
    copy(made.path(), &cloud);
    let opened = Notebook::open(
        &cloud.join("pieni.vihko"),
        &Unlock::Passphrase(new),
        clock(),
    );
    assert_eq!(refusal(opened), Failure::LiesSynced("Dropbox".into()));
}

#[test]
fn onedrive_s_own_word_counts_whatever_its_folder_is_called() {
    let (folder, path) = Tiny::new().closed();
    let check = |variable: &str| {
        let secret = folder.path().join("salasana");
        std::fs::write(&secret, Tiny::PASSPHRASE).unwrap();
        let output = Command::new(program())
            .args(["check", "--notebook", words(&path)])
            .env("VIHKO_PASSPHRASE_FILE", secret)
            .env(variable, folder.path())
            .output()
            .unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    for variable in ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"] {
        let refused = check(variable);
        assert!(refused.contains("OneDrive"), "{refused}");
    }
    assert_eq!(check("MUU"), "");
}

#[test]
fn a_moved_notebook_is_whole_and_the_old_one_opens_no_more() {
    let it = Misplaced::new();
    let stick = tempfile::tempdir().unwrap();
    let place = SecondPlace {
        said_on: day("2026-11-02"),
        folder: Some(stick.path().to_owned()),
        carried: None,
    };
    place.keep(&it.old()).unwrap();
    let moved = it.moved(None).unwrap();
    assert_eq!(moved.old, it.cloud().join(ASIDE));
    assert!(
        moved
            .counts
            .iter()
            .any(|it| it.table == "report" && it.rows > 0)
    );
    it.assert_moved();
    let book = open(&it.new_place()).unwrap();
    assert_eq!(book.second_place(), Some(place));
}

#[test]
fn the_program_moves_a_notebook_into_a_folder_and_says_where_the_old_one_is() {
    let it = Misplaced::new();
    let target = it.new_place().parent().unwrap().to_owned();
    std::fs::create_dir(&target).unwrap();
    let old = it.old();
    let command = ["move", words(&old), "--to", words(&target)];
    let said = vihko(&command, Tiny::PASSPHRASE).done();
    assert!(said.contains(words(&it.new_place())), "{said}");
    assert!(said.contains(ASIDE), "{said}");
    it.assert_moved();
    let again = vihko(&command, Tiny::PASSPHRASE).refused();
    assert!(again.contains("pieni.vihko"), "{again}");
    let wrong = vihko(&["move", words(&old)], Tiny::PASSPHRASE).run();
    assert_eq!(wrong.status, 2);
}

#[test]
fn a_move_that_is_stopped_leaves_everything_as_it_was() {
    let it = Misplaced::new();
    for stop_at in [1, 2] {
        assert_eq!(refusal(it.moved(Some(stop_at))), Failure::MoveStopped);
        assert!(it.old().exists());
        assert_eq!(
            names_in(it.new_place().parent().unwrap()),
            Vec::<String>::new()
        );
    }
    it.moved(None).unwrap();
    it.assert_moved();
}

#[test]
fn a_move_that_broke_off_before_the_old_one_was_put_aside_comes_to_its_end() {
    let it = Misplaced::new();
    let moved = it.moved(None).unwrap();
    std::fs::rename(moved.old, it.old()).unwrap();
    it.moved(None).unwrap();
    it.assert_moved();
}

#[test]
fn a_notebook_that_knows_less_or_another_one_is_not_taken_for_the_moved_one() {
    let it = Misplaced::new();
    let moved = it.moved(None).unwrap();
    std::fs::rename(moved.old, it.old()).unwrap();
    let mut book = open(&it.new_place()).unwrap();
    let recorder = vihko::association::RecorderDraft {
        name: "Minna Ohjaaja".into(),
    };
    book.record(recorder).unwrap();
    book.close().unwrap();
    let there = Failure::FileExists("pieni.vihko".into());
    assert_eq!(refusal(it.moved(None)), there);
    assert!(it.old().exists());
    std::fs::write(it.new_place(), b"muu tiedosto").unwrap();
    assert_eq!(refusal(it.moved(None)), there);
    assert_eq!(std::fs::read(it.new_place()).unwrap(), b"muu tiedosto");
}

#[test]
fn a_move_that_is_killed_leaves_one_whole_notebook_and_the_next_one_ends_it() {
    let lot = &mut fastrand::Rng::with_seed(6);
    let it = Misplaced::new();
    let (old, new) = (it.old(), it.new_place());
    let command = ["move", words(&old), "--to", words(&new)];
    // Once to know how long it takes.
    let began = std::time::Instant::now();
    vihko(&command, Tiny::PASSPHRASE).done();
    let whole = began.elapsed();
    let mut kept_old = 0;
    for _ in 0..ROUNDS {
        let it = Misplaced::new();
        let (old, new) = (it.old(), it.new_place());
        let command = ["move", words(&old), "--to", words(&new)];
        let after = whole.mul_f64(lot.f64());
        vihko(&command, Tiny::PASSPHRASE).killed_after(after);
        if old.exists() {
            kept_old += 1;
            // It is whole as far as anybody can see who knows better than to leave it there.
            it.moved(None).unwrap();
        }
        it.assert_moved();
    }
    println!("killed {ROUNDS} times while moving: {kept_old} ended by a second move, 0 lost");
}

#[test]
fn who_has_the_notebook_open_is_told_and_it_is_not_moved_meanwhile() {
    let tiny = Tiny::new();
    let path = tiny.path();
    let elsewhere = path.with_file_name("muualla.vihko");
    for command in [
        vec!["check", "--notebook", words(&path)],
        vec!["move", words(&path), "--to", words(&elsewhere)],
    ] {
        let refused = vihko(&command, Tiny::PASSPHRASE).refused();
        assert!(refused.contains("on ollut auki koneella "), "{refused}");
        assert!(refused.contains(" klo "), "{refused}");
        assert!(refused.contains("(ikkuna)"), "{refused}");
    }
    assert!(!elsewhere.exists());
    let (folder, path) = tiny.closed();
    let left = names_in(folder.path());
    assert!(!left.iter().any(|name| name.ends_with(".auki")), "{left:?}");
    vihko(&["check", "--notebook", words(&path)], Tiny::PASSPHRASE).done();
}

#[test]
fn what_a_dead_program_left_says_nothing_against_the_lock() {
    let (_folder, path) = Tiny::new().closed();
    let beside = path.with_file_name("pieni.vihko.auki");
    let left = "Seurantavihko 1\nTOIMISTO-2\nwindow\n2026-11-02T12:02:00Z\n";
    std::fs::write(&beside, left).unwrap();
    let book = open(&path).unwrap();
    assert_ne!(std::fs::read_to_string(&beside).unwrap(), left);
    std::fs::remove_file(&beside).unwrap();
    // Nobody needs the file either.
    assert_eq!(refusal(open(&path)), Failure::Busy);
    book.close().unwrap();
    open(&path).unwrap().close().unwrap();
}

#[cfg(unix)]
#[test]
fn the_program_that_has_it_open_is_told_too() {
    let (folder, path) = Tiny::new().closed();
    // Who writes into a pipe waits for a reader, and has the notebook open so long.
    let pipe = folder.path().join("putki");
    let made = Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    std::thread::scope(|scope| {
        let export = ["export", "--out", words(&pipe), "--notebook", words(&path)];
        let exporting = vihko(&export, Tiny::PASSPHRASE);
        let ended = scope.spawn(move || exporting.run());
        let shown = path.with_file_name("pieni.vihko.auki");
        let is_open = (0..400).any(|_| {
            std::thread::sleep(Duration::from_millis(50));
            shown.exists()
        });
        assert!(is_open, "{:?}", ended.join().unwrap());
        let told = match refusal(open(&path)) {
            Failure::OpenOn(opener) => opener.program,
            other => panic!("{other:?}"),
        };
        let content = std::fs::read_to_string(&pipe).unwrap();
        assert!(content.contains("Korhonen"));
        assert_eq!(told, OpenIn::Program);
        assert_eq!(ended.join().unwrap().status, 0);
    });
}
