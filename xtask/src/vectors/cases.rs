//! Vectors of kind `case` and `offers`: what may be chosen, and what becomes of it.

use serde_json::{Value, json};

use super::{Set, Vector};

pub fn write(set: &mut Set) {
    due(set);
    answered(set);
    extended(set);
    offers(set);
}

/// A case on the day `today`. `answers`: status, day, and a new last day.
fn case(name: &str, rule: &str, decision: u16, received: &str, answers: &[(u16, &str, Option<&str>)]) -> Vector {
    let answers: Vec<_> =
        answers.iter().map(|(status, day, due)| json!({"status": status, "day": day, "due": due})).collect();
    Vector::new("case", name, rule).input(json!({"decision": decision, "received": received, "answers": answers}))
}

fn stands(state: &str, due: Option<&str>, overdue: bool) -> Value {
    json!({"ok": {"state": state, "due": due, "overdue": overdue}})
}

const OBJECTION: u16 = 112;
const NOON: &str = "2026-11-22T12:00:00Z";

fn due(set: &mut Set) {
    let month = "An answer is due within one month (GDPR Art. 12(3)); where the month is shorter, on its last day.";
    for (name, received, due) in [
        ("due", NOON, "2026-12-22"),
        ("due-31-january", "2027-01-31T00:00:00Z", "2027-02-28"),
        ("due-31-january-leap", "2028-01-31T23:59:59Z", "2028-02-29"),
        ("due-28-february", "2027-02-28T12:00:00Z", "2027-03-28"),
        ("due-31-march", "2027-03-31T12:00:00Z", "2027-04-30"),
        ("due-31-december", "2026-12-31T12:00:00Z", "2027-01-31"),
        ("due-9999", "9999-12-05T12:00:00Z", "9999-12-31"),
    ] {
        set.add(&case(name, month, OBJECTION, received, &[]).expect(stands("RequestAcknowledged", Some(due), false)));
    }
    let signed = Vector::new("case", "signed", "Without a receipt, a choice is signed and no more.");
    let signed = signed.input(json!({"decision": OBJECTION, "received": null, "answers": []}));
    set.add(&signed.expect(stands("RequestInitiated", None, false)));
    for (name, decision) in [("consent-given", 109), ("consent-refused", 110), ("objection-retracted", 113)] {
        let rule = "What asks for nothing is recorded, and no answer is due.";
        set.add(&case(name, rule, decision, NOON, &[]).expect(stands("Recorded", None, false)));
    }
    for decision in [111, 112, 114, 115, 116, 117, 118, 119, 120, 121, 122, 65_535] {
        let rule = "Whatever asks for something is answered; a decision of a later vocabulary may.";
        let vector = case(&format!("asks-{decision}"), rule, decision, NOON, &[]);
        set.add(&vector.expect(stands("RequestAcknowledged", Some("2026-12-22"), false)));
    }
    for (name, promised, due) in [
        ("due-promised-earlier", json!("2026-12-01"), "2026-12-01"),
        ("due-promised-later", json!("2027-12-01"), "2026-12-22"),
        ("due-not-promised", Value::Null, "2026-12-22"),
    ] {
        let rule =
            "A receipt may promise an earlier day than the law; a later one, or none, does not move the last day.";
        let vector = Vector::new("case", name, rule);
        let vector = vector.input(json!({"decision": OBJECTION, "received": NOON, "due": promised, "answers": []}));
        set.add(&vector.expect(stands("RequestAcknowledged", Some(due), false)));
    }
    let promised =
        Vector::new("case", "due-of-a-consent", "What asks for nothing is not due, whatever a receipt says.");
    let promised = promised.input(json!({"decision": 109, "received": NOON, "due": "2026-12-22", "answers": []}));
    set.add(&promised.expect(stands("Recorded", None, false)));
    let late = "An answer is overdue from the day after its last day, until one is given.";
    let on = |name: &str, today: &str, answers: &[(u16, &str, Option<&str>)]| {
        case(name, late, OBJECTION, NOON, answers).context("today", today)
    };
    let waiting = |overdue| stands("RequestAcknowledged", Some("2026-12-22"), overdue);
    set.add(&on("last-day", "2026-12-22", &[]).expect(waiting(false)));
    set.add(&on("overdue", "2026-12-23", &[]).expect(waiting(true)));
    set.add(&on("overdue-though-acknowledged", "2026-12-23", &[(128, "2026-11-23", None)]).expect(waiting(true)));
    let accepted = &[(129, "2026-11-23", None)];
    set.add(&on("answered", "2026-12-23", accepted).expect(stands("RequestAccepted", Some("2026-12-22"), false)));
    let late_answer = &[(129, "2027-05-01", None)];
    let rule = stands("RequestAccepted", Some("2026-12-22"), false);
    set.add(&on("answered-late", "2027-05-02", late_answer).expect(rule));
}

