//! How placements' supports stand in a notebook: clocks, answered deadlines, conditions and bonuses.

mod claims;
mod program;
mod warnings;

use vihko::error::Failure;
use vihko::grant::{PaySubsidyDraft, SupplementDraft};
use vihko::notebook::PlacementSupport;
use vihko::path::{EmployerContactDraft, OutcomeDraft};
use vihko::person::PlacementDraft;
use vihko::support::{
    AtHand, ConditionId, ConditionState, Deadline, DeadlineAnswerDraft, DeadlineId, DeadlineNow,
    DeadlineState, DoneBy, Paper,
};
use vihko::values::{Draft, Euro, PlacementId, SupplementId};
use vihko_tests::{Tiny, day, refusal};

fn aino(tiny: &Tiny) -> PlacementSupport {
    tiny.book.support(tiny.placement).unwrap()
}

fn deadline(tiny: &Tiny, id: &str) -> DeadlineNow {
    let support = aino(tiny);
    let mut deadlines = support.now.deadlines.into_iter();
    deadlines.find(|it| it.deadline.id.code() == id).unwrap()
}

fn answered(placement: PlacementId, deadline: &Deadline, done_on: &str) -> DeadlineAnswerDraft {
    DeadlineAnswerDraft {
        placement: Some(placement),
        deadline: deadline.id.code().into(),
        about_from: vihko::values::written(deadline.about_from()),
        done_on: done_on.into(),
    }
}

fn condition(tiny: &Tiny, id: ConditionId) -> ConditionState {
    let support = aino(tiny);
    let mut conditions = support.now.conditions.iter();
    conditions.find(|it| it.id == id).unwrap().state
}

/// Aino's supplement, as the notebook holds it.
fn supplement(tiny: &Tiny) -> (SupplementId, SupplementDraft) {
    let (id, supplement) = tiny.book.list::<SupplementId>().unwrap().remove(0);
    (id, SupplementDraft::of(&supplement))
}

#[test]
fn a_deadline_stays_overdue_until_it_is_answered_with_the_day_it_was_really_done() {
    let mut tiny = Tiny::new().on("2027-05-03");
    let signed = deadline(&tiny, "signed-form");
    assert_eq!(signed.state, DeadlineState::Overdue { days_over: 33 });
    let late = answered(tiny.placement, &signed.deadline, "2027-04-02");
    tiny.book.answer_deadline(late.clone()).unwrap();
    let now = deadline(&tiny, "signed-form");
    assert_eq!(
        now.state,
        DeadlineState::DoneLate {
            on: day("2027-04-02")
        }
    );
    assert_eq!(now.done.unwrap().by, DoneBy::Answer);
    // A later answer takes the place of the first.
    let in_time = DeadlineAnswerDraft {
        done_on: "30.3.2027".into(),
        ..late.clone()
    };
    tiny.book.answer_deadline(in_time).unwrap();
    let now = deadline(&tiny, "signed-form");
    assert_eq!(
        now.state,
        DeadlineState::Done {
            on: day("2027-03-30")
        }
    );
    tiny.book.unanswer_deadline(late.clone()).unwrap();
    assert_eq!(deadline(&tiny, "signed-form").state, signed.state);
    assert_eq!(
        refusal(tiny.book.unanswer_deadline(late)),
        Failure::NoSuchDeadline
    );
}

#[test]
fn an_answer_is_refused_for_tomorrow_and_for_a_deadline_that_is_not_there() {
    let mut tiny = Tiny::new();
    let signed = deadline(&tiny, "signed-form").deadline;
    let tomorrow = answered(tiny.placement, &signed, "2026-11-03");
    let Failure::Invalid(faults) = refusal(tiny.book.answer_deadline(tomorrow)) else {
        panic!()
    };
    assert_eq!(faults.iter().next().unwrap().field, "done_on");
    for (id, about) in [
        ("bonus", ""),
        ("claim-supplement", ""),
        ("signed-form", "2026-04-01"),
    ] {
        let draft = DeadlineAnswerDraft {
            placement: Some(tiny.placement),
            deadline: id.into(),
            about_from: about.into(),
            done_on: "2026-11-02".into(),
        };
        assert_eq!(
            refusal(tiny.book.answer_deadline(draft)),
            Failure::NoSuchDeadline,
            "{id}"
        );
    }
}

