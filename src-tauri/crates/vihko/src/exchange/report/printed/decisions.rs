//! What was decided about a person and what changed, as it is printed, beside the data.

use super::rows::{differs, items, plain};
use super::{Difference, Part, ReportData, papers};
use crate::exchange::report::PersonData;
use crate::text::Text;

/// The decisions among the facts below a person's heading, in their order.
pub(super) fn decisions(
    name: &str,
    facts: &[Part],
    person: &PersonData,
    data: &ReportData,
    text: &Text,
) -> Vec<Difference> {
    let scheme = text.name(&data.scheme.profile.name);
    let mut wanted: Vec<(String, String)> = Vec::new();
    for it in &person.pay_subsidies {
        wanted.push(papers::granted(
            it.kind,
            it.percent,
            it.period,
            &it.decision,
            text,
        ));
    }
    if let Some(it) = &person.granted {
        let sums = (it.monthly, it.months);
        let made = it.decision.as_ref();
        let value = papers::supplemented(sums, it.period, it.applied_on, made, text);
        wanted.push((scheme.clone(), value));
    }
    let labels = [text.report_pay_subsidy(), text.report_subsidy_55(), scheme];
    let labels = labels.map(|label| plain(&label));
    let mut printed = facts.iter().filter_map(|part| match part {
        Part::Pair(label, value) => labels.contains(&plain(label)).then_some((label, value)),
        Part::Heading(..) | Part::Text(_) | Part::Item(_) | Part::Table(_) => None,
    });
    let mut differences = Vec::new();
    for (label, value) in wanted {
        match printed.next() {
            Some((there, printed)) => {
                differences.extend(differs(name, &label, there, &label));
                differences.extend(differs(name, &label, printed, &value));
            }
            None => {
                let line = plain(&format!("{name}: {label} {value}"));
                differences.push(Difference::NotPrinted(line));
            }
        }
    }
    let more = printed.map(|(label, value)| plain(&format!("{name}: {label} {value}")));
    differences.extend(more.map(Difference::NotInData));
    differences
}

/// The changes of the month, in their order.
pub(super) fn events(
    part: &[Part],
    person: &PersonData,
    data: &ReportData,
    text: &Text,
) -> Vec<Difference> {
    let Some(on) = data.standing_on() else {
        return Vec::new();
    };
    let scheme = text.name(&data.scheme.profile.name);
    let told = |it| papers::event_line(it, &scheme, on, text);
    let wanted = person.events.iter().map(told);
    items(part, 3, &text.report_events_title(), wanted)
}
