//! Guidance sessions on their way to the report, and what never gets there.

use vihko::notebook::Paper;
use vihko::pdf;
use vihko::person::PersonDraft;
use vihko::report::{MonthReport, PersonMonth, Who};
use vihko::session::{GuestDraft, SessionDraft, StepDraft};
use vihko::values::Draft;
use vihko_tests::{Tiny, day, text_of};

/// Stands in no text but the private ones.
const MARKER: &str = "salaliitto-7391";

fn of<'a>(report: &'a MonthReport, family: &str) -> &'a PersonMonth {
    let is = |it: &&PersonMonth| matches!(&it.who, Who::Named { family: own, .. } if own == family);
    report.people.iter().find(is).unwrap()
}

/// Everything that leaves the notebook with a paper.
fn all_of(paper: &Paper) -> String {
    let inside = pdf::data(&paper.pdf).unwrap();
    [
        text_of(&paper.pdf),
        String::from_utf8(inside).unwrap(),
        paper.data.clone(),
    ]
    .concat()
}

#[test]
fn only_sessions_to_which_the_person_came_count() {
    let mut tiny = Tiny::new();
    for (held_on, attendance) in [
        ("2026-10-05", "present"),
        ("2026-10-06", "cancelled"),
        ("2026-10-07", "absent"),
        ("2026-10-08", "moved"),
    ] {
        let mut session = Tiny::session(held_on, &[tiny.aino]);
        session.participants[0].attendance = attendance.into();
        tiny.book.record(session).unwrap();
    }
    let report = tiny.report();
    let held: Vec<_> = report.people[0]
        .sessions
        .iter()
        .map(|it| it.held_on)
        .collect();
    assert_eq!(held, [day("2026-10-05")]);
    assert_eq!((report.totals.sessions, report.totals.minutes), (1, 45));
}

#[test]
fn a_session_belongs_to_the_month_of_its_day() {
    let mut tiny = Tiny::new();
    for held_on in ["2026-09-30", "2026-10-01", "2026-10-31", "2026-11-01"] {
        tiny.book
            .record(Tiny::session(held_on, &[tiny.aino]))
            .unwrap();
    }
    let report = tiny.report();
    let held: Vec<_> = report.people[0]
        .sessions
        .iter()
        .map(|it| it.held_on)
        .collect();
    assert_eq!(held, [day("2026-10-01"), day("2026-10-31")]);
}

#[test]
fn a_group_hour_is_whole_for_each_who_came_and_one_event_for_all() {
    let mut tiny = Tiny::new();
    let matti = tiny.hire("Virtanen", "Matti");
    let leena = tiny.hire("Saari", "Leena");
    let mut group = Tiny::session("2026-10-05", &[tiny.aino, matti, leena]);
    group.minutes = "1:00".into();
    group.participants[2].attendance = "absent".into();
    tiny.book.record(group).unwrap();
    tiny.book
        .record(Tiny::session("2026-10-06", &[matti]))
        .unwrap();
    let report = tiny.report();
    let minutes = |family| {
        of(&report, family)
            .sessions
            .iter()
            .map(|it| it.minutes)
            .sum::<u32>()
    };
    assert_eq!(
        (minutes("Korhonen"), minutes("Virtanen"), minutes("Saari")),
        (60, 105, 0)
    );
    assert_eq!(of(&report, "Virtanen").sessions[0].present, 2);
    // Two events, but 2 h 45 min of guidance counted by person.
    assert_eq!((report.totals.sessions, report.totals.minutes), (2, 165));
    let text = text_of(&tiny.paper().pdf);
    assert!(text.contains("2 · 2 h 45 min"), "{text}");
}

#[test]
fn what_concerns_one_person_stands_in_that_persons_section_only() {
    let mut tiny = Tiny::new();
    let matti = tiny.hire("Virtanen", "Matti");
    let mut group = Tiny::session("2026-10-05", &[tiny.aino, matti]);
    group.participants[0].addition = "Ainolle sovittiin näkötarkastus.".into();
    tiny.book.record(group).unwrap();
    let report = tiny.report();
    assert_eq!(
        of(&report, "Korhonen").sessions[0].addition,
        "Ainolle sovittiin näkötarkastus."
    );
    assert_eq!(of(&report, "Virtanen").sessions[0].addition, "");
    let text = text_of(&tiny.paper().pdf).replace('\n', " ");
    let (aino, matti) = text.split_at(text.rfind("Virtanen, Matti").unwrap());
    assert!(aino.contains("Ainolle sovittiin näkötarkastus."), "{text}");
    assert!(
        !matti.contains("näkötarkastus") && matti.contains("Käytiin läpi työtehtäviä."),
        "{text}"
    );
    let only_matti = tiny.book.find_person("Matti Virtanen").unwrap();
    let wanted = vihko::notebook::ReportWanted {
        person: Some(only_matti),
        ..tiny.october()
    };
    assert!(!all_of(&tiny.book.paper(wanted).unwrap()).contains("näkötarkastus"));
}

