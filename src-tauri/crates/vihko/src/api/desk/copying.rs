//! Copies of the open notebook, made in the background: also when it is locked meanwhile.

use super::Desk;
use super::background::Background;
use crate::backup::{CopyReason, Made, Outside};
use crate::error::{Failure, Result};
use crate::log::{Event, Log};
use crate::notebook::{Clock, Notebook};

/// The copy under way, and what became of the one before.
pub(crate) struct Copying {
    under_way: Option<Background<Made>>,
    last: Option<std::result::Result<Made, Failure>>,
    log: Log,
    clock: Clock,
}

impl Copying {
    /// No copy yet; what becomes of each is told to this log.
    pub fn new(log: Log, clock: Clock) -> Copying {
        Copying {
            under_way: None,
            last: None,
            log,
            clock,
        }
    }

    /// Begins a copy; one that is under way is finished first. Whether there is anything to do.
    fn begin(&mut self, book: &mut Notebook, reason: CopyReason) -> Result<bool> {
        let Some(making) = book.begin_copy(reason)? else {
            return Ok(false);
        };
        let before = self.under_way.take();
        self.under_way = Some(Background::begin(move |step| {
            // What became of the one before is of no use any more: this one holds more.
            let _ = before.map(Background::end);
            making.finish(step)
        }));
        Ok(true)
    }

    /// Takes in the end of a copy that has come to it.
    fn collect(&mut self) {
        if self.under_way.as_ref().is_some_and(Background::is_finished) {
            self.wait();
        }
    }

    fn wait(&mut self) {
        if let Some(ended) = self.under_way.take() {
            self.told(ended.end().map_err(|error| error.failure().clone()));
        }
    }

    /// Makes a copy at once; nothing where there is nothing to do.
    fn make(&mut self, book: &mut Notebook, reason: CopyReason) -> Result<()> {
        if !self.begin(book, reason)? {
            return Ok(());
        }
        let ended = self.under_way.take().map(Background::end).transpose();
        let ended = ended.map_err(|error| error.failure().clone());
        let told = ended.clone().map(|_| ());
        if let Some(ended) = ended.transpose() {
            self.told(ended);
        }
        told.map_err(Into::into)
    }

    fn told(&mut self, ended: std::result::Result<Made, Failure>) {
        let event = match &ended {
            Ok(made) => Event::CopyMade {
                reason: made.manifest.reason,
                records: made.manifest.records(),
                outside: made.outside == Outside::There,
            },
            Err(failure) => Event::CopyFailed {
                why: failure.code(),
            },
        };
        self.log.write(self.clock.now(None), event);
        // Who stopped it knows.
        if ended.as_ref().err() != Some(&Failure::CopyStopped) {
            self.last = Some(ended);
        }
    }
}

impl Desk {
    /// Begins a copy of the open notebook, for the window to ask how far it is.
    pub(crate) fn begin_copy(&mut self, reason: CopyReason) -> Result<()> {
        let book = self.open.as_mut().ok_or(Failure::Locked)?;
        self.copying.begin(book, reason).map(|_| ())
    }

    /// Makes a copy of the open notebook, and waits until it is finished. Refused if it cannot be made.
    pub(super) fn make_copy(&mut self, reason: CopyReason) -> Result<()> {
        let book = self.open.as_mut().ok_or(Failure::Locked)?;
        self.copying.make(book, reason)
    }

    /// Keeps a copy of the open notebook if something has changed. That it cannot be made is told later and stands in
    /// nobody's way.
    pub fn keep_copy(&mut self, reason: CopyReason) {
        if let Some(mut book) = self.open.take() {
            self.keep_copy_of(&mut book, reason);
            self.open = Some(book);
        }
    }

    pub(super) fn keep_copy_of(&mut self, book: &mut Notebook, reason: CopyReason) {
        self.copying.collect();
        if let Err(error) = self.copying.begin(book, reason) {
            self.copying.told(Err(error.failure().clone()));
        }
    }

    /// Waits until the copy under way is finished: before the program ends.
    pub fn wait_for_copy(&mut self) {
        self.copying.wait();
    }

    /// How much of the copy under way is done, in percent; nothing if none is.
    pub(crate) fn copy_percent(&mut self) -> Option<u8> {
        self.copying.collect();
        self.copying.under_way.as_ref().map(Background::percent)
    }

    /// Stops the copy under way.
    pub(crate) fn stop_copy(&mut self) {
        if let Some(under_way) = &self.copying.under_way {
            under_way.stop();
        }
        self.copying.wait();
    }

    /// What became of the last copy, if one was made since the program began.
    pub(crate) fn last_copy(&mut self) -> Option<&std::result::Result<Made, Failure>> {
        self.copying.collect();
        self.copying.last.as_ref()
    }
}
