//! Words of ours in DTPR's free texts, where DTPR asks for a text or has no element: export writes them, import reads them.

/// The schema whose element ids the vocabulary has.
pub(super) const SCHEMA: &str = "ai@2026-08-12-beta";
/// What DTPR asks for and the notice does not say.
pub(super) const NOT_STATED: &str = "not stated";
/// Before the kinds of device, which the `ai` type cannot name.
pub(super) const DEVICES: &str = "DTPR device elements: ";
/// Before the article behind a right.
pub(super) const LAW: &str = "GDPR ";
/// Describes who decides about the data.
pub(super) const CONTROLLER: &str = "Controller";
/// Describes who works on the data for them.
pub(super) const PROCESSOR: &str = "Processor";
