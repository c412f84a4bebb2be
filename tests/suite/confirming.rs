//! Confirming a month: what is kept, what may change afterwards, and what is refused.

use vihko::association::{AssociationDraft, PayerDraft};
use vihko::error::Failure;
use vihko::exchange::report::ReportData;
use vihko::fault::Problem;
use vihko::form::FormDraft;
use vihko::grant::SupplementDraft;
use vihko::notebook::ReportWanted;
use vihko::person::{MonthFiguresDraft, PersonDraft, PlacementDraft};
use vihko::report::{Figure, Naming};
use vihko::session::{SessionDraft, StepDraft};
use vihko::values::{Draft, MonthFiguresId, PersonId, PlacementId, SessionId};
use vihko_tests::{Tiny, month, practice, refusal, text_of};

/// A month in which nothing is missing, confirmed.
fn confirmed() -> Tiny {
    let mut tiny = Tiny::new();
    tiny.complete();
    tiny.book.confirm(tiny.payer, month("2026-10"), "").unwrap();
    tiny
}

/// The hours and wage of Aino's October, recorded anew.
fn correct(tiny: &mut Tiny, gross: &str) {
    let (id, _) = tiny.book.list::<MonthFiguresId>().unwrap().remove(0);
    tiny.book
        .change(id, Tiny::figures(tiny.placement, gross))
        .unwrap();
}

#[test]
fn a_confirmed_report_does_not_change() {
    let mut tiny = confirmed();
    let before = tiny.paper();
    assert_eq!(
        before
            .confirmation
            .as_ref()
            .map(|it| (it.number, it.version)),
        Some((1, 1))
    );
    correct(&mut tiny, "1900.00");
    let (id, session) = tiny.book.list::<SessionId>().unwrap().remove(0);
    let session = SessionDraft {
        minutes: "90".into(),
        text: "Aivan muuta".into(),
        ..SessionDraft::of(&session)
    };
    tiny.book.change(id, session).unwrap();
    let association = AssociationDraft::of(&tiny.book.association().unwrap().unwrap());
    tiny.book
        .keep_association(AssociationDraft {
            name: "Uusi nimi ry".into(),
            ..association
        })
        .unwrap();
    let aino = PersonDraft::of(&tiny.book.get(tiny.aino).unwrap());
    tiny.book
        .change(
            tiny.aino,
            PersonDraft {
                given_name: "Aina".into(),
                ..aino
            },
        )
        .unwrap();
    let after = tiny.paper();
    assert!(after.pdf == before.pdf);
    assert_eq!(after.data, before.data);
    assert!(after.outdated && !before.outdated);
}

#[test]
fn a_correction_is_a_second_version_that_lists_the_changed_figures() {
    let mut tiny = confirmed();
    let first = tiny.paper();
    correct(&mut tiny, "1900.00");
    let versions = tiny.book.confirm(tiny.payer, month("2026-10"), "").unwrap();
    assert_eq!(versions.len(), 1);
    let second = tiny.paper();
    assert_eq!(
        second
            .confirmation
            .as_ref()
            .map(|it| (it.number, it.version)),
        Some((1, 2))
    );
    assert!(second.pdf != first.pdf && !second.outdated);
    let data = ReportData::read(&second.data).unwrap();
    let changes: Vec<_> = data
        .changes
        .iter()
        .map(|it| (it.figure, it.before.as_deref(), it.after.as_deref()))
        .collect();
    assert_eq!(
        changes,
        [
            (Figure::Gross, Some("1800.00"), Some("1900.00")),
            (Figure::WageCost, Some("2253.00"), Some("2353.00")),
            (Figure::PaySubsidy, Some("900.00"), Some("950.00")),
        ]
    );
    let text = text_of(&second.pdf);
    assert!(
        text.contains("1 800,00") && text.contains("1 900,00") && text.contains("2 353,00"),
        "{text}"
    );
}

