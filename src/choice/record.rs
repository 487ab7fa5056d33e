//! One choice with everything that belongs to it, as text that can be saved, sent and verified years later (FORMAT.md,
//! "Record").

use alloc::string::String;
use alloc::vec::Vec;

use base64ct::{Base64, Encoding};

use super::case::Case;
use super::{SignedAnswer, SignedChoice, SignedReceipt, ensure_offered};
use crate::error::Error;
use crate::id::AnswerHash;
use crate::time::UnixTime;
use crate::trust::TrustedKeyring;
use crate::verify::{Context, UnverifiedNotice, VerifiedNotice};

/// Bytes of a record as text: a notice, a choice, a receipt and the answers, in base64.
pub const MAX_RECORD: usize = 32 << 10;
/// Answers in a record: more than the states of a case allow.
pub const MAX_ANSWERS: usize = 8;

const HEADER: &str = "lamppost/record/v1";

/// The signed pieces, of which nothing is checked yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The signed notice.
    pub notice: Vec<u8>,
    /// The signed choice.
    pub choice: Vec<u8>,
    /// The collector's receipt, if it came back.
    pub receipt: Option<Vec<u8>>,
    /// The authority's answers, oldest first.
    pub answers: Vec<Vec<u8>>,
}

/// What a piece of a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProblemPart {
    /// The notice.
    Notice,
    /// The choice.
    Choice,
    /// The receipt.
    Receipt,
    /// An answer, counted from 0.
    Answer(u8),
}

impl ProblemPart {
    /// A stable name.
    pub fn code(self) -> &'static str {
        match self {
            ProblemPart::Notice => "notice",
            ProblemPart::Choice => "choice",
            ProblemPart::Receipt => "receipt",
            ProblemPart::Answer(_) => "answer",
        }
    }
}

/// A piece that does not hold, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which piece.
    pub part: ProblemPart,
    /// Why.
    pub error: Error,
}

/// What a record proves.
#[derive(Clone, Debug)]
pub struct RecordReport {
    /// The notice, if it verifies.
    pub notice: Option<VerifiedNotice>,
    /// The choice, if its own signature fits.
    pub choice: Option<SignedChoice>,
    /// The receipt, if it verifies and is for this choice.
    pub receipt: Option<SignedReceipt>,
    /// The answers that verify, up to the first that does not.
    pub answers: Vec<SignedAnswer>,
    /// Where the case stands by the pieces that hold.
    pub case: Option<Case>,
    /// Whether an answer is owed and late.
    pub overdue: bool,
    /// The pieces that do not hold; empty: all of it does.
    pub problems: Vec<Problem>,
}

impl Record {
    /// Reads the text. Every line ends in a newline; base64 has padding.
    ///
    /// # Errors
    /// [`Error::TooLarge`] above [`MAX_RECORD`]; [`Error::RecordMalformed`] with the line.
    pub fn parse(text: &str) -> Result<Self, Error> {
        if text.len() > MAX_RECORD {
            return Err(Error::TooLarge { limit: MAX_RECORD, len: text.len() });
        }
        let mut line = 1;
        let mut lines = text.split_inclusive('\n').map(|line| line.strip_suffix('\n'));
        let malformed = |line| Error::RecordMalformed { line };
        if lines.next() != Some(Some(HEADER)) {
            return Err(malformed(line));
        }
        let mut record = Record::default();
        let mut last = 0;
        for found in lines {
            line += 1;
            let (kind, bytes) = found.and_then(|found| found.split_once(' ')).ok_or(malformed(line))?;
            let bytes = Base64::decode_vec(bytes).map_err(|_| malformed(line))?;
            // Notice, choice, receipt, answers: each after the one before.
            let step = match kind {
                "notice" => 1,
                "choice" => 2,
                "receipt" => 3,
                "answer" => 4,
                _ => return Err(malformed(line)),
            };
            let follows = if step == 4 { last >= 2 && record.answers.len() < MAX_ANSWERS } else { step == last + 1 };
            if !follows || bytes.is_empty() {
                return Err(malformed(line));
            }
            last = step;
            match step {
                1 => record.notice = bytes,
                2 => record.choice = bytes,
                3 => record.receipt = Some(bytes),
                _ => record.answers.push(bytes),
            }
        }
        if last < 2 { Err(malformed(line + 1)) } else { Ok(record) }
    }

    /// The text.
    pub fn to_text(&self) -> String {
        let mut text = String::from(HEADER);
        text.push('\n');
        let pieces = [("notice", &self.notice), ("choice", &self.choice)];
        let receipt = self.receipt.iter().map(|bytes| ("receipt", bytes));
        let answers = self.answers.iter().map(|bytes| ("answer", bytes));
        for (kind, bytes) in pieces.into_iter().chain(receipt).chain(answers) {
            text.push_str(kind);
            text.push(' ');
            text.push_str(&Base64::encode_string(bytes));
            text.push('\n');
        }
        text
    }

