//! The documented path of one employment (dokumentoitu polku): referred, at work, trained, introduced to
//! another employer, gone on. Each point stands by what is recorded; nothing is guessed.

use chrono::NaiveDate;

use super::{
    ContactKind, Destination, EmployerContact, FollowUpPoint, Knowledge, Outcome, Training,
    TrainingKind, TrainingState,
};
use crate::grant::{PaySubsidy, SubsidyPercent};
use crate::person::{Person, Placement};
use crate::values::{Period, codes};

codes! {
    /// A point of the path.
    pub enum PathPoint {
        /// The person was referred to the association (ohjautui).
        Referred = "referred",
        /// The work began.
        Work = "work",
        /// Training or a card.
        Training = "training",
        /// Days at another employer (tutustumisjakso).
        Visit = "visit",
        /// Where the person goes on (jatkopaikka).
        Onward = "onward",
    }
}

codes! {
    /// How a point of the path stands.
    pub enum PathState {
        /// Reached.
        Done = "done",
        /// Going on, or agreed on and ahead.
        Now = "now",
        /// Not reached; nothing is agreed on yet.
        Ahead = "ahead",
        /// The employment has ended and nobody has recorded it.
        Missing = "missing",
    }
}

/// One point of the path with what is recorded about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// Which point.
    pub point: PathPoint,
    /// How it stands.
    pub state: PathState,
    /// When it was or will be.
    pub when: Option<Period>,
    /// What is recorded about it.
    pub what: PathFact,
}

/// What is recorded about a point of the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathFact {
    /// Nothing.
    Nothing,
    /// A name or another text as it was typed.
    Text(String),
    /// The state's support for the wage.
    Subsidy(SubsidyPercent),
    /// A training or card; the name is blank where the kind says it.
    Training(TrainingKind, String),
    /// Where the person went, and the employer or school.
    Destination(Destination, String),
    /// Why nobody knows where the person went.
    Unknown(Knowledge),
    /// What the person hopes to go on to.
    Aim(String),
}

/// What the path is read from.
#[derive(Clone, Copy)]
pub struct Walked<'a> {
    /// Who.
    pub person: &'a Person,
    /// The employment; nothing before the first one.
    pub placement: Option<&'a Placement>,
    /// Its pay-subsidy decisions.
    pub pay_subsidies: &'a [PaySubsidy],
    /// The person's training that belongs to this employment.
    pub trainings: &'a [Training],
    /// The person's contacts with employers that belong to this employment.
    pub contacts: &'a [EmployerContact],
    /// The employment's outcomes.
    pub outcomes: &'a [Outcome],
}

/// The points of the path in their order, as they stand today.
pub fn milestones(walked: Walked<'_>, today: NaiveDate) -> Vec<Milestone> {
    vec![
        referred(walked.person),
        work(walked.placement, walked.pay_subsidies, today),
        training(walked.trainings),
        visit(walked.contacts, today),
        onward(walked.placement, walked.outcomes, today),
    ]
}

fn milestone(
    point: PathPoint,
    state: PathState,
    when: Option<Period>,
    what: PathFact,
) -> Milestone {
    Milestone {
        point,
        state,
        when,
        what,
    }
}

fn text(text: &str) -> PathFact {
    match text {
        "" => PathFact::Nothing,
        text => PathFact::Text(text.to_owned()),
    }
}

fn on(day: NaiveDate) -> Option<Period> {
    Period::new(day, Some(day)).ok()
}

fn referred(person: &Person) -> Milestone {
    let known = person.referred_on.is_some() || !person.referred_by.is_empty();
    let state = if known {
        PathState::Done
    } else {
        PathState::Ahead
    };
    let when = person.referred_on.and_then(on);
    milestone(PathPoint::Referred, state, when, text(&person.referred_by))
}

