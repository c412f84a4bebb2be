//! The check code at the foot of a paper's pages, by which paper and data are known to belong together.

use serde_json::Value;

use crate::error::Result;
use crate::exchange::gate;
use crate::values::SIGNS;
use crate::vault::fingerprint;

/// The check code of some JSON data, such as `K7QF-93MD`: the first 40 bits of the SHA-256 of the data's canonical form
/// in Crockford's base 32. The canonical form is that of RFC 8785 for what papers carry (texts, whole numbers, lists and
/// named fields): no white space, fields by name, only the escapes that JSON demands. So data that another program has
/// indented or ordered anew keeps its code. Two different months have the same code once in a million million.
pub fn check_code(data: &str) -> Result<String> {
    let mut canonical = String::with_capacity(data.len());
    write(&gate::json(data)?, &mut canonical);
    let hash = fingerprint(canonical.as_bytes());
    let bits = hash.chars().take(10).filter_map(|digit| digit.to_digit(16));
    let bits = bits.fold(0_u64, |bits, digit| bits << 4 | u64::from(digit));
    let sign = |place: u32| SIGNS[(bits >> (35 - 5 * place) & 31) as usize] as char;
    let signs: String = (0..8).map(sign).collect();
    let (first, last) = signs.split_at(4);
    Ok(format!("{first}-{last}"))
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { "," });
                write(item, out);
            }
            out.push(']');
        }
        Value::Object(fields) => {
            let mut names: Vec<&String> = fields.keys().collect();
            names.sort();
            out.push('{');
            for (i, name) in names.into_iter().enumerate() {
                out.push_str(if i == 0 { "" } else { "," });
                out.push_str(&Value::from(name.as_str()).to_string());
                out.push(':');
                write(fields.get(name).unwrap_or(&Value::Null), out);
            }
            out.push('}');
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            out.push_str(&value.to_string());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_of_what_the_data_say_and_not_of_how_it_is_written() {
        let code =
            check_code("{\"b\": [1, \"ä\\n\"], \"a\": {\"d\": null, \"c\": true}}\n").unwrap();
        // By hand: sha256 of {"a":{"c":true,"d":null},"b":[1,"ä\n"]} begins with 9e44b2dcec.
        assert_eq!(code, "KS2B-5Q7C");
        let again = check_code("{\"a\":{\"c\":true,\"d\":null},\"b\":[1,\"\\u00e4\\n\"]}").unwrap();
        assert_eq!(again, code);
        let other = check_code("{\"a\":{\"c\":true,\"d\":null},\"b\":[2,\"ä\\n\"]}").unwrap();
        assert_ne!(other, code);
    }

    #[test]
    fn what_is_no_json_has_no_code() {
        assert!(check_code("{\"a\": 1").is_err());
        assert!(check_code("{\"a\": 1, \"a\": 2}").is_err());
    }
}
