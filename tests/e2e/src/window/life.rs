//! How a window's program starts, ends and is started again.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::{PATIENCE, Window};
use crate::bridge::Bridge;
use crate::setup::Leg;
use crate::{driver, program, system};

impl Window {
    pub(super) fn start(&mut self) {
        let (driver, driver_at) = driver::driver(&self.setup, &self.screen.name);
        self.driver = Some(driver);
        self.driver_at = driver_at;
        let client = driver::session(&self.runtime, &self.driver_at, &self.setup);
        if self.setup.leg == Leg::Chromium {
            let bridge = Bridge::start(&self.setup);
            self.runtime.block_on(client.goto(&bridge.address)).unwrap();
            self.bridge = Some(bridge);
        }
        self.client = Some(client);
        if self.setup.leg == Leg::Chromium {
            // Chromium counts its own bars in.
            let bars = self
                .run("return outerHeight - innerHeight", vec![])
                .as_u64();
            let (width, height) = self.setup.size;
            let height = height + u32::try_from(bars.unwrap_or(0)).unwrap();
            let client = self.client();
            self.runtime
                .block_on(client.set_window_size(width, height))
                .unwrap();
        }
    }

    /// Closes the window as a person does, and opens it again on the same data.
    pub fn reopen(&mut self) {
        // So long may pass until what is typed, and where, has been kept.
        std::thread::sleep(Duration::from_secs(2));
        let programs = self.programs();
        if let Some(client) = self.client.take() {
            self.runtime.block_on(client.close()).unwrap();
        }
        // The driver does not wait until the program has closed the notebook.
        ended(&programs);
        self.bridge = None;
        self.driver = None;
        self.start();
    }

    /// Closes the real window by its cross, and waits until the program has ended.
    pub fn close(&mut self) {
        let programs = self.programs();
        system::close(&programs, &self.screen.name);
        ended(&programs);
        self.client = None;
    }

    /// Waits until the program has ended by itself, as it does when an update begins. Only the real window does.
    pub fn see_end(&mut self) {
        ended(&self.programs());
        self.client = None;
    }

    /// Starts the program once more beside this window, with a file; answers once that start has ended. The window was
    /// set up to run once.
    pub fn start_beside(&mut self, file: &Path) {
        let bus = self.setup.bus.as_ref().expect("the window runs once");
        let ended = Command::new(program())
            .arg(file)
            .env("DISPLAY", &self.screen.name)
            .env("GDK_BACKEND", "x11")
            .env("SEURANTAVIHKO_DATA", self.setup.folder())
            .envs(bus.variables())
            .status();
        assert!(ended.unwrap().success());
    }

    /// Kills the program without a word, as a power cut does, and opens it again on the same data.
    pub fn kill_and_reopen(&mut self) {
        for program in self.programs() {
            system::kill(&program);
        }
        // In Chromium the page is left standing and the core's desk is dropped.
        self.client = None;
        self.bridge = None;
        self.driver = None;
        self.start();
    }

    /// The numbers of the programs that the driver has started; in Chromium none of them holds the notebook.
    fn programs(&self) -> Vec<String> {
        match (self.setup.leg, &self.driver) {
            (Leg::RealWindow, Some(driver)) => system::windows_of(driver.id()),
            (Leg::RealWindow | Leg::Chromium, _) => Vec::new(),
        }
    }
}

/// Waits until these programs have ended.
fn ended(programs: &[String]) {
    let started = Instant::now();
    while programs.iter().any(|id| system::is_running(id)) {
        assert!(started.elapsed() < PATIENCE, "the window does not close");
        std::thread::sleep(Duration::from_millis(20));
    }
}
