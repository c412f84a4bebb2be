//! Work that goes on in a thread of its own while the window does something else.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;

use crate::backup::{Going, Progress};
use crate::error::{Error, Result};

/// Work under way. Dropped, it stops, and nothing comes of it.
pub(crate) struct Background<T> {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<Result<T>>>,
}

#[derive(Default)]
struct Shared {
    done: AtomicU64,
    of: AtomicU64,
    stops: AtomicBool,
}

impl<T: Send + 'static> Background<T> {
    /// Begins it. The work tells how far it is, and hears whether it goes on.
    pub fn begin(
        work: impl FnOnce(&mut dyn FnMut(Progress) -> Going) -> Result<T> + Send + 'static,
    ) -> Background<T> {
        let shared = Arc::new(Shared::default());
        let seen = Arc::clone(&shared);
        let mut step = move |at: Progress| {
            seen.done.store(at.done, Ordering::Relaxed);
            seen.of.store(at.of, Ordering::Relaxed);
            match seen.stops.load(Ordering::Relaxed) {
                true => Going::Stop,
                false => Going::On,
            }
        };
        Background {
            shared,
            thread: Some(std::thread::spawn(move || work(&mut step))),
        }
    }

    /// How much of it is done, in percent.
    pub fn percent(&self) -> u8 {
        let done = self.shared.done.load(Ordering::Relaxed);
        let of = self.shared.of.load(Ordering::Relaxed).max(1);
        u8::try_from(done.saturating_mul(100) / of).map_or(100, |percent| percent.min(100))
    }

    /// Whether it has come to its end.
    pub fn is_finished(&self) -> bool {
        self.thread.as_ref().is_none_or(JoinHandle::is_finished)
    }

    /// Waits for its end.
    pub fn end(mut self) -> Result<T> {
        let ended = self.thread.take().map(JoinHandle::join);
        match ended {
            Some(Ok(ended)) => ended,
            Some(Err(_)) | None => Err(Error::internal("work in the background broke off")),
        }
    }
}

impl<T> Background<T> {
    /// Stops it at its next step.
    pub fn stop(&self) {
        self.shared.stops.store(true, Ordering::Relaxed);
    }
}

impl<T> Drop for Background<T> {
    fn drop(&mut self) {
        // Who waits for the end has taken the thread.
        if self.thread.is_some() {
            self.stop();
        }
    }
}
