//! A warning is said, and nothing that is recorded is stopped or made smaller by it.

use vihko::grant::SupplementDraft;
use vihko::person::PlacementDraft;
use vihko::support::{ConditionId, ConditionState};
use vihko::values::{Draft, Euro, PaySubsidyId};
use vihko_tests::{Tiny, month};

use super::{aino, condition, supplement};

#[test]
fn an_unmet_condition_stops_no_record_and_changes_no_amount() {
    let mut tiny = Tiny::new();
    let few_hours = PlacementDraft {
        weekly_hours: "10".into(),
        ..PlacementDraft::of(&tiny.book.get(tiny.placement).unwrap())
    };
    tiny.book.change(tiny.placement, few_hours).unwrap();
    for (id, _) in tiny.book.list::<PaySubsidyId>().unwrap() {
        tiny.book.remove(id).unwrap();
    }
    let (id, draft) = supplement(&tiny);
    let more = SupplementDraft {
        monthly: "900".into(),
        applied_on: "2026-06-01".into(),
        ..draft
    };
    tiny.book.change(id, more).unwrap();
    let mut september = Tiny::figures(tiny.placement, "1100.00");
    september.month = "2026-09".into();
    tiny.book.record(september).unwrap();
    for id in [
        ConditionId::MinHours,
        ConditionId::PaySubsidy,
        ConditionId::Amount,
        ConditionId::ApplyInTime,
    ] {
        assert_eq!(condition(&tiny, id), ConditionState::NotMet, "{id:?}");
    }
    let months = aino(&tiny).now.calculation.months;
    let september = months.iter().find(|it| it.month == month("2026-09"));
    assert_eq!(september.unwrap().supplement, Euro(90_000));
}