#[test]
fn figures_of_two_people_of_the_same_name_are_held_apart() {
    let mut tiny = Tiny::new();
    tiny.hire("Korhonen", "Aino");
    tiny.book
        .confirm(tiny.payer, month("2026-10"), "Kesken")
        .unwrap();
    let second = refusal(tiny.book.confirm(tiny.payer, month("2026-10"), "Kesken"));
    assert_eq!(second, Failure::AlreadyConfirmed(month("2026-10")));
    let figures = tiny.book.list::<MonthFiguresId>().unwrap();
    let (id, other) = figures.last().unwrap();
    let changed = MonthFiguresDraft {
        hours: "120".into(),
        ..MonthFiguresDraft::of(other)
    };
    tiny.book.change(*id, changed).unwrap();
    tiny.book
        .confirm(tiny.payer, month("2026-10"), "Kesken")
        .unwrap();
    let data = ReportData::read(&tiny.paper().data).unwrap();
    let changes: Vec<_> = data
        .changes
        .iter()
        .map(|it| (it.figure, it.before.as_deref(), it.after.as_deref()))
        .collect();
    assert_eq!(changes, [(Figure::Hours, Some("150"), Some("120"))]);
}

#[test]
fn a_confirmed_month_is_not_confirmed_again_without_a_change() {
    let mut tiny = confirmed();
    let before = tiny.book.content().unwrap().write().unwrap();
    let october = month("2026-10");
    assert_eq!(
        refusal(tiny.book.confirm(tiny.payer, october, "")),
        Failure::AlreadyConfirmed(october)
    );
    assert_eq!(tiny.book.content().unwrap().write().unwrap(), before);
}

#[test]
fn a_month_is_confirmed_after_its_last_day() {
    let mut tiny = Tiny::new();
    tiny.complete();
    let mut tiny = tiny.on("2026-10-31");
    let october = month("2026-10");
    assert_eq!(
        refusal(tiny.book.confirm(tiny.payer, october, "")),
        Failure::MonthNotOver(october)
    );
    let mut tiny = tiny.on("2026-11-01");
    assert_eq!(tiny.book.confirm(tiny.payer, october, "").unwrap().len(), 1);
}

#[test]
fn what_is_missing_needs_a_reason_and_the_reason_is_printed() {
    let mut tiny = Tiny::new();
    let october = month("2026-10");
    for blank in ["", "  \n"] {
        assert_eq!(
            refusal(tiny.book.confirm(tiny.payer, october, blank)),
            Failure::Incomplete(october)
        );
    }
    tiny.book
        .confirm(tiny.payer, october, "Ohjaaja oli sairaana.")
        .unwrap();
    let paper = tiny.paper();
    assert!(text_of(&paper.pdf).contains("Ohjaaja oli sairaana."));
    let data = ReportData::read(&paper.data).unwrap();
    assert_eq!(
        data.confirmed.unwrap().incomplete_reason,
        "Ohjaaja oli sairaana."
    );
}

#[test]
fn a_reason_longer_than_a_remark_is_refused_before_it_fills_pages() {
    let mut tiny = Tiny::new();
    let october = month("2026-10");
    let Failure::Invalid(faults) =
        refusal(tiny.book.confirm(tiny.payer, october, &"ä".repeat(1_001)))
    else {
        panic!()
    };
    let told: Vec<_> = faults.iter().collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].field, "reason");
    assert_eq!(told[0].problem, Problem::TooLong(1_000));
    let longest = "ä".repeat(1_000);
    tiny.book.confirm(tiny.payer, october, &longest).unwrap();
}

#[test]
fn a_reason_is_not_printed_when_nothing_is_missing() {
    let mut tiny = Tiny::new();
    tiny.complete();
    tiny.book
        .confirm(tiny.payer, month("2026-10"), "Ohjaaja oli sairaana.")
        .unwrap();
    assert!(!text_of(&tiny.paper().pdf).contains("sairaana"));
}

