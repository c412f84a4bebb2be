//! Closed lists of choices, each with the code that files and the database carry.

/// Declares an enum whose every case has a code: `codes! { /// … pub enum Way { /// … OnSite = "on-site", } }`.
///
/// The cases come in the order in which a person sees them. The enum gets `ALL`, `code`, `parse` (which
/// answers with the choices when the text is none of them), serde by code, and its JSON Schema.
macro_rules! codes {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$case_doc:meta])* $case:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        pub enum $name { $($(#[$case_doc])* #[serde(rename = $code)] $case,)+ }

        impl $name {
            /// Every case, in the order in which a person sees them.
            pub const ALL: &[$name] = &[$($name::$case),+];

            /// The code that files, the database and the names of texts carry.
            pub fn code(self) -> &'static str {
                match self { $($name::$case => $code,)+ }
            }

            /// Reads a code.
            pub fn parse(text: &str) -> std::result::Result<$name, $crate::fault::Problem> {
                match text.trim() {
                    "" => Err($crate::fault::Problem::Missing),
                    $($code => Ok($name::$case),)+
                    _ => Err($crate::fault::Problem::NotInList([$($code),+].join(", "))),
                }
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "enum": [$($code),+] })
            }
        }
    };
}

pub(crate) use codes;
