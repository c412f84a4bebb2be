//! What is claimed, and what has been told: last claims of several decisions, the bonus, confirmed months.

use vihko::grant::{PaySubsidyDraft, SupplementDraft};
use vihko::path::OutcomeDraft;
use vihko::report::Naming;
use vihko::support::{AtHand, Paper};
use vihko::values::{Draft, Euro, PaySubsidyId, SupplementId};
use vihko_tests::{Tiny, day, month};

use super::{aino, answered, attach, deadline};

/// Aino's support by two decisions: until June, and from this day until September.
fn two_decisions(tiny: &mut Tiny, second_from: &str) -> (PaySubsidyId, PaySubsidyId) {
    let (first, decision) = tiny.book.list::<PaySubsidyId>().unwrap().remove(0);
    let decision = PaySubsidyDraft::of(&decision);
    let second = PaySubsidyDraft {
        from: second_from.into(),
        to: "2026-09-30".into(),
        number: "TT-2".into(),
        ..decision.clone()
    };
    let ended = PaySubsidyDraft {
        to: "2026-06-30".into(),
        ..decision
    };
    tiny.book.change(first, ended).unwrap();
    (first, tiny.book.record(second).unwrap())
}

#[test]
fn one_last_claim_takes_the_months_of_all_decisions_in_a_row() {
    let mut tiny = Tiny::new();
    let (first, second) = two_decisions(&mut tiny, "2026-07-01");
    let risk = |tiny: &Tiny| {
        let at_risk = aino(tiny).now.clocks.state.at_risk;
        let by_day = at_risk.iter().map(|it| (it.amount, it.last_day));
        by_day.collect::<Vec<_>>()
    };
    let last_day = Some(day("2026-12-30"));
    assert_eq!(risk(&tiny), [(Euro(540_000), last_day)]);
    // The first decision may have been claimed to its end by itself.
    let decision = PaySubsidyDraft::of(&tiny.book.get(first).unwrap());
    let sent = PaySubsidyDraft {
        final_claim_on: "2026-08-03".into(),
        ..decision.clone()
    };
    tiny.book.change(first, sent).unwrap();
    assert_eq!(risk(&tiny), [(Euro(270_000), last_day)]);
    assert_eq!(deadline(&tiny, "final-pay-subsidy-claim").done, None);
    tiny.book.change(first, decision).unwrap();
    let claim = deadline(&tiny, "final-pay-subsidy-claim").deadline;
    let done = answered(tiny.placement, &claim, "2026-11-02");
    tiny.book.answer_deadline(done.clone()).unwrap();
    assert_eq!(risk(&tiny), []);
    let sent = tiny.book.get(second).unwrap().final_claim_on;
    assert_eq!(sent, Some(day("2026-11-02")));
    tiny.book.unanswer_deadline(done).unwrap();
    assert_eq!(risk(&tiny), [(Euro(540_000), last_day)]);
}

#[test]
fn after_a_gap_each_last_claim_has_its_own_money_and_answer() {
    let mut tiny = Tiny::new().on("2026-09-28");
    let (first, second) = two_decisions(&mut tiny, "2026-08-01");
    let risk = |tiny: &Tiny| {
        let at_risk = aino(tiny).now.clocks.state.at_risk;
        let by_day = at_risk.iter().map(|it| (it.amount, it.last_day));
        by_day.collect::<Vec<_>>()
    };
    let august = (Euro(90_000), Some(day("2026-12-30")));
    let spring = (Euro(270_000), Some(day("2026-09-30")));
    assert_eq!(risk(&tiny), [spring, august]);
    let claim = deadline(&tiny, "final-pay-subsidy-claim").deadline;
    assert_eq!(claim.due, day("2026-09-30"));
    let done = answered(tiny.placement, &claim, "2026-09-28");
    tiny.book.answer_deadline(done).unwrap();
    assert_eq!(risk(&tiny), [august]);
    let sent = [first, second].map(|it| tiny.book.get(it).unwrap().final_claim_on);
    assert_eq!(sent, [Some(day("2026-09-28")), None]);
}

#[test]
fn who_is_added_to_a_confirmed_month_has_not_been_told_of() {
    let mut tiny = Tiny::new();
    let october = month("2026-10");
    tiny.book.confirm(tiny.payer, october, "Kesken").unwrap();
    let matti = tiny.hire("Virtanen", "Matti");
    for (id, supplement) in tiny.book.list::<SupplementId>().unwrap() {
        let applied = SupplementDraft {
            applied_on: "2026-04-10".into(),
            ..SupplementDraft::of(&supplement)
        };
        tiny.book.change(id, applied).unwrap();
    }
    let open = |tiny: &Tiny, person| {
        let supports = tiny.book.supports().unwrap();
        let of_person = supports.iter().find(|it| it.person == person).unwrap();
        let at_risk = &of_person.now.clocks.supplement.at_risk;
        let forms = tiny.book.due_forms().unwrap();
        let of_october = forms
            .iter()
            .filter(|it| it.placement == of_person.placement && it.month == Some(october));
        (at_risk[0].amount, of_october.count())
    };
    // From April to October; October has been asked for Aino alone.
    assert_eq!(open(&tiny, tiny.aino), (Euro(300_000), 0));
    assert_eq!(open(&tiny, matti), (Euro(350_000), 1));
    tiny.book.confirm(tiny.payer, october, "Kesken").unwrap();
    assert_eq!(open(&tiny, tiny.aino), (Euro(300_000), 0));
    assert_eq!(open(&tiny, matti), (Euro(300_000), 0));
}

#[test]
fn the_bonus_claim_tells_of_the_bonus_what_the_screen_tells() {
    let mut tiny = Tiny::new().on("2027-07-05");
    let outcome = |point: &str, destination: &str, started_on: &str| OutcomeDraft {
        placement: Some(tiny.placement),
        point: point.into(),
        knowledge: "known".into(),
        destination: destination.into(),
        started_on: started_on.into(),
        found_by_association: Some(true),
        recorded_on: "2027-07-02".into(),
        ..OutcomeDraft::default()
    };
    // What was asked first counts, in whichever order it was written down.
    let later = outcome("months-3", "company", "2027-06-01");
    let at_end = outcome("end", "own-funds", "2027-04-01");
    tiny.book.record(later).unwrap();
    tiny.book.record(at_end).unwrap();
    let claim = |tiny: &Tiny| {
        let claim = tiny.book.bonus_claim(tiny.placement, Naming::Names);
        let claim = claim.unwrap();
        assert_eq!(claim.proposal, aino(tiny).now.bonuses[0].proposal);
        assert_eq!(claim.outcome.started_on, Some(claim.proposal.on));
        let evidence = claim.proposal.evidence.into_iter();
        let there = evidence.filter(|it| it.at_hand == AtHand::Yes);
        there.map(|it| it.paper).collect::<Vec<_>>()
    };
    assert_eq!(claim(&tiny), []);
    // A payslip of the supported time shows no pay from the association's own money.
    attach(&mut tiny, "payslip", "2027-03-31");
    assert_eq!(claim(&tiny), []);
    attach(&mut tiny, "payslip", "2027-04-30");
    attach(&mut tiny, "contract", "2027-03-29");
    assert_eq!(claim(&tiny), [Paper::NewEmploymentContract, Paper::Payslip]);
}
