//! The signs of codes that people read from paper and type.

/// Crockford's base 32: digits and capitals without I, L, O and U, so that nothing is misread.
pub const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The value of a typed sign, small letters and what is mistaken for a digit included.
pub fn sign_value(typed: char) -> Option<u8> {
    let sign = match typed.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = SIGNS.iter().position(|it| char::from(*it) == sign)?;
    u8::try_from(place).ok()
}
