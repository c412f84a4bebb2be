//! Keys: who gets in, who does not, and what altered key files do.

use std::path::{Path, PathBuf};

use tempfile::TempDir;
use uuid::Uuid;
use vihko::error::{Failure, Result};
use vihko::vault::{
    Copies, Passphrase, PassphraseCost, RecoveryCode, Unlock, Vault, WayIn, fingerprint,
    second_slot_file, slot_file,
};

const PASSPHRASE: &str = "neljä aivan eri sanaa";

/// Where the parts of the table lie in the file; its form is told in the vault's source.
const SLOT: usize = 118;
const FIRST_SLOT: usize = 58;

struct Place {
    _folder: TempDir,
    notebook: PathBuf,
    code: String,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let notebook = folder.path().join("a.vihko");
    let (_, code) = create(&notebook, PASSPHRASE);
    Place {
        _folder: folder,
        notebook,
        code,
    }
}

fn create(notebook: &Path, passphrase: &str) -> (Vault, String) {
    let passphrase = Passphrase::choose(passphrase).unwrap();
    let made = Vault::create(notebook, &passphrase, PassphraseCost::FLOOR);
    let (vault, code) = made.map_err(|e| e.to_string()).unwrap();
    (vault, code.printed().to_string())
}

fn by_passphrase(notebook: &Path, typed: &str) -> Result<Vault> {
    Vault::open(notebook, &Unlock::Passphrase(Passphrase::typed(typed)))
}

fn by_code(notebook: &Path, typed: &str) -> Result<Vault> {
    Vault::open(notebook, &Unlock::Recovery(RecoveryCode::parse(typed)?))
}

fn refusal<T>(result: Result<T>) -> Option<Failure> {
    result.err().map(|error| error.failure().clone())
}

/// The file with a right sum at its end, as somebody would leave it who knows the form but no key.
/// A table of key slots with the sum that belongs to it.
pub fn resummed(mut table: Vec<u8>) -> Vec<u8> {
    let body = table.len() - 32;
    let sum = fingerprint(&table[..body]);
    for (i, byte) in table[body..].iter_mut().enumerate() {
        *byte = u8::from_str_radix(&sum[2 * i..2 * i + 2], 16).unwrap();
    }
    table
}

fn write_both(notebook: &Path, table: &[u8]) {
    std::fs::write(slot_file(notebook), table).unwrap();
    std::fs::write(second_slot_file(notebook), table).unwrap();
}

#[test]
fn passphrase_and_code_open_the_same_vault_and_others_do_not() {
    let it = place();
    let sealed = it.notebook.with_file_name("liite");
    let file = Uuid::from_u128(1);
    let first =
        by_passphrase(&it.notebook, "  neljä aivan eri sanaa\n").unwrap_or_else(|_| panic!());
    assert_eq!(first.copies(), Copies::Both);
    first.write_sealed(&sealed, file, b"sopimus").unwrap();
    let second = by_code(&it.notebook, &it.code).unwrap_or_else(|_| panic!());
    assert_eq!(*second.read_sealed(&sealed, file).unwrap(), b"sopimus");
    for wrong in ["neljä aivan eri sana", "Neljä aivan eri sanaa", ""] {
        assert_eq!(
            refusal(by_passphrase(&it.notebook, wrong)),
            Some(Failure::WrongPassphrase)
        );
    }
    let other = place();
    assert_eq!(
        refusal(by_code(&it.notebook, &other.code)),
        Some(Failure::WrongRecoveryCode)
    );
}

#[test]
fn a_new_passphrase_replaces_the_old_one_and_leaves_code_and_files_as_they_are() {
    let it = place();
    let sealed = it.notebook.with_file_name("liite");
    let file = Uuid::from_u128(1);
    let mut vault = by_passphrase(&it.notebook, PASSPHRASE).unwrap_or_else(|_| panic!());
    vault.write_sealed(&sealed, file, b"sopimus").unwrap();
    let new = Passphrase::choose("viisi vielä pidempää sanaa").unwrap();
    let wrong = Passphrase::typed("jokin muu");
    assert_eq!(
        refusal(vault.change_passphrase(wrong, &new, PassphraseCost::FLOOR)),
        Some(Failure::WrongPassphrase)
    );
    vault
        .change_passphrase(Passphrase::typed(PASSPHRASE), &new, PassphraseCost::FLOOR)
        .unwrap();
    assert_eq!(
        refusal(by_passphrase(&it.notebook, PASSPHRASE)),
        Some(Failure::WrongPassphrase)
    );
    let vault =
        by_passphrase(&it.notebook, "viisi vielä pidempää sanaa").unwrap_or_else(|_| panic!());
    assert_eq!(*vault.read_sealed(&sealed, file).unwrap(), b"sopimus");
    assert_eq!(refusal(by_code(&it.notebook, &it.code)), None);
}

