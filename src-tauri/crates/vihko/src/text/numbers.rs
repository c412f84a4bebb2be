//! Numbers, money and lengths of time as a person reads them. Everything is reckoned in whole numbers.

use super::{Language, Text};
use crate::values::{Euro, Hours, Percent};

/// Keeps a number and its unit, or the groups of its digits, on one line.
pub(super) const NO_BREAK: char = '\u{a0}';

/// The sign of a negative number, as wide as a plus.
const MINUS: char = '\u{2212}';

impl Text {
    /// An amount with its unit: `1 783,50 €`.
    pub fn euro(&self, amount: Euro) -> String {
        format!("{}{NO_BREAK}€", self.amount(amount))
    }

    /// An amount without its unit, for columns of money: `1 783,50`, `−12,00`.
    pub fn amount(&self, amount: Euro) -> String {
        let cents = amount.0.unsigned_abs();
        let sign = if amount.0 < 0 {
            MINUS.to_string()
        } else {
            String::new()
        };
        let whole = grouped(self.language(), cents / 100);
        format!("{sign}{whole}{}{:02}", self.point(), cents % 100)
    }

    /// A share with its sign: `93,3 %`.
    pub fn percent(&self, share: Percent) -> String {
        let number = self.hundredths(share.0);
        match self.language() {
            Language::Fi | Language::Sv => format!("{number}{NO_BREAK}%"),
            Language::En => format!("{number}%"),
        }
    }

    /// Hours with their unit: `37,5 h`.
    pub fn hours(&self, hours: Hours) -> String {
        format!("{}{NO_BREAK}h", self.hundredths(hours.0))
    }

    /// Hours without their unit, for columns: `37,5`.
    pub fn hours_bare(&self, hours: Hours) -> String {
        self.hundredths(hours.0)
    }

    /// A mean that is given in hundredths, with one decimal, rounded half up: `3,5`.
    pub fn mean(&self, hundredths: u32) -> String {
        let tenths = (hundredths + 5) / 10;
        format!("{}{}{}", tenths / 10, self.point(), tenths % 10)
    }

    /// A number of a file (`1800.00`) as a person types it: `1800,00`.
    pub fn typed(&self, number: &str) -> String {
        number.replace('.', &self.point().to_string())
    }

    /// A length of time: `45 min`, `2 h`, `1 h 45 min`.
    pub fn minutes(&self, minutes: u32) -> String {
        let hours = format!("{}{NO_BREAK}h", self.count(minutes / 60));
        let rest = format!("{}{NO_BREAK}min", minutes % 60);
        match (minutes / 60, minutes % 60) {
            (0, _) => rest,
            (_, 0) => hours,
            (_, _) => format!("{hours}{NO_BREAK}{rest}"),
        }
    }

    /// A whole number: `1 200`.
    pub fn count(&self, number: u32) -> String {
        grouped(self.language(), u64::from(number))
    }

    /// A difference to last time: `+1`, `±0`, `−2`.
    pub fn change(&self, difference: i32) -> String {
        let size = self.count(difference.unsigned_abs());
        match difference {
            0 => "±0".to_owned(),
            1.. => format!("+{size}"),
            _ => format!("{MINUS}{size}"),
        }
    }

    /// A number that the rules give in Finnish form, such as `10 000 000` or `0,01`.
    pub(super) fn number_in_rules(&self, finnish: &str) -> String {
        match self.language() {
            Language::Fi | Language::Sv => finnish.replace(' ', &NO_BREAK.to_string()),
            Language::En => finnish.replace(',', ".").replace(' ', ","),
        }
    }

    fn point(&self) -> char {
        match self.language() {
            Language::Fi | Language::Sv => ',',
            Language::En => '.',
        }
    }

    /// Hundredths with as few decimals as they need.
    fn hundredths(&self, value: u32) -> String {
        let whole = self.count(value / 100);
        match value % 100 {
            0 => whole,
            part if part % 10 == 0 => format!("{whole}{}{}", self.point(), part / 10),
            part => format!("{whole}{}{part:02}", self.point()),
        }
    }
}

