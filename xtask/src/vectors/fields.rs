//! Vectors of kind `notice`: limits and rules of fields, each broken once, and the edges that are still right.

use lamppost::vocabulary::{ChannelUse, ContactKind, RetentionRule};
use serde_json::json;

use super::Set;
use super::payload::{
    ABSENT, Record, activity, code_of, codes, contact, controller, date, list, number, raw_text, signed, smallest,
    stated, text,
};
use super::verdicts::{notice, seal};

pub fn write(set: &mut Set) {
    texts(set);
    numbers(set);
    lists(set);
    between_fields(set);
    links(set);
    questions(set);
}

fn refused(set: &mut Set, name: &str, rule: &str, field: &str, because: &str, record: Record) {
    let expect = json!({
        "verdict": "unreadable", "reason": "notice-invalid", "field": field, "because": because, "notice": null,
    });
    set.add(&notice(name, rule, &seal(&record.bytes())).expect(expect));
}

fn accepted(set: &mut Set, name: &str, rule: &str, record: Record) {
    set.add(&notice(name, rule, &seal(&record.bytes())).expect(json!({"verdict": "genuine"})));
}

fn texts(set: &mut Set) {
    let label = |words: &str| smallest().with("label", text(words));
    let unclean = "unclean";
    refused(set, "label-empty", "A text is not empty.", "label", "empty", label(""));
    refused(set, "label-81-bytes", "A label has at most 80 bytes.", "label", "too-long", label(&"x".repeat(81)));
    // 27 × 3 bytes.
    refused(set, "label-27-letters", "Limits count bytes of UTF-8.", "label", "too-long", label(&"ก".repeat(27)));
    let clean = "A text shows what it says";
    for (name, words, what) in [
        ("text-turned-around", "Market\u{202e}erauqS", "no character turns its direction around"),
        ("text-isolated", "Market\u{2066}Square", "no character turns its direction around"),
        ("text-hidden", "Market\u{200b}Square", "no character is invisible"),
        ("text-soft-hyphen", "Market\u{ad}Square", "no character is invisible"),
        ("text-byte-order-mark", "Market\u{feff}Square", "no character is invisible"),
        ("text-tag", "Market\u{e0041}Square", "no character is a tag"),
        ("text-newline", "Market\nSquare", "no control characters"),
        ("text-tab", "Market\tSquare", "no control characters"),
        ("text-delete", "Market\u{7f}Square", "no control characters"),
        ("text-c1", "Market\u{85}Square", "no control characters"),
        ("text-line-separator", "Market\u{2028}Square", "no separators of lines"),
        ("text-space-before", " Market Square", "no white space around it"),
        ("text-space-after", "Market Square\u{a0}", "no white space around it"),
    ] {
        refused(set, name, &format!("{clean}: {what}."), "label", unclean, label(words));
    }
    accepted(
        set,
        "text-joiners",
        "Joiners and direction marks that scripts need are allowed.",
        label("می\u{200c}خواهم \u{200f}\u{200e} क्\u{200d}ष 👩\u{200d}🔧"),
    );
    let form = "form";
    let sensor = |id: &str| smallest().with("sensor", text(id));
    refused(set, "sensor-capital", "A sensor id is made of a-z 0-9 . _ -", "sensor", form, sensor("Cam-1"));
    refused(set, "sensor-space", "A sensor id is made of a-z 0-9 . _ -", "sensor", form, sensor("cam 1"));
    refused(set, "sensor-letter", "A sensor id is made of a-z 0-9 . _ -", "sensor", form, sensor("caméra"));
    refused(set, "sensor-33-bytes", "A sensor id has at most 32 bytes.", "sensor", "too-long", sensor(&"a".repeat(33)));
    accepted(set, "sensor-32-bytes", "A sensor id has at most 32 bytes.", sensor(&"0._-".repeat(8)));
    refused(set, "sensor-dot-first", "A sensor id begins with a letter or digit.", "sensor", form, sensor(".cam"));
    let language = |tag: &str| smallest().with("language", text(tag));
    refused(
        set,
        "language-capital",
        "A language tag begins with two or three small letters.",
        "language",
        form,
        language("EN"),
    );
    refused(
        set,
        "language-word",
        "A language tag begins with two or three small letters.",
        "language",
        form,
        language("english"),
    );
    refused(set, "language-hyphen", "A language tag does not end in a hyphen.", "language", form, language("en-"));
    refused(
        set,
        "language-13-bytes",
        "A language tag has at most 12 bytes.",
        "language",
        "too-long",
        language("sr-Latn-CS-ab"),
    );
    accepted(set, "language-region", "A language tag may name script and region.", language("zh-Hant-TW"));
    let country = |letters: [u8; 2]| smallest().with("controller", controller().with("country", stated(letters)));
    refused(set, "country-small-letters", "A country is two capital letters.", "country", form, country(*b"ie"));
    refused(set, "country-digit", "A country is two capital letters.", "country", form, country(*b"I3"));
    let cost = smallest().with("public_cost", stated([number(1), b"EU2".to_vec(), ABSENT.into()].concat()));
    refused(set, "currency-digit", "A currency is three capital letters.", "currency", form, cost);
    let dpo = smallest().with("data_protection_officer", stated([code_of(69), raw_text(b"")].concat()));
    refused(set, "contact-empty", "A text is not empty.", "value", "empty", dpo);
    let sentence = |len| {
        smallest().with("activities", list(&[activity().with("purpose_text", stated(text(&"x".repeat(len)))).bytes()]))
    };
    refused(set, "sentence-241-bytes", "A sentence has at most 240 bytes.", "purpose_text", "too-long", sentence(241));
    accepted(set, "sentence-240-bytes", "A sentence has at most 240 bytes.", sentence(240));
}

