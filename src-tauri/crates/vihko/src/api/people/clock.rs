//! The clock card of a person's page: months and euros, what is at risk, and the scheme's conditions.

use super::{ClockCard, Sign, support_bar};
use crate::api::today::Cell;
use crate::error::Result;
use crate::notebook::{Notebook, PersonInMonth};
use crate::support::{Clock, ConditionState, Support};
use crate::text::Text;
use crate::values::{Euro, PlacementId};

/// The card of an employment: of its supplement, or where nobody pays one, of the state's support.
pub(super) fn clock_card(
    book: &Notebook,
    placement: PlacementId,
    month: Option<&PersonInMonth>,
    text: &Text,
) -> Result<ClockCard> {
    let support = book.support(placement)?;
    let now = &support.now;
    let mut warnings = Vec::new();
    warn(&mut warnings, Support::State, &now.clocks.state, text);
    warn(
        &mut warnings,
        Support::Supplement,
        &now.clocks.supplement,
        text,
    );
    let gap = now.clocks.gap.iter().map(|gap| text.gap(gap));
    warnings.extend(gap.map(|gap| cell(Sign::Due, gap)));
    warnings.extend(now.bonuses.iter().map(|bonus| {
        let sign = match bonus.claimed_on {
            Some(_) => Sign::Done,
            None => Sign::Due,
        };
        cell(sign, text.bonus_now(bonus))
    }));
    let met = now
        .conditions
        .iter()
        .filter(|it| it.state == ConditionState::Met)
        .count();
    let count = |number: usize| text.count(u32::try_from(number).unwrap_or(u32::MAX));
    let conditions = now.conditions.iter().map(|condition| {
        let sign = match condition.state {
            ConditionState::Met => Sign::Done,
            ConditionState::NotMet => Sign::Late,
            ConditionState::NotKnown => Sign::Info,
        };
        cell(sign, text.condition(condition))
    });
    let euros =
        |told: Euro, all: Euro| text.person_euros(&text.short_euro(all), &text.short_euro(told));
    Ok(ClockCard {
        title: match support.payer {
            Some(_) => text.name(&support.scheme.name),
            None => text.person_pay_subsidy(),
        },
        bar: month.and_then(|it| Some(support_bar(it.support_month?, it.ended, text))),
        euros: month
            .map(|it| euros(it.told, it.in_all))
            .unwrap_or_default(),
        warnings,
        conditions_head: text.person_conditions(&count(now.conditions.len()), &count(met)),
        conditions: conditions.collect(),
    })
}

/// Money that must be asked for, and money that is lost.
fn warn(warnings: &mut Vec<Cell>, support: Support, clock: &Clock, text: &Text) {
    let at_risk = clock.at_risk.iter().map(|it| text.at_risk(support, it));
    warnings.extend(at_risk.map(|it| cell(Sign::Due, it)));
    if clock.lost > Euro::ZERO {
        let lost = text.euro(clock.lost);
        let sentence = match support {
            Support::State => text.clock_state_lost(&lost),
            Support::Supplement => text.clock_supplement_lost(&lost),
        };
        warnings.push(cell(Sign::Late, sentence));
    }
}

fn cell(sign: Sign, shown: String) -> Cell {
    Cell { sign, shown }
}
