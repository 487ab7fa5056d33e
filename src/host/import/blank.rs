//! A notice and an activity of which nothing is said yet.

use super::draft::UNSTATED;
use crate::notice::{Activity, Content, Controller};
use crate::time::Day;

/// An activity of which nothing is said.
pub(super) fn nothing_said() -> Activity {
    Activity {
        purpose: UNSTATED,
        purpose_text: None,
        legal_basis: None,
        legitimate_interest: None,
        special_category_condition: None,
        data_kinds: None,
        identifiability: None,
        processing: None,
        profiling: None,
        automated_decision: None,
        retention: None,
        storage: None,
        access: None,
        recipients: None,
        consequences: None,
        objection: None,
        mandatory: None,
    }
}

/// A notice of which nothing is said.
pub(super) fn blank() -> Content {
    // Never written: `expires` beside it says whether there is a day.
    let day = Day::MAX;
    Content {
        sensor: String::new(),
        revision: 1,
        previous: None,
        issued: day,
        effective: day,
        expires: day,
        language: String::new(),
        label: String::new(),
        place: None,
        position: None,
        reach: None,
        technologies: Vec::new(),
        controller: Controller { name: String::new(), kind: None, country: None, contacts: None },
        data_protection_officer: None,
        processors: None,
        supervisory_authority: None,
        activities: Vec::new(),
        rights: None,
        channels: None,
        assessments: None,
        data_owner: None,
        public_cost: None,
        contract: None,
        second_layer: None,
        extensions: Vec::new(),
    }
}
