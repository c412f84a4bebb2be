//! Drives as Linux tells of them: the table of mounts, and where a block device is plugged in.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::Place;

/// File systems that lie on another computer. What a program of the person mounts (`fuse.…`) counts too.
const NETWORK: [&str; 16] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb",
    "smb2",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "ceph",
    "glusterfs",
    "lustre",
    "9p",
    "davfs",
    "davfs2",
    "coda",
];

/// File systems that a program mounts and that lie on this computer all the same.
const LOCAL_PROGRAMS: [&str; 9] = [
    "fuse.encfs",
    "fuse.gocryptfs",
    "fuse.cryfs",
    "fuse.securefs",
    "fuse.veracrypt",
    "fuse.mergerfs",
    "fuse.bindfs",
    "fuse.fuse-overlayfs",
    "fuse.ntfs-3g",
];

/// More underlying devices than any computer has one upon the other.
const DEEPEST: usize = 8;

/// One line of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mount {
    /// Where it is seen.
    point: PathBuf,
    /// The device's numbers, `8:1`.
    device: String,
    /// The kind of file system.
    kind: String,
    /// The device's file, or what stands for it.
    source: String,
}

/// The place of a path without links, if it is another than this computer's own disk.
pub(super) fn of_this_computer(path: &Path) -> Option<Place> {
    let table = std::fs::read_to_string("/proc/self/mountinfo").ok()?;
    place(path, &table, Path::new("/sys"))
}

fn place(path: &Path, table: &str, system: &Path) -> Option<Place> {
    let mounts: Vec<Mount> = table.lines().filter_map(mount).collect();
    let here = below(&mounts, path)?;
    if is_network(&here.kind) {
        return Some(Place::Network);
    }
    let disks = disks(here, system);
    // A computer that runs from a stick has no other disk.
    let own = below(&mounts, Path::new("/")).map(|it| self::disks(it, system));
    let is_elsewhere = |disk: &&PathBuf| !own.as_ref().is_some_and(|own| own.contains(*disk));
    let removable = disks.iter().filter(is_elsewhere).any(|it| is_removable(it));
    removable.then_some(Place::Removable)
}

/// A line of `/proc/self/mountinfo`, as proc(5) describes it.
fn mount(line: &str) -> Option<Mount> {
    let (front, back) = line.split_once(" - ")?;
    let mut front = front.split(' ').skip(2);
    let device = front.next()?.to_owned();
    let point = PathBuf::from(unescaped(front.nth(1)?));
    let mut back = back.split(' ');
    Some(Mount {
        point,
        device,
        kind: back.next()?.to_owned(),
        source: unescaped(back.next()?),
    })
}

/// The table writes a space as `\040`.
fn unescaped(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let digits = behind.get(..3).and_then(|it| std::str::from_utf8(it).ok());
        let code = digits.and_then(|it| u8::from_str_radix(it, 8).ok());
        rest = match (first, code) {
            (b'\\', Some(code)) => {
                bytes.push(code);
                &behind[3..]
            }
            _ => {
                bytes.push(*first);
                behind
            }
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The mount in which a path lies: the deepest, and of those at the same point the last.
fn below<'a>(mounts: &'a [Mount], path: &Path) -> Option<&'a Mount> {
    let above = mounts.iter().filter(|it| path.starts_with(&it.point));
    above.max_by_key(|it| it.point.components().count())
}

fn is_network(kind: &str) -> bool {
    let by_program = kind == "fuse" || kind.starts_with("fuse.");
    NETWORK.contains(&kind) || by_program && !LOCAL_PROGRAMS.contains(&kind)
}

/// The whole disks on which a mount lies: through partitions and through what is put together of several, such as an
/// encrypted disk.
fn disks(mount: &Mount, system: &Path) -> BTreeSet<PathBuf> {
    let numbered = system.join("dev/block").join(&mount.device);
    // Some file systems have numbers of their own and only name their device.
    let named = std::fs::canonicalize(&mount.source).unwrap_or_else(|_| (&mount.source).into());
    let named = named
        .file_name()
        .map(|it| system.join("class/block").join(it));
    let device = [Some(numbered), named]
        .into_iter()
        .flatten()
        .find_map(|it| std::fs::canonicalize(it).ok());
    let mut disks = BTreeSet::new();
    let mut open: Vec<PathBuf> = device.into_iter().collect();
    for _ in 0..DEEPEST {
        for device in std::mem::take(&mut open) {
            let under: Vec<PathBuf> = std::fs::read_dir(device.join("slaves"))
                .into_iter()
                .flatten()
                .flatten()
                .filter_map(|it| std::fs::canonicalize(it.path()).ok())
                .collect();
            if !under.is_empty() {
                open.extend(under);
            } else if device.join("partition").exists() {
                disks.extend(device.parent().map(Path::to_owned));
            } else {
                disks.insert(device);
            }
        }
    }
    disks
}

