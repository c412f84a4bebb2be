//! Every euro and every deadline, from dated scheme profiles: the one place that computes them.
//!
//! Everything here is pure: profiles, decisions and wages in; money rows with their reasons, deadlines,
//! conditions and clocks out. Sentences are made by room `text`, files by room `exchange`.

mod answer;
mod bonus;
mod case;
mod clock;
mod condition;
mod conditions;
mod deadlines;
mod holidays;
mod ics;
mod money;
mod months;
mod now;
mod profile;
mod records;
mod rule;
mod subsidy;
mod terms;

pub use answer::{DeadlineAnswer, DeadlineAnswerDraft};
pub use bonus::{AtHand, BonusProposal, Evidence, proposals};
pub use case::{
    Case, ManualSupplement, OtherSupport, PaySubsidyDecision, RealMonth, SupplementDecision, Wage,
    WageFrom,
};
pub use clock::{AtRisk, Clock, Clocks, Gap, Paid, SupplementStage, Support, clocks};
pub use condition::{Applied, Background, Condition, ConditionId, ConditionState, Fact};
pub use conditions::{conditions, counted_before};
pub use deadlines::{BonusOutcome, Deadline, DeadlineId, DeadlineState, deadlines, follow_ups};
pub use holidays::{is_holiday, is_working_day, rolled};
pub use ics::{CalendarEntry, calendar};
pub use money::{
    Basis, Calculation, Figure, MoneyRow, MonthMoney, ProfileVersion, Reason, Rules, SchemeVersion,
    Stated, Totals, calculate,
};
pub use months::Months;
pub use now::{BonusNow, DeadlineNow, Done, DoneBy, SupportFacts, SupportNow, support_now};
pub use profile::{
    ApplyDeadline, ApplyUntil, Bonus, FromStart, GroupAmount, MaxReturns, Name, Note, Overrides,
    Profile, Return, RuleChange, RuleDraft, RuleKind, RuleName, RulePart, RuleShown, RuleState,
    RuleValue, SchemeDraft, in_force,
};
pub use records::PlacementRecords;
pub use rule::{Override, Rule};
pub use subsidy::{ClaimRule, Duration, PaySubsidyProfile, PercentCap};
pub use terms::{
    BonusGround, ClaimCount, CostComponent, Duty, Paper, PaySubsidyRelation, ProfileStatus,
    Proration, ReportType, Rounding, SubsidyForm, TargetGroup,
};
