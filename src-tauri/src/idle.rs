//! The lock after so many idle minutes as the person has chosen. It goes by the computer's clock, so that a
//! laptop which slept wakes up locked; where the system tells that the person leaves, at once. While it watches, it
//! has a copy kept of what has changed.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use tauri::{AppHandle, Manager};
use vihko::api::Desk;
use vihko::away::{self, Away};
use vihko::backup::CopyReason;

/// With a test's data folder: how many seconds instead.
const IDLE_SECONDS: &str = "SEURANTAVIHKO_IDLE";

/// With a test's data folder: how many seconds instead of [`COPY_EVERY`].
const COPY_SECONDS: &str = "SEURANTAVIHKO_COPY";

/// With a test's data folder: a file whose appearing stands for the system's word that the screen is locked.
const AWAY_FILE: &str = "SEURANTAVIHKO_AWAY";

/// How long the page may take to keep what is being typed before the notebook is closed all the same.
const GRACE: Duration = Duration::from_secs(5);

/// The same when the computer is about to sleep: it waits no longer than two seconds.
const HASTE: Duration = Duration::from_millis(1500);

/// How often a copy is kept if something has changed.
const COPY_EVERY: Duration = Duration::from_secs(30 * 60);

/// Told to the page: keep what is being typed, then lock.
const TELL: &str = "window.dispatchEvent(new Event('idle'))";

/// When the person last touched keyboard or mouse.
pub struct Idle {
    last: Mutex<SystemTime>,
    /// What a test has given instead of the person's own minutes.
    given: Option<Duration>,
    /// How often a copy is kept if something has changed.
    copy_every: Duration,
    /// The file by which a test says that the person has left.
    away_file: Option<PathBuf>,
}

impl Idle {
    /// Counts from now on.
    pub fn new(is_test: bool) -> Idle {
        let given = |name: &str| {
            let seconds = std::env::var(name).ok().filter(|_| is_test);
            let seconds = seconds.and_then(|it| it.parse().ok());
            seconds.map(Duration::from_secs)
        };
        Idle {
            last: Mutex::new(SystemTime::now()),
            given: given(IDLE_SECONDS),
            copy_every: given(COPY_SECONDS).unwrap_or(COPY_EVERY),
            away_file: std::env::var_os(AWAY_FILE)
                .filter(|_| is_test)
                .map(PathBuf::from),
        }
    }

    /// The person is there.
    pub fn touch(&self) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = SystemTime::now();
    }

    /// Whether nobody has touched anything for so many minutes.
    fn is_over(&self, minutes: u16) -> bool {
        let after = Duration::from_secs(60 * u64::from(minutes));
        let last = *self.last.lock().unwrap_or_else(PoisonError::into_inner);
        // A clock that was set back says nothing; it counts from now on.
        last.elapsed().map_or_else(
            |_| {
                self.touch();
                false
            },
            |idle| idle >= self.given.unwrap_or(after),
        )
    }
}

/// Watches for as long as the program runs.
pub fn watch(app: AppHandle) {
    let left = app.clone();
    away::watch(move |how| leave(&left, how));
    std::thread::spawn(move || {
        let idle = app.state::<Idle>();
        let every = idle.copy_every;
        let mut copied = Instant::now();
        loop {
            std::thread::sleep(Duration::from_secs(1));
            if copied.elapsed() >= every {
                keep_copy(&app);
                copied = Instant::now();
            }
            let away_file = idle.away_file.as_ref();
            if away_file.is_some_and(|file| std::fs::remove_file(file).is_ok()) {
                leave(&app, Away::Locked);
            }
            if is_left_open(&app) {
                tell(&app);
                std::thread::sleep(GRACE);
                if is_left_open(&app) {
                    close(&app);
                    tell(&app);
                }
            }
        }
    });
}

/// Locks what lies open, now: the page first keeps what is being typed.
fn leave(app: &AppHandle, how: Away) {
    let grace = match how {
        Away::Locked => GRACE,
        Away::Asleep => HASTE,
    };
    let began = Instant::now();
    // A notebook that is being made or restored is not broken off.
    if !holds_keys(app) {
        return;
    }
    tell(app);
    while holds_keys(app) {
        if began.elapsed() >= grace {
            close(app);
            tell(app);
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn holds_keys(app: &AppHandle) -> bool {
    let desk = app.state::<Mutex<Desk>>();
    let desk = desk.lock().unwrap_or_else(PoisonError::into_inner);
    desk.holds_keys()
}

fn tell(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        // A page that cannot be told is locked all the same.
        let _ = window.eval(TELL);
    }
}

/// Whether a notebook lies open and nobody is there. Who waits for work on a notebook is there.
fn is_left_open(app: &AppHandle) -> bool {
    let desk = app.state::<Mutex<Desk>>();
    let desk = desk.lock().unwrap_or_else(PoisonError::into_inner);
    let idle = app.state::<Idle>();
    if desk.open().is_none() && desk.is_at_work() {
        idle.touch();
    }
    desk.holds_keys() && idle.is_over(desk.idle_minutes())
}

fn keep_copy(app: &AppHandle) {
    let desk = app.state::<Mutex<Desk>>();
    let mut desk = desk.lock().unwrap_or_else(PoisonError::into_inner);
    desk.keep_copy(CopyReason::Changes);
}

fn close(app: &AppHandle) {
    let desk = app.state::<Mutex<Desk>>();
    // A notebook that cannot be closed in order is closed by the next opening.
    let _ = desk.lock().unwrap_or_else(PoisonError::into_inner).lock();
}