fn is_removable(disk: &Path) -> bool {
    let says = |name: &str, what: &str| {
        std::fs::read_to_string(disk.join(name)).is_ok_and(|it| it.trim() == what)
    };
    let plugged_in = disk.components().any(|it| {
        let name = it.as_os_str().to_str();
        let rest = name.and_then(|name| name.strip_prefix("usb"));
        rest.is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))
    });
    says("removable", "1") || says("device/type", "SD") || plugged_in
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "\
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
23 22 0:21 / /proc rw - proc proc rw
30 22 0:40 / /verkko rw,relatime shared:7 master:1 - nfs4 palvelin:/yhteinen rw
31 22 0:41 / /jako rw - cifs //palvelin/jako rw
32 22 0:42 / /ajo/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
33 22 0:43 / /salattu rw - fuse.gocryptfs /kotona/salattu rw
34 22 8:17 / /media/Oma\\040tikku rw - vfat /dev/sdb1 rw
35 34 254:1 /koti /media/Oma\\040tikku/takaisin rw - ext4 /dev/vda1 rw
36 22 0:44 / /btrfs rw - btrfs /dev/sdb2 rw
37 22 253:0 / /kryptattu rw - ext4 /dev/mapper/kryptattu rw
38 22 179:1 / /kortti rw - vfat /dev/mmcblk0p1 rw
39 22 7:0 / /uusi rw - ext4 /dev/loop0 rw
40 22 8:33 / /verkko rw - ext4 /dev/sdc1 rw
rikki
";

    /// A tree as /sys has it: an inner disk, a stick with two partitions, an encrypted disk on the stick, a card.
    #[cfg(unix)]
    fn system() -> tempfile::TempDir {
        use std::os::unix::fs::symlink;
        let system = tempfile::tempdir().unwrap();
        let at = |path: &str| system.path().join(path);
        let (inner, stick) = (
            "devices/pci0/virtio1/block/vda",
            "devices/pci0/usb1/1-1/block/sdb",
        );
        let (mapped, card) = (
            "devices/virtual/block/dm-0",
            "devices/pci0/mmc0/block/mmcblk0",
        );
        let sata = "devices/pci0/ata1/block/sdc";
        let parts = [
            format!("{inner}/vda1"),
            format!("{stick}/sdb1"),
            format!("{stick}/sdb2"),
            format!("{card}/mmcblk0p1"),
            format!("{sata}/sdc1"),
        ];
        for part in &parts {
            std::fs::create_dir_all(at(part)).unwrap();
            std::fs::write(at(part).join("partition"), b"1\n").unwrap();
        }
        for disk in [inner, stick, card, sata] {
            std::fs::write(at(disk).join("removable"), b"0\n").unwrap();
        }
        std::fs::create_dir(at(card).join("device")).unwrap();
        std::fs::write(at(card).join("device/type"), b"SD\n").unwrap();
        std::fs::create_dir_all(at(mapped).join("slaves")).unwrap();
        symlink(at(&parts[2]), at(mapped).join("slaves/sdb2")).unwrap();
        std::fs::create_dir_all(at("dev/block")).unwrap();
        std::fs::create_dir_all(at("class/block")).unwrap();
        for (number, device) in [
            ("254:1", parts[0].as_str()),
            ("8:17", &parts[1]),
            ("253:0", mapped),
            ("179:1", &parts[3]),
            ("8:33", &parts[4]),
        ] {
            symlink(at(device), at("dev/block").join(number)).unwrap();
        }
        symlink(at(&parts[2]), at("class/block/sdb2")).unwrap();
        system
    }

    #[cfg(unix)]
    #[test]
    fn a_drive_is_known_by_the_table_of_mounts_and_where_it_is_plugged_in() {
        let system = system();
        for (path, expected) in [
            ("/koti/vihko.vihko", None),
            ("/jako/vihko.vihko", Some(Place::Network)),
            ("/ajo/1000/gvfs/palvelin/vihko.vihko", Some(Place::Network)),
            ("/ajo/1000/vihko.vihko", None),
            ("/salattu/vihko.vihko", None),
            ("/media/Oma tikku/vihko.vihko", Some(Place::Removable)),
            ("/media/Oma tikku/takaisin/vihko.vihko", None),
            ("/media/Oma", None),
            ("/btrfs/vihko.vihko", Some(Place::Removable)),
            ("/kryptattu/vihko.vihko", Some(Place::Removable)),
            ("/kortti/vihko.vihko", Some(Place::Removable)),
            ("/uusi/vihko.vihko", None),
            // What was mounted last is what is seen.
            ("/verkko/vihko.vihko", None),
        ] {
            let found = place(Path::new(path), TABLE, system.path());
            assert_eq!(found, expected, "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_computer_that_runs_from_a_stick_has_no_other_disk() {
        let system = system();
        let table =
            "22 1 8:17 / / rw - ext4 /dev/sdb1 rw\n23 22 0:44 / /koti rw - btrfs /dev/sdb2 rw\n";
        let path = Path::new("/koti/vihko.vihko");
        assert_eq!(place(path, table, system.path()), None);
    }

    #[test]
    fn this_computer_s_own_table_can_be_read() {
        let table = std::fs::read_to_string("/proc/self/mountinfo").unwrap();
        assert_eq!(
            table.lines().filter_map(mount).count(),
            table.lines().count()
        );
    }
}