#[test]
fn an_answered_application_is_the_supplement_s_own_day_and_ends_the_risk() {
    let mut tiny = Tiny::new().on("2026-05-02");
    let support = aino(&tiny);
    let risk = &support.now.clocks.supplement.at_risk;
    assert_eq!((risk.len(), risk[0].amount), (1, Euro(600_000)));
    assert_eq!(risk[0].last_day, Some(day("2026-05-04")));
    assert_eq!(
        condition(&tiny, ConditionId::ApplyInTime),
        ConditionState::NotKnown
    );
    let apply = deadline(&tiny, "apply-supplement");
    assert_eq!(apply.state, DeadlineState::Open { days_left: 2 });
    let done = answered(tiny.placement, &apply.deadline, "2026-05-02");
    tiny.book.answer_deadline(done.clone()).unwrap();
    assert_eq!(supplement(&tiny).1.applied_on, "2026-05-02");
    assert_eq!(
        condition(&tiny, ConditionId::ApplyInTime),
        ConditionState::Met
    );
    let risk = aino(&tiny).now.clocks.supplement.at_risk;
    assert!(risk.iter().all(|risk| risk.last_day.is_none()), "{risk:?}");
    tiny.book.unanswer_deadline(done).unwrap();
    assert_eq!(supplement(&tiny).1.applied_on, "");
    assert_eq!(deadline(&tiny, "apply-supplement").state, apply.state);
    // Once the day has gone by, the money is lost and the condition is not met.
    let tiny = tiny.on("2026-05-05");
    assert_eq!(aino(&tiny).now.clocks.supplement.lost, Euro(600_000));
    assert_eq!(
        condition(&tiny, ConditionId::ApplyInTime),
        ConditionState::NotMet
    );
}

#[test]
fn a_decided_supplement_needs_no_application() {
    let mut tiny = Tiny::new();
    let (id, draft) = supplement(&tiny);
    let decided = SupplementDraft {
        number: "§ 44".into(),
        ..draft.clone()
    };
    tiny.book.change(id, decided).unwrap();
    let codes: Vec<&str> = aino(&tiny)
        .now
        .deadlines
        .iter()
        .map(|it| it.deadline.id.code())
        .collect();
    assert!(!codes.contains(&"apply-supplement"), "{codes:?}");
    let with_day = SupplementDraft {
        made_on: "2026-04-28".into(),
        ..draft
    };
    tiny.book.change(id, with_day).unwrap();
    let done = deadline(&tiny, "apply-supplement").done.unwrap();
    assert_eq!((done.on, done.by), (day("2026-04-28"), DoneBy::Record));
}

