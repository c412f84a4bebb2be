//! What is claimed, and what has been told: last claims of several decisions, the bonus, confirmed months.

use vihko::grant::PaySubsidyDraft;
use vihko::values::{Draft, Euro, PaySubsidyId};
use vihko_tests::{Tiny, day};

use super::{aino, answered, deadline};

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