#[test]
fn a_half_filled_form_is_missing_something() {
    let mut tiny = Tiny::new();
    tiny.complete();
    let (id, form) = tiny.book.list::<vihko::values::FormId>().unwrap().remove(0);
    let mut draft = FormDraft::of(&form);
    draft.answers.remove("work-hours");
    tiny.book.change(id, draft).unwrap();
    let october = month("2026-10");
    assert_eq!(
        refusal(tiny.book.confirm(tiny.payer, october, "")),
        Failure::Incomplete(october)
    );
}

#[test]
fn the_numbers_run_on_and_a_correction_keeps_its_own() {
    let practice = practice();
    let confirmed = practice
        .program(["confirm", "2026-10", "--reason", "Matin lomake puuttuu"])
        .done();
    assert!(confirmed.contains("nro 10, versio 1"), "{confirmed}");
    let mut book = practice.open();
    let october = book.list::<MonthFiguresId>().unwrap();
    let (id, figures) = october
        .iter()
        .find(|(_, it)| it.month == month("2026-05"))
        .unwrap();
    let changed = MonthFiguresDraft {
        hours: "99".into(),
        ..MonthFiguresDraft::of(figures)
    };
    book.change(*id, changed).unwrap();
    book.close().unwrap();
    let confirmed = practice
        .program(["confirm", "2026-05", "--reason", "Tunnit korjattu"])
        .done();
    assert!(confirmed.contains("nro 5, versio 2"), "{confirmed}");
    assert!(
        practice
            .program(["confirm", "2026-10"])
            .refused()
            .contains("Olet jo vahvistanut")
    );
}

#[test]
fn a_payer_may_want_a_paper_for_each_person() {
    let mut tiny = Tiny::with_payer(PayerDraft {
        paper_per: "person".into(),
        ..PayerDraft::default()
    });
    let matti = tiny.hire("Virtanen", "Matti");
    let confirmed = tiny
        .book
        .confirm(tiny.payer, month("2026-10"), "Kesken")
        .unwrap();
    let numbers: Vec<_> = confirmed
        .iter()
        .map(|id| tiny.book.get(*id).unwrap().confirmation.number)
        .collect();
    assert_eq!(numbers, [1, 2]);
    let paper = |person: PersonId| {
        let paper = tiny
            .book
            .paper(ReportWanted {
                person: Some(person),
                ..tiny.october()
            })
            .unwrap();
        assert!(paper.confirmation.is_some());
        text_of(&paper.pdf) + &paper.data
    };
    let (aino, matti) = (paper(tiny.aino), paper(matti));
    assert!(aino.contains("Korhonen") && !aino.contains("Virtanen") && !aino.contains("Matti"));
    assert!(matti.contains("Virtanen") && !matti.contains("Korhonen") && !matti.contains("Aino"));
}

#[test]
fn a_month_confirmed_person_by_person_takes_one_more_person() {
    let mut tiny = Tiny::with_payer(PayerDraft {
        paper_per: "person".into(),
        ..PayerDraft::default()
    });
    let october = month("2026-10");
    tiny.book.confirm(tiny.payer, october, "Kesken").unwrap();
    let of_matti = ReportWanted {
        person: Some(tiny.hire("Virtanen", "Matti")),
        ..tiny.october()
    };
    assert_eq!(tiny.book.paper(of_matti).unwrap().confirmation, None);
    let added = tiny.book.confirm(tiny.payer, october, "Kesken").unwrap();
    assert_eq!(added.len(), 1);
    let confirmation = tiny.book.paper(of_matti).unwrap().confirmation.unwrap();
    assert_eq!((confirmation.number, confirmation.version), (2, 1));
}

#[test]
fn a_month_confirmed_as_one_paper_has_none_about_one_person() {
    let tiny = confirmed();
    let of_aino = ReportWanted {
        person: Some(tiny.aino),
        ..tiny.october()
    };
    assert_eq!(
        refusal(tiny.book.paper(of_aino)),
        Failure::ConfirmedAsOne(month("2026-10"))
    );
}

