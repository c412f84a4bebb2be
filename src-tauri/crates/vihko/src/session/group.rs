//! Group sessions: who belongs to the group, and who stays away.

use super::{Attendance, Participant, Session, SessionKind};
use crate::values::PersonId;

/// From which absence in a row on it is shown.
pub const MANY_ABSENCES: u32 = 3;

/// How many times in a row, up to the last of these sessions, the person did not come. Sessions that were
/// called off in time or moved neither count nor end the row. The sessions come in the order of their days.
pub fn absences_in_a_row<'a>(
    sessions: impl DoubleEndedIterator<Item = &'a Session>,
    person: PersonId,
) -> u32 {
    let mut absences = 0;
    for session in sessions.rev() {
        match attendance(session, person) {
            Some(Attendance::Absent) => absences += 1,
            Some(Attendance::Present) => break,
            Some(Attendance::Cancelled | Attendance::Moved) | None => {}
        }
    }
    absences
}

/// The latest group session; the sessions come in the order of their days.
pub fn last_group<'a>(
    sessions: impl DoubleEndedIterator<Item = &'a Session>,
) -> Option<&'a Session> {
    sessions.rev().find(|it| it.kind == SessionKind::Group)
}

fn attendance(session: &Session, person: PersonId) -> Option<Attendance> {
    let of_person = |it: &&Participant| it.person == person;
    let participant = session.participants.iter().find(of_person);
    participant.map(|it| it.attendance)
}

#[cfg(test)]
mod tests {
    use chrono::{Days, NaiveDate};
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::session::Way;
    use crate::values::{Minutes, PrivateNote};

    const VILLE: PersonId = PersonId(Uuid::from_u128(4));

    fn sessions(attendances: &[Option<Attendance>]) -> Vec<Session> {
        let first = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
        let session = |(i, attendance): (usize, &Option<Attendance>)| Session {
            held_on: first + Days::new(i as u64),
            starts_at: None,
            minutes: Minutes(60),
            kind: SessionKind::Group,
            way: Way::OnSite,
            topics: Vec::new(),
            participants: attendance
                .iter()
                .map(|attendance| Participant {
                    person: VILLE,
                    attendance: *attendance,
                    addition: String::new(),
                })
                .collect(),
            guests: Vec::new(),
            text: String::new(),
            private_note: PrivateNote::default(),
            next_on: None,
            recorded_by: String::new(),
        };
        attendances.iter().enumerate().map(session).collect()
    }

    fn row(attendances: &[Option<Attendance>]) -> u32 {
        absences_in_a_row(sessions(attendances).iter(), VILLE)
    }

    #[test]
    fn a_session_called_off_in_time_neither_counts_nor_ends_the_row() {
        use Attendance::{Absent, Cancelled, Moved, Present};
        assert_eq!(row(&[]), 0);
        assert_eq!(row(&[Some(Absent), Some(Present)]), 0);
        assert_eq!(row(&[Some(Absent), Some(Present), Some(Absent)]), 1);
        assert_eq!(
            row(&[
                Some(Absent),
                Some(Cancelled),
                Some(Absent),
                None,
                Some(Moved)
            ]),
            2
        );
    }

    proptest! {
        #[test]
        fn one_more_absence_is_one_more_and_coming_ends_the_row(
            codes in prop::collection::vec(prop::option::of(0..4_usize), 0..12)
        ) {
            let mut all: Vec<_> = codes.iter().map(|code| code.map(|i| Attendance::ALL[i])).collect();
            let before = row(&all);
            all.push(Some(Attendance::Absent));
            prop_assert_eq!(row(&all), before + 1);
            all.push(Some(Attendance::Present));
            prop_assert_eq!(row(&all), 0);
        }
    }
}
