//! What the papers beside the monthly report say, in every language and for few people and many.

use std::fmt::Write;

use expect_test::expect_file;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use vihko::path::{Destination, EmployerContact};
use vihko::pdf::document::Document;
use vihko::pdf::pages::{Owner, Pages, Shape};
use vihko::pdf::papers::{self, NameList, Origin};
use vihko::pdf::{self};
use vihko::report::{PlacementReport, Who};
use vihko::text::Language;
use vihko::values::Period;
use vihko_tests::day;

use super::{made, today};

const OWN: Origin = Origin::Own;

fn pages(document: &Document) -> Pages {
    pdf::pages(document).unwrap()
}

/// Every text that is read, the foot left out.
fn texts(document: &Document) -> Vec<String> {
    let pages = pages(document);
    let items = pages.pages.iter().flat_map(|page| &page.items);
    let read = items.filter(|item| matches!(item.owner, Owner::Node(_)));
    read.filter_map(|item| match &item.shape {
        Shape::Text(text) => Some(text.text.replace('\u{ad}', "").replace('\u{a0}', " ")),
        Shape::Rule { .. }
        | Shape::Box { .. }
        | Shape::Picture { .. }
        | Shape::Watermark { .. } => None,
    })
    .collect()
}

fn whole(document: &Document) -> String {
    texts(document).concat()
}

/// Nothing leaves the type area but the foot.
fn assert_within_margins(name: &str, document: &Document) {
    for page in pages(document).pages {
        for item in page.items {
            let Shape::Text(text) = item.shape else {
                continue;
            };
            let visible = text.text.trim_end().len() as f32 / text.text.len().max(1) as f32;
            assert!(text.x >= 24.9, "{name}: {text:?}");
            assert!(text.x + text.width * visible <= 190.6, "{name}: {text:?}");
            if item.owner != Owner::Footer {
                assert!((20.0..=272.0).contains(&text.y), "{name}: {text:?}");
            }
        }
    }
}

/// A placement with forty sessions, names and words as long as they come, and more of everything than a page holds.
fn crowded() -> PlacementReport {
    const COMPOUND: &str = "palkkatukityöllistämisjaksosuunnitelmakeskustelumuistio";
    let mut report = made::facts().aino.clone();
    report.family_name = "von Schantz-Hämäläinen-Niittykoski".into();
    report.given_name = "Maria Johanna Kristiina Aleksandra".into();
    report.placement.job_title = format!("{COMPOUND}kirjoittaja");
    report.placement.aim = COMPOUND.into();
    let sessions = report.sessions.clone();
    report.sessions = sessions.into_iter().cycle().take(40).collect();
    let contact = report.contacts[0].clone();
    report.contacts = (0..12)
        .map(|i| EmployerContact {
            organisation: format!("{COMPOUND} {i}"),
            result: COMPOUND.into(),
            ..contact.clone()
        })
        .collect();
    let trainings = report.trainings.clone();
    report.trainings = trainings.into_iter().cycle().take(12).collect();
    report
}

/// A placement of which nothing is recorded but that it is there.
fn bare() -> PlacementReport {
    let mut report = made::facts().aino.clone();
    report.payer = None;
    report.scheme = None;
    report.referred_by.clear();
    report.referred_on = None;
    report.placement.aim.clear();
    report.placement.job_title.clear();
    report.pay_subsidies.clear();
    report.supplements.clear();
    report.sums = Default::default();
    report.sessions.clear();
    report.next_on = None;
    report.goals.clear();
    report.steps.clear();
    report.trainings.clear();
    report.contacts.clear();
    report.skills.clear();
    report.guidance_form = None;
    report.outcomes.clear();
    report
}

#[test]
fn every_paper_stands_on_its_pages_like_this() {
    for (name, document) in made::all(Language::Fi) {
        let path = format!("{}/golden/papers/{name}.txt", env!("CARGO_MANIFEST_DIR"));
        expect_file![path].assert_eq(&pages(&document).to_string());
    }
}

#[test]
fn every_paper_is_whole_in_every_language() {
    let (mut n_papers, mut finnish) = (0, Vec::new());
    for language in Language::ALL {
        for (i, (name, document)) in made::all(*language).into_iter().enumerate() {
            let told = format!("{name} in {}", language.code());
            assert_within_margins(&told, &document);
            let bytes = pdf::render(&document, None, today()).unwrap();
            // The Finnish ones are validated with all other papers.
            match language {
                Language::Fi => finnish.push(document.title),
                Language::Sv | Language::En => {
                    assert!(document.title != finnish[i], "{told}: {}", document.title);
                    let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
                    let report = validate_pdf_bytes(&bytes, &options).unwrap();
                    assert!(report.is_compliant, "{told}: {report:#?}");
                }
            }
            n_papers += 1;
        }
    }
    assert_eq!(n_papers, 33);
}

