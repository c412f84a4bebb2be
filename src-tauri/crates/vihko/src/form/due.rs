//! Which forms are still to be filled, about whom and by when.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::{Form, Scope, Template};
use crate::values::{Month, Period, PlacementId};

/// How many days before its day the form about a whole placement is asked for: the last talk should be held
/// four weeks before the end, so that the plan for what comes next can still be carried out.
const AHEAD: Days = Days::new(28);

/// A placement whose forms are followed.
#[derive(Debug, Clone, Copy)]
pub struct FollowedPlacement<'a> {
    /// Which placement.
    pub placement: PlacementId,
    /// The days on which it is in force.
    pub in_force: Period,
    /// The forms that have been filled about it.
    pub forms: &'a [Form],
    /// The months whose report has been confirmed, if need be without the form.
    pub confirmed: &'a BTreeSet<Month>,
    /// The day by which the form about the whole placement is needed; nothing where the scheme asks for none.
    pub signed_form_by: Option<NaiveDate>,
}

/// A form that is still to be filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueForm {
    /// About which placement.
    pub placement: PlacementId,
    /// Which template.
    pub template: String,
    /// Its newest version, on which it is filled unless an older paper turns up.
    pub version: u32,
    /// About which month, where the template covers one.
    pub month: Option<Month>,
    /// The last day of the time that it covers, or the day by which the payer wants it.
    pub due_on: NaiveDate,
}

/// The forms about a placement that are still to be filled on this day, the running month's included, by day.
pub fn due_forms(
    followed: FollowedPlacement<'_>,
    newest: &[Template],
    today: NaiveDate,
) -> Vec<DueForm> {
    let mut due: Vec<DueForm> = newest
        .iter()
        .flat_map(|template| {
            let days = match template.scope {
                Scope::Month => months(followed, template, today),
                Scope::Placement => whole(followed, template, today),
            };
            days.into_iter().map(|(month, due_on)| DueForm {
                placement: followed.placement,
                template: template.id.clone(),
                version: template.version,
                month,
                due_on,
            })
        })
        .collect();
    due.sort_by_key(|it| it.due_on);
    due
}

type Due = (Option<Month>, NaiveDate);

fn months(followed: FollowedPlacement<'_>, template: &Template, today: NaiveDate) -> Vec<Due> {
    let in_force = followed.in_force;
    let filled = |month: Month| {
        let is = |it: &Form| it.template == template.id && it.month == Some(month);
        followed.forms.iter().any(is)
    };
    let last = in_force.end().unwrap_or(today).min(today);
    in_force
        .months(last)
        .take_while(|month| month.first_day() <= last)
        .filter(|month| !filled(*month) && !followed.confirmed.contains(month))
        .map(|month| {
            let month_end = month.last_day();
            let end = in_force.end().unwrap_or(month_end);
            (Some(month), end.min(month_end))
        })
        .collect()
}

fn whole(followed: FollowedPlacement<'_>, template: &Template, today: NaiveDate) -> Vec<Due> {
    let filled = followed.forms.iter().any(|it| it.template == template.id);
    let soon = |day: &NaiveDate| {
        today
            .checked_add_days(AHEAD)
            .is_some_and(|soon| *day <= soon)
    };
    let by = followed.signed_form_by.filter(soon);
    by.filter(|_| !filled)
        .map(|by| (None, by))
        .into_iter()
        .collect()
}