#[test]
fn months_received_and_claimed_are_counted_for_both_supports() {
    let mut tiny = Tiny::new();
    let before = aino(&tiny).now.clocks;
    // April to October have ended; nothing was claimed.
    assert_eq!(before.state.at_risk[0].amount, Euro(630_000));
    assert_eq!(before.state.received, Euro::ZERO);
    let mut september = Tiny::figures(tiny.placement, "1800.00");
    september.month = "2026-09".into();
    september.pay_subsidy_received = "900.00".into();
    september.supplement_received = "480.00".into();
    tiny.book.record(september).unwrap();
    let mut august = Tiny::figures(tiny.placement, "1800.00");
    august.month = "2026-08".into();
    august.pay_subsidy_claimed_on = "2026-09-10".into();
    august.supplement_claimed_on = "2026-09-10".into();
    tiny.book.record(august).unwrap();
    let now = aino(&tiny).now.clocks;
    assert_eq!(now.state.received, Euro(90_000));
    assert_eq!(now.supplement.received, Euro(48_000));
    assert_eq!(now.state.at_risk[0].amount, Euro(450_000));
    assert_eq!(now.state.at_risk[0].last_day, Some(day("2027-04-30")));
    assert_eq!(now.state.to_come, Euro(810_000));
    // The final claim takes everything that has ended with it.
    let claim = deadline(&tiny, "final-pay-subsidy-claim").deadline;
    let done = answered(tiny.placement, &claim, "2026-11-02");
    tiny.book.answer_deadline(done).unwrap();
    assert_eq!(aino(&tiny).now.clocks.state.at_risk, []);
    let decisions = tiny.book.list::<vihko::values::PaySubsidyId>().unwrap();
    assert_eq!(decisions[0].1.final_claim_on, Some(day("2026-11-02")));
}

#[test]
fn the_last_claim_is_done_once_every_month_was_claimed() {
    let mut tiny = Tiny::new().on("2027-04-02");
    for month in 4..=12 {
        let mut figures = Tiny::figures(tiny.placement, "1800.00");
        figures.month = format!("2026-{month:02}");
        figures.pay_subsidy_claimed_on = "2027-02-03".into();
        if month != 10 {
            tiny.book.record(figures).unwrap();
        }
    }
    let mut january = Tiny::figures(tiny.placement, "1800.00");
    january.month = "2027-01".into();
    january.pay_subsidy_claimed_on = "2027-02-05".into();
    tiny.book.record(january).unwrap();
    // October's figures tell of no claim.
    assert_eq!(deadline(&tiny, "final-pay-subsidy-claim").done, None);
    let (id, october) = tiny
        .book
        .list::<vihko::values::MonthFiguresId>()
        .unwrap()
        .remove(0);
    let mut october = vihko::person::MonthFiguresDraft::of(&october);
    october.pay_subsidy_claimed_on = "2027-02-04".into();
    tiny.book.change(id, october).unwrap();
    let done = deadline(&tiny, "final-pay-subsidy-claim").done.unwrap();
    assert_eq!((done.on, done.by), (day("2027-02-05"), DoneBy::Record));
}

#[test]
fn what_is_recorded_elsewhere_answers_by_itself() {
    let mut tiny = Tiny::new().on("2027-07-05");
    assert_eq!(
        deadline(&tiny, "other-employer-visit").state,
        DeadlineState::Overdue { days_over: 96 }
    );
    tiny.book
        .record(EmployerContactDraft {
            person: Some(tiny.aino),
            kind: "visit".into(),
            organisation: "Ravintola Ankkuri".into(),
            from: "2027-03-22".into(),
            to: "2027-03-24".into(),
            ..EmployerContactDraft::default()
        })
        .unwrap();
    tiny.book
        .record(OutcomeDraft {
            placement: Some(tiny.placement),
            point: "months-3".into(),
            knowledge: "not-reached".into(),
            recorded_on: "2027-07-02".into(),
            ..OutcomeDraft::default()
        })
        .unwrap();
    for (id, on) in [
        ("other-employer-visit", "2027-03-24"),
        ("follow-up-3", "2027-07-02"),
        // The contract lasted to its minimum, and the employment ended with the supplement.
        ("contract-minimum", "2026-12-01"),
        ("supplement-end", "2027-03-31"),
    ] {
        let done = deadline(&tiny, id).done.unwrap();
        assert_eq!((done.on, done.by), (day(on), DoneBy::Record), "{id}");
    }
    // The pay subsidy ended two months before the work did, and nothing followed.
    assert_eq!(
        deadline(&tiny, "decision-end").state,
        DeadlineState::Overdue { days_over: 155 }
    );
    tiny.book
        .record(PaySubsidyDraft {
            placement: Some(tiny.placement),
            percent: "50".into(),
            from: "2027-02-01".into(),
            to: "2027-03-31".into(),
            ..PaySubsidyDraft::default()
        })
        .unwrap();
    // The next decision goes on from it, so that nothing was late.
    let done = deadline(&tiny, "decision-end").done.unwrap();
    assert_eq!(done.on, day("2027-01-31"));
}

