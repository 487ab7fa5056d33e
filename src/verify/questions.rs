//! The questions that residents ask, and the signed fields that answer each.
//!
//! The list is fixed: every notice is asked all of them, and what it does not state is said as such. The words of a
//! question are `question-<id>` of the message files, and the ordinary words that lead to it `ask-<id>`.

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// A stable name.
    pub id: &'static str,
    /// The fields that answer it, as in message keys (`field-<field>`), in the order to show them.
    pub fields: &'static [&'static str],
    /// Whether the law's own deadline belongs to the answer (GDPR Art. 12(3)).
    pub deadline: bool,
}

const fn question(id: &'static str, fields: &'static [&'static str]) -> Question {
    Question { id, fields, deadline: false }
}

/// Every question, in the order to show them.
pub const QUESTIONS: &[Question] = &[
    question("runs", &["controller", "controller-kind", "controller-country", "processors"]),
    question("owns", &["data_owner", "contract"]),
    question("records", &["technologies", "data_kinds", "reach"]),
    question("recognises", &["identifiability", "special_category_condition"]),
    question("why", &["purpose", "purpose_text"]),
    question("rules", &["legal_basis", "legitimate_interest", "assessments"]),
    question("kept", &["retention"]),
    question("where", &["storage", "controller-country", "processors"]),
    question("shared", &["recipients", "access"]),
    question("profile", &["profiling", "processing"]),
    question("effects", &["consequences"]),
    question("machine", &["automated_decision", "automated_decision-autonomy", "automated_decision-human_review"]),
    question("no", &["legal_basis", "objection", "objection-reason"]),
    question("after", &["mandatory", "objection", "consequences"]),
    Question {
        id: "answers",
        fields: &["controller-contacts", "data_protection_officer", "channels", "rights"],
        deadline: true,
    },
    question("complain", &["supervisory_authority"]),
    question("cost", &["public_cost", "contract", "assessments"]),
];
