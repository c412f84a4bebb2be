//! Which copies stay: all of today and yesterday that are half an hour apart, then one a day, a week, a month.

use chrono::{Datelike, Days, NaiveDateTime, TimeDelta};

use super::CopyReason;

/// So many days before yesterday keep their last copy.
const DAILY: usize = 12;

/// So many weeks before those keep their last copy.
const WEEKLY: usize = 10;

/// So many months before those keep their last copy.
const MONTHLY: usize = 9;

/// No copy is older: it holds people who have been erased since.
const OLDEST_DAYS: u64 = 365;

/// So far apart are the copies of today and yesterday that nobody asked for.
const APART: TimeDelta = TimeDelta::minutes(30);

/// A copy as rotation sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kept {
    /// When it was made, where the person sat.
    pub at: NaiveDateTime,
    /// Why.
    pub reason: CopyReason,
}

/// A copy that is no longer needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Gone {
    /// Its place in the list.
    pub which: usize,
    /// The place of the copy that stays in its stead; nothing for one that is only too old. If that one is found
    /// to be damaged, the decision does not hold.
    pub instead: Option<usize>,
}

/// The copies that are no longer needed now, where the person sits; `copies` in the order in which they were made. The
/// last one stays always, and one that a clock which was ahead dated later than now stays out of the reckoning.
pub(super) fn thinned(copies: &[Kept], now: NaiveDateTime) -> Vec<Gone> {
    let past = copies.iter().enumerate().filter(|(_, it)| it.at <= now);
    let past: Vec<(usize, &Kept)> = past.collect();
    let Some(((newest, _), rest)) = past.split_last() else {
        return Vec::new();
    };
    let oldest = now - Days::new(OLDEST_DAYS);
    let recent = (now.date() - Days::new(1)).and_time(chrono::NaiveTime::MIN);
    let mut gone = Vec::new();
    // Of today and yesterday, from the first on: so the gaps do not grow with each new copy.
    let mut last: Option<(usize, NaiveDateTime)> = None;
    for &(which, copy) in rest.iter().filter(|(_, it)| it.at >= recent) {
        match last {
            Some((instead, at)) if is_routine(copy.reason) && copy.at - at < APART => {
                gone.push(Gone {
                    which,
                    instead: Some(instead),
                });
            }
            Some(_) | None => last = Some((which, copy.at)),
        }
    }
    // Of the days before, from the last on.
    let (mut day, mut week, mut month) = (None, None, None);
    let (mut days, mut weeks, mut months) = (DAILY, WEEKLY, MONTHLY);
    let mut instead = *newest;
    for &(which, copy) in rest.iter().filter(|(_, it)| it.at < recent).rev() {
        let date = copy.at.date();
        let stays = if copy.at < oldest {
            gone.push(Gone {
                which,
                instead: None,
            });
            continue;
        } else if days > 0 {
            let differs = day != Some(date);
            days -= usize::from(differs);
            differs
        } else if weeks > 0 {
            let differs = day != Some(date) && week != Some(date.iso_week());
            weeks -= usize::from(differs);
            differs
        } else if months > 0 {
            let differs =
                week != Some(date.iso_week()) && month != Some((date.year(), date.month()));
            months -= usize::from(differs);
            differs
        } else {
            false
        };
        if stays {
            (day, week) = (Some(date), Some(date.iso_week()));
            month = Some((date.year(), date.month()));
            instead = which;
        } else {
            gone.push(Gone {
                which,
                instead: Some(instead),
            });
        }
    }
    gone.sort_by_key(|it| it.which);
    gone
}

