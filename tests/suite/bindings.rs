//! The window's view of the commands, as TypeScript, is the core's own.

#[test]
fn the_windows_view_of_the_commands_is_up_to_date() {
    expect_test::expect_file!["../../ui/src/generated/api.ts"].assert_eq(&vihko::api::typescript());
}
