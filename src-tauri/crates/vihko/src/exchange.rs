//! Data in and out as JSON. Every file from outside passes the one gate: its JSON Schema first, which
//! gathers all faults of form with their paths, then the checks of meaning, which gather theirs.

mod case;
mod case_answer;
mod case_check;
mod case_mend;
mod content_file;
pub mod data;
pub mod forms;
mod gate;
mod profile;
pub mod report;
mod support_answer;

pub use case::{CaseFile, case_schema, read_case};
pub use case_answer::{CaseAnswer, case_answer_schema};
pub use content_file::{ContentFile, id_at};
pub use gate::{from_value, read, schema_text};
pub use profile::{
    pay_subsidy_schema, profile_schema, read_profile, shipped, shipped_profile, state_profile,
};
pub use support_answer::{SupportAnswer, supports_json};
