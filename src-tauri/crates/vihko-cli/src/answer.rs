//! What the program answers, on standard output and standard error.

use std::io::{ErrorKind, IsTerminal, Result, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What became of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// It was written whole.
    Whole,
    /// Whoever read it has closed the pipe.
    NobodyReads,
}

/// Writes an answer and a line end to standard output.
pub fn show(answer: &str) -> Result<Shown> {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{answer}").and_then(|()| out.flush()) {
        Ok(()) => Ok(Shown::Whole),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(Shown::NobodyReads),
        Err(error) => Err(error),
    }
}

/// Writes a line to standard error. If that fails there is nobody left to tell.
pub fn tell(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Says from now on whether Ctrl C was pressed, which ends a job between two of its steps. Where the system takes no such
/// request the program ends at once, and nothing has its name by then either.
pub fn stop_at_ctrl_c() -> Arc<AtomicBool> {
    let stopped = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&stopped);
    let _ = ctrlc::set_handler(move || seen.store(true, Ordering::Relaxed));
    stopped
}

/// Tells each tenth of a job that somebody at a terminal waits for.
pub fn tell_tenths(tell_percent: impl Fn(u64) -> String) -> impl FnMut(u64, u64) {
    let (mut told, at_terminal) = (0, std::io::stderr().is_terminal());
    move |done, of| {
        let tenth = done.saturating_mul(10) / of.max(1);
        if at_terminal && tenth > told {
            told = tenth;
            tell(&tell_percent(tenth * 10));
        }
    }
}