#[test]
fn work_that_ends_before_its_minimum_is_never_late_for_it() {
    let mut tiny = Tiny::new().on("2027-04-15");
    let has = |tiny: &Tiny| {
        let found = &aino(tiny).now.deadlines;
        let mut ids = found.iter().map(|it| it.deadline.id);
        ids.any(|id| id == DeadlineId::ContractMinimum)
    };
    assert!(has(&tiny));
    let mut placement = PlacementDraft::of(&tiny.book.get(tiny.placement).unwrap());
    placement.end = "2026-08-31".into();
    tiny.book.change(tiny.placement, placement).unwrap();
    assert!(!has(&tiny));
}

#[test]
fn an_outcome_proposes_the_bonus_with_its_evidence_until_it_was_claimed() {
    let mut tiny = Tiny::new().on("2027-04-15");
    assert_eq!(aino(&tiny).now.bonuses, []);
    let outcome = OutcomeDraft {
        placement: Some(tiny.placement),
        point: "end".into(),
        knowledge: "known".into(),
        destination: "company".into(),
        started_on: "2027-04-01".into(),
        found_by_association: Some(false),
        recorded_on: "2027-04-02".into(),
        ..OutcomeDraft::default()
    };
    let id = tiny.book.record(outcome.clone()).unwrap();
    assert_eq!(
        aino(&tiny).now.bonuses,
        [],
        "the association did not find it"
    );
    let found = OutcomeDraft {
        found_by_association: Some(true),
        ..outcome.clone()
    };
    tiny.book.change(id, found).unwrap();
    let bonus = aino(&tiny).now.bonuses.remove(0);
    assert_eq!(bonus.proposal.amount, Euro(150_000));
    assert_eq!(bonus.proposal.on, day("2027-04-01"));
    let evidence: Vec<(Paper, AtHand)> = bonus
        .proposal
        .evidence
        .iter()
        .map(|it| (it.paper, it.at_hand))
        .collect();
    assert_eq!(
        evidence,
        [
            (Paper::NewEmploymentContract, AtHand::Missing),
            (Paper::SupplementDecision, AtHand::Missing),
            (Paper::SignedGuidanceForm, AtHand::Missing),
        ]
    );
    attach(&mut tiny, "contract", "2027-03-29");
    attach(&mut tiny, "supplement-decision", "2026-04-28");
    let bonus = aino(&tiny).now.bonuses.remove(0);
    let at_hand: Vec<AtHand> = bonus
        .proposal
        .evidence
        .iter()
        .map(|it| it.at_hand)
        .collect();
    assert_eq!(at_hand, [AtHand::Yes, AtHand::Yes, AtHand::Missing]);
    // No source tells a last day, so there is no deadline; the claim is answered all the same.
    let claimed = DeadlineAnswerDraft {
        placement: Some(tiny.placement),
        deadline: "bonus".into(),
        done_on: "2027-04-14".into(),
        ..DeadlineAnswerDraft::default()
    };
    tiny.book.answer_deadline(claimed).unwrap();
    let bonus = aino(&tiny).now.bonuses.remove(0);
    assert_eq!(bonus.claimed_on, Some(day("2027-04-14")));
    let own_funds = OutcomeDraft {
        destination: "own-funds".into(),
        ..outcome
    };
    tiny.book.change(id, own_funds).unwrap();
    assert_eq!(
        aino(&tiny).now.bonuses[0].proposal.ground.code(),
        "own-funds"
    );
}

