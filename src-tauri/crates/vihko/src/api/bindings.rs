//! The list of commands as TypeScript. Only the test package builds this.

use std::collections::BTreeMap;
use std::fmt::Write;

use ts_rs::{Config, TS, TypeVisitor};

const HEAD: &str = "\
// Generated from `vihko::api` by `UPDATE_EXPECT=1 cargo test -p vihko-tests --test suite bindings`. Do not edit.
import { call } from \"../lib/api\";
";

/// What `ui/src/generated/api.ts` must hold.
pub fn typescript() -> String {
    let mut out = Bindings {
        config: Config::default(),
        types: BTreeMap::new(),
        commands: String::new(),
    };
    super::describe(&mut out);
    out.visit::<super::Refusal>();
    let types: String = out.types.into_values().collect();
    let commands = out.commands;
    format!(
        "{HEAD}\n{types}/** Every command of the notebook. A refusal is thrown as `Refused`. */\nexport const api = {{\n{commands}}};\n"
    )
}

/// What has been gathered of the list so far.
pub(super) struct Bindings {
    config: Config,
    types: BTreeMap<String, String>,
    commands: String,
}

impl Bindings {
    /// A type's name in TypeScript; its declaration is gathered.
    pub fn name_of<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }

    /// Gathers a command's function.
    pub fn command(
        &mut self,
        docs: &[&str],
        name: &str,
        arguments: &[(&str, String)],
        answer: &str,
    ) {
        let docs = docs.concat();
        let typed: Vec<String> = arguments
            .iter()
            .map(|(name, of)| format!("{name}: {of}"))
            .collect();
        let names: Vec<&str> = arguments.iter().map(|(name, _)| *name).collect();
        let (typed, names) = (typed.join(", "), names.join(", "));
        let given = if names.is_empty() {
            "{}".to_owned()
        } else {
            format!("{{ {names} }}")
        };
        // Writing into a string never fails.
        let _ = writeln!(
            self.commands,
            "  /**{docs} */\n  {name}: ({typed}) => call<{answer}>(\"{name}\", {given}),"
        );
    }
}

impl TypeVisitor for Bindings {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        T::visit_generics(self);
        // Only what has a declaration of its own has a file to put it in; what a list or an option holds has
        // been visited already.
        if T::output_path().is_none() {
            return;
        }
        let name = T::ident(&self.config);
        if self.types.contains_key(&name) {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        let declared = format!("{docs}export {}\n\n", T::decl(&self.config));
        self.types.insert(name, declared);
        T::visit_dependencies(self);
    }
}
