//! So that a person hears of every fault at once: where a case has faults of form, these places are mended
//! with sound values and the rest is checked for its meaning as well.

use serde_json::Value;

use super::case::CaseFile;
use super::case_check::checked;
use super::gate::from_value;
use crate::fault::{Fault, Faults, Problem};

/// A sound value for every place that must have one. Lists and months are known by their first entry.
const SOUND: &str = r#"{
    "scheme": "oma",
    "placement": {"start": "2026-01-01", "end": "2026-01-31", "weekly_hours": "30", "work_time_percent": "80"},
    "monthly": {"gross": "0.00", "side_costs": "0.00", "holiday_pay": "0.00"},
    "wage_changes": [{"from": "2026-01-02", "gross": "0.00", "side_costs": "0.00", "holiday_pay": "0.00"}],
    "months": {"2026-01": {}},
    "pay_subsidies": [{"percent": 50, "from": "2026-01-01", "to": "2026-01-31"}],
    "supplement": {"monthly": "0.00", "from": "2026-01-01", "to": "2026-01-31"},
    "other_supports": [{"name": "x", "monthly": "0.00", "from": "2026-01-01", "to": "2026-01-31"}],
    "unpaid": [{"from": "2026-01-01", "to": "2026-01-01"}],
    "manual": {"2026-01": {"supplement": "0.00", "reason": "x"}},
    "background": {"groups": [], "earlier": [{"from": "2026-01-01", "to": "2026-01-01"}]},
    "overrides": {}
}"#;

/// The month by which the sound case knows every month.
const ANY_MONTH: &str = "2026-01";

/// The faults of form, and those of meaning that would stand however the former are cured.
pub(super) fn all_faults(of_form: &Faults, mut value: Value) -> Faults {
    let mut all = of_form.clone();
    let sound: Value = serde_json::from_str(SOUND).unwrap_or_default();
    for fault in of_form.iter() {
        mend(&mut value, &sound, &fault.field);
    }
    let Ok(mended) = from_value::<CaseFile>(value) else {
        return all;
    };
    let day = mended.placement.start;
    if let Err(error) = checked(mended, "x", day) {
        let of_meaning = error.faults().into_iter().flat_map(Faults::iter);
        for fault in of_meaning.filter(|fault| stands_alone(fault, of_form)) {
            all.add(fault.field.clone(), fault.problem.clone());
        }
    }
    all
}

/// Puts the sound case's value in the faulty place; takes away what the sound case does not have.
fn mend(value: &mut Value, sound: &Value, path: &str) {
    let steps = steps(path);
    let Some((last, parents)) = steps.split_last() else {
        return;
    };
    let mut place = value;
    let mut model = Some(sound);
    for step in parents {
        model = model.and_then(|model| within(model, step));
        let next = match place {
            Value::Object(fields) => fields.get_mut(step),
            Value::Array(items) => step.parse().ok().and_then(|i: usize| items.get_mut(i)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
        };
        match next {
            Some(next) => place = next,
            None => return,
        }
    }
    let model = model.and_then(|model| within(model, last)).cloned();
    match (place, model) {
        (Value::Object(fields), Some(model)) => {
            fields.insert(last.clone(), model);
        }
        (Value::Object(fields), None) => {
            fields.remove(last);
        }
        (Value::Array(items), Some(model)) => {
            if let Some(item) = last.parse().ok().and_then(|i: usize| items.get_mut(i)) {
                *item = model;
            }
        }
        (Value::Array(items), None) => items.clear(),
        (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_), _) => {}
    }
}

/// The sound case's value one step further.
fn within<'a>(model: &'a Value, step: &str) -> Option<&'a Value> {
    match model {
        Value::Array(items) => items.first(),
        Value::Object(fields) => fields.get(step).or_else(|| fields.get(ANY_MONTH)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

/// `pay_subsidies[0].percent` as its steps.
fn steps(path: &str) -> Vec<String> {
    path.split(['.', '['])
        .map(|step| step.trim_end_matches(']').to_owned())
        .collect()
}

/// Whether a fault of meaning rests on no mended place: not on itself, nor on what it is compared with.
fn stands_alone(fault: &Fault, of_form: &Faults) -> bool {
    let own = steps(&fault.field);
    of_form.iter().map(|it| steps(&it.field)).all(|mended| {
        let of_placement = mended.first().is_some_and(|it| it == "placement");
        let of_wage = own.first().is_some_and(|it| it == "wage_changes");
        let days_of_one_stretch = matches!(fault.problem, Problem::Before(_))
            && (parent(&own) == parent(&mended) || (of_placement && of_wage));
        let stretches_of_one_list =
            matches!(fault.problem, Problem::Overlaps) && own.first() == mended.first();
        let month_of_placement = matches!(fault.problem, Problem::UnknownReference) && of_placement;
        let compared = days_of_one_stretch || stretches_of_one_list || month_of_placement;
        !(compared || own.starts_with(&mended))
    })
}

fn parent(steps: &[String]) -> &[String] {
    steps.split_last().map_or(steps, |(_, parent)| parent)
}
