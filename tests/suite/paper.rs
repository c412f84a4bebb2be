//! Papers by their kind: the command `paper`, and several papers as one job.

use vihko::association::PayerDraft;
use vihko::error::Failure;
use vihko::notebook::{Clock, Going, Notebook, PaperKind, PaperWanted, Progress};
use vihko::path::OutcomeDraft;
use vihko::person::{PersonDraft, PlacementDraft};
use vihko::report::Naming;
use vihko::text::Language;
use vihko::vault::{Passphrase, PassphraseCost};
use vihko_tests::{Program, Tiny, day, month, practice, refusal, text_of};

/// October's report of whatever notebook.
fn october() -> PaperWanted {
    PaperWanted {
        kind: PaperKind::MonthReport,
        language: None,
        payer: None,
        person: None,
        until: None,
        month: Some(month("2026-10")),
        naming: Naming::Names,
    }
}

#[test]
fn the_paper_of_the_month_is_the_report() {
    let practice = practice();
    let (paper, report) = (practice.file("p.pdf"), practice.file("r.pdf"));
    let say = |program: Program, out: &std::path::Path| program.arg("--out").arg(out).done();
    let kind = practice.program(["paper", "kuukausiraportti", "2026-10"]);
    let said = say(kind, &paper);
    assert!(said.starts_with("Luonnos lokakuun"), "{said}");
    say(practice.program(["report", "2026-10"]), &report);
    assert!(std::fs::read(paper).unwrap() == std::fs::read(report).unwrap());
}

#[test]
fn a_paper_speaks_the_language_that_is_chosen() {
    let practice = practice();
    let out = practice.file("p.pdf");
    for (language, title) in [
        ("sv", "Månadsrapport"),
        ("en", "Monthly report"),
        ("fi", "kuukausiraportti"),
    ] {
        practice
            .program([
                "paper",
                "kuukausiraportti",
                "2026-10",
                "--language",
                language,
            ])
            .arg("--out")
            .arg(&out)
            .done();
        let text = text_of(&std::fs::read(&out).unwrap());
        assert!(text.contains(title), "{language}: {text}");
    }
    // September is confirmed, in Finnish.
    let confirmed = practice.program(["paper", "kuukausiraportti", "2026-09"]);
    let said = confirmed
        .arg("--language")
        .arg("sv")
        .arg("--out")
        .arg(&out)
        .refused();
    assert!(said.contains("vahvistettu toisella kielellä"), "{said}");
    let confirmed = practice.program(["paper", "kuukausiraportti", "2026-09"]);
    confirmed
        .arg("--language")
        .arg("fi")
        .arg("--out")
        .arg(&out)
        .done();
}

#[test]
fn a_paper_that_there_is_not_is_answered_with_those_that_there_are() {
    let said = Program::with(["paper", "kauppalista", "--out", "p.pdf"]).run();
    assert_eq!(said.status, 2);
    for kind in PaperKind::ALL {
        assert!(said.err.contains(kind.code()), "{said:?}");
    }
    for words in [
        &["paper"][..],
        &["paper", "kuukausiraportti", "--out", "p.pdf"],
    ] {
        let said = Program::with(words).run();
        assert_eq!(said.status, 2, "{said:?}");
    }
}

#[test]
fn several_papers_are_one_job_that_tells_how_far_it_is() {
    let tiny = Tiny::new();
    let swedish = PaperWanted {
        language: Some(Language::Sv),
        ..october()
    };
    let numbers = PaperWanted {
        naming: Naming::Pseudonyms,
        ..october()
    };
    let mut told = Vec::new();
    let drawn = tiny
        .book
        .draw_papers(&[october(), swedish, numbers], &mut |it| {
            told.push((it.done, it.of));
            Going::On
        })
        .unwrap();
    assert_eq!(told, [(0, 3), (1, 3), (2, 3), (3, 3)]);
    assert_eq!(drawn.len(), 3);
    assert!(drawn[0].pdf == tiny.paper().pdf);
    assert!(text_of(&drawn[1].pdf).contains("Månadsrapport"));
    assert!(!text_of(&drawn[2].pdf).contains("Korhonen"));
}