fn answered(set: &mut Set) {
    let day = "2026-11-30";
    let may = |set: &mut Set, name: &str, rule: &str, steps: &[u16], state: &str| {
        let answers: Vec<_> = steps.iter().map(|status| (*status, day, None)).collect();
        let vector = case(name, rule, OBJECTION, NOON, &answers);
        set.add(&vector.expect(stands(state, Some("2026-12-22"), false)));
    };
    let may_not = |set: &mut Set, name: &str, rule: &str, decision: u16, steps: &[u16]| {
        let answers: Vec<_> = steps.iter().map(|status| (*status, day, None)).collect();
        let last = steps.len() - 1;
        let vector = case(name, rule, decision, NOON, &answers);
        set.add(&vector.expect(json!({"error": "answer-order", "answer": last})));
    };
    const ACKNOWLEDGED: u16 = 128;
    const ACCEPTED: u16 = 129;
    const REJECTED: u16 = 130;
    const FULFILLED: u16 = 132;
    let rule = "What was received may be acknowledged, accepted, rejected or fulfilled.";
    may(set, "acknowledged", rule, &[ACKNOWLEDGED], "RequestAcknowledged");
    may(set, "accepted", rule, &[ACCEPTED], "RequestAccepted");
    may(set, "rejected", rule, &[REJECTED], "RequestRejected");
    may(set, "fulfilled", rule, &[FULFILLED], "RequestFulfilled");
    let rule = "What was acknowledged may be accepted, rejected or fulfilled.";
    may(set, "acknowledged-accepted", rule, &[ACKNOWLEDGED, ACCEPTED], "RequestAccepted");
    may(set, "acknowledged-rejected", rule, &[ACKNOWLEDGED, REJECTED], "RequestRejected");
    may(set, "acknowledged-fulfilled", rule, &[ACKNOWLEDGED, FULFILLED], "RequestFulfilled");
    may(set, "accepted-fulfilled", "What was accepted may be fulfilled.", &[ACCEPTED, FULFILLED], "RequestFulfilled");
    let rule = "An authority may change its mind in the person's favour.";
    may(set, "rejected-accepted", rule, &[REJECTED, ACCEPTED], "RequestAccepted");
    may(set, "rejected-accepted-fulfilled", rule, &[REJECTED, ACCEPTED, FULFILLED], "RequestFulfilled");

    may_not(set, "acknowledged-twice", "A choice is acknowledged once.", OBJECTION, &[ACKNOWLEDGED, ACKNOWLEDGED]);
    let rule = "What was accepted is fulfilled, and nothing else.";
    may_not(set, "accepted-acknowledged", rule, OBJECTION, &[ACCEPTED, ACKNOWLEDGED]);
    may_not(set, "accepted-accepted", rule, OBJECTION, &[ACCEPTED, ACCEPTED]);
    may_not(set, "accepted-rejected", rule, OBJECTION, &[ACCEPTED, REJECTED]);
    let rule = "What was rejected is accepted before it is fulfilled.";
    may_not(set, "rejected-fulfilled", rule, OBJECTION, &[REJECTED, FULFILLED]);
    may_not(set, "rejected-rejected", rule, OBJECTION, &[REJECTED, REJECTED]);
    may_not(set, "rejected-acknowledged", rule, OBJECTION, &[REJECTED, ACKNOWLEDGED]);
    for (name, status) in [
        ("fulfilled-acknowledged", ACKNOWLEDGED),
        ("fulfilled-accepted", ACCEPTED),
        ("fulfilled-rejected", REJECTED),
        ("fulfilled-fulfilled", FULFILLED),
    ] {
        may_not(set, name, "What was fulfilled is at its end.", OBJECTION, &[FULFILLED, status]);
    }
    let rule = "A withdrawal of consent holds by itself and cannot be rejected (GDPR Art. 7(3)).";
    may_not(set, "withdrawal-rejected", rule, 111, &[REJECTED]);
    may_not(set, "consent-answered", "What asks for nothing is not answered.", 109, &[ACCEPTED]);
    may_not(set, "status-unknown", "An answer of a later vocabulary cannot be followed.", OBJECTION, &[65_535]);
    let unreceived = Vector::new("case", "answered-without-receipt", "No answer without a receipt.");
    let answers = json!([{"status": ACCEPTED, "day": day, "due": null}]);
    let unreceived = unreceived.input(json!({"decision": OBJECTION, "received": null, "answers": answers}));
    set.add(&unreceived.expect(json!({"error": "answer-order", "answer": 0})));

    let rule = "No answer is given before the day of reception.";
    let same_day = case("answered-same-day", rule, OBJECTION, NOON, &[(ACCEPTED, "2026-11-22", None)]);
    set.add(&same_day.expect(stands("RequestAccepted", Some("2026-12-22"), false)));
    let before = case("answered-before-received", rule, OBJECTION, NOON, &[(ACCEPTED, "2026-11-21", None)]);
    set.add(&before.expect(json!({"error": "answer-order", "answer": 0})));
    let rule = "No answer is given before the day of the answer that it follows.";
    let steps = [(ACCEPTED, "2026-11-30", None), (FULFILLED, "2026-11-29", None)];
    set.add(
        &case("answered-before-answer", rule, OBJECTION, NOON, &steps)
            .expect(json!({"error": "answer-order", "answer": 1})),
    );
}

