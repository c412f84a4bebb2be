//! A window that nobody sees, to which Windows tells that the session is locked or the computer goes to sleep.
// The functions of Windows are called through pointers; each call says why it is sound.
#![allow(unsafe_code)]

use std::cell::RefCell;
use std::sync::Arc;

use windows_sys::Win32::Foundation::{HWND, LPARAM, LRESULT, WPARAM};
use windows_sys::Win32::System::Power::RegisterSuspendResumeNotification;
use windows_sys::Win32::System::RemoteDesktop::{
    NOTIFY_FOR_THIS_SESSION, WTSRegisterSessionNotification,
};
use windows_sys::Win32::UI::WindowsAndMessaging::{
    CreateWindowExW, DEVICE_NOTIFY_WINDOW_HANDLE, DefWindowProcW, DispatchMessageW, GetMessageW,
    HWND_MESSAGE, MSG, RegisterClassW, WNDCLASSW,
};
use windows_sys::core::{PCWSTR, w};

use super::{Away, told};

const CLASS: PCWSTR = w!("SeurantavihkoAway");

type Leave = Arc<dyn Fn(Away) + Send + Sync>;

thread_local! {
    /// What the thread of the window calls. It has only one window.
    static LEAVE: RefCell<Option<Leave>> = const { RefCell::new(None) };
}

/// Listens in a thread of its own, for as long as the program runs. A system that lets no such window be made does
/// not tell; the idle minutes lock all the same.
pub(super) fn watch(leave: impl Fn(Away) + Send + Sync + 'static) {
    std::thread::spawn(move || {
        LEAVE.with(|it| it.replace(Some(Arc::new(leave))));
        if let Some(window) = window() {
            listen(window);
        }
    });
}

/// The window, which has no parent and no place on any screen.
fn window() -> Option<HWND> {
    let class = WNDCLASSW {
        lpfnWndProc: Some(hear),
        lpszClassName: CLASS,
        ..Default::default()
    };
    // SAFETY: the class's name is static and its procedure lives as long as the program. Everything that is null
    // may be so.
    let window = unsafe {
        RegisterClassW(&class);
        CreateWindowExW(
            0,
            CLASS,
            CLASS,
            0,
            0,
            0,
            0,
            0,
            HWND_MESSAGE,
            std::ptr::null_mut(),
            std::ptr::null_mut(),
            std::ptr::null(),
        )
    };
    (!window.is_null()).then_some(window)
}

fn listen(window: HWND) {
    // SAFETY: the window is this thread's own and stays until the program ends. Where one of the two cannot be asked
    // for, the other still tells.
    unsafe {
        WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION);
        RegisterSuspendResumeNotification(window, DEVICE_NOTIFY_WINDOW_HANDLE);
    }
    let mut message = MSG::default();
    // SAFETY: the structure is this function's own; the messages are those of this thread.
    while unsafe { GetMessageW(&mut message, std::ptr::null_mut(), 0, 0) } > 0 {
        // SAFETY: the message has just been given by Windows.
        unsafe { DispatchMessageW(&message) };
    }
}

/// Called by Windows, in the window's thread.
unsafe extern "system" fn hear(window: HWND, message: u32, event: WPARAM, more: LPARAM) -> LRESULT {
    let leave = LEAVE.with(|leave| leave.borrow().clone());
    match (told(message, event), leave) {
        // Windows waits for the answer before it sleeps.
        (Some(Away::Asleep), Some(leave)) => leave(Away::Asleep),
        (Some(Away::Locked), Some(leave)) => drop(std::thread::spawn(move || leave(Away::Locked))),
        (None, _) | (_, None) => {}
    }
    // SAFETY: passes on what Windows has given.
    unsafe { DefWindowProcW(window, message, event, more) }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use windows_sys::Win32::UI::WindowsAndMessaging::{FindWindowExW, SendMessageW};

    use super::*;

    #[test]
    fn the_window_hears_that_the_session_is_locked_and_that_the_computer_sleeps() {
        let (sender, receiver) = mpsc::channel();
        watch(move |away| sender.send(away).unwrap());
        let window = (0..100)
            .find_map(|_| {
                std::thread::sleep(Duration::from_millis(50));
                // SAFETY: the name is static; what is null may be so.
                let found = unsafe {
                    FindWindowExW(HWND_MESSAGE, std::ptr::null_mut(), CLASS, std::ptr::null())
                };
                (!found.is_null()).then_some(found as usize)
            })
            .expect("a window");
        for (message, event, expected) in [(0x2B1, 7, Away::Locked), (0x218, 4, Away::Asleep)] {
            // SAFETY: the window is one of this program.
            unsafe { SendMessageW(window as HWND, message, event, 0) };
            assert_eq!(receiver.recv_timeout(Duration::from_secs(5)), Ok(expected));
        }
    }
}
