#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| vihko_tests::outside::update(bytes));
