//! From a passphrase to a key: Argon2id (RFC 9106), with what it costs written down.

use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

use super::keys::Key;
use crate::error::{Error, Failure, Result};

/// What one guess of a passphrase costs. It travels in the slot, so that it can grow with the machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PassphraseCost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl PassphraseCost {
    /// The least that any slot may have: 64 MiB, three passes, four lanes (RFC 9106 section 4, second choice).
    /// Tests and the practice notebook use it as it is.
    pub const FLOOR: PassphraseCost = PassphraseCost {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 4,
    };

    /// The most memory that a calibration chooses.
    const CHOSEN_AT_MOST_KIB: u32 = 256 * 1024;

    /// The most that a slot may ask for before it counts as altered: a file from outside must not be able
    /// to fill the machine's memory or to keep it busy for hours.
    const CEILING: PassphraseCost = PassphraseCost {
        memory_kib: 1024 * 1024,
        passes: 10,
        lanes: 16,
    };

    /// How long one guess should take on the person's own machine.
    const AIM: Duration = Duration::from_millis(700);

    /// The cost at which this machine needs about 0.7 seconds, from the floor up to 256 MiB.
    pub fn calibrated() -> Result<PassphraseCost> {
        let started = Instant::now();
        PassphraseCost::FLOOR.key(b"calibration", &[0; 16])?;
        Ok(PassphraseCost::FLOOR.scaled(started.elapsed()))
    }

    /// The cost for a machine that needs so long at the floor.
    fn scaled(self, taken: Duration) -> PassphraseCost {
        let largest = PassphraseCost::CHOSEN_AT_MOST_KIB / self.memory_kib;
        let times = (1..=largest)
            .rev()
            .find(|n| taken * *n <= PassphraseCost::AIM);
        PassphraseCost {
            memory_kib: self.memory_kib * times.unwrap_or(1),
            ..self
        }
    }

    /// The cost as a slot tells it; nothing if it is weaker than the floor or beyond the ceiling.
    pub(super) fn from_parts(memory_kib: u32, passes: u32, lanes: u32) -> Option<PassphraseCost> {
        let (low, high) = (PassphraseCost::FLOOR, PassphraseCost::CEILING);
        let bounded = (low.memory_kib..=high.memory_kib).contains(&memory_kib)
            && (low.passes..=high.passes).contains(&passes)
            && (1..=high.lanes).contains(&lanes);
        bounded.then_some(PassphraseCost {
            memory_kib,
            passes,
            lanes,
        })
    }

    /// Memory in KiB, passes, lanes.
    pub(super) fn parts(self) -> [u32; 3] {
        [self.memory_kib, self.passes, self.lanes]
    }

    /// The key that a passphrase gives with this salt. The memory it took is wiped.
    pub(super) fn key(self, passphrase: &[u8], salt: &[u8; 16]) -> Result<Key> {
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|e| Error::internal(e.to_string()))?;
        let mut memory: Zeroizing<Vec<Block>> = Zeroizing::new(Vec::new());
        memory
            .try_reserve_exact(params.block_count())
            .map_err(Error::internal)?;
        memory.resize(params.block_count(), Block::new());
        let mut key = Key::default();
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(
                passphrase,
                salt,
                key.as_mut_slice(),
                memory.as_mut_slice(),
            )
            .map_err(|e| Error::internal(e.to_string()))?;
        Ok(key)
    }
}

/// A passphrase as it was typed; wiped from memory when it is no longer needed.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// The fewest characters that a new passphrase may have.
    pub const SHORTEST: usize = 12;

    /// A passphrase that somebody chooses: long enough.
    pub fn choose(typed: &str) -> Result<Passphrase> {
        if typed.trim().chars().count() < Passphrase::SHORTEST {
            return Err(Failure::PassphraseTooShort(Passphrase::SHORTEST).into());
        }
        Ok(Passphrase::typed(typed))
    }

    /// A passphrase with which somebody wants in, whatever it is. Spaces at its ends do not count: they
    /// come along unseen when it is copied from a paper or a file.
    pub fn typed(typed: &str) -> Passphrase {
        Passphrase(Zeroizing::new(typed.trim().to_owned()))
    }

    /// Whether it is this one, which is no secret.
    pub fn is(&self, known: &str) -> bool {
        *self.0 == *known
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fast_machine_takes_more_memory_and_a_slow_one_the_floor() {
        let mib = |millis| {
            let cost = PassphraseCost::FLOOR.scaled(Duration::from_millis(millis));
            cost.memory_kib / 1024
        };
        assert_eq!(
            [0, 100, 200, 300, 400, 5_000].map(mib),
            [256, 256, 192, 128, 64, 64]
        );
    }

    #[test]
    fn a_cost_below_the_floor_or_beyond_reason_is_refused() {
        let [memory, passes, lanes] = PassphraseCost::FLOOR.parts();
        assert!(PassphraseCost::from_parts(memory, passes, lanes).is_some());
        for (m, t, p) in [
            (memory - 1, passes, lanes),
            (memory, passes - 1, lanes),
            (memory, passes, 0),
            (u32::MAX, passes, lanes),
            (memory, u32::MAX, lanes),
            (memory, passes, u32::MAX),
        ] {
            assert_eq!(PassphraseCost::from_parts(m, t, p), None, "{m} {t} {p}");
        }
    }

    #[test]
    fn a_passphrase_is_twelve_characters_or_more() {
        assert!(Passphrase::choose("yksitoistaä").is_err());
        assert!(Passphrase::choose("  yksitoistaä ").is_err());
        assert!(Passphrase::choose("kaksitoistaä").is_ok());
    }
}
