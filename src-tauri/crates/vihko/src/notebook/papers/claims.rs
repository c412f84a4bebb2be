//! Claims: the supplement of confirmed months, and the bonus.

use std::collections::{BTreeMap, BTreeSet};

use super::super::supports::evidence;
use super::super::{Notebook, gather};
use super::{Drawn, PaperWanted};
use crate::attachment::{Attachment, AttachmentKind};
use crate::error::{Failure, Result};
use crate::exchange::report::ReportData;
use crate::form::Form;
use crate::grant::Supplement;
use crate::path::Outcome;
use crate::pdf::papers;
use crate::person::{Person, Placement};
use crate::report::{
    BonusClaim, Claim, ClaimAttachment, ClaimDecision, ClaimRow, ClaimSums, ConfirmedReport,
    Naming, Who, claimed_supplement,
};
use crate::store;
use crate::support::{AtHand, Paper, Profile, proposals};
use crate::values::{Month, PayerId, Period, PersonId, PlacementId, ReportId};

impl Notebook {
    /// The claim for one month or several, from the latest version of each confirmed report.
    pub fn claim(
        &self,
        payer: PayerId,
        first: Month,
        last: Month,
        naming: Naming,
    ) -> Result<Claim> {
        let db = self.read();
        let record = self.get(payer)?;
        let scheme = self.scheme_on(&record.scheme, last.first_day())?;
        let months = Period::new(first.first_day(), Some(last.last_day()))
            .map_err(|_| Failure::NothingToClaim(first))?;
        let mut rows = Vec::new();
        let mut people: BTreeMap<u32, Who> = BTreeMap::new();
        let (mut confirmed, mut unconfirmed) = (BTreeSet::new(), Vec::new());
        for month in months.months(last.last_day()) {
            let reports = latest(store::reports::of_month(&db, payer, month)?);
            if reports.is_empty() {
                if !gather::placements(&db, payer, month)?.is_empty() {
                    unconfirmed.push(month);
                }
                continue;
            }
            for report in reports {
                let mut reported = ReportData::read(&report.data)?.people;
                if naming == Naming::Pseudonyms {
                    // The order of the names would tell of them.
                    reported.sort_by_key(|person| person.number);
                }
                for person in reported {
                    let who = who(person.number, person.who.named(), naming);
                    people.insert(person.number, who.clone());
                    confirmed.insert((person.number, month));
                    rows.push(ClaimRow {
                        month,
                        who,
                        report: report.confirmation.number,
                        version: report.confirmation.version,
                        sums: ClaimSums {
                            wage_cost: person.wage_cost,
                            pay_subsidy: person.pay_subsidy,
                            supplement: person.supplement,
                        },
                    });
                }
            }
        }
        let (Some(from), Some(to)) = (rows.first(), rows.last()) else {
            return Err(Failure::NothingToClaim(first).into());
        };
        let claimed = Period::new(from.month.first_day(), Some(to.month.last_day()));
        let mut claim = Claim {
            made_on: self.today(),
            association: self.association()?.ok_or(Failure::NoAssociation)?,
            payer: record,
            scheme: scheme.name.clone(),
            checked_on: scheme.checked_on,
            naming,
            months: claimed.map_err(|_| Failure::NothingToClaim(first))?,
            total: rows
                .iter()
                .map(|row| row.sums)
                .fold(ClaimSums::default(), std::ops::Add::add),
            rows,
            unconfirmed,
            last_for: Vec::new(),
            decisions: Vec::new(),
            attachments: Vec::new(),
        };
        for (number, who) in people {
            let claimed: Vec<Month> = confirmed
                .iter()
                .filter(|(of, _)| *of == number)
                .map(|(_, month)| *month)
                .collect();
            self.add_person(&mut claim, payer, number, &who, &claimed, &scheme)?;
        }
        Ok(claim)
    }

    pub(super) fn claim_paper(&self, wanted: &PaperWanted) -> Result<Vec<Drawn>> {
        let first = wanted.month()?;
        let last = wanted.until.unwrap_or(first);
        let payer = self.payer_or_only(wanted.payer)?;
        let claim = self.claim(payer, first, last, wanted.naming)?;
        let language = self.language(wanted, Some(&claim.payer));
        let document = papers::claim(&claim, self.origin(), language);
        Ok(vec![self.drawn(wanted, None, &document)?])
    }

    /// The decisions and the papers that the scheme wants about one person, and whether this claim is the person's last.
    fn add_person(
        &self,
        claim: &mut Claim,
        payer: PayerId,
        number: u32,
        who: &Who,
        claimed: &[Month],
        scheme: &Profile,
    ) -> Result<()> {
        let people = self.list::<PersonId>()?;
        let Some((id, _)) = people.iter().find(|(_, it)| it.number == number) else {
            return Ok(());
        };
        let db = self.read();
        let mut wanted: Vec<Paper> = scheme
            .claim_attachments
            .get()
            .into_iter()
            .flatten()
            .copied()
            .collect();
        let placements = store::placements::of_person(&db, *id)?;
        let of_payer = placements.iter().filter(|(_, it)| it.payer == Some(payer));
        let mut last = false;
        for (placement, it) in of_payer {
            let supplements = store::grants::supplements(&db, *placement)?;
            let granted = supplements
                .iter()
                .filter_map(|(_, it)| it.period.end())
                .max();
            let end = [granted, it.in_force().end()].into_iter().flatten().min();
            last |= end.is_some_and(|end| claimed.contains(&Month::of(end)));
            let covers =
                |it: &Supplement| claimed.iter().any(|month| it.period.days_in(*month) > 0);
            let covering = supplements.into_iter().map(|(_, it)| it).filter(covers);
            claim.decisions.extend(covering.map(|it| ClaimDecision {
                who: who.clone(),
                supplement: claimed_supplement(it, claim.naming),
            }));
        }
        if last {
            claim.last_for.push(who.clone());
            for paper in scheme.final_attachments.get().into_iter().flatten() {
                if !wanted.contains(paper) {
                    wanted.push(*paper);
                }
            }
        }
        let attached = store::attachments::of_person(&db, *id)?;
        let attached: Vec<Attachment> = attached.into_iter().map(|(_, it)| it).collect();
        claim
            .attachments
            .extend(wanted.into_iter().map(|paper| ClaimAttachment {
                paper,
                who: who.clone(),
                at_hand: at_hand(paper, &attached, claimed),
            }));
        Ok(())
    }

