//! How many tests passed and failed, added up over everything that was run.

use std::fmt;

/// The sum so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests and steps that passed.
    pub passed: u64,
    /// Tests and steps that failed.
    pub failed: u64,
}

impl Tally {
    /// Counts one step.
    pub fn step(&mut self, succeeded: Outcome) {
        match succeeded {
            Outcome::Passed => self.passed += 1,
            Outcome::Failed => self.failed += 1,
        }
    }

    /// Adds the numbers of a line such as `test result: ok. 18 passed; 0 failed; …`, or one for a line such as
    /// `ok 3 - a test`, as tests of TypeScript tell; other lines add nothing.
    pub fn line(&mut self, line: &str) {
        if numbered(line.strip_prefix("ok ")) {
            self.passed += 1;
        } else if numbered(line.strip_prefix("not ok ")) {
            self.failed += 1;
        }
        let Some(result) = line.strip_prefix("test result: ") else {
            return;
        };
        let number = |word: &str| {
            result
                .split([';', '.'])
                .find_map(|part| part.trim().strip_suffix(word)?.trim().parse::<u64>().ok())
                .unwrap_or(0)
        };
        self.passed += number("passed");
        self.failed += number("failed");
    }
}

/// Whether this is what follows the word in a line of the Test Anything Protocol: a number and a dash.
fn numbered(rest: Option<&str>) -> bool {
    let Some((number, _)) = rest.and_then(|rest| rest.split_once(" - ")) else {
        return false;
    };
    number.parse::<u64>().is_ok()
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// How a step ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// As it should.
    Passed,
    /// In an error.
    Failed,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_test_programs_are_added_up() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests",
            "test result: ok. 18 passed; 0 failed; 2 ignored; 0 measured; 16 filtered out; finished in 0.16s",
            "test result: FAILED. 11 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.13s",
            "test a_month_has_4_passed ... ok",
            "ok 1 - keys.test.ts > a chord",
            "not ok 2 - keys.test.ts > another",
            "ok then - go on",
        ] {
            tally.line(line);
        }
        tally.step(Outcome::Passed);
        tally.step(Outcome::Failed);
        assert_eq!(tally.to_string(), "31 passed, 4 failed");
    }
}