#[test]
fn a_paper_without_names_holds_no_name_anywhere() {
    let mut tiny = Tiny::new();
    let matti = tiny.hire("Virtanen", "Matti");
    let people = [tiny.aino, matti];
    let mut session = Tiny::session("2026-10-05", &people);
    session.text = "Aino ja Matti puhuivat.".into();
    session.participants[0].addition = "Aino Korhonen lähtee.".into();
    let step = StepDraft {
        person: Some(matti),
        what: "Matti soittaa".into(),
        who: "Virtanen".into(),
        ..StepDraft::default()
    };
    tiny.book.record_session(session, vec![step]).unwrap();
    let mut form = tiny.form();
    form.answers
        .insert("new-tasks".into(), "Aino opettelee kassaa".into());
    tiny.book.record(form).unwrap();
    let (id, _) = tiny.book.list::<MonthFiguresId>().unwrap().remove(0);
    let by_hand = MonthFiguresDraft {
        supplement_by_hand: "123.45".into(),
        by_hand_reason: "Korhonen sopi kaupungin kanssa".into(),
        ..Tiny::figures(tiny.placement, "1800.00")
    };
    tiny.book.change(id, by_hand).unwrap();
    let whole = ReportWanted {
        naming: Naming::Pseudonyms,
        ..tiny.october()
    };
    let assert_nameless = |tiny: &Tiny| {
        let paper = tiny.book.paper(whole).unwrap();
        let inside = String::from_utf8(vihko::pdf::data(&paper.pdf).unwrap()).unwrap();
        let all = (text_of(&paper.pdf) + &paper.data + &inside).to_lowercase();
        for name in ["korhonen", "aino", "virtanen", "matti"] {
            assert!(!all.contains(name), "{name} in {all}");
        }
        assert!(all.contains("123,45") && all.contains("123.45"), "{all}");
    };
    assert_nameless(&tiny);
    tiny.book
        .confirm(tiny.payer, month("2026-10"), "Matti oli poissa")
        .unwrap();
    assert_nameless(&tiny);
}

/// Aino's second employment with Kemi, which begins in the month in which the first ends early.
fn again(tiny: &mut Tiny) -> PlacementId {
    let first = PlacementDraft::of(&tiny.book.get(tiny.placement).unwrap());
    let ended = PlacementDraft {
        ended_on: "2026-09-10".into(),
        end_reason: "own-wish".into(),
        ..first.clone()
    };
    let october = tiny.book.list::<MonthFiguresId>().unwrap().remove(0).0;
    tiny.book.remove(october).unwrap();
    tiny.book.change(tiny.placement, ended).unwrap();
    let second = PlacementDraft {
        start: "2026-09-15".into(),
        ..first
    };
    let second = tiny.book.record(second).unwrap();
    tiny.book
        .record(SupplementDraft {
            placement: Some(second),
            monthly: "500".into(),
            months: "6".into(),
            from: "2026-09-15".into(),
            to: "2027-03-31".into(),
            ..SupplementDraft::default()
        })
        .unwrap();
    second
}

#[test]
fn two_employments_of_one_person_keep_their_own_confirmed_money() {
    let mut tiny = Tiny::new();
    let second = again(&mut tiny);
    let asked = |tiny: &Tiny| {
        [tiny.placement, second].map(|it| tiny.book.placement_report(it).unwrap().sums.supplement)
    };
    let before = asked(&tiny);
    assert_ne!(before[0], before[1]);
    tiny.book
        .confirm(tiny.payer, month("2026-09"), "Kesken")
        .unwrap();
    assert_eq!(asked(&tiny), before);
    let paid = tiny.report().people.remove(0).paid_so_far;
    // What was told of September stays told where the first day is corrected afterwards.
    let draft = PlacementDraft::of(&tiny.book.get(second).unwrap());
    let corrected = PlacementDraft {
        start: "2026-09-12".into(),
        ..draft
    };
    tiny.book.change(second, corrected).unwrap();
    assert_eq!(tiny.report().people.remove(0).paid_so_far, paid);
}
