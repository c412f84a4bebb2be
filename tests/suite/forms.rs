//! Follow-up forms: what is due, what stands beside a form, and papers of older versions.

use std::collections::BTreeSet;

use vihko::exchange::forms::{newest, template, templates};
use vihko::fault::Problem;
use vihko::form::{DueForm, FormDraft};
use vihko::notebook::FormWanted;
use vihko::values::Draft;
use vihko_tests::{Tiny, day, month, practice};

/// October's form for Aino, on the newest version or an older one.
fn october(tiny: &Tiny, version: Option<u32>) -> FormWanted {
    FormWanted {
        template: "seurantalomake".into(),
        version,
        placement: tiny.placement,
        month: Some(month("2026-10")),
    }
}

fn faults(draft: FormDraft, tiny: &mut Tiny) -> Vec<(String, Problem)> {
    let refused = tiny.book.record(draft).unwrap_err();
    let faults = refused.faults().unwrap();
    faults
        .iter()
        .map(|it| (it.field.clone(), it.problem.clone()))
        .collect()
}

#[test]
fn every_month_without_a_form_is_due_until_it_is_filled_or_confirmed() {
    let mut tiny = Tiny::new();
    let due = |tiny: &Tiny| -> Vec<String> {
        let due = tiny.book.due_forms().unwrap();
        due.iter().map(|it| it.month.unwrap().to_string()).collect()
    };
    assert_eq!(
        due(&tiny),
        [
            "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11"
        ]
    );
    tiny.book.record(tiny.form()).unwrap();
    assert!(!due(&tiny).contains(&"2026-10".to_owned()));
    tiny.book
        .confirm(tiny.payer, month("2026-09"), "Lomake hukkui")
        .unwrap();
    assert_eq!(
        due(&tiny),
        [
            "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-11"
        ]
    );
}

#[test]
fn the_practice_notebook_lacks_one_form_and_expects_those_of_the_running_month() {
    let practice = practice();
    let book = practice.open();
    let due = book.due_forms().unwrap();
    let shown: Vec<(String, Option<String>, String)> = due
        .iter()
        .map(|it: &DueForm| {
            let placement = book.get(it.placement).unwrap();
            let person = book.get(placement.person).unwrap();
            (
                person.given_name,
                it.month.map(|month| month.to_string()),
                it.due_on.to_string(),
            )
        })
        .collect();
    let line =
        |name: &str, of: &str, by: &str| (name.to_owned(), Some(of.to_owned()), by.to_owned());
    assert_eq!(
        shown,
        [
            line("Matti", "2026-10", "2026-10-31"),
            line("Aino", "2026-11", "2026-11-30"),
            line("Matti", "2026-11", "2026-11-30"),
        ]
    );
}

#[test]
fn the_form_of_the_whole_placement_is_asked_for_four_weeks_before_the_scheme_wants_it() {
    let whole = |tiny: &Tiny| {
        let due = tiny.book.due_forms().unwrap();
        let form = due.into_iter().find(|it| it.month.is_none());
        form.map(|it| (it.template, it.due_on.to_string()))
    };
    let tiny = Tiny::new().on("2027-03-02");
    assert_eq!(whole(&tiny), None);
    let tiny = tiny.on("2027-03-03");
    assert_eq!(
        whole(&tiny),
        Some((
            "ohjaus-ja-kehityskeskustelulomake".into(),
            "2027-03-31".into()
        ))
    );
    let tiny = tiny.on("2027-06-01");
    assert!(whole(&tiny).is_some(), "it stays until it is answered");
}

#[test]
fn last_springs_paper_opens_last_springs_version() {
    let mut tiny = Tiny::new();
    let sheet = tiny.book.form_to_fill(october(&tiny, None)).unwrap();
    assert_eq!((sheet.template.version, sheet.versions), (2, vec![2, 1]));
    let old = tiny.book.form_to_fill(october(&tiny, Some(1))).unwrap();
    assert_eq!(old.template, template("seurantalomake", 1).unwrap());
    // A form that has been filled opens on its own version, whatever is newest.
    let id = tiny.book.record(tiny.form()).unwrap();
    let filled = tiny.book.filled_form(id).unwrap();
    assert_eq!(filled.template.version, 1);
    let again = tiny.book.form_to_fill(october(&tiny, None)).unwrap();
    assert_eq!(again.template.version, 1);
    assert_eq!(again.filled.map(|(id, _)| id), Some(id));
}

#[test]
fn a_serial_typed_twice_is_refused_with_the_day_of_the_first() {
    let mut tiny = Tiny::new();
    let first = FormDraft {
        serial: "S-0041".into(),
        ..tiny.form()
    };
    let id = tiny.book.record(first.clone()).unwrap();
    let second = FormDraft {
        month: "2026-09".into(),
        serial: " s-0041 ".into(),
        ..tiny.form()
    };
    assert_eq!(
        faults(second.clone(), &mut tiny),
        [(
            "serial".to_owned(),
            Problem::AlreadyEntered(day("2026-10-30"))
        )]
    );
    // The same paper corrected is no second paper, and papers without a serial are not compared.
    tiny.book.change(id, first).unwrap();
    for month in ["2026-08", "2026-09"] {
        let unnumbered = FormDraft {
            month: month.into(),
            serial: String::new(),
            ..tiny.form()
        };
        tiny.book.record(unnumbered).unwrap();
    }
}