fn numbers(set: &mut Set) {
    let range = "range";
    refused(set, "revision-0", "Revisions count from 1.", "revision", range, smallest().with("revision", number(0)));
    let far = smallest().with("expires", number(2_932_897));
    refused(set, "day-10000-01-01", "Days go to 9999-12-31.", "expires", range, far);
    accepted(set, "day-9999-12-31", "Days go to 9999-12-31.", smallest().with("expires", number(2_932_896)));
    let reach = |metres| smallest().with("reach", stated(number(metres)));
    refused(set, "reach-0", "A sensor reaches at least a metre.", "reach", range, reach(0));
    refused(set, "reach-50001", "A sensor reaches at most 50,000 metres.", "reach", range, reach(50_001));
    accepted(set, "reach-50000", "A sensor reaches at most 50,000 metres.", reach(50_000));
    let position = |north, east| smallest().with("position", stated([signed(north), signed(east)].concat()));
    refused(
        set,
        "latitude-beyond-pole",
        "Latitude goes from -9,000,000 to 9,000,000.",
        "latitude",
        range,
        position(9_000_001, 0),
    );
    refused(
        set,
        "longitude-beyond-180",
        "Longitude goes from -18,000,000 to 18,000,000.",
        "longitude",
        range,
        position(0, -18_000_001),
    );
    refused(
        set,
        "latitude-least-number",
        "Latitude goes from -9,000,000 to 9,000,000.",
        "latitude",
        range,
        position(i64::from(i32::MIN), 0),
    );
    accepted(
        set,
        "position-edge",
        "Positions reach the poles and the 180th meridian.",
        position(-9_000_000, -18_000_000),
    );
    let code = smallest().with("technologies", list(&[number(65_536)]));
    refused(set, "code-17-bits", "A code has 16 bits.", "technologies", range, code);
    let months = |n| smallest().with("public_cost", stated([number(1), b"EUR".to_vec(), stated(number(n))].concat()));
    refused(set, "months-0", "A cost is spread over at least a month.", "months", range, months(0));
    refused(set, "months-1201", "A cost is spread over at most 1,200 months.", "months", range, months(1_201));
}