#[test]
fn a_new_recovery_code_makes_the_old_paper_worthless() {
    let it = place();
    let mut vault = by_code(&it.notebook, &it.code).unwrap_or_else(|_| panic!());
    let old = vault.opened_by();
    let new = RecoveryCode::random().unwrap_or_else(|_| panic!());
    let slot = vault.replace_recovery_code(old, &new).unwrap();
    assert_eq!(
        refusal(by_code(&it.notebook, &it.code)),
        Some(Failure::WrongRecoveryCode)
    );
    let opened = by_code(&it.notebook, &new.printed()).unwrap_or_else(|_| panic!());
    assert_eq!(opened.opened_by(), slot);
    assert_eq!(refusal(by_passphrase(&it.notebook, PASSPHRASE)), None);
}

#[test]
fn a_second_envelope_opens_too_until_it_is_struck_out() {
    let it = place();
    let mut vault = by_passphrase(&it.notebook, PASSPHRASE).unwrap_or_else(|_| panic!());
    let code = RecoveryCode::random().unwrap_or_else(|_| panic!());
    let chair = vault.add_recovery_code(&code).unwrap();
    let code = code.printed();
    let ways = vault.ways_in();
    assert_eq!(
        ways.iter().filter(|it| it.1 == WayIn::RecoveryCode).count(),
        2
    );
    let new = Passphrase::choose("viisi vielä pidempää sanaa").unwrap();
    vault
        .replace_passphrase(&new, PassphraseCost::FLOOR)
        .unwrap();
    let by_chair = by_code(&it.notebook, &code).unwrap_or_else(|_| panic!());
    assert_eq!(by_chair.opened_by(), chair);
    assert_eq!(refusal(by_code(&it.notebook, &it.code)), None);
    vault.strike_out(chair).unwrap();
    assert_eq!(
        refusal(by_code(&it.notebook, &code)),
        Some(Failure::WrongRecoveryCode)
    );
    assert_eq!(refusal(by_code(&it.notebook, &it.code)), None);
}

#[test]
fn passphrase_and_last_recovery_code_cannot_be_struck_out() {
    let it = place();
    let mut vault = by_code(&it.notebook, &it.code).unwrap_or_else(|_| panic!());
    let last = vault.opened_by();
    assert_eq!(
        refusal(vault.strike_out(last)),
        Some(Failure::LastRecoveryCode)
    );
    let ways = vault.ways_in();
    let passphrase = ways.iter().find(|it| it.1 == WayIn::Passphrase).unwrap().0;
    assert_eq!(
        refusal(vault.strike_out(passphrase)),
        Some(Failure::NotFound)
    );
    let code = RecoveryCode::random().unwrap_or_else(|_| panic!());
    assert_eq!(
        refusal(vault.replace_recovery_code(passphrase, &code)),
        Some(Failure::NotFound)
    );
    assert_eq!(vault.ways_in(), ways);
}

#[test]
fn there_is_an_end_to_envelopes() {
    let it = place();
    let mut vault = by_code(&it.notebook, &it.code).unwrap_or_else(|_| panic!());
    let code = RecoveryCode::random().unwrap_or_else(|_| panic!());
    for _ in 0..14 {
        vault.add_recovery_code(&code).unwrap();
    }
    assert_eq!(
        refusal(vault.add_recovery_code(&code)),
        Some(Failure::TooManyWaysIn(16))
    );
    assert_eq!(refusal(by_code(&it.notebook, &it.code)), None);
}

#[test]
fn after_the_code_a_forgotten_passphrase_can_be_replaced() {
    let it = place();
    let mut vault = by_code(&it.notebook, &it.code).unwrap_or_else(|_| panic!());
    let new = Passphrase::choose("muistan tämän varmasti").unwrap();
    vault
        .replace_passphrase(&new, PassphraseCost::FLOOR)
        .unwrap();
    assert_eq!(
        refusal(by_passphrase(&it.notebook, "muistan tämän varmasti")),
        None
    );
}

#[test]
fn key_files_that_are_there_are_never_overwritten() {
    let it = place();
    let before = std::fs::read(slot_file(&it.notebook)).unwrap();
    let passphrase = Passphrase::choose(PASSPHRASE).unwrap();
    assert_eq!(
        refusal(Vault::create(
            &it.notebook,
            &passphrase,
            PassphraseCost::FLOOR
        )),
        Some(Failure::FileExists("a.vihko.avaimet".into()))
    );
    assert_eq!(std::fs::read(slot_file(&it.notebook)).unwrap(), before);
}

