//! What the program answers, on standard output and standard error.

use std::io::{ErrorKind, Result, Write};

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
