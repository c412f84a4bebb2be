//! Mistakes of the program itself, told by their place alone: what they say may quote anything.

use chrono::{DateTime, Utc};

use super::{Event, Log, Place};

/// From now on a panic's place goes into the log, besides what happens with it otherwise.
pub fn tell_panics(log: Log, now: fn() -> DateTime<Utc>) {
    let otherwise = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if let Some(location) = panic.location() {
            let place = Place::of(location);
            log.write(now(), Event::Panicked { place });
        }
        otherwise(panic);
    }));
}