fn extended(set: &mut Set) {
    let add = |set: &mut Set, name: &str, rule: &str, received: &str, steps: &[(u16, &str, Option<&str>)], expect| {
        set.add(&case(name, rule, OBJECTION, received, steps).expect(expect));
    };
    let delayed = |due: &str| stands("RequestActionDelayed", Some(due), false);
    let refused = |last: usize| json!({"error": "answer-order", "answer": last});
    const EXTENDED: u16 = 131;
    let rule = "The first month may be extended by two further months (GDPR Art. 12(3)).";
    let whole = Some("2027-02-22");
    add(set, "extended", rule, NOON, &[(EXTENDED, "2026-12-01", whole)], delayed("2027-02-22"));
    add(set, "extended-too-long", rule, NOON, &[(EXTENDED, "2026-12-01", Some("2027-02-23"))], refused(0));
    add(set, "extended-a-day", rule, NOON, &[(EXTENDED, "2026-12-01", Some("2026-12-23"))], delayed("2026-12-23"));
    let rule = "An extension gives a later day.";
    add(set, "extended-not-at-all", rule, NOON, &[(EXTENDED, "2026-12-01", Some("2026-12-22"))], refused(0));
    let rule = "Three months from 30 November end on the last day of February.";
    let autumn = "2026-11-30T12:00:00Z";
    add(
        set,
        "extended-to-february",
        rule,
        autumn,
        &[(EXTENDED, "2026-12-01", Some("2027-02-28"))],
        delayed("2027-02-28"),
    );
    add(set, "extended-into-march", rule, autumn, &[(EXTENDED, "2026-12-01", Some("2027-03-01"))], refused(0));
    let rule = "An extension is told within the first month.";
    add(set, "extended-on-the-last-day", rule, NOON, &[(EXTENDED, "2026-12-22", whole)], delayed("2027-02-22"));
    add(set, "extended-too-late", rule, NOON, &[(EXTENDED, "2026-12-23", whole)], refused(0));
    let rule = "An answer is extended once.";
    let twice = [(EXTENDED, "2026-12-01", Some("2027-01-22")), (EXTENDED, "2026-12-02", whole)];
    add(set, "extended-twice", rule, NOON, &twice, refused(1));
    let rule = "What was acknowledged may be extended; what was extended is not acknowledged any more.";
    let acknowledged = [(128, "2026-11-23", None), (EXTENDED, "2026-12-01", whole)];
    add(set, "acknowledged-extended", rule, NOON, &acknowledged, delayed("2027-02-22"));
    let after = [(EXTENDED, "2026-12-01", whole), (128, "2026-12-02", None)];
    add(set, "extended-acknowledged", rule, NOON, &after, refused(1));
    for (name, status, state) in [
        ("extended-accepted", 129, "RequestAccepted"),
        ("extended-rejected", 130, "RequestRejected"),
        ("extended-fulfilled", 132, "RequestFulfilled"),
    ] {
        let steps = [(EXTENDED, "2026-12-01", whole), (status, "2027-01-10", None)];
        let rule = "What was extended is accepted, rejected or fulfilled.";
        add(set, name, rule, NOON, &steps, stands(state, whole, false));
    }
    let rule = "Only what waits for an answer is extended.";
    let steps = [(129, "2026-11-30", None), (EXTENDED, "2026-12-01", whole)];
    add(set, "accepted-extended", rule, NOON, &steps, refused(1));
    let late = "What was extended is overdue from the day after its new last day.";
    for (name, today, overdue) in [("extended-last-day", "2027-02-22", false), ("extended-overdue", "2027-02-23", true)]
    {
        let vector = case(name, late, OBJECTION, NOON, &[(EXTENDED, "2026-12-01", whole)]).context("today", today);
        set.add(&vector.expect(stands("RequestActionDelayed", whole, overdue)));
    }
}

