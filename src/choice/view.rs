//! Choices and records as plain data: what pages and programs get to see. Names are those of `pkg/src/types.ts`.

use alloc::string::String;

use super::{ActivityChoices, Part, ProblemPart, Record, RecordReport, State, choices};
use crate::id::{ChoiceHash, hex};
use crate::rulebook::{Facts, Finding, Rulebook, find, prohibited};
use crate::time::Day;
use crate::verify::Report;
use crate::wire::json::Json;
use crate::wire::qr_text;

/// A verdict as a JSON object; wherever the notice is shown, with what the rulebooks find in it on that day and what may
/// be chosen (FORMAT.md, "View").
pub fn report_json(report: &Report, books: &[Rulebook], day: Option<Day>) -> String {
    let shown = report.notice.as_ref().filter(|_| report.verdict.shows_notice());
    report.to_json_and(|json| {
        let Some(notice) = shown else { return };
        let facts = Facts::of(notice.reading());
        let findings = find(books, &facts, day);
        json.key("findings");
        json.open('[');
        for Finding { book, rule, activity } in &findings {
            json.open('{');
            json.text_at("rule", &rule.id);
            json.text_at("book", &book.id);
            json.text_at("severity", rule.severity.code());
            json.text_at("citation", &rule.citation);
            json.key("activity");
            number_or_null(json, activity.map(u64::from));
            json.text_at("field", &rule.field);
            json.text_at("text", &rule.text);
            json.close('}');
        }
        json.close(']');
        json.key("choices");
        json.raw(&choices_json(&choices(&notice.reading().activities, &prohibited(&findings, &facts))));
    })
}

/// What may be chosen, as a JSON array.
fn choices_json(choices: &[ActivityChoices]) -> String {
    let mut json = Json::default();
    json.open('[');
    for ActivityChoices { activity, offered, withheld } in choices {
        json.open('{');
        json.key("activity");
        number_or_null(&mut json, activity.map(u64::from));
        json.key("offered");
        json.open('[');
        for offer in offered {
            json.open('{');
            json.number_at("decision", u64::from(offer.decision.code()));
            json.text_at("citation", offer.citation);
            json.close('}');
        }
        json.close(']');
        json.key("withheld");
        json.open('[');
        for withheld in withheld {
            json.open('{');
            json.text_at("what", withheld.what.code());
            json.text_at("reason", withheld.reason.code());
            json.close('}');
        }
        json.close(']');
        json.close('}');
    }
    json.close(']');
    json.into_text()
}

/// Every byte of an envelope by the name of its field, as a JSON array.
pub fn parts_json(bytes: &[u8], parts: &[Part]) -> String {
    let mut json = Json::default();
    json.open('[');
    for part in parts {
        json.open('{');
        json.text_at("name", part.name);
        json.number_at("from", part.from as u64);
        json.number_at("to", part.to as u64);
        json.text_at("hex", &hex(bytes.get(part.from..part.to).unwrap_or(&[])));
        json.close('}');
    }
    json.close(']');
    json.into_text()
}

impl RecordReport {
    /// The report as a JSON object (FORMAT.md, "View of a record").
    pub fn to_json(&self, record: &Record) -> String {
        let mut json = Json::default();
        json.open('{');
        json.text_at("hash", &ChoiceHash::of(&record.choice).to_hex());
        json.text_at("notice_id", &crate::id::NoticeId::of(&record.notice).to_hex());
        json.text_at("notice_text", &qr_text::digits(&record.notice));
        json.key("issuer");
        match &self.notice {
            Some(notice) => {
                json.open('{');
                json.text_at("authority", &notice.issuer().authority);
                json.text_at("name", &notice.issuer().name);
                json.text_at("key_id", &notice.issuer().key_id.to_hex());
                json.close('}');
            }
            None => json.raw("null"),
        }
        json.key("notice");
        json.raw(self.notice.as_ref().map_or("null", |notice| &notice.reading().json));
        self.choice_json(&mut json);
        self.receipt_json(&mut json);
        self.answers_json(&mut json);
        let state = self.case.map_or(State::Initiated, |case| case.state);
        json.text_at("state", state.code());
        day_at(&mut json, "due", self.case.and_then(|case| case.due));
        json.key("overdue");
        json.flag(self.overdue);
        json.key("problems");
        json.open('[');
        for problem in &self.problems {
            json.open('{');
            json.text_at("part", problem.part.code());
            json.key("index");
            let index = match problem.part {
                ProblemPart::Answer(index) => Some(u64::from(index)),
                _ => None,
            };
            number_or_null(&mut json, index);
            json.text_at("code", problem.error.code());
            json.close('}');
        }
        json.close(']');
        json.close('}');
        json.into_text()
    }