#[test]
fn the_report_says_how_each_agreed_step_stands() {
    let mut tiny = Tiny::new();
    let step = |what: &str, due_on: &str, done_on: &str| StepDraft {
        person: Some(tiny.aino),
        what: what.into(),
        who: "Aino".into(),
        due_on: due_on.into(),
        done_on: done_on.into(),
        ..StepDraft::default()
    };
    let september = vec![
        step("Vanha asia", "", "2026-09-29"),
        step("Roikkuva asia", "2026-10-10", ""),
    ];
    let october = vec![
        step("Tehty asia", "2026-10-20", "2026-10-19"),
        step("Marraskuussa tehty", "", "2026-11-01"),
    ];
    tiny.book
        .record_session(Tiny::session("2026-09-28", &[tiny.aino]), september)
        .unwrap();
    tiny.book
        .record_session(Tiny::session("2026-10-05", &[tiny.aino]), october)
        .unwrap();
    let report = tiny.report();
    let steps: Vec<_> = report.people[0]
        .steps
        .iter()
        .map(|it| (it.what.as_str(), it.done_on))
        .collect();
    // What was done before the month is past; what was done after it was open at its end.
    assert_eq!(
        steps,
        [
            ("Roikkuva asia", None),
            ("Marraskuussa tehty", None),
            ("Tehty asia", Some(day("2026-10-19")))
        ]
    );
}

#[test]
fn a_session_and_its_steps_are_recorded_together_or_not_at_all() {
    let mut tiny = Tiny::new();
    let before = tiny.book.content().unwrap().write().unwrap();
    let wrong = StepDraft {
        person: Some(tiny.aino),
        what: " ".into(),
        due_on: "31.2.2026".into(),
        ..StepDraft::default()
    };
    let refused = tiny
        .book
        .record_session(Tiny::session("2026-10-05", &[tiny.aino]), vec![wrong])
        .unwrap_err();
    let fields: Vec<_> = refused
        .faults()
        .unwrap()
        .iter()
        .map(|it| it.field.clone())
        .collect();
    assert_eq!(fields, ["steps[0].what", "steps[0].due_on"]);
    assert_eq!(tiny.book.content().unwrap().write().unwrap(), before);
}

#[test]
fn private_notes_reach_no_paper_no_data_and_no_confirmed_report() {
    let mut tiny = Tiny::new();
    let aino = PersonDraft::of(&tiny.book.get(tiny.aino).unwrap());
    tiny.book
        .change(
            tiny.aino,
            PersonDraft {
                private_note: format!("Aino {MARKER}"),
                ..aino
            },
        )
        .unwrap();
    let session = SessionDraft {
        private_note: format!("Oma {MARKER}"),
        guests: vec![GuestDraft {
            role: "supervisor".into(),
            name: "Sari".into(),
        }],
        ..Tiny::session("2026-10-05", &[tiny.aino])
    };
    tiny.book.record(session).unwrap();
    assert_eq!(
        tiny.book
            .content()
            .unwrap()
            .write()
            .unwrap()
            .matches(MARKER)
            .count(),
        2
    );
    assert!(!all_of(&tiny.paper()).contains(MARKER));
    let confirmed = tiny
        .book
        .confirm(tiny.payer, tiny.october().month, "Lomake puuttuu")
        .unwrap();
    assert!(!tiny.book.get(confirmed[0]).unwrap().data.contains(MARKER));
    let paper = tiny.paper();
    assert!(paper.confirmation.is_some() && !all_of(&paper).contains(MARKER));
}

#[test]
fn no_schema_of_a_report_has_a_place_for_private_notes_or_identity_codes() {
    let schema = vihko::exchange::schema_text::<vihko::exchange::report::ReportData>();
    assert!(schema.contains("\"family_name\""));
    let fields: Vec<_> = schema
        .lines()
        .map(str::trim)
        .filter(|line| line.ends_with("\": {"))
        .collect();
    for word in ["private", "hetu", "birth", "phone", "email"] {
        let begins = format!("\"{word}");
        assert!(fields.iter().all(|it| !it.starts_with(&begins)), "{word}");
    }
}
