//! What the program writes: never over a notebook, all of it or nothing, and never without saying so.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;
use vihko::association::PayerDraft;
use vihko_tests::{Practice, Program, Tiny, practice, program};

/// Every file below a folder with its content.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), std::fs::read(&path).unwrap());
        }
    }
    found
}

fn names(folder: &Path) -> Vec<String> {
    files(folder)
        .into_keys()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect()
}

/// The program on a small notebook, with its own writing ends.
fn raw(args: &[&str], notebook: &Path) -> Command {
    let secret = notebook.with_file_name("salasana");
    std::fs::write(&secret, format!("{}\n", Tiny::PASSPHRASE)).unwrap();
    let mut command = Command::new(program());
    command
        .args(args)
        .arg(notebook)
        .env_remove("VIHKO_TODAY")
        .env("VIHKO_PASSPHRASE_FILE", secret)
        .stdin(Stdio::null());
    command
}

fn refusal(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(!said.contains("panicked"), "{said}");
    said
}

/// A payer that wants one paper for each person, and two people of the same name in October.
fn namesakes() -> (TempDir, PathBuf) {
    let mut it = Tiny::with_payer(PayerDraft {
        paper_per: "person".into(),
        ..PayerDraft::default()
    });
    it.hire("Korhonen", "Aino");
    it.hire("Lahti", "Olli");
    it.closed()
}

fn on(notebook: &Path, args: &[&str]) -> Program {
    Program::with(args)
        .arg("--notebook")
        .arg(notebook)
        .passphrase(Tiny::PASSPHRASE)
}

fn refuses_to_write(practice: &Practice, name: &str) {
    let before = files(practice.folder());
    let last = name.rsplit('/').next().unwrap();
    let out = practice.file(name);
    for command in [&["report", "2026-10"][..], &["export"]] {
        let mut program = practice.program(["--lang", "fi"]);
        for word in command {
            program = program.arg(word);
        }
        let said = program.arg("--out").arg(&out).refused();
        assert!(
            said.contains("kuuluu vihkoon") && said.contains(last),
            "{name}: {said}"
        );
    }
    let said = practice
        .program(["report", "2026-10"])
        .arg("--out")
        .arg(practice.file("uusi.pdf"))
        .arg("--data")
        .arg(&out)
        .refused();
    assert!(said.contains("kuuluu vihkoon"), "{said}");
    assert!(files(practice.folder()) == before, "{name}");
}

#[test]
fn neither_a_notebook_nor_what_belongs_to_it_is_written_over() {
    let practice = practice();
    for ending in ["", ".avaimet2", "-wal", ".liitteet/uusi.pdf"] {
        refuses_to_write(&practice, &format!("harjoitusvihko.vihko{ending}"));
    }
    std::fs::write(practice.file("toinen.vihko.avaimet"), "toinen").unwrap();
    refuses_to_write(&practice, "toinen.vihko");
}

#[cfg(unix)]
#[test]
fn a_link_to_the_notebook_is_the_notebook() {
    let practice = practice();
    std::os::unix::fs::symlink("harjoitusvihko.vihko", practice.file("linkki.pdf")).unwrap();
    refuses_to_write(&practice, "linkki.pdf");
    std::os::unix::fs::symlink(practice.folder(), practice.file("mutka")).unwrap();
    let said = practice
        .program(["export"])
        .arg("--out")
        .arg(practice.file("mutka/harjoitusvihko.vihko"))
        .refused();
    assert!(said.contains("kuuluu vihkoon"), "{said}");
}

#[test]
fn paper_and_data_have_a_file_each() {
    let practice = practice();
    let out = practice.file("sama.json");
    let said = practice
        .program(["report", "2026-10"])
        .arg("--out")
        .arg(&out)
        .arg("--data")
        .arg(
            practice
                .file("../")
                .join(practice.folder())
                .join("sama.json"),
        )
        .refused();
    assert!(said.contains("sama.json") && !out.exists(), "{said}");
}

#[test]
fn where_one_file_cannot_be_written_none_is() {
    let practice = practice();
    let before = files(practice.folder());
    let said = practice
        .program(["report", "2026-10"])
        .arg("--out")
        .arg(practice.file("r.pdf"))
        .arg("--data")
        .arg(practice.file("puuttuva/r.json"))
        .refused();
    assert!(said.contains("Kansiota puuttuva ei löydy"), "{said}");
    assert!(files(practice.folder()) == before);
}

#[test]
fn namesakes_get_papers_of_their_own() {
    let (folder, notebook) = namesakes();
    let papers = folder.path().join("paperit");
    std::fs::create_dir(&papers).unwrap();
    let report = |args: &[&str]| {
        let program = on(&notebook, &["report", "2026-10"]).on("2026-11-02");
        let program = args.iter().fold(program, |program, arg| program.arg(arg));
        program.arg("--out").arg(papers.join("r.pdf"))
    };
    assert_eq!(report(&[]).done().lines().count(), 3);
    assert_eq!(
        names(&papers),
        [
            "r-korhonen-aino-1.pdf",
            "r-korhonen-aino-2.pdf",
            "r-lahti-olli.pdf"
        ]
    );
    let said = report(&["--person", "Aino Korhonen"]).refused();
    assert!(
        said.contains("Korhonen, Aino (1); Korhonen, Aino (2)"),
        "{said}"
    );
    report(&["--person", "2"]).done();
    assert!(papers.join("r.pdf").exists());
}

