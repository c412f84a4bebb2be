//! The keyring: where this computer keeps a secret for whoever is signed in. On Windows that is the Credential
//! Manager; other systems have none. What lies in it stays on this computer and for this account.

#[cfg(windows)]
mod windows;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use uuid::Uuid;
use zeroize::Zeroizing;

#[cfg(windows)]
use crate::error::Error;
use crate::error::{Failure, Result};

/// Thirty-two secret bytes that are wiped when they are no longer needed.
pub type Secret = Zeroizing<[u8; 32]>;

/// A place for secrets, each under an id that is none itself.
#[derive(Clone)]
pub struct Keyring(Kind);

#[derive(Clone)]
enum Kind {
    #[cfg(windows)]
    System,
    Memory(Arc<Mutex<BTreeMap<Uuid, Secret>>>),
    Missing,
}

impl Keyring {
    /// The system's own; [`Keyring::missing`] on a system that has none.
    pub fn of_system() -> Keyring {
        #[cfg(windows)]
        return Keyring(Kind::System);
        #[cfg(not(windows))]
        Keyring::missing()
    }

    /// None at all: it takes nothing and gives nothing.
    pub fn missing() -> Keyring {
        Keyring(Kind::Missing)
    }

    /// One that lasts as long as the program, for tests. Its clones are the same keyring.
    pub fn in_memory() -> Keyring {
        Keyring(Kind::Memory(Arc::default()))
    }

    /// Whether there is one that answers.
    pub fn is_there(&self) -> bool {
        match &self.0 {
            // A session without a keyring refuses every question.
            #[cfg(windows)]
            Kind::System => windows::get(Uuid::nil()).is_ok(),
            Kind::Memory(_) => true,
            Kind::Missing => false,
        }
    }

    /// Keeps a secret under this id; an earlier one under the same id is replaced.
    pub fn put(&self, id: Uuid, secret: &[u8; 32]) -> Result<()> {
        match &self.0 {
            #[cfg(windows)]
            Kind::System => windows::put(id, secret).map_err(failed),
            Kind::Memory(kept) => {
                locked(kept).insert(id, Zeroizing::new(*secret));
                Ok(())
            }
            Kind::Missing => Err(Failure::NoKeyring.into()),
        }
    }

    /// The secret under this id; nothing if there is none, or no keyring.
    pub fn get(&self, id: Uuid) -> Result<Option<Secret>> {
        match &self.0 {
            #[cfg(windows)]
            Kind::System => windows::get(id).map_err(failed),
            Kind::Memory(kept) => Ok(locked(kept).get(&id).cloned()),
            Kind::Missing => Ok(None),
        }
    }

    /// Forgets the secret under this id; that there was none is no failure.
    pub fn remove(&self, id: Uuid) -> Result<()> {
        match &self.0 {
            #[cfg(windows)]
            Kind::System => windows::remove(id).map_err(failed),
            Kind::Memory(kept) => {
                locked(kept).remove(&id);
                Ok(())
            }
            Kind::Missing => Ok(()),
        }
    }
}

#[cfg(windows)]
fn failed(error: std::io::Error) -> Error {
    Error::because(Failure::KeyringFailed, error)
}

fn locked(kept: &Mutex<BTreeMap<Uuid, Secret>>) -> MutexGuard<'_, BTreeMap<Uuid, Secret>> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_lies_under_its_id_until_it_is_replaced_or_forgotten() {
        let (keyring, one, two) = (Keyring::in_memory(), Uuid::from_u128(1), Uuid::from_u128(2));
        let kept = |id| keyring.get(id).unwrap().map(|it| *it);
        assert!(keyring.is_there());
        assert_eq!(kept(one), None);
        keyring.put(one, &[1; 32]).unwrap();
        keyring.clone().put(two, &[2; 32]).unwrap();
        assert_eq!((kept(one), kept(two)), (Some([1; 32]), Some([2; 32])));
        keyring.put(one, &[3; 32]).unwrap();
        keyring.remove(two).unwrap();
        keyring.remove(two).unwrap();
        assert_eq!((kept(one), kept(two)), (Some([3; 32]), None));
        assert!(Keyring::in_memory().get(one).unwrap().is_none());
    }

    #[test]
    fn a_system_without_a_keyring_keeps_nothing_and_says_so() {
        let (keyring, id) = (Keyring::missing(), Uuid::from_u128(1));
        assert!(!keyring.is_there());
        let refused = keyring.put(id, &[1; 32]).unwrap_err();
        assert_eq!(*refused.failure(), Failure::NoKeyring);
        assert!(keyring.get(id).unwrap().is_none());
        keyring.remove(id).unwrap();
    }
}
