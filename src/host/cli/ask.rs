//! `lamppost notice ask`: the questions that residents ask, answered from the signed fields alone.

use icu_normalizer::DecomposingNormalizer;
use serde_json::{Value, json};

use super::describe::{self, Row};
use crate::host::words::{say, say_in, term};
use crate::verify::{QUESTIONS, Question};

/// A question with the rows that answer it.
pub(super) struct Answer {
    pub(super) question: &'static Question,
    pub(super) rows: Vec<Row>,
}

/// Every question about a notice, answered.
pub(super) fn answers(notice: &Value) -> Vec<Answer> {
    let rows = describe::rows(notice);
    let answer = |question: &'static Question| {
        // In the order of the question; of one field the activities in their order.
        let of_field = |field| rows.iter().filter(move |row| row.field == field).cloned();
        Answer { question, rows: question.fields.iter().copied().flat_map(of_field).collect() }
    };
    QUESTIONS.iter().map(answer).collect()
}

impl Answer {
    /// The question in words.
    pub(super) fn title(&self) -> String {
        say(&format!("question-{}", self.question.id), &[])
    }

    pub(super) fn words(&self, notice: &Value) -> String {
        let mut text = format!("{}\n", self.title());
        let several = describe::activities(notice).count() > 1;
        for row in &self.rows {
            let answer = row.value.clone().unwrap_or_else(|| say("not-stated", &[]));
            let purpose = row.activity.filter(|_| several).and_then(|index| purpose(notice, index));
            let about = purpose.map(|p| format!(" {}", say("page-answer-for", &[("purpose", p)]))).unwrap_or_default();
            let field = describe::label(row.field) + &about;
            text += &format!("  {}\n", say("question-field", &[("field", field), ("answer", answer)]));
        }
        if self.question.deadline {
            text += &format!("  {}\n", say("question-deadline", &[]));
        }
        text
    }

    pub(super) fn json(&self) -> Value {
        let row = |row: &Row| {
            json!({ "field": row.field, "activity": row.activity, "stated": row.value.is_some(),
                "text": row.value.clone().unwrap_or_else(|| say("not-stated", &[])) })
        };
        json!({ "id": self.question.id, "question": self.title(),
            "answers": self.rows.iter().map(row).collect::<Vec<_>>() })
    }
}

fn purpose(notice: &Value, index: usize) -> Option<String> {
    let code = describe::activities(notice).nth(index)?.get("purpose")?.as_u64()?;
    Some(term(u16::try_from(code).ok()?))
}

/// The question that ordinary words of a language lead to.
pub(super) fn find(lang: &str, typed: &str) -> Option<&'static Question> {
    let typed = folded(typed);
    let words: Vec<&str> = typed.split(' ').filter(|word| !word.is_empty()).collect();
    let joined = words.concat();
    // Chinese writes no spaces between words.
    let within = lang == "zh";
    let score = |question: &Question| {
        let keywords = say_in(lang, &format!("ask-{}", question.id), &[]).unwrap_or_default();
        let found = keywords.split([',', '،', '，']).filter_map(|keyword| {
            let keyword = folded(keyword);
            let parts: Vec<&str> = keyword.split(' ').filter(|part| !part.is_empty()).collect();
            let holds = |part: &&str| {
                if within { joined.contains(part) } else { words.iter().any(|word| word.starts_with(part)) }
            };
            let length = parts.iter().map(|part| part.chars().count()).sum::<usize>();
            (length > 0 && parts.iter().all(holds)).then_some(length)
        });
        let found: Vec<usize> = found.collect();
        (found.iter().copied().max().unwrap_or(0), found.iter().sum::<usize>())
    };
    // Of equals the first of the list.
    let best = QUESTIONS.iter().rev().max_by_key(|question| score(question))?;
    (score(best).0 > 0).then_some(best)
}

/// Letters and digits without case and accents, one space between words.
fn folded(text: &str) -> String {
    let lower = text.to_lowercase();
    let mut folded = String::with_capacity(lower.len());
    for c in DecomposingNormalizer::new_nfd().normalize(&lower).chars() {
        match c {
            // Accents; Arabic vowel signs and the stroke that stretches words.
            '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' => {}
            'ٱ' => folded.push('ا'),
            'ة' => folded.push('ه'),
            'ى' => folded.push('ي'),
            c if c.is_alphanumeric() => folded.push(c),
            _ if folded.ends_with(' ') => {}
            _ => folded.push(' '),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::words::LANGUAGES;

    /// `tests/corpus/ask/<lang>.txt`: how people type each question, a line each as `phrase = question`.
    #[test]
    fn ordinary_words_find_their_question_in_every_language() {
        let mut mistakes = Vec::new();
        for lang in LANGUAGES {
            let path = format!("{}/tests/corpus/ask/{lang}.txt", env!("CARGO_MANIFEST_DIR"));
            let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
            let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
            let phrases = lines.map(|line| line.rsplit_once('=').expect("phrase = question"));
            let mut asked = QUESTIONS.iter().map(|question| (question.id, 0)).collect::<Vec<_>>();
            for (phrase, wanted) in phrases.map(|(phrase, id)| (phrase.trim(), id.trim())) {
                let found = find(lang, phrase).map(|question| question.id);
                if found != Some(wanted) {
                    mistakes.push(format!("{lang}: “{phrase}” finds {found:?}, not {wanted}"));
                }
                asked.iter_mut().filter(|(id, _)| *id == wanted).for_each(|(_, count)| *count += 1);
            }
            mistakes
                .extend(asked.iter().filter(|(_, count)| *count < 3).map(|(id, _)| format!("{lang}: too few of {id}")));
            for question in QUESTIONS {
                let own = say_in(lang, &format!("question-{}", question.id), &[]).unwrap_or_default();
                if find(lang, &own) != Some(question) {
                    mistakes.push(format!("{lang}: “{own}” does not find itself"));
                }
            }
        }
        assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
    }

    #[test]
    fn what_fits_no_question_finds_none() {
        for typed in ["", "   ", "?!", "xyzzy", "\u{202e}", &"a ".repeat(5_000)] {
            assert_eq!(find("en", typed), None, "{typed:?}");
        }
    }
}
