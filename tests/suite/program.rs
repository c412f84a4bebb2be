//! The program `vihko` as a person runs it: what it answers, and what it refuses with which sentence.

mod damage;

use vihko_tests::{Program, Tiny, practice};

/// The refusals of the same command in Finnish, Swedish and English: three sentences, all different.
fn in_three_languages(run: impl Fn(&str) -> String) -> [String; 3] {
    let said = ["fi", "sv", "en"].map(run);
    assert!(said.iter().all(|it| it.trim().len() > 15), "{said:?}");
    assert!(
        said[0] != said[1] && said[1] != said[2] && said[0] != said[2],
        "{said:?}"
    );
    said
}

#[test]
fn wrong_use_ends_with_2_and_says_how_to_ask() {
    for words in [
        &[][..],
        &["kahvia"],
        &["report"],
        &["report", "2026-13", "--out", "r.pdf"],
        &["report", "lokakuu", "--out", "r.pdf"],
        &["report", "2026-10"],
        &["report", "2026-10", "--out", "a.pdf", "--out", "b.pdf"],
        &["report", "2026-10", "2026-11", "--out", "r.pdf"],
        &["check", "--today", "31.2.2026"],
        &["check", "--today", "eilen"],
        &["check", "--out", "r.pdf"],
        &["import"],
        &["export"],
        &["new"],
        &["demo"],
    ] {
        in_three_languages(|language| {
            let answer = Program::with(words).arg("--lang").arg(language).run();
            assert_eq!(
                (answer.status, answer.out.as_str()),
                (2, ""),
                "{words:?} {answer:?}"
            );
            answer.err
        });
    }
    let answer = Program::with(["check", "--lang", "de"]).run();
    assert_eq!(answer.status, 2);
    assert!(answer.err.contains("”de”"), "{answer:?}");
}

#[test]
fn a_wrong_day_in_the_environment_is_wrong_use_too() {
    let answer = Program::with(["check"]).on("2026-02-31").run();
    assert_eq!(answer.status, 2);
    assert!(answer.err.contains("2026-02-31"), "{answer:?}");
}

#[test]
fn help_and_version_are_answers() {
    in_three_languages(|language| Program::with(["--help", "--lang", language]).done());
    assert!(Program::with(["--version"]).done().starts_with("vihko "));
}

#[test]
fn a_passphrase_is_no_argument() {
    for option in ["--passphrase", "--password", "--salasana"] {
        let answer = Program::with(["check", option, "harjoitus harjoitus"]).run();
        assert_eq!(answer.status, 2, "{answer:?}");
        assert!(!answer.err.contains("harjoitus harjoitus"), "{answer:?}");
    }
}

#[test]
fn the_passphrase_comes_from_a_file_or_from_standard_input() {
    let (_folder, path) = Tiny::new().closed();
    let check = || Program::with(["check", "--notebook"]).arg(&path);
    assert!(
        check()
            .passphrase(Tiny::PASSPHRASE)
            .done()
            .contains("Vihko on kunnossa.")
    );
    for typed in [
        format!("{}\n", Tiny::PASSPHRASE),
        format!("{}\r\n", Tiny::PASSPHRASE),
        Tiny::PASSPHRASE.into(),
    ] {
        assert!(check().stdin(&typed).done().contains("Vihko on kunnossa."));
    }
    let wrong = in_three_languages(|language| {
        check()
            .arg("--lang")
            .arg(language)
            .passphrase("ei se ollut tämä")
            .refused()
    });
    assert!(
        wrong[0].contains("Tämä ei ole vihkon salasana."),
        "{wrong:?}"
    );
    // Nothing on standard input is a wrong passphrase, not a question that waits.
    assert_eq!(check().refused(), wrong[0]);
}