    fn choice_json(&self, json: &mut Json) {
        json.key("choice");
        let Some(signed) = &self.choice else {
            json.raw("null");
            json.key("parts");
            json.raw("[]");
            return;
        };
        let choice = signed.choice();
        json.open('{');
        json.text_at("notice_id", &choice.notice.to_hex());
        json.key("activity");
        number_or_null(json, choice.activity.map(u64::from));
        json.number_at("decision", u64::from(choice.decision.code()));
        json.key("ground");
        number_or_null(json, choice.ground.map(|ground| u64::from(ground.code())));
        text_at(json, "text", choice.text.as_deref());
        json.text_at("day", &choice.day.to_text());
        json.number_at("surface", u64::from(choice.surface.code()));
        text_at(json, "previous", choice.previous.map(ChoiceHash::to_hex).as_deref());
        json.text_at("nonce", &hex(&choice.nonce));
        json.text_at("public_key", &hex(signed.key()));
        json.close('}');
        json.key("parts");
        json.raw(&parts_json(signed.bytes(), signed.parts()));
    }

    fn receipt_json(&self, json: &mut Json) {
        json.key("receipt");
        let Some(signed) = &self.receipt else { return json.raw("null") };
        let receipt = &signed.receipt;
        json.open('{');
        json.text_at("choice", &receipt.choice.to_hex());
        json.text_at("notice_id", &receipt.notice.to_hex());
        json.number_at("state", u64::from(receipt.state.code()));
        json.text_at("received", &receipt.received.to_text());
        day_at(json, "due", receipt.answer_due());
        json.text_at("key_id", &signed.key_id.to_hex());
        json.key("log");
        match &receipt.log {
            Some(log) => {
                json.open('{');
                json.text_at("origin", &log.origin);
                json.text_at("by", &log.by.to_text());
                json.close('}');
            }
            None => json.raw("null"),
        }
        json.close('}');
    }

    fn answers_json(&self, json: &mut Json) {
        json.key("answers");
        json.open('[');
        for signed in &self.answers {
            let answer = &signed.answer;
            json.open('{');
            json.text_at("hash", &signed.hash.to_hex());
            json.number_at("status", u64::from(answer.status.code()));
            json.key("reason");
            number_or_null(json, answer.reason.map(|reason| u64::from(reason.code())));
            text_at(json, "text", answer.text.as_deref());
            json.text_at("day", &answer.day.to_text());
            day_at(json, "due", answer.due);
            json.text_at("key_id", &signed.key_id.to_hex());
            json.close('}');
        }
        json.close(']');
    }
}

fn number_or_null(json: &mut Json, number: Option<u64>) {
    match number {
        Some(number) => json.number(i64::try_from(number).unwrap_or(i64::MAX)),
        None => json.raw("null"),
    }
}

fn text_at(json: &mut Json, name: &str, text: Option<&str>) {
    json.key(name);
    match text {
        Some(text) => json.text(text),
        None => json.raw("null"),
    }
}

fn day_at(json: &mut Json, name: &str, day: Option<Day>) {
    text_at(json, name, day.map(Day::to_text).as_deref());
}
