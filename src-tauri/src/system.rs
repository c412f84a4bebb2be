//! What is asked of the system itself: to print a paper, and to say something where there is no window.

use std::path::Path;

use vihko::error::{Error, Failure, Result};

/// Sends a paper to the system's printer, by the program that shows such papers.
#[cfg(windows)]
pub fn print(path: &Path) -> Result<()> {
    windows::print(path).map_err(|error| Error::because(Failure::NotPrinted, error))
}

/// Sends a paper to the system's printer.
#[cfg(not(windows))]
pub fn print(path: &Path) -> Result<()> {
    let mut command = std::process::Command::new("lp");
    match command.arg("--").arg(path).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Failure::NotPrinted.into()),
        Err(error) => Err(Error::because(Failure::NotPrinted, error)),
    }
}

/// Says something to whoever has started the program: in a box of its own where a program with a window has no
/// terminal.
pub fn say(text: &str) {
    eprintln!("{text}");
    #[cfg(windows)]
    windows::say(text);
}

/// By the functions of Windows.
#[cfg(windows)]
#[allow(
    unsafe_code,
    reason = "the shell of Windows is spoken to by C functions"
)]
mod windows {
    use std::io;
    use std::path::Path;
    use std::ptr;

    use vihko::disk::wide;
    use windows_sys::Win32::UI::Shell::ShellExecuteW;
    use windows_sys::Win32::UI::WindowsAndMessaging::{MB_ICONERROR, MessageBoxW, SW_HIDE};
    use windows_sys::w;

    pub fn print(path: &Path) -> io::Result<()> {
        let path = wide(path);
        let (owner, verb, nothing) = (ptr::null_mut(), w!("print"), ptr::null());
        // SAFETY: both texts end with a zero; what is null may be so.
        let done = unsafe { ShellExecuteW(owner, verb, path.as_ptr(), nothing, nothing, SW_HIDE) };
        // Up to 32 it is the number of an error, such as 31: the program for this kind of file prints nothing.
        match done as usize {
            code @ 0..=32 => Err(io::Error::other(format!("ShellExecuteW: {code}"))),
            _ => Ok(()),
        }
    }

    pub fn say(text: &str) {
        let text = wide(text);
        // SAFETY: both texts end with a zero; there need be no window above.
        unsafe {
            MessageBoxW(
                ptr::null_mut(),
                text.as_ptr(),
                w!("Seurantavihko"),
                MB_ICONERROR,
            )
        };
    }
}