fn lists(set: &mut Set) {
    let technologies = |n: u16| smallest().with("technologies", codes(&(1001..1001 + n).collect::<Vec<_>>()));
    refused(
        set,
        "technologies-none",
        "A notice names at least one technology.",
        "technologies",
        "empty",
        technologies(0),
    );
    refused(set, "technologies-17", "A list has at most 16 entries.", "technologies", "too-many", technologies(17));
    accepted(set, "technologies-16", "A list has at most 16 entries.", technologies(16));
    let twice = smallest().with("technologies", codes(&[1019, 1020, 1019]));
    refused(set, "technology-twice", "No entry of a list is there twice.", "technologies", "duplicate", twice);
    let activities = |n: u64| {
        let all: Vec<_> = (0..n).map(|i| activity().with("purpose", number(1101 + i)).bytes()).collect();
        smallest().with("activities", list(&all))
    };
    refused(set, "activities-none", "A notice has at least one activity.", "activities", "empty", activities(0));
    refused(set, "activities-9", "A notice has at most 8 activities.", "activities", "too-many", activities(9));
    accepted(set, "activities-8", "A notice has at most 8 activities.", activities(8));
    let same = smallest().with("activities", list(&[activity().bytes(), activity().bytes()]));
    refused(set, "activity-twice", "No entry of a list is there twice.", "activities", "duplicate", same);
    let acme = || [text("Acme"), ABSENT.into()].concat();
    let processors = smallest().with("processors", stated(list(&[acme(), acme()])));
    refused(set, "processor-twice", "No entry of a list is there twice.", "processors", "duplicate", processors);
    let abroad = [text("Acme"), stated(*b"US")].concat();
    let processors = smallest().with("processors", stated(list(&[acme(), abroad])));
    accepted(set, "processor-in-two-countries", "Entries that differ anywhere are two entries.", processors);
}

fn between_fields(set: &mut Set) {
    let order = "order";
    let previous = || stated([0xab; 16]);
    refused(
        set,
        "first-revision-with-previous",
        "The first revision replaces nothing.",
        "previous",
        order,
        smallest().with("previous", previous()),
    );
    refused(
        set,
        "later-revision-without-previous",
        "Every later revision names the one it replaces.",
        "previous",
        order,
        smallest().with("revision", number(2)),
    );
    refused(
        set,
        "expires-before-effective",
        "The last day is not before the first.",
        "expires",
        order,
        smallest().with("effective", date("2027-11-03")),
    );
    refused(
        set,
        "expires-before-issued",
        "The last day is not before the day of signing.",
        "expires",
        order,
        smallest().with("issued", date("2027-11-03")),
    );
    accepted(
        set,
        "effective-before-issued",
        "A notice may be signed after its first day.",
        smallest().with("issued", date("2026-11-20")),
    );
    let retention = |rule: RetentionRule, hours: Option<u64>, until: Option<&str>| {
        let hours = hours.map_or(ABSENT.to_vec(), |hours| stated(number(hours)));
        let until = until.map_or(ABSENT.to_vec(), |until| stated(text(until)));
        let retention = stated([code_of(rule.code()), hours, until].concat());
        smallest().with("activities", list(&[activity().with("retention", retention).bytes()]))
    };
    let hours = "Hours go with the rule `hours` and with no other.";
    let until = "An event goes with the rule `until_event` and with no other.";
    let (for_hours, for_event, none) = (RetentionRule::HOURS, RetentionRule::UNTIL_EVENT, RetentionRule::NONE);
    refused(set, "hours-not-stated", hours, "hours", order, retention(for_hours, None, None));
    refused(set, "hours-with-none", hours, "hours", order, retention(none, Some(1), None));
    refused(set, "hours-with-event", hours, "hours", order, retention(for_event, Some(1), Some("The case is closed.")));
    refused(set, "event-not-stated", until, "until", order, retention(for_event, None, None));
    refused(set, "event-with-hours", until, "until", order, retention(for_hours, Some(1), Some("The case is closed.")));
    refused(set, "hours-0", "Hours count from 1.", "hours", "range", retention(for_hours, Some(0), None));
    refused(
        set,
        "hours-876601",
        "Longer than a hundred years is `indefinite`.",
        "hours",
        "range",
        retention(for_hours, Some(876_601), None),
    );
    accepted(set, "hours-876600", "Data may be kept for a hundred years.", retention(for_hours, Some(876_600), None));
    accepted(
        set,
        "retention-unknown-word",
        "A rule of a later vocabulary has neither hours nor event.",
        retention(RetentionRule(60_000), None, None),
    );
}

