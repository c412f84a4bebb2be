//! When the person leaves the computer: its screen is locked, or it goes to sleep. Windows tells of both; elsewhere
//! only the idle minutes lock a notebook.

#[cfg(windows)]
mod windows;

/// How the person left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Away {
    /// The screen was locked, or the person signed out or let another one in.
    Locked,
    /// The computer goes to sleep; it waits two seconds at most for what is done before.
    Asleep,
}

/// Calls this whenever the person leaves, for as long as the program runs. Where the system does not tell, it is never
/// called. A lock is told by a thread of its own, so that a sleep that follows it is heard at once.
pub fn watch(leave: impl Fn(Away) + Send + Sync + 'static) {
    #[cfg(windows)]
    windows::watch(leave);
    #[cfg(not(windows))]
    drop(leave);
}

/// What a message of Windows tells: its number, and the event that it carries.
#[cfg(any(windows, test))]
fn told(message: u32, event: usize) -> Option<Away> {
    // winuser.h
    const WM_POWERBROADCAST: u32 = 0x218;
    const WM_WTSSESSION_CHANGE: u32 = 0x2B1;
    const PBT_APMSUSPEND: usize = 4;
    const WTS_CONSOLE_DISCONNECT: usize = 2;
    const WTS_REMOTE_DISCONNECT: usize = 4;
    const WTS_SESSION_LOGOFF: usize = 6;
    const WTS_SESSION_LOCK: usize = 7;
    match (message, event) {
        (WM_POWERBROADCAST, PBT_APMSUSPEND) => Some(Away::Asleep),
        (
            WM_WTSSESSION_CHANGE,
            WTS_CONSOLE_DISCONNECT | WTS_REMOTE_DISCONNECT | WTS_SESSION_LOGOFF | WTS_SESSION_LOCK,
        ) => Some(Away::Locked),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locking_signing_out_and_sleep_are_told_from_coming_back() {
        for (message, event, expected) in [
            (0x2B1, 7, Some(Away::Locked)),
            (0x2B1, 8, None),
            (0x2B1, 6, Some(Away::Locked)),
            (0x2B1, 1, None),
            (0x2B1, 2, Some(Away::Locked)),
            (0x218, 4, Some(Away::Asleep)),
            (0x218, 7, None),
            (0x218, 18, None),
            (0x010, 7, None),
        ] {
            assert_eq!(told(message, event), expected, "{message:#x} {event}");
        }
    }
}
