//! What an employee costs in a month: real figures where they are known, else the paid days' share.

use chrono::NaiveDate;

use super::reason::{Figure, MoneyRow, Reason};
use crate::support::case::{Case, RealMonth, Wage};
use crate::support::profile::Profile;
use crate::support::terms::CostComponent;
use crate::values::{Euro, Month, Period};

/// A month of the placement with its days, before any money.
#[derive(Debug, Clone)]
pub(super) struct Days {
    pub month: Month,
    /// The days of the placement in the month.
    pub in_force: Period,
    pub days: u32,
    /// Calendar days without pay.
    pub unpaid_days: u32,
    /// Each stretch with one and the same wage.
    stretches: Vec<Stretch>,
}

/// Days with one and the same full-month wage.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    period: Period,
    wage: Wage,
    paid_days: u32,
}

/// The wage by its parts, as the sum of its rows.
pub(super) struct MonthWage {
    pub wage: Wage,
    pub wage_cost: Euro,
    pub rows: Vec<MoneyRow>,
}

impl CostComponent {
    /// This part of a wage.
    pub(super) fn of(self, wage: Wage) -> Euro {
        match self {
            CostComponent::Gross => wage.gross,
            CostComponent::SideCosts => wage.side_costs,
            CostComponent::HolidayPay => wage.holiday_pay,
        }
    }

    fn real(self, month: RealMonth) -> Option<Euro> {
        match self {
            CostComponent::Gross => month.gross,
            CostComponent::SideCosts => month.side_costs,
            CostComponent::HolidayPay => month.holiday_pay,
        }
    }
}

/// The parts of the wage that the scheme counts; all of them where no source tells.
pub(super) fn counted(scheme: &Profile) -> &[CostComponent] {
    match scheme.cost_components.get() {
        Some(components) => components,
        None => CostComponent::ALL,
    }
}

impl Days {
    /// The placement's days of one month; nothing where the month is not touched.
    pub(super) fn of(case: &Case, month: Month, placement: Period) -> Option<Days> {
        let in_force = placement.overlap(month.period())?;
        let stretches = cut(in_force, case.wages.iter().map(|wage| wage.from))
            .into_iter()
            .map(|period| Stretch {
                period,
                wage: case.wage_on(period.start()),
                paid_days: period.days() - unpaid_in(case, period),
            })
            .collect();
        Some(Days {
            month,
            in_force,
            days: in_force.days(),
            unpaid_days: unpaid_in(case, in_force),
            stretches,
        })
    }

    /// The month's wage, computed or real.
    pub(super) fn wage(&self, case: &Case, scheme: &Profile) -> MonthWage {
        let real = case.real.get(&self.month).copied().unwrap_or_default();
        let mut sum = MonthWage {
            wage: Wage::default(),
            wage_cost: Euro::ZERO,
            rows: Vec::new(),
        };
        for component in CostComponent::ALL {
            let rows = self.component(*component, real);
            let amount = rows.iter().map(|row| row.amount).sum();
            match component {
                CostComponent::Gross => sum.wage.gross = amount,
                CostComponent::SideCosts => sum.wage.side_costs = amount,
                CostComponent::HolidayPay => sum.wage.holiday_pay = amount,
            }
            if counted(scheme).contains(component) {
                sum.wage_cost += amount;
                sum.rows.extend(rows);
            }
        }
        let unpaid = unpaid_stretches(case, self.in_force);
        sum.rows.extend(unpaid.into_iter().map(|period| MoneyRow {
            figure: Figure::WageCost,
            reason: Reason::Unpaid { period },
            amount: Euro::ZERO,
        }));
        sum
    }

    fn component(&self, component: CostComponent, real: RealMonth) -> Vec<MoneyRow> {
        let row = |reason: Reason, amount: Euro| MoneyRow {
            figure: Figure::WageCost,
            reason,
            amount,
        };
        if let Some(amount) = component.real(real) {
            return vec![row(Reason::WageReal(component), amount)];
        }
        let month_days = self.month.days();
        self.stretches
            .iter()
            .map(|stretch| {
                let full = component.of(stretch.wage);
                if stretch.paid_days == month_days {
                    return row(Reason::WageFull(component), full);
                }
                row(
                    Reason::WagePart {
                        component,
                        period: stretch.period,
                        full,
                        paid_days: stretch.paid_days,
                        month_days,
                    },
                    full.fraction(i64::from(stretch.paid_days), i64::from(month_days)),
                )
            })
            .collect()
    }

    /// The part of the month's gross pay that belongs to some of its days: by the wage of those days and
    /// their paid days; by calendar days where the month's real pay has no such ground.
    pub(super) fn gross_within(&self, case: &Case, gross: Euro, part: Period) -> Euro {
        if part == self.in_force {
            return gross;
        }
        let weigh = |within: Period| -> i64 {
            self.stretches
                .iter()
                .filter_map(|stretch| {
                    let overlap = stretch.period.overlap(within)?;
                    let paid = overlap.days() - unpaid_in(case, overlap);
                    Some(stretch.wage.gross.0 * i64::from(paid))
                })
                .sum()
        };
        match weigh(self.in_force) {
            0 => gross.fraction(i64::from(part.days()), i64::from(self.days)),
            all => gross.fraction(weigh(part), all),
        }
    }
}

/// Calendar days without pay in a period that ends.
pub(super) fn unpaid_in(case: &Case, within: Period) -> u32 {
    unpaid_stretches(case, within)
        .into_iter()
        .map(Period::days)
        .sum()
}

/// The stretches without pay in a period that ends; days that two entries name stand in one only.
fn unpaid_stretches(case: &Case, within: Period) -> Vec<Period> {
    let mut parts: Vec<Period> = case
        .unpaid
        .iter()
        .filter_map(|unpaid| unpaid.overlap(within))
        .collect();
    parts.sort_unstable();
    let mut counted_to: Option<NaiveDate> = None;
    let mut stretches = Vec::new();
    for part in parts {
        let rest = match counted_to.and_then(|last| last.succ_opt()) {
            Some(next) if next > part.start() => Period::new(next, part.end()).ok(),
            Some(_) | None => Some(part),
        };
        stretches.extend(rest);
        counted_to = counted_to.max(part.end());
    }
    stretches
}

/// The period cut into pieces that begin at these days.
pub(super) fn cut(within: Period, days: impl Iterator<Item = NaiveDate>) -> Vec<Period> {
    let mut starts: Vec<NaiveDate> = days
        .filter(|day| *day > within.start() && within.contains(*day))
        .chain([within.start()])
        .collect();
    starts.sort_unstable();
    starts.dedup();
    let ends = starts
        .iter()
        .skip(1)
        .map(|next| next.pred_opt())
        .chain([within.end()]);
    starts
        .iter()
        .zip(ends)
        .filter_map(|(start, end)| Period::new(*start, end).ok())
        .collect()
}