fn work(
    placement: Option<&Placement>,
    pay_subsidies: &[PaySubsidy],
    today: NaiveDate,
) -> Milestone {
    let Some(placement) = placement else {
        return milestone(PathPoint::Work, PathState::Ahead, None, PathFact::Nothing);
    };
    let start = placement.agreed.start();
    let state = if start <= today {
        PathState::Done
    } else {
        PathState::Now
    };
    let first = pay_subsidies.iter().min_by_key(|it| it.period.start());
    let what = first.map_or_else(
        || text(&placement.job_title),
        |it| PathFact::Subsidy(it.percent),
    );
    milestone(PathPoint::Work, state, on(start), what)
}

/// What was completed last; else what goes on; else what is planned.
fn training(trainings: &[Training]) -> Milestone {
    let of = |state: TrainingState| {
        trainings
            .iter()
            .filter(move |it| it.state == state)
            .max_by_key(|it| it.completed_on.or(it.starts_on))
    };
    let found = of(TrainingState::Completed)
        .map(|it| (PathState::Done, it))
        .or_else(|| {
            let open = of(TrainingState::Ongoing).or_else(|| of(TrainingState::Planned));
            open.map(|it| (PathState::Now, it))
        });
    let Some((state, it)) = found else {
        return milestone(
            PathPoint::Training,
            PathState::Ahead,
            None,
            PathFact::Nothing,
        );
    };
    let when = it.completed_on.or(it.starts_on).and_then(on);
    let what = PathFact::Training(it.kind, it.name.clone());
    milestone(PathPoint::Training, state, when, what)
}

/// Days at another employer that are over; else those that go on or are agreed on.
fn visit(contacts: &[EmployerContact], today: NaiveDate) -> Milestone {
    let there = |it: &&EmployerContact| match it.kind {
        ContactKind::Visit | ContactKind::WorkTrial | ContactKind::Transfer => true,
        ContactKind::Partner | ContactKind::Recruitment => false,
    };
    let over = |it: &&EmployerContact| it.period.end().is_some_and(|end| end < today);
    let visits = || contacts.iter().filter(there);
    let ahead = visits()
        .filter(|it| !over(it))
        .min_by_key(|it| it.period.start());
    let done = visits().filter(over).max_by_key(|it| it.period.start());
    let found = done
        .map(|it| (PathState::Done, it))
        .or(ahead.map(|it| (PathState::Now, it)));
    let Some((state, it)) = found else {
        return milestone(PathPoint::Visit, PathState::Ahead, None, PathFact::Nothing);
    };
    milestone(
        PathPoint::Visit,
        state,
        Some(it.period),
        text(&it.organisation),
    )
}

