//! The languages of window, program and paper.

use super::codes;

codes! {
    /// A language of window, program and paper.
    pub enum Language {
        /// Finnish, the language in which every text is written first.
        Fi = "fi",
        /// Swedish as it is written in Finland.
        Sv = "sv",
        /// English.
        En = "en",
    }
}