#[test]
fn a_month_without_anybody_is_refused_also_where_each_has_a_paper() {
    let (folder, notebook) = namesakes();
    let out = folder.path().join("r.pdf");
    let said = on(&notebook, &["report", "2020-10"])
        .arg("--out")
        .arg(&out)
        .refused();
    assert!(said.contains("Kenelläkään ei ole työsuhdetta"), "{said}");
    assert!(!out.exists());
}

#[test]
fn wrong_use_is_told_in_the_words_of_the_help() {
    for (language, folder, month) in [
        ("fi", "KANSIO", "KUUKAUSI"),
        ("sv", "MAPP", "MÅNAD"),
        ("en", "FOLDER", "MONTH"),
    ] {
        let help = Program::with(["--help", "--lang", language]).done();
        for (args, missing) in [
            (&["demo"][..], folder),
            (&["confirm"], month),
            (&["report", "2026-10"], "--out"),
        ] {
            let answer = Program::with(args).arg("--lang").arg(language).run();
            assert_eq!(answer.status, 2);
            assert!(answer.err.contains(missing), "{}", answer.err);
            assert!(help.contains(missing), "{help}");
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let answer = Program::with(["demo", "--today", "2026-11-03"])
        .arg(folder.path().join("h"))
        .run();
    assert_eq!(answer.status, 2);
    assert!(answer.err.contains("--today"), "{}", answer.err);
    assert!(names(folder.path()).is_empty());
}

#[cfg(unix)]
#[test]
fn a_month_of_strange_bytes_is_shown_as_far_as_it_can_be() {
    use std::os::unix::ffi::OsStrExt;
    let month = std::ffi::OsStr::from_bytes(b"2026\xff");
    let answer = Program::with(["confirm"]).arg(month).run();
    assert_eq!(answer.status, 2);
    assert!(answer.err.contains("”2026\u{fffd}”"), "{}", answer.err);
}

#[test]
fn what_is_missing_is_called_what_it_is() {
    let practice = practice();
    let said = practice
        .program(["export"])
        .arg("--out")
        .arg(practice.file("puuttuva/kansio/a.json"))
        .refused();
    assert!(said.contains("Kansiota kansio ei löydy"), "{said}");

    let output = raw(&["check", "--notebook"], &practice.notebook())
        .env("VIHKO_PASSPHRASE_FILE", practice.file("hukassa"))
        .output()
        .unwrap();
    let said = refusal(&output);
    assert!(said.contains("Salasanatiedostoa hukassa"), "{said}");

    let sealed = names(&practice.file("harjoitusvihko.vihko.liitteet"));
    let gone = practice.file(&format!("harjoitusvihko.vihko.liitteet/{}", sealed[0]));
    std::fs::remove_file(gone).unwrap();
    let said = practice.program(["check"]).refused();
    assert!(
        said.contains("puuttuu liitetiedosto") && said.contains(&sealed[0]),
        "{said}"
    );

    for content in [
        &"Muistiinpanoja äidille.\n".repeat(1000).into_bytes(),
        &vec![0xe4; 5000],
    ] {
        let file = practice.file("muistio.vihko");
        std::fs::write(&file, content).unwrap();
        let said = on(&file, &["check"]).refused();
        assert!(said.contains("ei ole vihko"), "{said}");
    }
}

#[test]
fn refused_content_is_headed_by_what_was_not_done() {
    let (folder, notebook) = Tiny::new().closed();
    let data = folder.path().join("a.json");
    std::fs::write(&data, r#"{"format": "muu", "version": 1}"#).unwrap();
    let said = on(&notebook, &["import"]).arg(&data).refused();
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(
        lines[0],
        "Tietoja ei tallennettu, sillä niissä on korjattavaa."
    );
    assert!(lines.len() > 1, "{said}");
}

#[cfg(target_os = "linux")]
mod devices {
    use super::*;

    fn full() -> Stdio {
        Stdio::from(
            std::fs::File::options()
                .write(true)
                .open("/dev/full")
                .unwrap(),
        )
    }

    fn closed() -> Stdio {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        writer.into()
    }

    #[test]
    fn a_device_takes_a_paper_or_refuses_it() {
        let practice = practice();
        let report = |out: &str| practice.program(["report", "2026-10", "--out", out]);
        report("/dev/null").done();
        let said = report("/dev/full").refused();
        assert!(said.contains("Levy on täynnä"), "{said}");
        assert!(Path::new("/dev/full").exists());
    }

    #[test]
    fn an_answer_that_cannot_be_written_is_a_refusal() {
        let (_folder, notebook) = Tiny::new().closed();
        let output = raw(&["check", "--notebook"], &notebook)
            .stdout(full())
            .output()
            .unwrap();
        let said = refusal(&output);
        assert!(said.contains("ei voinut kirjoittaa vastaustaan"), "{said}");
        let both = raw(&["check", "--notebook"], &notebook)
            .stdout(full())
            .stderr(full())
            .status()
            .unwrap();
        assert_eq!(both.code(), Some(1));
    }

    #[test]
    fn a_closed_pipe_ends_the_program_in_silence() {
        let (_folder, notebook) = Tiny::new().closed();
        let output = raw(&["check", "--notebook"], &notebook)
            .stdout(closed())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        assert!(output.stderr.is_empty(), "{output:?}");
    }

    #[test]
    fn a_notebook_whose_recovery_code_nobody_saw_is_not_made() {
        let folder = tempfile::tempdir().unwrap();
        let notebook = folder.path().join("uusi.vihko");
        for stdout in [full(), closed()] {
            let output = raw(&["new"], &notebook).stdout(stdout).output().unwrap();
            let said = refusal(&output);
            assert!(said.contains("vihkoa ei tehty"), "{said}");
            assert_eq!(names(folder.path()), ["salasana"]);
        }
    }
}