/// A paper of Aino's; a decision belongs to her placement, the next job's contract does not.
fn attach(tiny: &mut Tiny, kind: &str, dated_on: &str) {
    let draft = vihko::attachment::AttachmentDraft {
        kind: kind.into(),
        name: kind.into(),
        media_type: "application/pdf".into(),
        person: Some(tiny.aino),
        placement: (kind != "contract").then_some(tiny.placement),
        dated_on: dated_on.into(),
        ..Default::default()
    };
    tiny.book.attach(draft, b"%PDF-1.7").unwrap();
}

#[test]
fn a_placement_without_a_payer_has_only_the_state_s_support() {
    let mut tiny = Tiny::new();
    let draft = PlacementDraft::of(&tiny.book.get(tiny.placement).unwrap());
    let alone = PlacementDraft {
        payer: None,
        ..draft
    };
    tiny.book.change(tiny.placement, alone).unwrap();
    let support = aino(&tiny);
    assert_eq!(support.payer, None);
    let ids: Vec<&str> = support
        .now
        .conditions
        .iter()
        .map(|it| it.id.code())
        .collect();
    assert_eq!(ids, ["pay-subsidy-months"]);
    let mut deadlines = support.now.deadlines.iter();
    assert!(deadlines.all(|it| it.deadline.id.code() != "apply-supplement"));
}

#[test]
fn rules_that_change_during_a_placement_hold_from_their_month_on() {
    let mut tiny = Tiny::new();
    let before = aino(&tiny).now;
    let kemi = tiny.book.scheme_on("kemi-lisa", day("2026-11-02")).unwrap();
    let later = serde_json::from_value(serde_json::json!({
        "cap_percent": 20, "apply_deadline": "before-start", "max_months": 6
    }));
    let profile = vihko::support::Profile {
        valid_from: Some(day("2027-01-16")),
        ..kemi.with(later.unwrap(), "kaupungin päätös", day("2026-11-02"))
    };
    let draft = vihko::support::SchemeDraft { profile };
    tiny.book.keep_scheme(draft).unwrap();
    for on in ["2026-11-02", "2027-05-03"] {
        tiny = tiny.on(on);
        let now = aino(&tiny).now;
        let months = now.calculation.months.iter();
        // Rules that begin within January hold from February on: 20 % of 2 253,00.
        let changed: Vec<String> = months
            .zip(&before.calculation.months)
            .filter(|(now, before)| now.scheme != before.scheme)
            .map(|(now, _)| format!("{} {}", now.month, now.supplement))
            .collect();
        assert_eq!(changed, ["2027-02 450.60", "2027-03 450.60"], "{on}");
        let apply = deadline(&tiny, "apply-supplement").deadline;
        assert_eq!(apply.due, day("2026-05-04"));
        assert_eq!(now.clocks.supplement.maximum, Some(12));
    }
    assert_eq!(aino(&tiny).scheme.cap_percent.value().unwrap().0, 20);
}

#[test]
fn the_earlier_supplement_of_the_same_person_counts_against_the_maximum() {
    let mut tiny = Tiny::new().on("2027-05-03");
    let again = PlacementDraft {
        start: "2027-04-01".into(),
        end: "2027-12-31".into(),
        wages: Vec::new(),
        ..PlacementDraft::of(&tiny.book.get(tiny.placement).unwrap())
    };
    let second = tiny.book.record(again).unwrap();
    tiny.book
        .record(SupplementDraft {
            placement: Some(second),
            monthly: "500".into(),
            months: "6".into(),
            from: "2027-04-01".into(),
            to: "2027-09-30".into(),
            ..SupplementDraft::default()
        })
        .unwrap();
    let support = tiny.book.support(second).unwrap();
    let mut conditions = support.now.conditions.iter();
    let most = conditions
        .find(|it| it.id == ConditionId::MaxMonths)
        .unwrap();
    assert_eq!(most.state, ConditionState::NotMet);
    assert_eq!(tiny.book.supports().unwrap().len(), 2);
}
