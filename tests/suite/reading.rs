//! A report read back: its data come out, and whether paper and data agree is told.

use std::sync::OnceLock;

use lopdf::{Document as Pdf, Object, Stream, dictionary};
use vihko::error::Failure;
use vihko::exchange::report::{Difference, ReadReport, ReportData, check_code, read_report};
use vihko::form::QuestionKind;
use vihko::notebook::{Notebook, ReportWanted};
use vihko::pdf::{self, DataFile, papers};
use vihko::person::PersonDraft;
use vihko::report::{MonthReport, Naming, Who};
use vihko::text::Language;
use vihko::values::{Draft, Euro};
use vihko_tests::{Program, Tiny, month, practice, refusal};

fn wanted(book: &Notebook, of: &str, naming: Naming) -> ReportWanted {
    ReportWanted {
        payer: book.find_payer(None).unwrap(),
        month: month(of),
        person: None,
        naming,
    }
}

/// The practice notebook's report of October, opened once for all tests.
pub fn october() -> MonthReport {
    static REPORT: OnceLock<MonthReport> = OnceLock::new();
    let report = REPORT.get_or_init(|| {
        let book = practice().open();
        let wanted = wanted(&book, "2026-10", Naming::Names);
        book.month_report(wanted).unwrap()
    });
    report.clone()
}

/// A paper of one report with the data and the code of others.
pub fn forged(paper: &MonthReport, data: &MonthReport, code: &MonthReport) -> Vec<u8> {
    let text = |report| ReportData::of(report).write().unwrap();
    let mut document = papers::month_report(paper, papers::Origin::Own);
    document.footer.code = Some(check_code(&text(code)).unwrap());
    let file = DataFile {
        name: "kuukausiraportti.json".into(),
        description: "Raportin tiedot".into(),
        media_type: "application/json".into(),
        bytes: text(data).into_bytes(),
    };
    pdf::render(&document, Some(&file), paper.standing.day()).unwrap()
}

/// A paper read back.
pub fn read(bytes: &[u8]) -> ReadReport {
    read_report(pdf::read(bytes).unwrap()).unwrap()
}

#[test]
fn every_paper_of_the_practice_notebook_agrees_with_its_data() {
    let practice = practice();
    let book = practice.open();
    for of in ["2026-06", "2026-07", "2026-08", "2026-09", "2026-10"] {
        for naming in Naming::ALL {
            let Ok(paper) = book.paper(wanted(&book, of, *naming)) else {
                continue;
            };
            let report = read(&paper.pdf);
            assert_eq!(report.differences, [], "{of} {naming:?}");
            assert_eq!(report.text, paper.data);
            assert_eq!(report.code, check_code(&paper.data).unwrap());
        }
    }
    let people = october().people.into_iter();
    for who in people.map(|person| person.who) {
        let Who::Named { family, given } = who else {
            unreachable!()
        };
        let person = Some(book.find_person(&format!("{given} {family}")).unwrap());
        let wanted = ReportWanted {
            person,
            ..wanted(&book, "2026-10", Naming::Names)
        };
        assert_eq!(read(&book.paper(wanted).unwrap().pdf).differences, []);
    }
}

#[test]
fn a_report_agrees_with_its_data_in_every_language() {
    let mut report = october();
    for language in Language::ALL {
        report.payer.language = *language;
        let paper = read(&forged(&report, &report, &report));
        assert_eq!(paper.differences, [], "{language:?}");
    }
}

#[test]
fn texts_typed_in_pieces_or_with_invisible_characters_agree_with_their_paper() {
    let mut report = october();
    let marks = [
        "\u{200b}", "\u{200d}", "\u{2060}", "\u{200e}", "\u{feff}", "\u{fe0f}",
    ];
    let typed = |text: &str| format!("A\u{30a}ke {text}ha\u{308}n{} \u{212a}", marks.concat());
    report.association.name = typed("ry");
    report.payer.name = typed("kunta");
    report.payer.unit = typed("osasto");
    for person in &mut report.people {
        person.who = Who::Named {
            family: typed("Nimi"),
            given: person.number.to_string(),
        };
        person.placement.job_title = typed("työ");
        for session in &mut person.sessions {
            session.text = typed("Puhuttiin.");
            session.addition = typed("Lisäksi.");
        }
        let answers = person.form.iter_mut().flat_map(|it| &mut it.answers);
        for answer in answers.filter(|it| it.kind == QuestionKind::Text) {
            answer.answer = typed("vastaus");
        }
        for step in &mut person.steps {
            step.what = typed("askel");
        }
    }
    assert_eq!(read(&forged(&report, &report, &report)).differences, []);
}

