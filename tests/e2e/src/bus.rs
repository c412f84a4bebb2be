//! A session bus of a scenario's own, on which a program finds out that it runs already.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::driver::Running;

/// The bus. It ends with its owner.
pub struct Bus {
    _running: Running,
    address: String,
}

impl Bus {
    /// Starts one that nobody else knows.
    pub fn start() -> Bus {
        let mut command = Command::new("dbus-daemon");
        command.args(["--session", "--nofork", "--nopidfile", "--print-address=1"]);
        let piped = command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut running = Running::start(piped);
        let told = running.0.stdout.take().unwrap();
        let mut address = String::new();
        BufReader::new(told).read_line(&mut address).unwrap();
        Bus {
            _running: running,
            address: address.trim().to_owned(),
        }
    }

    /// What a program needs to know of it, and that it is to run only once though it is a test's.
    pub fn variables(&self) -> [(&str, &str); 2] {
        [
            ("DBUS_SESSION_BUS_ADDRESS", &self.address),
            ("SEURANTAVIHKO_ONCE", "1"),
        ]
    }
}