#[test]
fn a_paper_speaks_one_language_only() {
    for language in [Language::Sv, Language::En] {
        for (name, document) in made::all(language) {
            let text = whole(&document);
            for finnish in [
                "Allekirjoitus",
                "Työllistetty",
                "Päivä",
                "Sarjanumero",
                "kpl",
            ] {
                assert!(
                    !text.contains(finnish),
                    "{name} in {}: {finnish}",
                    language.code()
                );
            }
        }
    }
}

#[test]
fn forty_sessions_and_the_longest_words_stay_on_the_page() {
    for language in Language::ALL {
        let report = crowded();
        for (name, document) in [
            (
                "guidance form",
                papers::guidance_form(&report, OWN, *language),
            ),
            (
                "final report",
                papers::final_report(&report, OWN, *language),
            ),
            ("own path", papers::own_path(&report, OWN, *language)),
        ] {
            assert_within_margins(name, &document);
        }
        let path = papers::paths(&[report], "Yhdistys ry", OWN, *language);
        assert_within_margins("path", &path);
        assert_eq!(pages(&path).pages.len(), 1, "one page a person");
        assert!(whole(&path).contains('7'), "how many more there are");
    }
}

#[test]
fn a_placement_of_which_nothing_is_recorded_has_its_papers_too() {
    for language in Language::ALL {
        let report = bare();
        for (name, document, n_pages) in [
            ("own path", papers::own_path(&report, OWN, *language), 1),
            (
                "final report",
                papers::final_report(&report, OWN, *language),
                2,
            ),
            (
                "guidance form",
                papers::guidance_form(&report, OWN, *language),
                4,
            ),
            (
                "path",
                papers::paths(std::slice::from_ref(&report), "Y ry", OWN, *language),
                1,
            ),
        ] {
            assert_within_margins(name, &document);
            let found = pages(&document).pages.len();
            assert!(found <= n_pages, "{name} has {found} pages");
        }
    }
}

#[test]
fn a_page_for_each_person_on_the_documented_path() {
    for count in [1, 3, 60] {
        let reports = vec![made::facts().aino.clone(); count];
        let document = papers::paths(&reports, "Yhdistys ry", OWN, Language::Fi);
        assert_eq!(pages(&document).pages.len(), count);
    }
}

#[test]
fn claims_and_lists_hold_any_number_of_people() {
    for (count, least) in [(1, 1), (3, 1), (60, 3)] {
        let document = papers::claim(&made::claim_of(count), OWN, Language::Fi);
        assert_within_margins("claim", &document);
        assert!(pages(&document).pages.len() >= least);
        let text = whole(&document);
        assert_eq!(
            text.matches("Työllistetty-Sukunimellinen").count(),
            count as usize
        );
    }
    for count in [0, 1, 3, 60] {
        let people = (0..count).map(|i| (i, format!("Sukunimi {i:02}, Etunimi")));
        let list = NameList {
            people: people.collect(),
            ..made::facts().names.clone()
        };
        let document = papers::name_list(&list, OWN, Language::Fi);
        assert_within_margins("name list", &document);
        assert_eq!(whole(&document).matches("Sukunimi").count(), count as usize);
        let boxes = pages(&document)
            .pages
            .iter()
            .flat_map(|page| &page.items)
            .filter(|item| matches!(item.shape, Shape::Box { .. }))
            .count() as u32;
        // Three boxes a row, also for those who come without having been expected.
        assert_eq!(boxes, 3 * if count == 0 { 12 } else { count + 3 });
    }
}

#[test]
fn a_claim_says_what_is_claimed_and_how_it_is_paid() {
    let text = whole(&papers::claim(&made::whole_claim(), OWN, Language::Fi));
    for said in [
        "FI21 1234 5600 0007 85",
        "202 60011",
        "RF52 2026 0011",
        "531,42 €",
        "nro 9, v2",
        "Viimeinen hakemus: Hassan, Fatima",
        "ei ole vahvistettu: lokakuu 2026",
        "allekirjoitettu ohjauslomake: Hassan, Fatima",
        "palautamme tuen",
        "Tuen päätökset",
        "päätös § 10/2026, 27.1.2026",
    ] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
}

