//! Amounts, days, months and codes as people type them: what holds for all of them.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use vihko::fault::Problem;
use vihko::hetu::Hetu;
use vihko::values::{
    BusinessId, Euro, Hours, Iban, Minutes, Month, Percent, Period, Reference, add_months, day,
    time,
};
use vihko_tests::day as ymd;

/// The check marks by the remainder of division by 31.
const MARKS: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

prop_compose! {
    /// A day on which somebody in a notebook may have been born.
    fn any_day()(n in 0..36_500_u64) -> NaiveDate {
        ymd("1900-01-01") + Days::new(n)
    }
}

prop_compose! {
    fn any_period()(start in any_day(), length in 0..2_000_u64) -> Period {
        Period::new(start, Some(start + Days::new(length))).unwrap()
    }
}

/// The code of somebody born on this day, without its check mark.
fn code(born: NaiveDate, number: u32) -> String {
    use chrono::Datelike;
    let century = if born.year() < 2000 { '-' } else { 'A' };
    format!("{}{century}{number:03}", born.format("%d%m%y"))
}

fn mark(code: &str) -> char {
    let digits: u64 = code
        .chars()
        .filter(char::is_ascii_digit)
        .collect::<String>()
        .parse()
        .unwrap();
    MARKS[usize::try_from(digits % 31).unwrap()].into()
}