/// Whether nobody asked for the copy and nothing was about to happen.
fn is_routine(reason: CopyReason) -> bool {
    match reason {
        CopyReason::Closing | CopyReason::Changes => true,
        CopyReason::Asked
        | CopyReason::BeforeImport
        | CopyReason::BeforeRestore
        | CopyReason::BeforeUpgrade
        | CopyReason::BeforeUpdate => false,
    }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, Weekday};

    use super::*;

    fn moment(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    fn routine(at: NaiveDateTime) -> Kept {
        Kept {
            at,
            reason: CopyReason::Closing,
        }
    }

    /// Makes one more copy, and answers what is left.
    fn made(mut copies: Vec<Kept>, copy: Kept) -> Vec<Kept> {
        copies.push(copy);
        let gone = thinned(&copies, copy.at);
        let stays = |(which, _): &(usize, &Kept)| gone.iter().all(|it| it.which != *which);
        let left = copies.iter().enumerate().filter(stays);
        left.map(|(_, copy)| *copy).collect()
    }

    #[test]
    fn ten_years_of_three_copies_a_working_day_leave_few_files_and_none_older_than_a_year() {
        let mut copies = Vec::new();
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        let (mut most, mut oldest) = (0, 0);
        for day in first.iter_days().take(3653) {
            if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
                continue;
            }
            for hour in [9, 12, 16] {
                copies = made(copies, routine(day.and_hms_opt(hour, 0, 0).unwrap()));
                most = most.max(copies.len());
                oldest = oldest.max((day - copies[0].at.date()).num_days());
                assert_eq!(copies.last().unwrap().at.date(), day);
            }
        }
        println!("at most {most} copies, the oldest {oldest} days old");
        assert!(most <= 37, "{most}");
        assert!((250..=365).contains(&oldest), "{oldest}");
        let days = |kept: &Kept| (copies.last().unwrap().at.date() - kept.at.date()).num_days();
        // Every week of the last two months, and every month before, has a copy.
        let ages: Vec<i64> = copies.iter().map(days).collect();
        let widest = |from: i64, to: i64| {
            let within = ages.iter().filter(|age| (from..to).contains(*age));
            let within: Vec<i64> = within.copied().collect();
            within
                .windows(2)
                .map(|pair| pair[0] - pair[1])
                .max()
                .unwrap()
        };
        assert!(widest(0, 15) <= 3, "{ages:?}");
        assert!(widest(0, 80) <= 7 + 2, "{ages:?}");
        assert!(widest(0, 365) <= 35, "{ages:?}");
    }

    #[test]
    fn a_copy_every_ten_minutes_leaves_one_every_half_hour_and_the_newest() {
        let mut copies = Vec::new();
        for minute in (0..180).step_by(10) {
            let at = moment("2026-11-02 09:00") + TimeDelta::minutes(minute);
            copies = made(copies, routine(at));
        }
        let left: Vec<String> = copies
            .iter()
            .map(|it| it.at.format("%H:%M").to_string())
            .collect();
        assert_eq!(
            left,
            [
                "09:00", "09:30", "10:00", "10:30", "11:00", "11:30", "11:50"
            ]
        );
    }

    #[test]
    fn what_was_asked_for_stays_beside_a_routine_copy() {
        let copies = [
            routine(moment("2026-11-02 09:00")),
            Kept {
                at: moment("2026-11-02 09:05"),
                reason: CopyReason::BeforeImport,
            },
            routine(moment("2026-11-02 09:10")),
            routine(moment("2026-11-02 09:20")),
        ];
        let gone = thinned(&copies, copies[3].at);
        assert_eq!(gone.len(), 1);
        assert_eq!((gone[0].which, gone[0].instead), (2, Some(1)));
    }

    #[test]
    fn a_copy_of_last_year_goes_when_there_is_a_new_one_and_the_only_one_stays() {
        let old = routine(moment("2025-11-01 12:00"));
        let now = moment("2026-11-02 12:00");
        assert_eq!(thinned(&[old], now), []);
        let both = [old, routine(now)];
        let gone = Gone {
            which: 0,
            instead: None,
        };
        assert_eq!(thinned(&both, now), [gone]);
    }

    #[test]
    fn copies_of_a_clock_that_was_ahead_neither_go_nor_make_the_others_old() {
        let now = moment("2026-11-02 12:00");
        let ahead = ["2026-11-30 09:00", "2029-01-01 09:00"].map(|it| routine(moment(it)));
        let own = ["2026-11-01 16:00", "2026-11-02 11:50", "2026-11-02 12:00"];
        let own = own.map(|it| routine(moment(it)));
        for copies in [
            [own.as_slice(), ahead.as_slice()].concat(),
            // As they lie where the clock of the computer was put right in between.
            [ahead.as_slice(), own.as_slice()].concat(),
        ] {
            assert_eq!(thinned(&copies, now), []);
        }
        assert_eq!(thinned(&ahead, now), []);
        // Once the day has come, they are copies like any other.
        let copies = [own.as_slice(), ahead.as_slice()].concat();
        let gone = thinned(&copies, moment("2029-01-01 09:30"));
        assert_eq!(gone.len(), 4);
    }
}