    /// The claim for the bonus that the end of a person's placement makes due.
    pub fn bonus_claim(&self, placement: PlacementId, naming: Naming) -> Result<BonusClaim> {
        let db = self.read();
        let it: Placement = self.get(placement)?;
        let payer = self.get(it.payer.ok_or(Failure::NoBonus)?)?;
        let day = it.in_force().end().unwrap_or(self.today());
        let scheme = self.scheme_on(&payer.scheme, day)?;
        let person: Person = self.get(it.person)?;
        let forms = store::forms::of_placement(&db, placement)?.into_iter();
        let forms: Vec<Form> = forms.map(|(_, form)| form).collect();
        let papers = evidence::papers(&db, placement, &it, &forms)?;
        let outcomes = store::paths::outcomes(&db, placement)?.into_iter();
        let outcomes: Vec<Outcome> = outcomes.map(|(_, outcome)| outcome).collect();
        let mut rewarded = evidence::bonus_outcomes(&outcomes).into_iter();
        let due = rewarded.find_map(|(outcome, due)| {
            let proposal = proposals(&scheme, &[due], &papers).into_iter().next()?;
            Some((outcome.clone(), proposal))
        });
        let (outcome, proposal) = due.ok_or(Failure::NoBonus)?;
        let supplements = store::grants::supplements(&db, placement)?.into_iter();
        let latest = supplements
            .map(|(_, it)| it)
            .max_by_key(|it| it.period.start());
        let named = Some((person.family_name.clone(), person.given_name.clone()));
        Ok(BonusClaim {
            made_on: self.today(),
            association: self.association()?.ok_or(Failure::NoAssociation)?,
            scheme: scheme.name.clone(),
            checked_on: scheme.checked_on,
            payer,
            who: who(person.number, named, naming),
            job_title: match naming {
                Naming::Names => it.job_title.clone(),
                Naming::Pseudonyms => String::new(),
            },
            in_force: it.in_force(),
            supplement: latest.map(|it| claimed_supplement(it, naming)),
            outcome: match naming {
                Naming::Names => outcome,
                Naming::Pseudonyms => Outcome {
                    at: String::new(),
                    ..outcome
                },
            },
            proposal,
        })
    }

    pub(super) fn bonus_paper(&self, wanted: &PaperWanted) -> Result<Vec<Drawn>> {
        let person = wanted.person()?;
        let mut begun = self.begun_placements(wanted, person)?.into_iter().rev();
        let claim = begun
            .find_map(|(id, _)| match self.bonus_claim(id, wanted.naming) {
                Err(error) if *error.failure() == Failure::NoBonus => None,
                claim => Some(claim),
            })
            .unwrap_or(Err(Failure::NoBonus.into()))?;
        let language = self.language(wanted, Some(&claim.payer));
        let document = papers::bonus_claim(&claim, self.origin(), language);
        Ok(vec![self.drawn(wanted, Some(person), &document)?])
    }
}

/// Whether the notebook has a paper. A payslip counts when every claimed month has one.
fn at_hand(paper: Paper, attached: &[Attachment], claimed: &[Month]) -> AtHand {
    let has = |kind: AttachmentKind| attached.iter().any(|it| it.kind == kind);
    let payslip = |month: &Month| {
        attached.iter().any(|it| {
            let of = it.month.or(it.dated_on.map(Month::of));
            it.kind == AttachmentKind::Payslip && of == Some(*month)
        })
    };
    let there = match paper {
        Paper::EmploymentContract => has(AttachmentKind::Contract),
        Paper::PaySubsidyDecision => has(AttachmentKind::PaySubsidyDecision),
        Paper::SupplementDecision => has(AttachmentKind::SupplementDecision),
        Paper::Payslip => claimed.iter().all(payslip),
        Paper::SignedGuidanceForm => has(AttachmentKind::SignedForm),
        Paper::WageCertificate
        | Paper::BankReceipt
        | Paper::SettlementForm
        | Paper::SettlementAnnex
        | Paper::OnwardPlan
        | Paper::TrainingContract
        | Paper::NewEmploymentContract => false,
    };
    if there { AtHand::Yes } else { AtHand::Missing }
}

/// The latest version of each paper of a month, with names.
fn latest(reports: Vec<(ReportId, ConfirmedReport)>) -> Vec<ConfirmedReport> {
    let mut latest: BTreeMap<u32, ConfirmedReport> = BTreeMap::new();
    for (_, report) in reports {
        if report.naming == Naming::Names {
            latest.insert(report.confirmation.number, report);
        }
    }
    latest.into_values().collect()
}

fn who(number: u32, named: Option<(String, String)>, naming: Naming) -> Who {
    match (naming, named) {
        (Naming::Names, Some((family, given))) => Who::Named { family, given },
        (Naming::Names, None) | (Naming::Pseudonyms, _) => Who::Numbered(number),
    }
}