proptest! {
    #[test]
    fn an_amount_that_is_written_reads_as_the_same_amount(cents in 0..=Euro::LARGEST.0) {
        let amount = Euro(cents);
        prop_assert_eq!(Euro::parse(&amount.to_string()), Ok(amount));
        prop_assert_eq!(Euro::parse(&amount.to_string().replace('.', ",")), Ok(amount));
        prop_assert_eq!(Euro::parse(&format!("  {amount} € ")), Ok(amount));
    }

    #[test]
    fn spaces_between_thousands_do_not_matter(
        thousands in 1..9_999_i64, rest in 0..1_000_i64, cents in 0..100_i64, space in prop::sample::select(vec![" ", "\u{a0}", "\u{202f}"]),
    ) {
        let typed = format!("{thousands}{space}{rest:03},{cents:02}");
        prop_assert_eq!(Euro::parse(&typed), Ok(Euro((thousands * 1_000 + rest) * 100 + cents)));
    }

    #[test]
    fn negative_and_enormous_amounts_are_refused(cents in 1..i64::MAX / 2) {
        let negative = Euro(-cents).to_string();
        prop_assert!(Euro::parse(&negative).is_err());
        let beyond = Euro(Euro::LARGEST.0.saturating_add(cents));
        prop_assert!(Euro::parse(&beyond.to_string()).is_err());
    }

    #[test]
    fn a_sum_does_not_depend_on_its_order(mut cents in prop::collection::vec(-1_000_000_000..1_000_000_000_i64, 0..50)) {
        let sum: Euro = cents.iter().map(|it| Euro(*it)).sum();
        cents.sort_unstable();
        let sorted: Euro = cents.iter().map(|it| Euro(*it)).sum();
        prop_assert_eq!(sum, sorted);
        prop_assert_eq!(sum.0, cents.iter().sum::<i64>());
    }

    #[test]
    fn a_share_lies_within_half_a_cent(cents in 0..10_000_000_i64, part in 0..=31_i64) {
        let share = Euro(cents).fraction(part, 31).0;
        // 2 × 31 × share lies within 31 of 2 × part × cents.
        prop_assert!((62 * share - 2 * part * cents).abs() <= 31);
    }

    #[test]
    fn two_shares_that_make_a_whole_differ_from_it_by_a_cent_at_most(cents in 0..10_000_000_i64, part in 0..=31_i64) {
        let both = Euro(cents).fraction(part, 31) + Euro(cents).fraction(31 - part, 31);
        prop_assert!((both.0 - cents).abs() <= 1);
    }

    #[test]
    fn hours_and_percents_read_as_they_are_written(hundredths in 1..=6_000_u32) {
        let hours = Hours(hundredths);
        prop_assert_eq!(Hours::parse_weekly(&hours.to_string()), Ok(hours));
        prop_assert_eq!(Hours::parse_monthly(&hours.to_string().replace('.', ",")), Ok(hours));
        let percent = Percent(hundredths);
        prop_assert_eq!(Percent::parse(&format!("{percent} %")), Ok(percent));
    }

    #[test]
    fn minutes_read_alike_as_minutes_and_as_a_clock_shows_them(minutes in 1..=1_440_u16) {
        prop_assert_eq!(Minutes::parse(&minutes.to_string()), Ok(Minutes(minutes)));
        prop_assert_eq!(Minutes::parse(&format!("{}:{:02}", minutes / 60, minutes % 60)), Ok(Minutes(minutes)));
    }

    #[test]
    fn a_day_reads_as_it_is_written_in_every_form(on in any_day(), today in any_day()) {
        for form in ["%Y-%m-%d", "%d.%m.%Y", "%-d.%-m.%Y", "%d%m%Y"] {
            prop_assert_eq!(day(&on.format(form).to_string(), today), Ok(on), "{}", form);
        }
    }

    #[test]
    fn a_day_without_a_year_is_within_half_a_year_of_today(today in any_day(), back in 0..180_u64) {
        let on = today + Days::new(back);
        let typed = on.format("%-d.%-m.").to_string();
        // The leap day has no neighbour in other years.
        prop_assume!(typed != "29.2.");
        prop_assert_eq!(day(&typed, today), Ok(on));
    }

    #[test]
    fn a_month_reads_as_it_is_written(on in any_day()) {
        let month = Month::of(on);
        prop_assert_eq!(Month::parse(&month.to_string()), Ok(month));
        prop_assert_eq!(Month::parse(&format!("{}/{}", month.number(), month.year())), Ok(month));
        prop_assert!(month.period().contains(on));
        prop_assert_eq!(month.next().previous(), month);
        prop_assert_eq!(month.next().first_day(), month.last_day() + Days::new(1));
        prop_assert_eq!(add_months(month.first_day(), 1), month.next().first_day());
    }

    #[test]
    fn the_months_of_a_period_hold_all_its_days(period in any_period()) {
        let days: u32 = period.months(period.start()).map(|month| period.days_in(month)).sum();
        prop_assert_eq!(days, period.days());
        prop_assert!(period.months(period.start()).all(|month| period.days_in(month) > 0));
    }

    #[test]
    fn two_periods_share_the_days_that_lie_in_both(one in any_period(), other in any_period()) {
        let shared = one.overlap(other);
        prop_assert_eq!(shared, other.overlap(one));
        if let Some(shared) = shared {
            for at in [Some(shared.start()), shared.end()].into_iter().flatten() {
                prop_assert!(one.contains(at) && other.contains(at));
            }
        } else {
            prop_assert!(!one.contains(other.start()) && !other.contains(one.start()));
        }
    }

    #[test]
    fn a_period_does_not_end_before_it_starts(start in any_day(), back in 1..5_000_u64) {
        prop_assert_eq!(Period::new(start, Some(start - Days::new(back))), Err(Problem::Before(start)));
    }

    #[test]
    fn an_identity_code_has_exactly_one_right_check_mark(born in any_day(), number in 2..900_u32) {
        let code = code(born, number);
        let right = mark(&code);
        let hetu = Hetu::parse(&format!("{code}{right}")).unwrap();
        prop_assert_eq!(hetu.birthday(), born);
        for wrong in MARKS.iter().map(|it| char::from(*it)).filter(|it| *it != right) {
            prop_assert_eq!(Hetu::parse(&format!("{code}{wrong}")), Err(Problem::HetuCheckMark));
        }
    }

    #[test]
    fn one_wrong_digit_of_an_identity_code_never_passes(born in any_day(), number in 2..900_u32, at in 0..9_usize, by in 1..10_u8) {
        let code = code(born, number);
        let whole = format!("{code}{}", mark(&code));
        let at = if at < 6 { at } else { at + 1 };
        let mut wrong = whole.into_bytes();
        wrong[at] = b'0' + (wrong[at] - b'0' + by) % 10;
        prop_assert!(Hetu::parse(&String::from_utf8(wrong).unwrap()).is_err());
    }

    #[test]
    fn rubbish_is_refused_and_nothing_breaks(text in "\\PC{0,40}|[0-9.,:/ €%+-]{0,24}", today in any_day()) {
        // Whatever is taken is written so that it is taken again.
        if let Ok(amount) = Euro::parse(&text) {
            prop_assert_eq!(Euro::parse(&amount.to_string()), Ok(amount));
        }
        if let Ok(found) = day(&text, today) {
            prop_assert_eq!(day(&found.to_string(), today), Ok(found));
        }
        if let Ok(month) = Month::parse(&text) {
            prop_assert_eq!(Month::parse(&month.to_string()), Ok(month));
        }
        if let Ok(percent) = Percent::parse(&text) {
            prop_assert_eq!(Percent::parse(&percent.to_string()), Ok(percent));
        }
        if let Ok(hours) = Hours::parse_weekly(&text) {
            prop_assert_eq!(Hours::parse_weekly(&hours.to_string()), Ok(hours));
        }
        if let Ok(code) = Hetu::parse(&text) {
            prop_assert_eq!(Hetu::parse(code.reveal()), Ok(code.clone()));
        }
        if let Ok(id) = BusinessId::parse(&text) {
            prop_assert_eq!(BusinessId::parse(&id.to_string()), Ok(id.clone()));
        }
        if let Ok(iban) = Iban::parse(&text) {
            prop_assert_eq!(Iban::parse(&iban.grouped()), Ok(iban.clone()));
        }
        if let Ok(reference) = Reference::parse(&text) {
            prop_assert_eq!(Reference::parse(&reference.grouped()), Ok(reference.clone()));
        }
        let _ = (Minutes::parse(&text), Hours::parse_monthly(&text), time(&text));
    }
}
