//! Several papers as one job of the program: into a folder, with its progress told, all of them or none.

use vihko::association::PayerDraft;
use vihko::form::FormDraft;
use vihko::person::PlacementDraft;
use vihko::values::Draft;
use vihko_tests::{Practice, Program, Tiny, names_in, practice};

fn job(practice: &Practice, words: &[&str], out: &str) -> Program {
    let program = practice.program(["paper"]).args(words);
    program.arg("--out").arg(practice.file(out))
}

#[test]
fn kinds_and_months_and_people_are_made_into_a_folder_with_their_progress() {
    let practice = practice();
    let words = [
        "kuukausiraportti,tilitys,tyhja-ohjauslomake",
        "2026-08",
        "2026-09",
    ];
    let answer = job(&practice, &words, "paperit").run();
    assert_eq!(answer.status, 0, "{answer:?}");
    assert_eq!(
        names_in(&practice.file("paperit")),
        [
            "kuukausiraportti-2026-08.pdf",
            "kuukausiraportti-2026-09.pdf",
            "tilitys-2026-08-2026-09.pdf",
            "tyhja-ohjauslomake.pdf",
        ]
    );
    let progress: Vec<&str> = answer.err.lines().collect();
    assert_eq!(progress.len(), 4, "{answer:?}");
    assert_eq!(progress[3], "Papereita valmiina 4/4");
    assert_eq!(answer.out.lines().count(), 4, "{answer:?}");
    let people = [
        "oma-polku,ohjauslomake",
        "--person",
        "3",
        "--person",
        "Korhonen, Aino",
    ];
    assert_eq!(job(&practice, &people, "ihmiset").run().status, 0);
    assert_eq!(
        names_in(&practice.file("ihmiset")),
        [
            "ohjauslomake-hassan-fatima.pdf",
            "ohjauslomake-korhonen-aino.pdf",
            "oma-polku-hassan-fatima.pdf",
            "oma-polku-korhonen-aino.pdf",
        ]
    );
}

#[test]
fn data_go_into_a_folder_beside_the_reports() {
    let practice = practice();
    let words = ["kuukausiraportti", "2026-08", "2026-09"];
    let program = job(&practice, &words, "paperit");
    let program = program.arg("--data").arg(practice.file("tiedot"));
    assert_eq!(program.run().status, 0);
    assert_eq!(
        names_in(&practice.file("tiedot")),
        [
            "kuukausiraportti-2026-08.json",
            "kuukausiraportti-2026-09.json"
        ]
    );
}

#[test]
fn forms_of_two_employments_in_a_month_are_two_files() {
    let mut tiny = Tiny::new();
    let first = PlacementDraft::of(&tiny.book.get(tiny.placement).unwrap());
    let ended = PlacementDraft {
        ended_on: "2026-10-09".into(),
        end_reason: "own-wish".into(),
        ..first.clone()
    };
    tiny.book.change(tiny.placement, ended).unwrap();
    let second = PlacementDraft {
        start: "2026-10-12".into(),
        ..first
    };
    let form = tiny.form();
    let of_second = FormDraft {
        placement: Some(tiny.book.record(second).unwrap()),
        ..form.clone()
    };
    for form in [form, of_second] {
        tiny.book.record(form).unwrap();
    }
    let (folder, path) = tiny.closed();
    let out = folder.path().join("paperit");
    let make = |out: &std::path::Path| {
        let words = ["paper", "seurantalomake", "2026-10", "--out"];
        let program = Program::with(words).arg(out).arg("--notebook").arg(&path);
        program.passphrase(Tiny::PASSPHRASE).on("2026-11-02").done()
    };
    std::fs::create_dir(&out).unwrap();
    make(&out);
    assert_eq!(
        names_in(&out),
        [
            "seurantalomake-2026-10-korhonen-aino-2.pdf",
            "seurantalomake-2026-10-korhonen-aino.pdf",
        ]
    );
    std::fs::remove_dir_all(&out).unwrap();
    std::fs::create_dir(&out).unwrap();
    make(&out.join("L.pdf"));
    assert_eq!(
        names_in(&out),
        ["L-korhonen-aino-2.pdf", "L-korhonen-aino.pdf"]
    );
}