#[test]
fn key_files_of_a_notebook_that_could_not_be_made_can_be_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let notebook = folder.path().join("a.vihko");
    let (vault, _) = create(&notebook, PASSPHRASE);
    vault.discard().unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    create(&notebook, PASSPHRASE);
}

#[test]
fn a_missing_copy_is_told_of_and_mended() {
    let it = place();
    let (first, second) = (slot_file(&it.notebook), second_slot_file(&it.notebook));
    let right = std::fs::read(&first).unwrap();
    for (lost, copies) in [(&first, Copies::OnlySecond), (&second, Copies::OnlyFirst)] {
        std::fs::remove_file(lost).unwrap();
        let mut vault = by_code(&it.notebook, &it.code).unwrap_or_else(|_| panic!());
        assert_eq!(vault.copies(), copies);
        vault.mend().unwrap();
        assert_eq!(vault.copies(), Copies::Both);
        assert_eq!(std::fs::read(lost).unwrap(), right);
    }
    std::fs::remove_file(&first).unwrap();
    std::fs::remove_file(&second).unwrap();
    assert_eq!(
        refusal(by_code(&it.notebook, &it.code)),
        Some(Failure::SlotsMissing)
    );
}

#[test]
fn every_flipped_byte_is_noticed_and_the_second_copy_takes_over() {
    let it = place();
    let right = std::fs::read(slot_file(&it.notebook)).unwrap();
    for place in 0..right.len() {
        for forger in [false, true] {
            let mut flipped = right.clone();
            flipped[place] ^= 1 << (place % 8);
            if forger {
                flipped = resummed(flipped);
            }
            if flipped == right {
                continue;
            }
            std::fs::write(slot_file(&it.notebook), &flipped).unwrap();
            std::fs::write(second_slot_file(&it.notebook), &right).unwrap();
            let vault = by_code(&it.notebook, &it.code);
            assert_eq!(
                vault.map(|vault| vault.copies()).ok(),
                Some(Copies::OnlySecond),
                "byte {place}"
            );
            write_both(&it.notebook, &flipped);
            let refused = refusal(by_code(&it.notebook, &it.code));
            let told = match refused {
                Some(Failure::SlotsAltered) => true,
                // A recovery slot that a forger changed is for the vault the same as a wrong code, and a
                // larger version number the same as a newer program.
                Some(Failure::WrongRecoveryCode | Failure::TooNew) => forger,
                _ => false,
            };
            assert!(told, "byte {place}: {refused:?}");
        }
    }
}

#[test]
fn every_cut_is_noticed() {
    let it = place();
    let right = std::fs::read(slot_file(&it.notebook)).unwrap();
    for length in 0..right.len() {
        write_both(&it.notebook, &right[..length]);
        assert_eq!(
            refusal(by_code(&it.notebook, &it.code)),
            Some(Failure::SlotsAltered),
            "{length}"
        );
    }
    let longer = [right.as_slice(), &[0; 10_000]].concat();
    write_both(&it.notebook, &longer);
    assert_eq!(
        refusal(by_code(&it.notebook, &it.code)),
        Some(Failure::SlotsAltered)
    );
}

#[test]
fn a_dropped_a_doubled_and_a_swapped_slot_are_refused() {
    let (it, other) = (place(), place());
    let right = std::fs::read(slot_file(&it.notebook)).unwrap();
    let foreign = std::fs::read(slot_file(&other.notebook)).unwrap();
    let slot = |n: usize| FIRST_SLOT + n * SLOT..FIRST_SLOT + (n + 1) * SLOT;

    let mut dropped = right.clone();
    dropped.drain(slot(0));
    dropped[57] = 1;
    let mut doubled = right.clone();
    doubled.splice(slot(0), right[slot(1)].to_vec());
    let mut ordered_otherwise = right.clone();
    ordered_otherwise.splice(slot(0), right[slot(1)].to_vec());
    ordered_otherwise.splice(slot(1), right[slot(0)].to_vec());
    let mut smuggled = right.clone();
    smuggled.splice(slot(0), foreign[slot(0)].to_vec());
    for forged in [dropped, doubled, ordered_otherwise, smuggled] {
        let forged = resummed(forged);
        std::fs::write(slot_file(&it.notebook), &forged).unwrap();
        assert_eq!(
            by_code(&it.notebook, &it.code)
                .map(|vault| vault.copies())
                .ok(),
            Some(Copies::OnlySecond)
        );
        write_both(&it.notebook, &forged);
        assert_eq!(
            refusal(by_code(&it.notebook, &it.code)),
            Some(Failure::SlotsAltered)
        );
        std::fs::write(second_slot_file(&it.notebook), &right).unwrap();
    }
    // The passphrase of another vault does not open a slot that was carried over from there.
    let mut smuggled = right.clone();
    smuggled.splice(slot(0), foreign[slot(0)].to_vec());
    write_both(&it.notebook, &resummed(smuggled));
    assert_eq!(
        refusal(by_passphrase(&it.notebook, PASSPHRASE)),
        Some(Failure::WrongPassphrase)
    );
}