/// A row of the table in FORMAT.md: what a basis gives.
struct Row {
    /// The reason that is said for what is not given.
    reason: &'static str,
    consent: bool,
    objection: bool,
    erasure: bool,
    portability: bool,
    /// Where the activity decides about people by machine.
    review: bool,
    /// Whether the rights that every basis gives are given.
    any: bool,
}

const fn row(
    reason: &'static str,
    consent: bool,
    objection: bool,
    erasure: bool,
    portability: bool,
    review: bool,
) -> Row {
    Row { reason, consent, objection, erasure, portability, review, any: true }
}

const ROWS: [Row; 10] = [
    row("consent", true, false, true, true, true),
    row("contract", false, false, true, true, true),
    row("legal-obligation", false, false, false, false, false),
    row("vital-interest", false, false, true, false, true),
    row("public-task", false, true, false, false, true),
    row("legitimate-interest", false, true, true, false, true),
    row("unstated", false, false, false, false, false),
    row("unknown", false, false, false, false, false),
    Row { any: false, ..row("not-personal", false, false, false, false, false) },
    Row { any: false, ..row("prohibited", false, false, false, false, false) },
];

impl Row {
    fn of(reason: &str) -> &'static Row {
        ROWS.iter().find(|row| row.reason == reason).expect("a row of the table")
    }

    /// In the order to show them.
    fn expect(&self, decides: bool) -> Value {
        let mut offered = Vec::new();
        let mut withheld = Vec::new();
        let mut matter = |given: bool, what: &str, decisions: &[(u16, &str)]| {
            if given {
                offered.extend(decisions.iter().map(|(decision, citation)| json!([decision, citation])));
            } else if !what.is_empty() {
                withheld.push(json!([what, self.reason]));
            }
        };
        let asking = [(109, "GDPR Art. 6(1)(a)"), (110, "GDPR Art. 7(4)"), (111, "GDPR Art. 7(3)")];
        matter(self.consent, "consent", &asking);
        matter(self.objection, "objection", &[(112, "GDPR Art. 21(1)"), (113, "GDPR Art. 21(1)")]);
        if decides {
            matter(self.review, "review", &[(114, "GDPR Art. 22(3)")]);
        }
        if self.any {
            matter(true, "", &[(115, "GDPR Art. 15"), (116, "GDPR Art. 16")]);
            matter(self.erasure, "erasure", &[(117, "GDPR Art. 17")]);
            matter(true, "", &[(118, "GDPR Art. 18")]);
            matter(self.portability, "portability", &[(119, "GDPR Art. 20")]);
        }
        json!({"ok": {"offered": offered, "withheld": withheld}})
    }
}

