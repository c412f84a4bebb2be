//! The home page: which month is running, what to do first, what is coming, and the year.

use vihko::notebook::{ComingKind, Duty, DutyKind, FormState, Notebook};
use vihko::path::{FollowUpPoint, OutcomeDraft};
use vihko::report::{Gap, SupportMonth};
use vihko::support::DeadlineId;
use vihko::values::{Euro, OutcomeId};
use vihko_tests::{Tiny, day, month, practice};

/// A duty in a few words.
fn told(duty: &Duty) -> String {
    let what = match &duty.kind {
        DutyKind::Gap { gap, .. } => format!("{gap:?}"),
        DutyKind::Confirm { name, .. } => format!("confirm {name}"),
        DutyKind::Limit { deadline, .. } => deadline.id.code().to_owned(),
        DutyKind::Outcome { point, .. } => format!("outcome {}", point.code()),
        DutyKind::Step { what, .. } => what.clone(),
        DutyKind::Stub { .. } => "stub".to_owned(),
    };
    let late = if duty.late() { " late" } else { "" };
    format!("{}: {what}, {} €{late}", duty.name, duty.at_risk)
}

fn duties(book: &Notebook) -> Vec<String> {
    book.home().unwrap().duties.iter().map(told).collect()
}

#[test]
fn the_practice_notebooks_home_page_shows_october_as_drawn() {
    let book = practice().open();
    let today = book.home().unwrap();
    assert_eq!(today.month.month, month("2026-10"));
    assert_eq!(today.month.target, day("2026-11-10"));
    assert_eq!(today.month.done(), (7, 9));
    let rows: Vec<_> = today
        .month
        .people
        .iter()
        .map(|it| {
            let SupportMonth { n, max } = it.support_month.unwrap();
            let ended = it.ended.is_some();
            (
                it.person.given_name.as_str(),
                (n, max, ended),
                (it.sessions, it.target),
                it.form,
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("Fatima", (10, 10, true), (3, 2), FormState::Filled),
            ("Aino", (7, 12, false), (2, 2), FormState::Filled),
            ("Matti", (1, 12, false), (1, 2), FormState::Missing),
        ]
    );
    assert_eq!(
        (today.year.people, today.year.supplement),
        (5, Euro(657_226))
    );
    assert_eq!(
        (today.year.placed, today.year.known, today.year.ended),
        (2, 2, 3)
    );
}

#[test]
fn the_duty_with_most_euros_at_risk_a_day_comes_first() {
    let book = practice().open();
    assert_eq!(
        duties(&book),
        [
            "Matti Virtanen: apply-supplement, 6000.00 €",
            "Fatima Hassan: final-pay-subsidy-claim, 17835.00 €",
            "Matti Virtanen: Sessions { held: 1, target: 2 }, 258.06 €",
            "Matti Virtanen: Form, 258.06 €",
            "Aino Korhonen: Sopii vuorot Ankkurin kanssa, 0.00 € late",
            "Fatima Hassan: outcome end, 0.00 € late",
        ]
    );
}

#[test]
fn what_is_coming_ends_with_the_next_day_on_which_money_is_lost() {
    let book = practice().open();
    let coming = book.home().unwrap().coming;
    let told: Vec<_> = coming
        .iter()
        .map(|it| (it.on.to_string(), it.name.as_str(), it.at_risk))
        .collect();
    assert_eq!(
        told,
        [
            ("2026-11-03".into(), "Aino Korhonen", Euro::ZERO),
            ("2026-11-06".into(), "Fatima Hassan", Euro::ZERO),
            ("2026-11-11".into(), "Matti Virtanen", Euro::ZERO),
            ("2026-11-16".into(), "Matti Virtanen", Euro(600_000)),
            ("2027-02-01".into(), "Fatima Hassan", Euro(1_783_500)),
        ]
    );
    let session = &coming[2].kind;
    let agreed = vec!["Selvittää trukkikortin kurssin ajankohdan".to_owned()];
    assert_eq!(*session, ComingKind::Session(agreed));
}

#[test]
fn the_running_month_is_the_last_one_until_it_is_confirmed() {
    let mut tiny = Tiny::new();
    assert_eq!(tiny.book.running_month().unwrap(), month("2026-10"));
    assert!(duties(&tiny.book)[0].starts_with("Aino Korhonen"));
    tiny.complete();
    let home = tiny.book.home().unwrap();
    assert_eq!(home.month.done(), (3, 3));
    let confirm = |it: &Duty| matches!(it.kind, DutyKind::Confirm { .. });
    assert_eq!(home.duties.iter().filter(|it| confirm(it)).count(), 1);
    tiny.book.confirm(tiny.payer, month("2026-10"), "").unwrap();
    let home = tiny.book.home().unwrap();
    assert_eq!(home.month.month, month("2026-11"));
    assert!(!home.month.over);
    assert!(!home.duties.iter().any(confirm));
    let gap = |it: &Duty| matches!(it.kind, DutyKind::Gap { .. });
    assert!(!home.duties.iter().any(gap));
    assert_eq!(
        home.month.people[0].gaps[0],
        Gap::Sessions { held: 0, target: 2 }
    );
}

#[test]
fn a_missed_day_stays_until_it_is_answered() {
    let tiny = Tiny::new().on("2027-06-01");
    let late = |book: &Notebook| -> Vec<String> {
        let mut duties = duties(book);
        duties.retain(|it| it.contains("late"));
        duties
    };
    let there = late(&tiny.book);
    assert!(
        there.iter().any(|it| it.contains("apply-supplement")),
        "{there:?}"
    );
    assert!(
        there.iter().any(|it| it.contains("outcome end")),
        "{there:?}"
    );
    let mut tiny = tiny.on("2028-06-01");
    let there = late(&tiny.book);
    for point in FollowUpPoint::ALL {
        let asked = format!("outcome {}", point.code());
        assert!(there.iter().any(|it| it.contains(&asked)), "{there:?}");
        tiny.book
            .record(OutcomeDraft {
                placement: Some(tiny.placement),
                point: point.code().into(),
                knowledge: "not-reached".into(),
                recorded_on: "2028-06-01".into(),
                ..OutcomeDraft::default()
            })
            .unwrap();
    }
    let there = late(&tiny.book);
    assert!(!there.iter().any(|it| it.contains("outcome")), "{there:?}");
    assert_eq!(tiny.book.list::<OutcomeId>().unwrap().len(), 4);
    let applied = |it: &Duty| matches!(&it.kind, DutyKind::Limit { deadline, .. } if deadline.id == DeadlineId::ApplySupplement);
    assert!(tiny.book.home().unwrap().duties.iter().any(applied));
}