#[test]
fn a_name_is_kept_as_it_is_seen_and_found_however_it_is_typed() {
    let mut tiny = Tiny::new();
    let typed = "Ha\u{308}ma\u{308}la\u{308}inen";
    let draft = PersonDraft {
        family_name: format!("{typed}\u{200b}"),
        ..PersonDraft::of(&tiny.book.get(tiny.aino).unwrap())
    };
    tiny.book.change(tiny.aino, draft).unwrap();
    let kept = tiny.book.get(tiny.aino).unwrap();
    assert_eq!(kept.family_name, "Hämäläinen");
    for name in ["Hämäläinen, Aino", &format!("{typed}, Aino")] {
        assert_eq!(tiny.book.find_person(name).unwrap(), tiny.aino, "{name}");
    }
}

#[test]
fn the_program_shows_the_data_and_says_that_they_agree() {
    let practice = practice();
    let (out, data) = (practice.file("r.pdf"), practice.file("r.json"));
    let report = practice.program(["report", "2026-09"]);
    report
        .arg("--out")
        .arg(&out)
        .arg("--data")
        .arg(&data)
        .done();
    let answer = Program::with(["read"]).arg(&out).run();
    assert_eq!(answer.status, 0, "{answer:?}");
    let data = std::fs::read_to_string(data).unwrap();
    assert_eq!(answer.out, data);
    assert!(answer.err.contains("täsmäävät"), "{answer:?}");
    assert!(
        answer.err.contains(&check_code(&data).unwrap()),
        "{answer:?}"
    );
    let text = vihko_tests::text_of(&std::fs::read(&out).unwrap());
    let feet = text.matches(&check_code(&data).unwrap()).count();
    assert_eq!(feet, text.matches("Sivu ").count());
}

#[test]
fn a_changed_figure_is_told_with_its_row_and_column() {
    let practice = practice();
    let report = october();
    let mut paper = report.clone();
    paper.people[0].money.supplement = Euro::parse("1234,56").unwrap();
    let bytes = forged(&paper, &report, &report);
    let differences = read(&bytes).differences;
    // In the summary, and below the reckoning.
    assert_eq!(differences.len(), 2, "{differences:?}");
    for difference in &differences {
        let Difference::Cell {
            row, printed, data, ..
        } = difference
        else {
            panic!("{difference:?}");
        };
        assert_eq!(printed, "1 234,56");
        assert_ne!(data, printed);
        assert!(!row.is_empty());
    }
    let out = practice.file("muutettu.pdf");
    std::fs::write(&out, bytes).unwrap();
    for language in ["fi", "sv", "en"] {
        let answer = Program::with(["read", "--lang", language]).arg(&out).run();
        assert_eq!(answer.status, 1);
        assert_eq!(answer.err.lines().count(), 3, "{answer:?}");
        assert!(answer.err.contains("1 234,56"), "{answer:?}");
        assert!(answer.out.contains("seurantavihko-kuukausiraportti"));
    }
}

#[test]
fn a_changed_line_of_a_reckoning_is_told() {
    let report = october();
    let mut paper = report.clone();
    paper.people[0].money.rows[0].amount = Euro::parse("0,01").unwrap();
    let differences = read(&forged(&paper, &report, &report)).differences;
    assert_eq!(differences.len(), 1, "{differences:?}");
    let mut paper = report.clone();
    paper.people[0].money.rows.remove(0);
    let differences = read(&forged(&paper, &report, &report)).differences;
    assert!(
        differences
            .iter()
            .any(|it| matches!(it, Difference::NotPrinted(_))),
        "{differences:?}"
    );
}

#[test]
fn swapped_data_do_not_have_the_code_of_the_paper() {
    let report = october();
    let mut other = report.clone();
    // Nothing of this stands in a figure, so that the text and the code tell.
    other.people[0].sessions[0].text = "Jotain muuta.".into();
    let paper = read(&forged(&report, &other, &report));
    let pages = pdf::pages(&papers::month_report(&report, papers::Origin::Own)).unwrap();
    let printed = check_code(&ReportData::of(&report).write().unwrap()).unwrap();
    let (codes, others): (Vec<_>, Vec<_>) = paper
        .differences
        .into_iter()
        .partition(|it| matches!(it, Difference::Code { .. }));
    let code = |page: usize| Difference::Code {
        page,
        printed: printed.clone(),
    };
    let expected: Vec<_> = (1..=pages.pages.len()).map(code).collect();
    assert_eq!(codes, expected);
    assert_eq!(others.len(), 1, "{others:?}");
}

#[test]
fn every_difference_has_a_subject_where_the_structure_lost_a_cell_or_a_column() {
    for kept in [0, 1, 4] {
        let bytes = planted(|pdf| {
            let rows = pdf
                .objects
                .iter_mut()
                .filter_map(|(_, it)| it.as_dict_mut().ok());
            for row in rows {
                let is_row = row
                    .get(b"S")
                    .and_then(Object::as_name)
                    .is_ok_and(|it| it == b"TR");
                if let Ok(cells) = row.get_mut(b"K").and_then(Object::as_array_mut)
                    && is_row
                    && cells.len() == 7
                {
                    cells.truncate(kept);
                }
            }
        });
        let report = read(&bytes);
        let text = vihko::text::Text::new(Language::Fi);
        let told: Vec<String> = report
            .differences
            .iter()
            .map(|it| it.told(&report.code, &text))
            .collect();
        // Every figure that is gone is told, also where its column's name went along.
        assert!(told.iter().any(|it| it.contains("789,48")), "{told:?}");
        assert!(
            told.iter().all(|it| !it.starts_with([':', ','])),
            "{told:?}"
        );
    }
}