fn offers(set: &mut Set) {
    let activity = |basis: Option<u16>, identifiability: Option<u16>, effect: Option<u16>| json!({"legalBasis": basis, "identifiability": identifiability, "decisionEffect": effect});
    let mut add = |name: &str, rule: &str, input: Value, prohibited: bool, expect: Value| {
        let vector = Vector::new("offers", name, rule).input(input).context("prohibited", prohibited);
        set.add(&vector.expect(expect));
    };
    let bases = [
        ("consent", 3001..=3003),
        ("contract", 3004..=3006),
        ("legal-obligation", 3007..=3007),
        ("vital-interest", 3008..=3010),
        ("public-task", 3011..=3013),
        ("legitimate-interest", 3014..=3016),
    ];
    for (reason, codes) in bases {
        let row = Row::of(reason);
        for code in codes.clone() {
            let rule = "What may be chosen follows from the legal basis.";
            add(&format!("{code}"), rule, activity(Some(code), Some(4), Some(12)), false, row.expect(false));
        }
        let rule = "Where a machine decides about people, a human may be asked to look, if the basis gives it.";
        let basis = Some(*codes.start());
        add(&format!("{reason}-legal-effect"), rule, activity(basis, None, Some(14)), false, row.expect(true));
        add(&format!("{reason}-significant-effect"), rule, activity(basis, None, Some(15)), false, row.expect(true));
    }
    for (name, code) in [("code-0", 0), ("code-3018", 3018), ("code-of-another-question", 1101), ("code-65535", 65_535)]
    {
        let rule = "A basis that this version cannot read gives what every basis gives.";
        add(name, rule, activity(Some(code), None, None), false, Row::of("unknown").expect(false));
    }
    let rule = "Where the basis cannot be read, no review is offered.";
    add("unknown-legal-effect", rule, activity(Some(3018), None, Some(14)), false, Row::of("unknown").expect(true));
    let rule = "A basis that is not stated gives what every basis gives.";
    add("unstated", rule, activity(None, None, None), false, Row::of("unstated").expect(false));
    add("unstated-of-people", rule, activity(None, Some(2), None), false, Row::of("unstated").expect(false));
    add("unstated-legal-effect", rule, activity(None, None, Some(14)), false, Row::of("unstated").expect(true));
    let rule = "Where the data never were about people, and no basis is stated, nothing is offered.";
    add("not-personal", rule, activity(None, Some(1), None), false, Row::of("not-personal").expect(false));
    add(
        "not-personal-legal-effect",
        rule,
        activity(None, Some(1), Some(14)),
        false,
        Row::of("not-personal").expect(true),
    );
    let rule = "A stated basis counts, even if the data are said not to be about people.";
    add("basis-without-people", rule, activity(Some(3001), Some(1), None), false, Row::of("consent").expect(false));
    let rule = "A machine that only informs people who decide is not reviewed.";
    add("informs", rule, activity(Some(3001), None, Some(13)), false, Row::of("consent").expect(false));
    let rule = "Nobody can consent to what Art. 5 of the AI Act prohibits.";
    add("prohibited", rule, activity(Some(3001), None, None), true, Row::of("prohibited").expect(false));
    add(
        "prohibited-legal-effect",
        rule,
        activity(Some(3011), None, Some(14)),
        true,
        Row::of("prohibited").expect(true),
    );
    let concerns = [120, 121, 122].map(|decision| json!([decision, "GDPR Art. 12(2)"]));
    let expect = json!({"ok": {"offered": concerns, "withheld": []}});
    let rule = "About the notice as a whole, concerns may be raised, whatever the basis.";
    add("whole", rule, Value::Null, false, expect);
}
