//! Identifiers: UUIDv7, so that two laptops never make the same one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(type = "string"))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl From<$name> for Uuid {
            fn from(id: $name) -> Uuid {
                id.0
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> $name {
                $name(id)
            }
        }
    )*};
}

ids! {
    /// Which payer.
    PayerId;
    /// Which person who records.
    RecorderId;
    /// Which recovery paper: the id of its slot in the key file.
    EnvelopeId;
    /// Which profile of a support scheme that a person brought or edited.
    SchemeId;
    /// Which person.
    PersonId;
    /// Which placement.
    PlacementId;
    /// Which pay-subsidy decision.
    PaySubsidyId;
    /// Which supplement, applied for or decided.
    SupplementId;
    /// Which other support.
    OtherSupportId;
    /// Which answer to a deadline.
    DeadlineAnswerId;
    /// Which guidance session.
    SessionId;
    /// Which agreed step.
    StepId;
    /// Which meeting that was only noted down.
    StubId;
    /// Which goal.
    GoalId;
    /// Which training or card.
    TrainingId;
    /// Which contact with an employer.
    ContactId;
    /// Which outcome at a follow-up point.
    OutcomeId;
    /// Which filled form.
    FormId;
    /// Which month's figures of a placement.
    MonthFiguresId;
    /// Which attachment.
    AttachmentId;
    /// Which confirmed report.
    ReportId;
    /// Which entry of the journal.
    JournalId;
}