#[test]
fn a_missing_code_number_or_row_is_told() {
    let report = october();
    let mut paper = report.clone();
    let gone = paper.people.pop().unwrap();
    let differences = read(&forged(&paper, &report, &report)).differences;
    assert!(differences.len() > 3, "{differences:?}");
    paper.people.push(gone);
    paper.standing = vihko::report::Standing::Draft(vihko_tests::day("2026-12-24"));
    let differences = read(&forged(&paper, &report, &report)).differences;
    assert!(
        matches!(differences[0], Difference::NotPrinted(_)),
        "{differences:?}"
    );
    // On another day other agreed steps are late.
    let late =
        |it: &Difference| matches!(it, Difference::Cell { printed, .. } if printed == "myöhässä");
    assert!(differences[1..].iter().all(late), "{differences:?}");
    let file = DataFile {
        name: "kuukausiraportti.json".into(),
        description: "Raportin tiedot".into(),
        media_type: "application/json".into(),
        bytes: ReportData::of(&report).write().unwrap().into_bytes(),
    };
    let document = papers::month_report(&report, papers::Origin::Own);
    let bare = pdf::render(&document, Some(&file), report.standing.day()).unwrap();
    let differences = read(&bare).differences;
    assert!(
        !differences.is_empty()
            && differences
                .iter()
                .all(|it| matches!(it, Difference::NoCode { .. })),
        "{differences:?}"
    );
}

#[test]
fn what_is_no_report_is_refused_with_a_sentence_of_its_own() {
    let report = october();
    let whole = forged(&report, &report, &report);
    for share in 1..20 {
        let cut = &whole[..whole.len() * share / 20];
        assert_eq!(refusal(pdf::read(cut)), Failure::PaperDamaged, "{share}/20");
    }
    let document = papers::month_report(&report, papers::Origin::Own);
    let without = pdf::render(&document, None, report.standing.day()).unwrap();
    assert_eq!(refusal(pdf::read(&without)), Failure::NoDataInside);
    for bytes in [b"<!DOCTYPE html>".as_slice(), b"", b"PK\x03\x04"] {
        assert_eq!(refusal(pdf::read(bytes)), Failure::NotAPdf);
    }
    let large = vec![b' '; 10_000_001];
    assert_eq!(refusal(pdf::read(&large)), Failure::FileTooLarge(10));
    let foreign = DataFile {
        name: "lasku.xml".into(),
        description: "Lasku".into(),
        media_type: "text/xml".into(),
        bytes: b"<invoice/>".to_vec(),
    };
    let foreign = pdf::render(&document, Some(&foreign), report.standing.day()).unwrap();
    let refused = refusal(read_report(pdf::read(&foreign).unwrap()));
    assert_eq!(refused, Failure::NoDataInside);
}

/// A small paper with something planted in it.
pub fn planted(plant: impl FnOnce(&mut Pdf)) -> Vec<u8> {
    let report = october();
    let mut pdf = Pdf::load_mem(&forged(&report, &report, &report)).unwrap();
    plant(&mut pdf);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn a_paper_that_unfolds_without_end_is_refused() {
    let bytes = planted(|pdf| {
        let page = pdf.page_iter().next().unwrap();
        let mut bomb = Stream::new(dictionary! {}, vec![b' '; 200_000_000]);
        bomb.compress().unwrap();
        let bomb = pdf.add_object(bomb);
        let page = pdf.get_dictionary_mut(page).unwrap();
        page.set("Contents", bomb);
    });
    assert!(bytes.len() < 1_000_000);
    assert_eq!(refusal(pdf::read(&bytes)), Failure::PaperDamaged);
}

#[test]
fn a_paper_whose_structure_goes_in_circles_is_refused() {
    let bytes = planted(|pdf| {
        let tree = pdf.catalog().unwrap().get(b"StructTreeRoot").unwrap();
        let tree = tree.as_reference().unwrap();
        let top = pdf.get_dictionary(tree).unwrap().get(b"K").unwrap();
        let top = top.as_reference().unwrap();
        let again = vec![Object::Reference(top); 50];
        pdf.get_dictionary_mut(top).unwrap().set("K", again);
    });
    assert_eq!(refusal(pdf::read(&bytes)), Failure::PaperDamaged);
}

#[test]
fn a_paper_with_thousands_of_streams_is_refused() {
    let bytes = planted(|pdf| {
        for _ in 0..3_000 {
            pdf.add_object(Stream::new(dictionary! {}, b"q Q".to_vec()));
        }
    });
    assert_eq!(refusal(pdf::read(&bytes)), Failure::PaperDamaged);
}
