//! Drives as Windows tells of them: the kind of drive, the bus that it is plugged into, and what a service that
//! copies folders has registered.

#[cfg(windows)]
mod windows;

use super::Place;

#[cfg(windows)]
pub(super) use self::windows::of_this_computer;

/// What Windows tells of the drive in which a path lies.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Drive {
    kind: Kind,
    /// How the disk is connected; nothing where the drive does not tell.
    bus: Option<Bus>,
    /// Whether Windows itself lies on it.
    has_windows: bool,
    /// The service that has registered the folder as its own.
    service: Option<String>,
}

/// Drive types of `GetDriveTypeW` that matter here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Fixed,
    Removable,
    Remote,
    Disc,
}

/// Buses of `STORAGE_BUS_TYPE` that matter here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bus {
    /// USB, FireWire or a reader of memory cards: what is pulled out.
    Outside,
    /// Any other, such as the soldered flash of a small laptop.
    Inside,
}

/// The place of such a drive, if it is another than this computer's own disk.
fn place(drive: Drive) -> Option<Place> {
    if let Some(service) = drive.service {
        return Some(Place::Synced(service));
    }
    match drive.kind {
        Kind::Remote => Some(Place::Network),
        // A computer that runs from a stick has no other disk.
        _ if drive.has_windows => None,
        Kind::Removable | Kind::Disc => Some(Place::Removable),
        // A hard disk in a case of its own calls itself fixed.
        Kind::Fixed => (drive.bus == Some(Bus::Outside)).then_some(Place::Removable),
    }
}

/// The service's name as people know it: what is registered may name an account too, `OneDrive!S-1-5-21…`.
fn service_name(registered: &str) -> Option<String> {
    let name = registered.split('!').next().unwrap_or_default().trim();
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drive(kind: Kind, bus: Option<Bus>) -> Drive {
        Drive {
            kind,
            bus,
            has_windows: false,
            service: None,
        }
    }

    #[test]
    fn what_is_plugged_in_from_outside_can_be_pulled_out() {
        for (kind, bus, expected) in [
            (Kind::Fixed, Some(Bus::Inside), None),
            (Kind::Fixed, None, None),
            (Kind::Fixed, Some(Bus::Outside), Some(Place::Removable)),
            (Kind::Removable, None, Some(Place::Removable)),
            (Kind::Removable, Some(Bus::Outside), Some(Place::Removable)),
            (Kind::Disc, None, Some(Place::Removable)),
            (Kind::Remote, None, Some(Place::Network)),
        ] {
            assert_eq!(place(drive(kind, bus)), expected, "{kind:?} {bus:?}");
        }
    }

    #[test]
    fn the_disk_that_windows_runs_from_is_the_computer_s_own() {
        let from_stick = Drive {
            has_windows: true,
            ..drive(Kind::Removable, Some(Bus::Outside))
        };
        assert_eq!(place(from_stick), None);
    }

    #[test]
    fn a_registered_service_copies_whatever_the_disk_is() {
        let synced = Drive {
            service: Some("OneDrive".into()),
            has_windows: true,
            ..drive(Kind::Fixed, Some(Bus::Inside))
        };
        assert_eq!(place(synced), Some(Place::Synced("OneDrive".into())));
        assert_eq!(
            service_name("OneDrive!S-1-5-21-1!Business1").as_deref(),
            Some("OneDrive")
        );
        assert_eq!(service_name("Nextcloud ").as_deref(), Some("Nextcloud"));
        assert_eq!(service_name(""), None);
    }
}