#[test]
fn a_job_stops_when_it_is_told_to_or_when_a_paper_is_refused() {
    let tiny = Tiny::new();
    let mut told = 0;
    let mut stop = |it: Progress| {
        told += 1;
        if it.done == 1 { Going::Stop } else { Going::On }
    };
    let refused = tiny.book.draw_papers(&[october(); 5], &mut stop);
    assert_eq!(refused.unwrap_err().failure(), &Failure::Stopped);
    assert_eq!(told, 2);
    let empty = PaperWanted {
        month: Some(month("2020-01")),
        ..october()
    };
    let refused = tiny
        .book
        .draw_papers(&[october(), empty], &mut |_| Going::On);
    assert_eq!(
        refused.unwrap_err().failure(),
        &Failure::NothingToReport(month("2020-01"))
    );
}

#[test]
fn every_paper_is_made_by_its_kind() {
    let practice = practice();
    let out = practice.file("p.pdf");
    for (args, file, said) in [
        (&["tilitys", "2026-09"][..], "p.pdf", "531,42"),
        (
            &["tilitys", "2026-08", "2026-10"],
            "p.pdf",
            "1.8.–30.9.2026",
        ),
        (
            &["ohjauslomake", "--person", "4"],
            "p.pdf",
            "Keskustelut ja muu ohjaus",
        ),
        (
            &["seurantalomake", "2026-10"],
            "p-korhonen-aino.pdf",
            "lokakuu 2026",
        ),
        (
            &["tyhja-seurantalomake", "--person", "4"],
            "p.pdf",
            "Korhonen, Aino",
        ),
        (&["tyhja-ohjauslomake"], "p.pdf", "Tilanne työn alkaessa"),
        (&["nimilista"], "p.pdf", "Virtanen, Matti"),
        (&["polku"], "p.pdf", "Merisataman varasto"),
        (
            &["loppuraportti", "--person", "Niemi, Kari"],
            "p.pdf",
            "Kari Niemi oli",
        ),
        (
            &["oma-polku", "--person", "Korhonen, Aino"],
            "p.pdf",
            "Tämä sivu on sinun",
        ),
    ] {
        let program = practice.program(["paper"]);
        let program = args.iter().fold(program, |program, arg| program.arg(arg));
        program.arg("--out").arg(&out).done();
        let text = text_of(&std::fs::read(practice.file(file)).unwrap());
        let text = text.replace(['\n', '\u{a0}'], " ");
        assert!(text.contains(said), "{args:?}: {said} is not in {text}");
    }
}

#[test]
fn a_paper_that_cannot_be_made_says_why() {
    let practice = practice();
    for (args, said) in [
        (&["tilitys", "2026-10"][..], "Vahvista kuukausi ensin"),
        (&["bonushakemus", "--person", "4"], "Bonusta ei voi hakea"),
        (&["loppuraportti"], "tarvitaan vielä henkilö"),
        (
            &["seurantalomake", "2025-01"],
            "seurantalomaketta ei ole täytetty",
        ),
        (
            &["oma-polku", "--person", "4", "--pseudonyms"],
            "ei voi tehdä ilman nimiä",
        ),
    ] {
        let out = practice.file("ei.pdf");
        let program = practice.program(["paper"]);
        let program = args.iter().fold(program, |program, arg| program.arg(arg));
        let told = program.arg("--out").arg(&out).refused();
        assert!(told.contains(said), "{args:?}: {told}");
        assert!(!out.exists());
    }
}

#[test]
fn two_blank_forms_never_have_the_same_serial_number() {
    let practice = practice();
    let serial = |name: &str| {
        let out = practice.file(name);
        let program = practice.program(["paper", "tyhja-seurantalomake"]);
        program.arg("--out").arg(&out).done();
        let text = text_of(&std::fs::read(out).unwrap());
        let (_, behind) = text.split_once("Sarjanumero ").unwrap();
        behind.chars().take(9).collect::<String>()
    };
    let (one, other) = (serial("1.pdf"), serial("2.pdf"));
    assert!(one != other && one.contains('-'), "{one} {other}");
}

#[test]
fn the_recovery_paper_opens_the_notebook_and_is_kept_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let (file, paper) = (folder.path().join("v.vihko"), folder.path().join("k.pdf"));
    let said = Program::with(["new"])
        .arg(&file)
        .arg("--recovery-paper")
        .arg(&paper)
        .passphrase(Tiny::PASSPHRASE)
        .done();
    let (_, code) = said.split_once("Palautuskoodi: ").unwrap();
    let code = code.lines().next().unwrap();
    let text = text_of(&std::fs::read(&paper).unwrap());
    assert!(code.split('-').all(|group| text.contains(group)), "{text}");
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let found = bytes
            .windows(code.len())
            .any(|part| part == code.as_bytes());
        assert!(!found, "{path:?}");
    }
    Program::with(["check", "--recovery-code", "--notebook"])
        .arg(&file)
        .passphrase(code)
        .done();
}