    /// Verifies everything against the authority's keyring: the notice, that the choice names it and was on offer, that
    /// the receipt and the answers are for this choice, signed with keys of their role that were valid then, and in an
    /// order that the case allows.
    ///
    /// Keys and keyring are judged as of the day that choice, receipt and answer name, not as of `now`, so that a record
    /// outlives a keyring; a key revoked since is refused whatever the day, because whoever stole it could write any day.
    pub fn verify(&self, trust: &[TrustedKeyring], now: Option<UnixTime>) -> RecordReport {
        let mut report = RecordReport {
            notice: None,
            choice: None,
            receipt: None,
            answers: Vec::new(),
            case: None,
            overdue: false,
            problems: Vec::new(),
        };
        match SignedChoice::parse(self.choice.clone()) {
            Ok(choice) => report.choice = Some(choice),
            Err(error) => report.refuse(ProblemPart::Choice, error),
        }
        report.notice = match self.open_notice(trust, &report) {
            Ok(notice) => Some(notice),
            Err(error) => {
                report.refuse(ProblemPart::Notice, error);
                None
            }
        };
        let (Some(notice), Some(choice)) = (&report.notice, &report.choice) else { return report };
        let mut case = Case::new(choice.choice().decision);
        let chosen = choice.choice();
        let offered = if chosen.notice == notice.id() {
            // What rulebooks found prohibited then is not in a record; whoever took the choice knew.
            ensure_offered(&notice.reading().activities, &[], chosen.activity, chosen.decision)
        } else {
            Err(Error::OtherNotice)
        };
        let authority = notice.issuer().authority.clone();
        let keyring = trust.iter().find(|t| t.keyring().authority == authority);
        let hash = choice.hash();
        if let Err(error) = offered {
            report.refuse(ProblemPart::Choice, error);
        }
        let Some(keyring) = keyring else { return report };
        if let Some(bytes) = &self.receipt {
            match self.open_receipt(bytes, keyring, &report) {
                Ok(receipt) => {
                    case.receive(&receipt.receipt);
                    report.receipt = Some(receipt);
                }
                Err(error) => report.refuse(ProblemPart::Receipt, error),
            }
        }
        let mut previous: Option<AnswerHash> = None;
        for (i, bytes) in (0u8..).zip(&self.answers) {
            let answer = SignedAnswer::verify(bytes, keyring).and_then(|signed| {
                if signed.answer.choice != hash {
                    return Err(Error::OtherChoice);
                }
                if signed.answer.previous != previous {
                    return Err(Error::AnswerOrder);
                }
                keyring.keyring().in_force(Some(signed.answer.day.start()))?;
                case.answer(&signed.answer).map(|()| signed)
            });
            match answer {
                Ok(signed) => {
                    previous = Some(signed.hash);
                    report.answers.push(signed);
                }
                Err(error) => {
                    report.refuse(ProblemPart::Answer(i), error);
                    break;
                }
            }
        }
        report.overdue = now.is_some_and(|now| case.is_overdue(now.day()));
        report.case = Some(case);
        report
    }

    /// The notice, judged as of the day the choice names, or without a day if the choice names none.
    fn open_notice(&self, trust: &[TrustedKeyring], report: &RecordReport) -> Result<VerifiedNotice, Error> {
        let now = report.choice.as_ref().map(|choice| choice.choice().day.start());
        let judged =
            UnverifiedNotice::from_bytes(self.notice.clone())?.verify(trust, &Context { now, ..Context::default() });
        let reason = judged.reason.unwrap_or(Error::Malformed);
        judged.notice.ok_or(reason)
    }

    fn open_receipt(
        &self,
        bytes: &[u8],
        keyring: &TrustedKeyring,
        report: &RecordReport,
    ) -> Result<SignedReceipt, Error> {
        let signed = SignedReceipt::verify(bytes, keyring)?;
        keyring.keyring().in_force(Some(signed.receipt.received))?;
        let choice = report.choice.as_ref().ok_or(Error::OtherChoice)?;
        if signed.receipt.choice != choice.hash() {
            return Err(Error::OtherChoice);
        }
        if signed.receipt.notice != choice.choice().notice {
            return Err(Error::OtherNotice);
        }
        Ok(signed)
    }
}

impl RecordReport {
    fn refuse(&mut self, part: ProblemPart, error: Error) {
        self.problems.push(Problem { part, error });
    }
}