fn links(set: &mut Set) {
    let rule = "A link is what follows https://: a host with a dot, then perhaps a path, in printable ASCII";
    let form = "form";
    for (name, link, what) in [
        ("link-user", "city.example@evil.example/n", "no user before the host"),
        ("link-password", "a:b@evil.example", "no user before the host"),
        ("link-scheme", "https://city.example", "no scheme"),
        ("link-no-dot", "localhost/n", "the host has a dot"),
        ("link-dot-in-path", "localhost/n.html", "the host has a dot"),
        ("link-slash-first", "/city.example", "the host comes first"),
        ("link-dot-first", ".city.example", "the host begins with a letter or digit"),
        ("link-space", "city.example/a b", "no spaces"),
        ("link-not-ascii", "città.example", "names of other scripts are written as Punycode"),
        ("link-quote", "city.example/\"", "no quotes, angle brackets, braces, backslashes, bars"),
        ("link-backslash", "city.example\\n", "no quotes, angle brackets, braces, backslashes, bars"),
    ] {
        let record = smallest().with("second_layer", stated(text(link)));
        refused(set, name, &format!("{rule}; {what}."), "second_layer", form, record);
    }
    let long = smallest().with("contract", stated(text(&format!("city.example/{}", "x".repeat(148)))));
    refused(set, "link-161-bytes", "A link has at most 160 bytes.", "contract", "too-long", long);
    let full = smallest().with("contract", stated(text("xn--citt-3na.example:8443/a/b?c=%20d&e=@f#g")));
    accepted(set, "link-whole", &format!("{rule}."), full);
    let web = |value| smallest().with("data_protection_officer", stated(contact(ContactKind::WEB, value)));
    refused(
        set,
        "contact-web-not-a-link",
        "A contact of kind web is a link.",
        "data_protection_officer",
        form,
        web("see our website"),
    );
    let channel = [code_of(ChannelUse::CHOICE.code()), contact(ContactKind::WEB, "http://city.example")].concat();
    refused(
        set,
        "channel-web-not-a-link",
        "A contact of kind web is a link.",
        "contact",
        form,
        smallest().with("channels", stated(list(&[channel]))),
    );
}

/// What is asked for only in some notices.
fn questions(set: &mut Set) {
    let mut add = |name: &str, rule: &str, record: Record, asked: &[&str], not_asked: &[&str]| {
        let vector = notice(name, rule, &seal(&record.bytes()));
        set.add(&vector.expect(json!({"verdict": "genuine", "missing_with": asked, "missing_without": not_asked})));
    };
    let basis = |code: u64| {
        smallest().with("activities", list(&[activity().with("legal_basis", stated(number(code))).bytes()]))
    };
    let interest = "activities.0.legitimate_interest";
    let rule = "Where the basis is Art. 6(1)(f), the interest is asked for, and nowhere else.";
    add("interest-asked", rule, basis(3014), &[interest], &["activities.0.legal_basis"]);
    add("interest-of-third-party-asked", rule, basis(3016), &[interest], &[]);
    add("interest-not-asked", rule, basis(3011), &[], &[interest]);
    let contacts =
        |contacts: &[Vec<u8>]| smallest().with("controller", controller().with("contacts", stated(list(contacts))));
    let digital = "controller.contacts.non_digital";
    let web = || contact(ContactKind::WEB, "city.example/contact");
    let mail = || contact(ContactKind::EMAIL, "info@city.example");
    let rule = "One contact of the controller works without a computer; otherwise that is missing.";
    add("contacts-digital", rule, contacts(&[web(), mail()]), &[digital], &["controller.contacts"]);
    add("contacts-none", rule, contacts(&[]), &[digital], &["controller.contacts"]);
    add("contacts-with-post", rule, contacts(&[web(), contact(ContactKind::POST, "City Hall")]), &[], &[digital]);
    let rule = "A place in words or a position says where the sensor is.";
    add("place-in-words", rule, smallest().with("place", stated(text("Lamp post 12"))), &[], &["place"]);
    let position = stated([signed(5_350_012), signed(-796_431)].concat());
    add("place-as-position", rule, smallest().with("position", position), &[], &["place"]);
    let rule = "A stated empty list is an answer: none.";
    add("stated-none", rule, smallest().with("processors", stated(list(&[]))), &[], &["processors"]);
}