#[test]
fn a_bonus_claim_names_the_decision_and_how_it_is_paid() {
    let text = whole(&papers::bonus_claim(&made::bonus(), OWN, Language::Fi));
    for said in [
        "FI21 1234 5600 0007 85",
        "RF52 2026 0011",
        "1 500,00 €",
        "päätös § 44/2026",
        "palautamme tuen",
    ] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
}

#[test]
fn what_hides_a_reason_of_health_is_told_as_other() {
    let mut report = made::facts().fatima.clone();
    let mut outcome = made::bonus().outcome;
    outcome.destination = Some(Destination::OutOfWork);
    outcome.at = "Kuntoutuskeskus".into();
    report.outcomes = vec![outcome];
    let told = [
        papers::guidance_form(&report, OWN, Language::Fi),
        papers::final_report(&report, OWN, Language::Fi),
        papers::own_path(&report, OWN, Language::Fi),
        papers::paths(&[report], "Yhdistys ry", OWN, Language::Fi),
    ];
    for document in &told {
        let text = whole(document);
        assert!(
            !text.contains("Kuntoutus") && !text.contains("poissa"),
            "{text}"
        );
    }
    assert!(whole(&told[1]).contains("Muu"));
}

#[test]
fn a_blank_form_tells_itself_apart_and_where_to_go_on() {
    let document = papers::blank_form(&made::blank("seurantalomake"), OWN, Language::Fi);
    let text = whole(&document);
    for said in [
        "Sarjanumero K7QF-93MD",
        "versio 2",
        "Korhonen, Aino",
        "jos 2 (ei) → kohta 12",
    ] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
    let template = made::blank("seurantalomake").template;
    for (i, question) in template.questions.iter().enumerate() {
        let numbered = format!("{} {}", i + 1, question.label.fi);
        assert!(text.contains(&numbered), "{numbered} is not in {text}");
    }
}

#[test]
fn the_recovery_paper_fits_one_page_and_holds_the_code_once_to_read_and_once_to_scan() {
    for language in Language::ALL {
        let document = papers::envelope(&made::envelope(), OWN, *language);
        assert_eq!(pages(&document).pages.len(), 1);
        let text = whole(&document);
        assert!(text.contains("466455 123453 000011 720885"), "{text}");
        assert!(text.contains("vihko.vihko.avaimet"), "{text}");
    }
}

#[test]
fn numbers_stand_for_names_on_a_claim_without_them() {
    let mut claim = made::whole_claim();
    claim.naming = vihko::report::Naming::Pseudonyms;
    let numbered = |who: &mut Who| *who = Who::Numbered(3);
    claim.rows.iter_mut().for_each(|row| numbered(&mut row.who));
    claim.last_for.iter_mut().for_each(numbered);
    let attached = claim.attachments.iter_mut();
    attached.for_each(|it| numbered(&mut it.who));
    let decided = claim.decisions.iter_mut();
    decided.for_each(|it| numbered(&mut it.who));
    let text = whole(&papers::claim(&claim, OWN, Language::Fi));
    assert!(
        !text.contains("Hassan") && text.contains("Työllistetty 3"),
        "{text}"
    );
}

#[test]
fn the_practice_notebook_says_so_on_every_paper() {
    let report = &made::facts().aino;
    let mut marks = String::new();
    for document in [
        papers::guidance_form(report, Origin::Practice, Language::Fi),
        papers::own_path(report, Origin::Practice, Language::Sv),
        papers::envelope(&made::envelope(), Origin::Practice, Language::En),
    ] {
        writeln!(marks, "{}", document.watermark.unwrap_or_default()).unwrap();
    }
    expect_test::expect![[r#"
        HARJOITUS
        ÖVNING
        PRACTICE
    "#]]
    .assert_eq(&marks);
}

#[test]
fn one_month_is_named_and_several_are_dated() {
    let mut claim = made::whole_claim();
    let one = papers::claim(&claim, OWN, Language::Fi);
    assert_eq!(one.title, "Maksatushakemus ja tilitys, syyskuu\u{a0}2026");
    claim.months = Period::new(day("2026-08-01"), Some(day("2026-10-31"))).unwrap();
    let several = papers::claim(&claim, OWN, Language::Fi);
    assert_eq!(several.title, "Maksatushakemus ja tilitys, 1.8.–31.10.2026");
}