fn onward(placement: Option<&Placement>, outcomes: &[Outcome], today: NaiveDate) -> Milestone {
    let point = PathPoint::Onward;
    let at_end = outcomes.iter().find(|it| it.point == FollowUpPoint::End);
    if let Some(outcome) = at_end {
        let when = outcome.started_on.unwrap_or(outcome.recorded_on);
        let what = match outcome.destination {
            Some(destination) => PathFact::Destination(destination, outcome.at.clone()),
            None => PathFact::Unknown(outcome.knowledge),
        };
        return milestone(point, PathState::Done, on(when), what);
    }
    let ended = placement.and_then(|it| it.in_force().end());
    if let Some(ended) = ended.filter(|end| *end < today) {
        return milestone(point, PathState::Missing, on(ended), PathFact::Nothing);
    }
    let aim = placement.map_or("", |it| it.aim.as_str());
    let what = match aim {
        "" => PathFact::Nothing,
        aim => PathFact::Aim(aim.to_owned()),
    };
    milestone(point, PathState::Ahead, None, what)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::{EmployerContactDraft, OutcomeDraft, TrainingDraft};
    use crate::person::{PersonDraft, PlacementDraft};
    use crate::values::{Draft, PersonId, PlacementId};
    use uuid::Uuid;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 2).unwrap()
    }

    fn aino() -> Person {
        PersonDraft {
            family_name: "Korhonen".into(),
            given_name: "Aino".into(),
            referred_by: "Kemin työllisyyspalvelut".into(),
            referred_on: "3.2.2026".into(),
            ..PersonDraft::default()
        }
        .check(today())
        .ok()
        .unwrap()
    }

    fn work_until(end: &str) -> Placement {
        PlacementDraft {
            person: Some(PersonId(Uuid::nil())),
            job_title: "kahvila-apulainen".into(),
            weekly_hours: "36".into(),
            start: "1.4.2026".into(),
            end: end.into(),
            aim: "kokin apulainen".into(),
            ..PlacementDraft::default()
        }
        .check(today())
        .unwrap()
    }

    fn states(walked: Walked<'_>) -> Vec<&'static str> {
        let path = milestones(walked, today());
        path.iter().map(|it| it.state.code()).collect()
    }

    fn visit_on(from: &str, to: &str) -> EmployerContact {
        EmployerContactDraft {
            person: Some(PersonId(Uuid::nil())),
            kind: "visit".into(),
            organisation: "Ravintola Ankkuri".into(),
            from: from.into(),
            to: to.into(),
            ..EmployerContactDraft::default()
        }
        .check(today())
        .unwrap()
    }

    #[test]
    fn an_agreed_visit_stands_as_now_and_a_past_one_as_done() {
        let (person, placement) = (aino(), work_until("31.3.2027"));
        let walked = |contacts| Walked {
            person: &person,
            placement: Some(&placement),
            pay_subsidies: &[],
            trainings: &[],
            contacts,
            outcomes: &[],
        };
        let ahead = [visit_on("3.11.2026", "5.11.2026")];
        assert_eq!(
            states(walked(&ahead)),
            ["done", "done", "ahead", "now", "ahead"]
        );
        let over = [visit_on("20.10.2026", "21.10.2026")];
        assert_eq!(
            states(walked(&over)),
            ["done", "done", "ahead", "done", "ahead"]
        );
        let aim = milestones(walked(&over), today()).pop().unwrap().what;
        assert_eq!(aim, PathFact::Aim("kokin apulainen".into()));
    }

    #[test]
    fn an_employment_that_ended_without_an_outcome_stays_missing() {
        let (person, placement) = (aino(), work_until("31.10.2026"));
        let outcome = OutcomeDraft {
            placement: Some(PlacementId(Uuid::nil())),
            point: "end".into(),
            knowledge: "known".into(),
            destination: "company".into(),
            at: "Ravintola Ankkuri".into(),
            recorded_on: "2.11.2026".into(),
            ..OutcomeDraft::default()
        }
        .check(today())
        .unwrap();
        let walked = |outcomes| Walked {
            person: &person,
            placement: Some(&placement),
            pay_subsidies: &[],
            trainings: &[],
            contacts: &[],
            outcomes,
        };
        assert_eq!(states(walked(&[]))[4], "missing");
        let outcomes = [outcome];
        let onward = milestones(walked(&outcomes), today()).pop().unwrap();
        assert_eq!(onward.state, PathState::Done);
        assert_eq!(
            onward.what,
            PathFact::Destination(Destination::Company, "Ravintola Ankkuri".into())
        );
    }

    #[test]
    fn a_completed_training_goes_before_one_that_goes_on() {
        let training = |kind: &str, state: &str, completed_on: &str| {
            TrainingDraft {
                person: Some(PersonId(Uuid::nil())),
                kind: kind.into(),
                state: state.into(),
                completed_on: completed_on.into(),
                ..TrainingDraft::default()
            }
            .check(today())
            .unwrap()
        };
        let person = aino();
        let both = [
            training("forklift-card", "planned", ""),
            training("hygiene-passport", "completed", "12.5.2026"),
        ];
        let walked = |trainings| Walked {
            person: &person,
            placement: None,
            pay_subsidies: &[],
            trainings,
            contacts: &[],
            outcomes: &[],
        };
        assert_eq!(
            states(walked(&both)),
            ["done", "ahead", "done", "ahead", "ahead"]
        );
        assert_eq!(states(walked(&both[..1]))[2], "now");
    }
}
