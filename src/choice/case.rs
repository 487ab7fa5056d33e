//! What became of a choice: the states of a request in the words of the Data Privacy Vocabulary, and when an answer is late.
//!
//! | from | answer | to |
//! |---|---|---|
//! | RequestInitiated | receipt | RequestAcknowledged, or Recorded where nothing is asked |
//! | RequestAcknowledged | acknowledged, once | RequestAcknowledged |
//! | RequestAcknowledged | extended, once, within the first month, to at most three months | RequestActionDelayed |
//! | RequestAcknowledged, RequestActionDelayed | accepted | RequestAccepted |
//! | RequestAcknowledged, RequestActionDelayed | rejected, with a reason; never a withdrawal | RequestRejected |
//! | RequestRejected | accepted: an authority may change its mind in the person's favour | RequestAccepted |
//! | RequestAcknowledged, RequestActionDelayed, RequestAccepted | fulfilled | RequestFulfilled |
//!
//! No step is dated before the one it follows.

use super::answer::Answer;
use super::receipt::Receipt;
use crate::error::Error;
use crate::time::Day;
use crate::vocabulary::{AnswerStatus, Decision};

/// Months from receipt to the last day of an extended answer (GDPR Art. 12(3): one month, and two further months).
const EXTENDED_MONTHS: u32 = 3;

/// The state of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Signed, and no receipt yet.
    Initiated,
    /// The collector has it.
    Acknowledged,
    /// The answer takes longer.
    Delayed,
    /// It will be done.
    Accepted,
    /// It will not be done.
    Rejected,
    /// It is done.
    Fulfilled,
    /// The collector has it, and nothing is to be answered.
    Recorded,
}

impl State {
    /// All of them.
    pub const ALL: [State; 7] = [
        State::Initiated,
        State::Acknowledged,
        State::Delayed,
        State::Accepted,
        State::Rejected,
        State::Fulfilled,
        State::Recorded,
    ];

    /// The term of the Data Privacy Vocabulary; `Recorded` is ours.
    pub fn code(self) -> &'static str {
        match self {
            State::Initiated => "RequestInitiated",
            State::Acknowledged => "RequestAcknowledged",
            State::Delayed => "RequestActionDelayed",
            State::Accepted => "RequestAccepted",
            State::Rejected => "RequestRejected",
            State::Fulfilled => "RequestFulfilled",
            State::Recorded => "Recorded",
        }
    }

    /// Whether an answer is still owed.
    pub fn waits(self) -> bool {
        matches!(self, State::Acknowledged | State::Delayed)
    }
}

/// A choice on its way through the authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case {
    /// Where it stands.
    pub state: State,
    /// The last day for an answer, as promised or extended.
    pub due: Option<Day>,
    decision: Decision,
    received: Option<Day>,
    /// The day of the last step.
    last: Option<Day>,
    acknowledged: bool,
}

impl Case {
    /// A choice that was signed.
    pub fn new(decision: Decision) -> Self {
        Case { state: State::Initiated, due: None, decision, received: None, last: None, acknowledged: false }
    }

    /// The collector has it. A receipt may promise an earlier answer than the law asks for; a later one, or none, does not
    /// move the last day.
    pub fn receive(&mut self, receipt: &Receipt) {
        let (asks, day) = (self.decision.asks(), receipt.received.day());
        self.state = if asks { State::Acknowledged } else { State::Recorded };
        self.received = Some(day);
        self.last = Some(day);
        self.due = asks.then(|| receipt.answer_due().unwrap_or_else(|| receipt.lawful_due()));
    }

    /// The authority answers.
    ///
    /// # Errors
    /// [`Error::AnswerOrder`] if this answer cannot follow, or comes too late to extend; the case then stands as it was.
    pub fn answer(&mut self, answer: &Answer) -> Result<(), Error> {
        use State::{Accepted, Acknowledged, Delayed, Fulfilled, Rejected};
        let received = self.received.ok_or(Error::AnswerOrder)?;
        if Some(answer.day) < self.last {
            return Err(Error::AnswerOrder);
        }
        let next = match (answer.status, self.state) {
            (AnswerStatus::ACKNOWLEDGED, Acknowledged) if !self.acknowledged => Acknowledged,
            (AnswerStatus::EXTENDED, Acknowledged) => {
                let in_time = self.due.is_some_and(|due| answer.day <= due);
                let longest = received.plus_months(EXTENDED_MONTHS);
                if !in_time || answer.due <= self.due || answer.due > Some(longest) {
                    return Err(Error::AnswerOrder);
                }
                Delayed
            }
            (AnswerStatus::ACCEPTED, Acknowledged | Delayed | Rejected) => Accepted,
            // Art. 7(3): a withdrawal holds by itself.
            (AnswerStatus::REJECTED, Acknowledged | Delayed) if self.decision != Decision::CONSENT_WITHDRAW => Rejected,
            (AnswerStatus::FULFILLED, Acknowledged | Delayed | Accepted) => Fulfilled,
            _ => return Err(Error::AnswerOrder),
        };
        self.acknowledged |= answer.status == AnswerStatus::ACKNOWLEDGED;
        self.due = answer.due.or(self.due);
        self.last = Some(answer.day);
        self.state = next;
        Ok(())
    }

    /// The longest that an answer may be extended to.
    pub fn longest(&self) -> Option<Day> {
        self.received.map(|day| day.plus_months(EXTENDED_MONTHS))
    }

    /// Whether an answer is owed and its last day is over.
    pub fn is_overdue(&self, today: Day) -> bool {
        self.state.waits() && self.due.is_some_and(|due| today > due)
    }
}