#[test]
fn a_cost_that_was_weakened_or_would_fill_the_memory_is_refused_before_it_is_paid() {
    let it = place();
    let right = std::fs::read(slot_file(&it.notebook)).unwrap();
    let numbers = FIRST_SLOT + 18;
    for (memory, passes, lanes) in [
        (8_u32, 1_u32, 1_u32),
        (65_535, 3, 4),
        (65_536, 2, 4),
        (65_536, 3, 0),
        (u32::MAX, 3, 4),
        (65_536, u32::MAX, 4),
        (65_536, 3, u32::MAX),
    ] {
        let mut forged = right.clone();
        for (i, number) in [memory, passes, lanes].into_iter().enumerate() {
            forged[numbers + 4 * i..][..4].copy_from_slice(&number.to_le_bytes());
        }
        write_both(&it.notebook, &resummed(forged));
        for refused in [
            refusal(by_passphrase(&it.notebook, PASSPHRASE)),
            refusal(by_code(&it.notebook, &it.code)),
        ] {
            assert_eq!(
                refused,
                Some(Failure::SlotsAltered),
                "{memory} {passes} {lanes}"
            );
        }
    }
}

#[test]
fn a_change_that_did_not_reach_the_second_copy_counts_all_the_same() {
    let it = place();
    let old = std::fs::read(second_slot_file(&it.notebook)).unwrap();
    let mut vault = by_code(&it.notebook, &it.code).unwrap_or_else(|_| panic!());
    let new = Passphrase::choose("viisi vielä pidempää sanaa").unwrap();
    vault
        .replace_passphrase(&new, PassphraseCost::FLOOR)
        .unwrap();
    std::fs::write(second_slot_file(&it.notebook), &old).unwrap();
    assert_eq!(
        refusal(by_passphrase(&it.notebook, PASSPHRASE)),
        Some(Failure::WrongPassphrase)
    );
    let mut vault =
        by_passphrase(&it.notebook, "viisi vielä pidempää sanaa").unwrap_or_else(|_| panic!());
    assert_eq!(vault.copies(), Copies::OnlyFirst);
    vault.mend().unwrap();
    assert_eq!(
        std::fs::read(second_slot_file(&it.notebook)).unwrap(),
        std::fs::read(slot_file(&it.notebook)).unwrap()
    );
}

#[test]
fn a_sealed_file_that_was_altered_cut_or_exchanged_is_refused() {
    let it = place();
    let vault = by_code(&it.notebook, &it.code).unwrap_or_else(|_| panic!());
    let (path, file) = (it.notebook.with_file_name("liite"), Uuid::from_u128(7));
    vault.write_sealed(&path, file, b"sopimus").unwrap();
    let right = std::fs::read(&path).unwrap();
    assert!(!right.windows(7).any(|window| window == b"sopimus"));
    let refused = |bytes: &[u8], file| {
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(
            refusal(vault.read_sealed(&path, file)),
            Some(Failure::SealedFileDamaged("liite".into()))
        );
    };
    for place in 0..right.len() {
        let mut flipped = right.clone();
        flipped[place] ^= 1;
        refused(&flipped, file);
        refused(&right[..place], file);
    }
    refused(&right, Uuid::from_u128(8));
    let (other_vault, _) = create(&it.notebook.with_file_name("b.vihko"), PASSPHRASE);
    std::fs::write(&path, &right).unwrap();
    assert_eq!(*vault.read_sealed(&path, file).unwrap(), b"sopimus");
    assert_eq!(
        refusal(other_vault.read_sealed(&path, file)),
        Some(Failure::SealedFileDamaged("liite".into()))
    );
    assert_eq!(
        refusal(vault.write_sealed(&path, file, b"toinen")),
        Some(Failure::FileExists("liite".into()))
    );
}
