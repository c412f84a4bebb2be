//! The Windows Credential Manager: a generic credential for each secret, which stays on this computer and is seen in
//! the sessions of this Windows account alone.
#![allow(
    unsafe_code,
    reason = "the Credential Manager is spoken to by four C functions"
)]

use std::io;
use std::ptr;

use uuid::Uuid;
use windows_sys::Win32::Foundation::ERROR_NOT_FOUND;
use windows_sys::Win32::Security::Credentials::{
    CRED_PERSIST_LOCAL_MACHINE, CRED_TYPE_GENERIC, CREDENTIALW, CredDeleteW, CredFree, CredReadW,
    CredWriteW,
};
use zeroize::{Zeroize, Zeroizing};

use super::Secret;
use crate::disk::wide;

/// Stands before every name and in the place of a user's, which Windows shows in its list.
const PROGRAM: &str = "Seurantavihko";

/// What the list of Windows says of it.
const COMMENT: &str = "Seurantavihko: vihkon avaaminen tällä Windows-tilillä";

/// Keeps a secret; an earlier one under the same id is replaced.
pub(super) fn put(id: Uuid, secret: &[u8; 32]) -> io::Result<()> {
    let mut target = target(id);
    let (mut comment, mut user) = (wide(COMMENT), wide(PROGRAM));
    let mut blob = Zeroizing::new(*secret);
    let credential = CREDENTIALW {
        Type: CRED_TYPE_GENERIC,
        TargetName: target.as_mut_ptr(),
        Comment: comment.as_mut_ptr(),
        CredentialBlobSize: 32,
        CredentialBlob: blob.as_mut_ptr(),
        Persist: CRED_PERSIST_LOCAL_MACHINE,
        UserName: user.as_mut_ptr(),
        ..CREDENTIALW::default()
    };
    // SAFETY: what the credential points to outlives the call, its texts end in zero, the blob has 32 bytes.
    match unsafe { CredWriteW(&raw const credential, 0) } {
        0 => Err(io::Error::last_os_error()),
        _ => Ok(()),
    }
}

/// The secret under this id; nothing if there is none, or something else lies there.
pub(super) fn get(id: Uuid) -> io::Result<Option<Secret>> {
    let target = target(id);
    let mut credential: *mut CREDENTIALW = ptr::null_mut();
    // SAFETY: the name ends in zero, and there is room for the one pointer that is written.
    let read = unsafe { CredReadW(target.as_ptr(), CRED_TYPE_GENERIC, 0, &raw mut credential) };
    if read == 0 {
        return match io::Error::last_os_error() {
            error if is_missing(&error) => Ok(None),
            error => Err(error),
        };
    }
    // SAFETY: a read that went well gives a credential whose blob has as many bytes as it says and is ours alone until
    // it is freed, which happens once.
    unsafe {
        let (blob, length) = (
            (*credential).CredentialBlob,
            (*credential).CredentialBlobSize,
        );
        let secret = match usize::try_from(length) {
            Ok(length) if !blob.is_null() => {
                let bytes = std::slice::from_raw_parts_mut(blob, length);
                let secret = (&*bytes).try_into().ok().map(Zeroizing::new);
                bytes.zeroize();
                secret
            }
            Ok(_) | Err(_) => None,
        };
        CredFree(credential.cast());
        Ok(secret)
    }
}

/// Forgets the secret under this id; that there was none is no failure.
pub(super) fn remove(id: Uuid) -> io::Result<()> {
    let target = target(id);
    // SAFETY: the name ends in zero.
    if unsafe { CredDeleteW(target.as_ptr(), CRED_TYPE_GENERIC, 0) } != 0 {
        return Ok(());
    }
    match io::Error::last_os_error() {
        error if is_missing(&error) => Ok(()),
        error => Err(error),
    }
}

/// Under which name it lies: `Seurantavihko/0123…`.
fn target(id: Uuid) -> Vec<u16> {
    wide(format!("{PROGRAM}/{}", id.simple()))
}

fn is_missing(error: &io::Error) -> bool {
    let code = error.raw_os_error();
    code.and_then(|it| u32::try_from(it).ok()) == Some(ERROR_NOT_FOUND)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes the credential away, also where the test stops early.
    struct Tried(Uuid);

    impl Drop for Tried {
        fn drop(&mut self) {
            let _ = remove(self.0);
        }
    }

    #[test]
    fn the_credential_manager_keeps_replaces_and_forgets_a_secret() {
        // Unlike any other that may lie there.
        let mut unique = [0; 16];
        getrandom::fill(&mut unique).unwrap();
        let tried = Tried(Uuid::from_bytes(unique));
        let kept = || get(tried.0).unwrap().map(|it| *it);
        assert_eq!(kept(), None);
        remove(tried.0).unwrap();
        put(tried.0, &[7; 32]).unwrap();
        assert_eq!(kept(), Some([7; 32]));
        put(tried.0, &std::array::from_fn(|i| i as u8)).unwrap();
        assert_eq!(kept(), Some(std::array::from_fn(|i| i as u8)));
        assert!(super::super::Keyring::of_system().is_there());
        remove(tried.0).unwrap();
        assert_eq!(kept(), None);
    }
}
