//! Closing a month: how months stand, what a correction would list, and what is offered to fill in.

use vihko::association::PayerDraft;
use vihko::exchange::report::ReportData;
use vihko::notebook::{MonthState, ReportWanted};
use vihko::report::Figure;
use vihko::values::MonthFiguresId;
use vihko_tests::{Tiny, month, practice};

fn state(tiny: &Tiny, of: &str) -> MonthState {
    let months = tiny.book.payer_months(month(of), month(of)).unwrap();
    months.into_iter().next().unwrap().state
}

fn number(state: &MonthState) -> (u32, u32) {
    match state {
        MonthState::Confirmed(papers) | MonthState::Changed(papers) => {
            (papers[0].number, papers[0].version)
        }
        MonthState::Running { .. } | MonthState::Open { .. } | MonthState::Complete => (0, 0),
    }
}

#[test]
fn a_month_goes_from_running_to_open_complete_confirmed_changed_and_corrected() {
    let mut tiny = Tiny::new();
    assert_eq!(state(&tiny, "2026-11"), MonthState::Running { gaps: 3 });
    assert_eq!(state(&tiny, "2026-10"), MonthState::Open { gaps: 2 });
    tiny.complete();
    assert_eq!(state(&tiny, "2026-10"), MonthState::Complete);
    tiny.book.confirm(tiny.payer, month("2026-10"), "").unwrap();
    let confirmed = state(&tiny, "2026-10");
    assert!(matches!(confirmed, MonthState::Confirmed(_)) && number(&confirmed) == (1, 1));
    let (id, _) = tiny.book.list::<MonthFiguresId>().unwrap().remove(0);
    tiny.book
        .change(id, Tiny::figures(tiny.placement, "1900.00"))
        .unwrap();
    let changed = state(&tiny, "2026-10");
    assert!(matches!(changed, MonthState::Changed(_)) && number(&changed) == (1, 1));
    let closing = tiny.book.closing(tiny.payer, month("2026-10")).unwrap();
    let listed: Vec<Figure> = closing.changes.iter().map(|it| it.figure).collect();
    assert_eq!(
        listed,
        [Figure::Gross, Figure::WageCost, Figure::PaySubsidy]
    );
    tiny.book.confirm(tiny.payer, month("2026-10"), "").unwrap();
    let corrected = state(&tiny, "2026-10");
    assert!(matches!(corrected, MonthState::Confirmed(_)) && number(&corrected) == (1, 2));
}

#[test]
fn what_a_correction_would_list_is_what_it_lists() {
    let mut tiny = Tiny::new();
    tiny.complete();
    tiny.book.confirm(tiny.payer, month("2026-10"), "").unwrap();
    let (id, _) = tiny.book.list::<MonthFiguresId>().unwrap().remove(0);
    tiny.book
        .change(id, Tiny::figures(tiny.placement, "1750.00"))
        .unwrap();
    let foretold = tiny
        .book
        .closing(tiny.payer, month("2026-10"))
        .unwrap()
        .changes;
    tiny.book.confirm(tiny.payer, month("2026-10"), "").unwrap();
    let told = ReportData::read(&tiny.paper().data).unwrap().changes;
    assert_eq!(foretold.len(), told.len());
    for (before, after) in foretold.iter().zip(&told) {
        assert_eq!(before.figure, after.figure);
    }
}

#[test]
fn a_newcomer_among_papers_of_one_person_each_leaves_the_month_to_be_confirmed_anew() {
    let mut tiny = Tiny::with_payer(PayerDraft {
        paper_per: "person".into(),
        ..PayerDraft::default()
    });
    tiny.book
        .confirm(tiny.payer, month("2026-10"), "Kesken")
        .unwrap();
    assert!(matches!(state(&tiny, "2026-10"), MonthState::Confirmed(_)));
    tiny.hire("Virtanen", "Matti");
    assert!(matches!(state(&tiny, "2026-10"), MonthState::Changed(_)));
    tiny.book
        .confirm(tiny.payer, month("2026-10"), "Kesken")
        .unwrap();
    assert!(matches!(state(&tiny, "2026-10"), MonthState::Confirmed(_)));
}

#[test]
fn figures_that_are_missing_are_proposed_from_the_agreed_wage_and_hours_are_not_guessed() {
    let tiny = Tiny::new();
    let october = tiny.report();
    let there = tiny
        .book
        .figures_to_fill(&october.people[0], month("2026-10"))
        .unwrap();
    assert!(there.id.is_some());
    assert_eq!(there.draft.hours, "150");
    let september = tiny
        .book
        .month_report(ReportWanted {
            month: month("2026-09"),
            ..tiny.october()
        })
        .unwrap();
    let proposed = tiny
        .book
        .figures_to_fill(&september.people[0], month("2026-09"))
        .unwrap();
    assert_eq!(proposed.id, None);
    let draft = &proposed.draft;
    assert_eq!(
        (
            draft.gross.as_str(),
            draft.side_costs.as_str(),
            draft.hours.as_str()
        ),
        ("1800.00", "378.00", "")
    );
    // The proposal can be recorded as it stands.
    let mut tiny = tiny;
    tiny.book.record(proposed.draft).unwrap();
}

#[test]
fn a_confirmed_report_is_found_by_person_and_month() {
    let mut tiny = Tiny::new();
    assert_eq!(
        tiny.book
            .confirmed_about(tiny.aino, month("2026-10"))
            .unwrap(),
        None
    );
    tiny.book
        .confirm(tiny.payer, month("2026-10"), "Lomake puuttuu")
        .unwrap();
    let about = tiny
        .book
        .confirmed_about(tiny.aino, month("2026-10"))
        .unwrap();
    assert_eq!(about.map(|it| it.number), Some(1));
    assert_eq!(
        tiny.book
            .confirmed_about(tiny.aino, month("2026-09"))
            .unwrap(),
        None
    );
}

#[test]
fn the_practice_notebooks_october_lacks_matti_s_form_and_session() {
    let practice = practice();
    let book = practice.open();
    let (payer, _) = book.list::<vihko::values::PayerId>().unwrap().remove(0);
    let closing = book.closing(payer, month("2026-10")).unwrap();
    assert_eq!(closing.state, MonthState::Open { gaps: 2 });
    let supplement =
        book.supplement_to_fill(closing.report.people[2].placement_id, month("2026-10"));
    let (_, draft) = supplement.unwrap().unwrap();
    assert_eq!(
        (draft.applied_on.as_str(), draft.monthly.as_str()),
        ("", "500.00")
    );
    assert_eq!(book.first_month().unwrap(), Some(month("2026-01")));
}