#[test]
fn a_mistyped_serial_of_our_own_paper_is_refused_and_a_right_one_is_kept() {
    let mut tiny = Tiny::new();
    let wanted = vihko::notebook::PaperWanted {
        kind: vihko::notebook::PaperKind::BlankMonthlyForm,
        language: None,
        payer: None,
        person: Some(tiny.aino),
        month: Some(month("2026-10")),
        until: None,
        naming: vihko::report::Naming::Names,
    };
    let paper = tiny.book.draw_paper(&wanted).unwrap().remove(0);
    let text = vihko_tests::text_of(&paper.pdf);
    let (_, behind) = text.split_once("Sarjanumero ").unwrap();
    let serial: String = behind.chars().take(9).collect();
    let typed = |serial: &str| FormDraft {
        serial: serial.into(),
        ..tiny.form()
    };
    let last = if serial.ends_with('7') { "8" } else { "7" };
    let slipped = typed(&format!("{}{last}", &serial[..8]));
    let right = typed(&serial.to_lowercase().replace('0', "o"));
    assert_eq!(
        faults(slipped, &mut tiny),
        [("serial".to_owned(), Problem::SerialCheckMark)]
    );
    let id = tiny.book.record(right).unwrap();
    assert_eq!(tiny.book.get(id).unwrap().serial, serial);
}

#[test]
fn beside_each_question_stands_what_was_answered_last_even_on_another_version() {
    let mut tiny = Tiny::new();
    let answered = |tiny: &Tiny, month: &str, step: &str| FormDraft {
        month: month.into(),
        filled_on: format!("{month}-28"),
        answers: [("work-hours".to_owned(), step.to_owned())].into(),
        ..tiny.form()
    };
    for (month, step) in [("2026-08", "2"), ("2026-09", "3"), ("2026-11", "5")] {
        let draft = FormDraft {
            filled_on: if month == "2026-11" {
                "2026-11-01".into()
            } else {
                format!("{month}-28")
            },
            ..answered(&tiny, month, step)
        };
        tiny.book.record(draft).unwrap();
    }
    let sheet = tiny.book.form_to_fill(october(&tiny, None)).unwrap();
    let last = &sheet.earlier["work-hours"];
    assert_eq!(
        (last.answer.as_str(), last.filled_on),
        ("3", day("2026-09-28"))
    );
    assert!(!sheet.earlier.contains_key("instructions"));
    let trend: Vec<u32> = sheet.trend.iter().map(|it| it.mean).collect();
    assert_eq!(trend, [200, 300], "November comes after October");
}

#[test]
fn the_mean_of_eight_scales_is_exact_to_a_hundredth() {
    let tiny = Tiny::new();
    let template = template("seurantalomake", 1).unwrap();
    let mut draft = tiny.form();
    for (id, step) in [("work-hours", "4"), ("safety", "4"), ("quality", "5")] {
        draft.answers.insert(id.into(), step.into());
    }
    // 3 × 5 + 4 + 4 + 5 = 28, through 8 = 3.5.
    let form = draft.check(day("2026-11-02")).unwrap();
    assert_eq!(form.mean_step(&template), Some(350));
    let none = FormDraft {
        answers: Default::default(),
        ..tiny.form()
    };
    let form = none.check(day("2026-11-02")).unwrap();
    assert_eq!(form.mean_step(&template), None);
}

#[test]
fn a_condition_decides_what_is_asked_and_an_answer_that_was_given_is_kept() {
    let mut tiny = Tiny::new();
    let newest = template("seurantalomake", 2).unwrap();
    let open = |draft: &FormDraft| -> Vec<String> {
        let form = draft.clone().check(day("2026-11-02")).unwrap();
        let open = newest.open_questions(&form);
        open.map(|it| it.id.clone()).collect()
    };
    let mut draft = FormDraft {
        version: "2".into(),
        ..tiny.form()
    };
    draft.answers.insert("trained".into(), "yes".into());
    draft.answers.remove("training");
    assert_eq!(open(&draft), ["training"]);
    draft.answers.insert("trained".into(), "no".into());
    assert!(open(&draft).is_empty());
    draft
        .answers
        .insert("training".into(), "Hygieniapassi".into());
    let id = tiny.book.record(draft).unwrap();
    assert_eq!(
        tiny.book.get(id).unwrap().answers["training"],
        "Hygieniapassi"
    );
    assert_eq!(newest.number("training"), Some(11));
}

#[test]
fn every_condition_rests_on_an_earlier_question_of_the_same_version() {
    let mut conditions = 0;
    for template in templates().unwrap() {
        let mut before = BTreeSet::new();
        for question in &template.questions {
            if let Some(condition) = &question.asked_if {
                assert!(before.contains(&condition.question), "{question:?}");
                conditions += 1;
            }
            assert!(before.insert(question.id.clone()), "{question:?}");
        }
    }
    assert!(conditions > 0);
    let ids: Vec<(String, u32)> = newest()
        .unwrap()
        .into_iter()
        .map(|it| (it.id, it.version))
        .collect();
    assert_eq!(
        ids,
        [
            ("seurantalomake".to_owned(), 2),
            ("ohjaus-ja-kehityskeskustelulomake".to_owned(), 1)
        ]
    );
}