#[test]
fn a_new_notebook_comes_with_a_recovery_code_that_opens_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("uusi.vihko");
    let new = || Program::with(["new"]).arg(&path);
    let short = new().passphrase("lyhyt").refused();
    assert!(short.contains("liian lyhyt") && !path.exists(), "{short}");
    let said = new().passphrase(Tiny::PASSPHRASE).done();
    let code = said
        .lines()
        .find_map(|line| line.strip_prefix("Palautuskoodi: "))
        .unwrap();
    assert_eq!(code.matches('-').count(), 7);
    let check = |code: &str| {
        Program::with(["check", "--recovery-code", "--notebook"])
            .arg(&path)
            .passphrase(code)
    };
    check(code).done();
    check(&code.replace('-', " ")).done();
    // One digit of the third group changed.
    let mut groups: Vec<String> = code.split('-').map(str::to_owned).collect();
    let last = groups[2].pop().unwrap();
    groups[2].push(if last == '9' {
        '0'
    } else {
        char::from(last as u8 + 1)
    });
    assert!(check(&groups.join("-")).refused().contains("3. ryhmässä"));
    assert!(check(&code[..20]).refused().contains("ryhmässä"));
    let zeros = ["000000"; 8].join("-");
    assert!(check(&zeros).refused().contains("ei avaa tätä vihkoa"));
    let again = in_three_languages(|language| {
        new()
            .arg("--lang")
            .arg(language)
            .passphrase(Tiny::PASSPHRASE)
            .refused()
    });
    assert!(
        again.iter().all(|it| it.contains("uusi.vihko")),
        "{again:?}"
    );
}

#[test]
fn an_empty_notebook_says_what_to_record_first() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("uusi.vihko");
    Program::with(["new"])
        .arg(&path)
        .passphrase(Tiny::PASSPHRASE)
        .done();
    let out = folder.path().join("r.pdf");
    let said = Program::with(["report", "2026-10", "--notebook"])
        .arg(&path)
        .arg("--out")
        .arg(&out);
    let said = said.passphrase(Tiny::PASSPHRASE).refused();
    assert!(said.contains("maksajaa") && !out.exists(), "{said}");
}

#[test]
fn a_missing_notebook_or_content_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("poissa.vihko");
    let said = in_three_languages(|language| {
        Program::with(["check", "--lang", language, "--notebook"])
            .arg(&path)
            .refused()
    });
    assert!(
        said.iter().all(|it| it.contains("poissa.vihko")),
        "{said:?}"
    );
    let practice = practice();
    let said = practice
        .program(["import"])
        .arg(folder.path().join("poissa.json"))
        .refused();
    assert!(said.contains("poissa.json"), "{said}");
}

#[test]
fn what_a_report_is_not_about_is_said() {
    let practice = practice();
    let out = practice.file("r.pdf");
    let report = |args: &[&str]| {
        let mut program = practice.program(["report"]);
        for arg in args {
            program = program.arg(arg);
        }
        let said = in_three_languages(|language| {
            let mut program = practice.program(["report", "--lang", language]);
            for arg in args {
                program = program.arg(arg);
            }
            program.arg("--out").arg(&out).refused()
        });
        assert!(!out.exists());
        said
    };
    assert!(report(&["2026-10", "--payer", "Tornio"])[0].contains("maksajaa Tornio"));
    assert!(report(&["2026-10", "--person", "Maija Poppanen"])[0].contains("Maija Poppanen"));
    assert!(report(&["2025-10"])[0].contains("Kenelläkään ei ole työsuhdetta"));
    assert!(!report(&["2026-10", "--person", "Kari Niemi"])[0].is_empty());
}

#[test]
fn confirming_says_what_is_missing_not_over_or_done() {
    let practice = practice();
    let confirm = |month: &str| {
        in_three_languages(|language| {
            practice
                .program(["confirm", month, "--lang", language])
                .refused()
        })
    };
    assert!(confirm("2026-10")[0].contains("Jotakin puuttuu vielä"));
    assert!(confirm("2026-11")[0].contains("kuukausi on kesken"));
    assert!(confirm("2026-09")[0].contains("Olet jo vahvistanut"));
}

#[test]
fn the_day_can_be_said_in_two_ways_and_the_argument_wins() {
    let practice = practice();
    let report = |program: Program| {
        let data = practice.file("r.json");
        program
            .arg("--out")
            .arg(practice.file("r.pdf"))
            .arg("--data")
            .arg(&data)
            .done();
        let data: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(data).unwrap()).unwrap();
        data["draft_on"].as_str().unwrap().to_owned()
    };
    let october = || practice.program(["report", "2026-10"]);
    assert_eq!(report(october()), "2026-11-02");
    assert_eq!(report(october().on("2026-11-20")), "2026-11-20");
    assert_eq!(
        report(october().arg("--today").arg("5.12.2026").on("2026-11-20")),
        "2026-12-05"
    );
}