#[test]
fn where_the_recovery_paper_cannot_be_written_no_notebook_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("v.vihko");
    let said = Program::with(["new"])
        .arg(&file)
        .arg("--recovery-paper")
        .arg(folder.path().join("ei ole/k.pdf"))
        .passphrase(Tiny::PASSPHRASE)
        .refused();
    assert!(said.contains("ei löydy"), "{said}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn files_of_namesakes_are_told_apart_by_number() {
    let mut it = Tiny::new();
    let other = it.hire("Korhonen", "Aino");
    let name = |person| {
        let wanted = PaperWanted {
            kind: PaperKind::OwnPath,
            person: Some(person),
            month: None,
            ..october()
        };
        it.book.draw_paper(&wanted).unwrap().remove(0).name
    };
    assert_eq!(name(it.aino), "oma-polku-korhonen-aino-1.pdf");
    assert_eq!(name(other), "oma-polku-korhonen-aino-2.pdf");
}

#[test]
fn what_a_paper_cannot_use_is_refused_instead_of_passed_over() {
    let practice = practice();
    for (args, said) in [
        (
            &["tilitys", "2026-09", "--person", "4"][..],
            "koskee kaikkia",
        ),
        (&["nimilista", "2026-03"], "ei ole yhdeltä kuukaudelta"),
    ] {
        let program = practice.program(["paper"]);
        let program = args.iter().fold(program, |program, arg| program.arg(arg));
        let out = practice.file("ei.pdf");
        let answer = program.arg("--out").arg(&out).run();
        assert_eq!(answer.status, 2, "{answer:?}");
        assert!(answer.err.contains(said), "{answer:?}");
        assert!(!out.exists());
    }
}

#[test]
fn a_claim_without_names_has_no_order_of_names() {
    let practice = practice();
    let out = practice.file("tilitys.pdf");
    let program = practice.program(["paper", "tilitys", "2026-03", "--pseudonyms"]);
    program.arg("--out").arg(&out).done();
    let text = text_of(&std::fs::read(out).unwrap());
    let places: Vec<_> = (1..=3)
        .map(|number| text.find(&format!("Työllistetty {number}")).unwrap())
        .collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn a_bonus_that_is_due_but_cannot_be_claimed_is_refused_for_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("nimeton.vihko");
    let passphrase = Passphrase::choose(Tiny::PASSPHRASE).unwrap();
    let clock = Clock::Fixed(day("2026-11-02"));
    // As long as the association has no name, nobody can claim anything.
    let (mut book, _) = Notebook::create(&path, &passphrase, PassphraseCost::FLOOR, clock).unwrap();
    let payer = PayerDraft {
        name: "Kemin kaupunki".into(),
        scheme: "kemi-lisa".into(),
        ..PayerDraft::default()
    };
    let payer = book.record(payer).unwrap();
    let aino = PersonDraft {
        family_name: "Korhonen".into(),
        given_name: "Aino".into(),
        ..PersonDraft::default()
    };
    let aino = book.record(aino).unwrap();
    let placement = PlacementDraft {
        person: Some(aino),
        payer: Some(payer),
        job_title: "kahvila-apulainen".into(),
        weekly_hours: "36".into(),
        start: "2026-04-01".into(),
        end: "2026-10-31".into(),
        ..PlacementDraft::default()
    };
    let placement = book.record(placement).unwrap();
    let wanted = PaperWanted {
        kind: PaperKind::BonusClaim,
        person: Some(aino),
        month: None,
        ..october()
    };
    assert_eq!(refusal(book.draw_paper(&wanted)), Failure::NoBonus);
    let outcome = OutcomeDraft {
        placement: Some(placement),
        point: "end".into(),
        knowledge: "known".into(),
        destination: "company".into(),
        started_on: "2026-11-01".into(),
        recorded_on: "2026-11-02".into(),
        found_by_association: Some(true),
        ..OutcomeDraft::default()
    };
    book.record(outcome).unwrap();
    assert_eq!(refusal(book.draw_paper(&wanted)), Failure::NoAssociation);
}