#[test]
fn papers_for_several_payers_do_not_take_each_others_names() {
    let mut tiny = Tiny::new();
    let tornio = PayerDraft {
        name: "Tornion kaupunki".into(),
        unit: "Työllisyys, 2. krs".into(),
        scheme: "kemi-lisa".into(),
        ..PayerDraft::default()
    };
    let tornio = tiny.book.record(tornio).unwrap();
    let kemi = std::mem::replace(&mut tiny.payer, tornio);
    tiny.hire("Virtanen", "Matti");
    tiny.payer = kemi;
    let (folder, path) = tiny.closed();
    let out = folder.path().join("paperit");
    std::fs::create_dir(&out).unwrap();
    for payer in ["Kemin kaupunki", "Tornion kaupunki"] {
        let words = ["paper", "kuukausiraportti", "2026-10", "--payer", payer];
        let program = Program::with(words).arg("--out").arg(&out);
        let program = program.arg("--notebook").arg(&path);
        program.passphrase(Tiny::PASSPHRASE).on("2026-11-02").done();
    }
    assert_eq!(
        names_in(&out),
        [
            "kuukausiraportti-2026-10-kemin-kaupunki.pdf",
            "kuukausiraportti-2026-10-tornion-kaupunki-työllisyys-2-krs.pdf",
        ]
    );
}

#[test]
fn one_paper_that_cannot_be_made_leaves_none() {
    let practice = practice();
    let words = ["kuukausiraportti,seurantalomake", "2026-09", "2026-12"];
    let said = job(&practice, &words, "paperit").refused();
    assert!(
        said.contains("joulukuun") || said.contains("marraskuun") || said.contains("2026"),
        "{said}"
    );
    assert_eq!(names_in(&practice.file("paperit")), [""; 0]);
}

#[test]
fn what_makes_no_sense_as_a_job_is_answered_with_words() {
    let practice = practice();
    let wrong = |words: &[&str], out: &str, said: &str| {
        let answer = job(&practice, words, out).run();
        assert_eq!(answer.status, 2, "{answer:?}");
        assert!(answer.err.contains(said), "{answer:?}");
    };
    let both = ["kuukausiraportti,tilitys", "2026-09"];
    wrong(&both, "paperi.pdf", "--out KANSIO");
    wrong(&["nimilista,kauppalista"], "paperit", "kauppalista");
    for paper in [
        &["tilitys", "2026-09"][..],
        &["seurantalomake", "2026-09"],
        &["nimilista"],
    ] {
        let data = [paper, &["--data", "tiedot.json"]].concat();
        wrong(&data, "paperi.pdf", "--data ei kuulu siihen");
    }
    wrong(
        &["nimilista", "--payer", "a", "--payer", "b"],
        "p.pdf",
        "kahdesti",
    );
    let said = job(
        &practice,
        &["kuukausiraportti", "2026-09", "2026-08"],
        "paperit",
    )
    .refused();
    assert!(said.contains("ennen ensimmäistä"), "{said}");
    assert!(
        names_in(practice.folder())
            .iter()
            .all(|it| !it.contains("tiedot"))
    );
}

#[cfg(unix)]
#[test]
fn ctrl_c_stops_the_job_between_two_papers_and_leaves_nothing() {
    let practice = practice();
    let words = ["kuukausiraportti,polku,nimilista", "2026-01", "2026-10"];
    let answer = job(&practice, &words, "paperit").interrupted_at("Papereita valmiina 1/12");
    assert_eq!(answer.status, 1, "{answer:?}");
    assert!(answer.err.contains("keskeytettiin"), "{answer:?}");
    assert!(answer.err.lines().count() < 12, "{answer:?}");
    assert_eq!(names_in(&practice.file("paperit")), [""; 0]);
    // The notebook was closed in order.
    practice.program(["check"]).done();
}
