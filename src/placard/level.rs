//! The marks of the privacy levels: one outline for all, inside it a person drawn more and more fully.

use super::Level;

/// A hexagon on its point, in a box of 100 by 100.
const OUTLINE: &str = r#"<path d="M50 4 90 27V73L50 96 10 73V27z" fill="none" stroke-width="7"/>"#;
/// Head and shoulders.
const PERSON: &str = "M50 25a11.5 11.5 0 1 1 0 23a11.5 11.5 0 1 1 0-23zM27 73a23 19.5 0 0 1 46 0z";
/// The half of them on the left.
const HALF: &str = "M50 25a11.5 11.5 0 0 0 0 23zM27 73a23 19.5 0 0 1 23-19.5V73z";

/// The mark of a level, in a box of 100 by 100; the group around it gives the black stroke with round joins.
pub(super) fn mark(level: Level) -> String {
    let inside = match level {
        Level::None => format!(
            r##"<path d="{PERSON}" fill="none" stroke-width="3.5"/><path d="M22 79 78 23" stroke="#fff" stroke-width="15" stroke-linecap="butt"/><path d="M27 74 73 28" stroke-width="6.5"/>"##
        ),
        // Dots at even distances: ten around the head, nine along the shoulders, six under them.
        Level::DeIdentified => String::from(
            r##"<g fill="none" stroke-width="4.6"><path d="M50 25a11.5 11.5 0 1 1 0 23a11.5 11.5 0 1 1 0-23z" stroke-dasharray="0.010 7.215"/><path d="M27 73a23 19.5 0 0 1 46 0" stroke-dasharray="0.010 7.430"/><path d="M27 73h46" stroke-dasharray="0.010 7.650"/></g>"##,
        ),
        Level::Pseudonymous => {
            format!(r##"<path d="{PERSON}" fill="none" stroke-width="4"/><path d="{HALF}" stroke="none"/>"##)
        }
        Level::Identifiable => format!(r##"<path d="{PERSON}" stroke-width="3"/>"##),
        Level::NotStated => String::from(
            r##"<path d="M37 40a13.5 13.5 0 1 1 20.5 11.5Q50 55.500 50 63" fill="none" stroke-width="7.5"/><circle cx="50" cy="76" r="4.800" stroke="none"/>"##,
        ),
    };
    format!("{inside}{OUTLINE}")
}
