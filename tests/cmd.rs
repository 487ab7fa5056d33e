//! The program as people meet it: each file in tests/cmd is a session, with everything it prints.

#[test]
fn sessions() {
    trycmd::TestCases::new().env("NO_COLOR", "1").env("COLUMNS", "100").case("tests/cmd/*.trycmd");
}