/// A whole number with its thousands apart: `1 783` or, in English, `1,783`.
pub(super) fn grouped(language: Language, number: u64) -> String {
    let mark = match language {
        Language::Fi | Language::Sv => NO_BREAK,
        Language::En => ',',
    };
    let digits = number.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What the languages write, the no-break space shown as `_`.
    fn all(write: impl Fn(&Text) -> String) -> [String; 3] {
        [Language::Fi, Language::Sv, Language::En]
            .map(|language| write(&Text::new(language)).replace(NO_BREAK, "_"))
    }

    #[test]
    fn a_mean_has_one_decimal_and_a_typed_number_the_languages_own_mark() {
        assert_eq!(all(|text| text.mean(400)), ["4,0", "4,0", "4.0"]);
        assert_eq!(all(|text| text.mean(345)), ["3,5", "3,5", "3.5"]);
        assert_eq!(all(|text| text.mean(344)), ["3,4", "3,4", "3.4"]);
        assert_eq!(
            all(|text| text.typed("1800.50")),
            ["1800,50", "1800,50", "1800.50"]
        );
    }

    #[test]
    fn money_has_a_comma_two_decimals_and_its_thousands_apart() {
        for (cents, finnish, english) in [
            (178_350, "1_783,50_€", "1,783.50_€"),
            (0, "0,00_€", "0.00_€"),
            (5, "0,05_€", "0.05_€"),
            (-1_200, "−12,00_€", "−12.00_€"),
            (-1, "−0,01_€", "−0.01_€"),
            (99_999, "999,99_€", "999.99_€"),
            (100_000, "1_000,00_€", "1,000.00_€"),
            (12_345_678_900, "123_456_789,00_€", "123,456,789.00_€"),
        ] {
            assert_eq!(
                all(|text| text.euro(Euro(cents))),
                [finnish, finnish, english]
            );
        }
    }

    #[test]
    fn shares_and_hours_show_only_the_decimals_they_need() {
        assert_eq!(
            all(|text| text.percent(Percent(9_330))),
            ["93,3_%", "93,3_%", "93.3%"]
        );
        assert_eq!(
            all(|text| text.percent(Percent(10_000))),
            ["100_%", "100_%", "100%"]
        );
        assert_eq!(
            all(|text| text.hours(Hours(3_750))),
            ["37,5_h", "37,5_h", "37.5_h"]
        );
        assert_eq!(
            all(|text| text.hours_bare(Hours(15_005))),
            ["150,05", "150,05", "150.05"]
        );
    }

    #[test]
    fn lengths_of_time_leave_out_what_is_nothing() {
        let finnish = |minutes| all(|text| text.minutes(minutes))[0].clone();
        assert_eq!(finnish(45), "45_min");
        assert_eq!(finnish(105), "1_h_45_min");
        assert_eq!(finnish(120), "2_h");
        assert_eq!(finnish(0), "0_min");
        assert_eq!(finnish(60_061), "1_001_h_1_min");
    }

    #[test]
    fn changes_carry_their_sign() {
        assert_eq!(
            [1, 0, -2].map(|change| all(|text| text.change(change))[0].clone()),
            ["+1", "±0", "−2"]
        );
    }

    #[test]
    fn numbers_in_rules_follow_the_language() {
        assert_eq!(
            all(|text| text.number_in_rules("10 000 000")),
            ["10_000_000", "10_000_000", "10,000,000"]
        );
        assert_eq!(
            all(|text| text.number_in_rules("0,01")),
            ["0,01", "0,01", "0.01"]
        );
    }

    proptest! {
        #[test]
        fn a_shown_amount_reads_back_as_the_same_amount(cents in 0..=Euro::LARGEST.0) {
            let text = Text::new(Language::Fi);
            prop_assert_eq!(Euro::parse(&text.euro(Euro(cents))), Ok(Euro(cents)));
        }
    }
}
