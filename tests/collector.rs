//! The collector as clients meet it: its own program, its own port, a real database.

mod support;

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::net::SocketAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use lamppost::choice::{Record, SignedChoice, SignedReceipt, State};
use lamppost::vocabulary::{Decision, NoticeState, Surface};
use lamppost::{Day, NoticeId, TrustedKeyring, UnixTime};

use support::Random;
use support::api::Api;
use support::city::{City, ago, today};
use support::http::{Connection, Reply, ask, get, handing_in, post, request};
use support::people::{Person, Wish};

// ── tables ──

/// A line of a table in tests/http.
struct Row<'a> {
    name: &'a str,
    method: &'a str,
    path: String,
    kind: Option<&'a str>,
    /// Name of the body, and whether it is sent without its length.
    body: Option<(&'a str, bool)>,
    status: u16,
    says: &'a str,
}

impl<'a> Row<'a> {
    fn read(line: &'a str) -> Self {
        let columns: Vec<&str> = line.split('|').map(str::trim).collect();
        let [name, method, path, kind, body, status, says] = columns[..] else { panic!("seven columns: {line}") };
        let given = |text: &'a str| Some(text).filter(|text| *text != "-");
        Row {
            name,
            method,
            path: path.to_owned(),
            kind: given(kind),
            body: given(body).map(|body| body.strip_suffix(", chunked").map_or((body, false), |body| (body, true))),
            status: status.parse().unwrap(),
            says,
        }
    }
}

/// The bodies that the tables name.
fn bodies(city: &City) -> HashMap<&'static str, Vec<u8>> {
    let mut person = Person::new(1);
    let mut bodies = HashMap::new();
    let square = city.id("square");
    let objection = Wish::new(Decision::OBJECTION_MAKE, today());
    let mut add = |name, sensor: &str, id, wish: &Wish| {
        let choice: SignedChoice = person.choose(sensor, id, wish);
        bodies.insert(name, choice.bytes().to_vec());
    };
    for (name, wish) in [
        ("objection", objection.clone()),
        ("retraction", Wish::new(Decision::OBJECTION_RETRACT, today())),
        ("consent", Wish::new(Decision::CONSENT_GIVE, today()).about(1)),
        ("refusal", Wish::new(Decision::CONSENT_REFUSE, today()).about(1)),
        ("withdrawal", Wish::new(Decision::CONSENT_WITHDRAW, today()).about(1)),
        ("concern", Wish::new(Decision::CONCERN_TAMPERED, today())),
        ("long text", Wish::new(Decision::CONCERN_OTHER, today()).saying(&"€".repeat(280))),
        ("tomorrow", Wish::new(Decision::OBJECTION_MAKE, today().plus(1))),
        ("day after tomorrow", Wish::new(Decision::OBJECTION_MAKE, today().plus(2))),
        ("a year ago", Wish::new(Decision::OBJECTION_MAKE, ago(365))),
        ("consent not offered", Wish::new(Decision::CONSENT_GIVE, today())),
        ("third activity", objection.clone().about(2)),
        ("unknown decision", Wish::new(Decision(9_999), today())),
    ] {
        add(name, "square", square, &wish);
    }
    add("nowhere", "square", NoticeId([9; 16]), &objection);
    for sensor in ["replaced", "withdrawn", "expired", "announced", "elsewhere"] {
        if city.path(&format!("{sensor}.toml")).exists() {
            add(sensor, sensor, city.id(sensor), &objection);
        }
    }
    let good = bodies["objection"].clone();
    let previous = |hash| Wish { previous: Some(hash), ..Wish::new(Decision::OBJECTION_RETRACT, today()) };
    let taken_back = previous(lamppost::ChoiceHash::of(&good));
    let elsewhere = previous(lamppost::ChoiceHash([7; 32]));
    let mut other = Person::new(3);
    bodies.extend([
        ("taken back", person.choose("square", square, &taken_back).bytes().to_vec()),
        ("taken back by another", other.choose("square", square, &taken_back).bytes().to_vec()),
        ("taken back, made elsewhere", person.choose("square", square, &elsewhere).bytes().to_vec()),
    ]);
    let changed = |at: usize, to: u8| {
        let mut bytes = good.clone();
        bytes[at] = to;
        bytes
    };
    let mut noise = Random::new(2);
    // Version and kind of a choice, and the key of a good one: everything else is noise.
    let mut noisy =
        |len: usize| (34..len).fold(good[..34].to_vec(), |bytes, _| [bytes, vec![noise.bytes::<1>()[0]]].concat());
    bodies.extend([
        ("1024 bytes", noisy(1024)),
        ("1025 bytes", noisy(1025)),
        ("megabyte", vec![1; 1 << 20]),
        ("one bit changed", changed(60, good[60] ^ 1)),
        ("version 2", changed(0, 2)),
        ("last byte cut off", good[..good.len() - 1].to_vec()),
        ("50 bytes", good[..50].to_vec()),
        ("empty", Vec::new()),
        ("notice", city.notice("square", 1)),
    ]);
    bodies
}

/// What one table was run with, and what it has seen.
struct Run<'a> {
    city: &'a City,
    address: SocketAddr,
    api: &'a Api,
    keyring: TrustedKeyring,
    problems: &'a str,
    bodies: HashMap<&'static str, Vec<u8>>,
    receipts: HashMap<String, Vec<u8>>,
    seen: BTreeSet<support::api::Seen>,
}

impl Run<'_> {
    fn table(&mut self, text: &str) -> String {
        let mut failures = String::new();
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let mut row = Row::read(line);
            for (name, body) in &self.bodies {
                let hash = lamppost::ChoiceHash::of(body).to_hex();
                row.path = row.path.replace(&format!("{{{name}}}"), &hash);
                row.path = row.path.replace(&format!("{{{}}}", name.to_uppercase()), &hash.to_uppercase());
            }
            row.path = row.path.replace("{nobody}", &"0".repeat(64));
            let body = row.body.map(|(name, chunked)| {
                (self.bodies.get(name).unwrap_or_else(|| panic!("no body is called {name}")).clone(), chunked)
            });
            let chunked = body.as_ref().is_some_and(|(_, chunked)| *chunked);
            let bytes = request(row.method, &row.path, row.kind, body.as_ref().map(|(b, _)| &b[..]), chunked);
            let reply = ask(self.address, &bytes);
            if catch_unwind(AssertUnwindSafe(|| self.check(&row, &reply))).is_err() {
                let body = String::from_utf8_lossy(&reply.body);
                writeln!(failures, "{}: {} {:?}\n{body}", row.name, reply.status, reply.headers).unwrap();
            }
        }
        failures
    }

    fn check(&mut self, row: &Row<'_>, reply: &Reply) {
        assert_eq!(reply.status, row.status);
        if row.says == "page" {
            // Not the collector's own: what the published site says, and there is none.
            assert_eq!(reply.header("content-type"), Some("text/plain; charset=utf-8"));
            return;
        }
        is_strict(reply);
        if row.path.starts_with("/v1/") {
            assert_eq!(reply.header("access-control-allow-origin"), Some("*"));
            assert_eq!(reply.header("access-control-expose-headers"), Some("retry-after"));
        }
        if row.method == "OPTIONS" {
            assert_eq!(reply.header("access-control-allow-methods"), Some("GET, POST"));
            assert_eq!(reply.header("access-control-allow-headers"), Some("content-type"));
            assert!(reply.header("access-control-max-age").is_some());
        }
        assert_eq!(reply.header("retry-after").is_some(), reply.status == 503);
        if row.method == "HEAD" {
            return;
        }
        match row.says {
            "-" => {}
            state if reply.status < 300 => self.receipt(row, state, reply),
            code => {
                let problem = reply.json();
                assert_eq!(reply.header("content-type"), Some("application/problem+json"));
                assert_eq!((&problem["code"], &problem["status"]), (&code.into(), &row.status.into()));
                assert_eq!(problem["type"], format!("tag:lamppost.example,2026:error/{code}"));
                let title = problem["title"].as_str().unwrap();
                assert!(self.problems.contains(&format!("{code}\n    {title}\n")), "{title}");
                let allowed = reply.header("allow").unwrap_or_default();
                assert_eq!(!allowed.is_empty(), reply.status == 405);
                assert!(allowed.split(", ").all(|method| method != row.method), "{allowed}");
            }
        }
        self.seen.extend(self.api.check(row.method, &row.path, reply));
    }

    /// A receipt that holds for this choice, the same one every time.
    fn receipt(&mut self, row: &Row<'_>, state: &str, reply: &Reply) {
        let name = row.body.unwrap().0;
        let signed = SignedReceipt::verify(&reply.body, &self.keyring).unwrap().receipt;
        let choice = SignedChoice::parse(self.bodies[name].clone()).unwrap();
        assert_eq!((signed.choice, signed.notice), (choice.hash(), choice.choice().notice));
        let expected = match state {
            "current" => NoticeState::CURRENT,
            "superseded" => NoticeState::SUPERSEDED,
            "withdrawn" => NoticeState::WITHDRAWN,
            "expired" => NoticeState::EXPIRED,
            "not-yet-in-force" => NoticeState::NOT_YET_IN_FORCE,
            other => panic!("{other} is no state of a notice"),
        };
        assert_eq!(signed.state, expected);
        assert!(signed.received.day() == today() || signed.received.day() == ago(1), "midnight may have passed");
        let due = choice.choice().decision.asks().then(|| signed.received.day().plus_months(1));
        assert_eq!(signed.due, due);
        let known = self.receipts.insert(name.to_owned(), reply.body.clone());
        assert_eq!(known.is_some(), reply.status == 200);
        assert!(known.is_none_or(|known| known == reply.body), "another receipt than the first time");
        // And the whole of it verifies, offline.
        if self.city.path(&format!("city/notices/{name}")).exists() || state == "current" {
            let sensor = if state == "current" { "square" } else { name };
            let record = Record {
                notice: self.city.notice(sensor, 1),
                choice: choice.bytes().to_vec(),
                receipt: Some(reply.body.clone()),
                answers: Vec::new(),
            };
            let report = record.verify(std::slice::from_ref(&self.keyring), None);
            let state = if signed.due.is_some() { State::Acknowledged } else { State::Recorded };
            assert_eq!((&report.problems[..], report.case.unwrap().state), (&[][..], state));
        }
    }
}

/// Nothing may be kept, guessed, embedded or followed, and nobody is recognised.
fn is_strict(reply: &Reply) {
    for (name, value) in [
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("content-security-policy", "default-src 'none'; frame-ancestors 'none'; sandbox"),
    ] {
        assert_eq!(reply.header(name), Some(value));
    }
    for name in ["set-cookie", "server", "x-powered-by", "etag", "www-authenticate"] {
        assert_eq!(reply.header(name), None, "{name}");
    }
}

#[test]
fn every_line_of_the_tables_holds_and_is_documented() {
    let (large, expired) = (City::large(), City::founded(ago(800)));
    let (server, old) = (large.serve(), expired.serve());
    let served = get(server.address, "/v1/openapi.json").json();
    let api = Api(served);
    let problems = String::from_utf8(get(server.address, "/v1/problems").body).unwrap();
    let run = |city, address| Run {
        city,
        address,
        api: &api,
        keyring: city.keyring(),
        problems: &problems,
        bodies: bodies(city),
        receipts: HashMap::new(),
        seen: BTreeSet::new(),
    };
    let mut first = run(&large, server.address);
    // Something else that is signed, and no choice.
    let receipt = post(
        server.address,
        Person::new(7).choose("square", large.id("square"), &Wish::new(Decision::CONCERN_PLACE, today())).bytes(),
    );
    first.bodies.insert("receipt", receipt.body);
    let mut second = run(&expired, old.address);
    let failures = first.table(include_str!("http/choices.txt"))
        + &first.table(include_str!("http/reading.txt"))
        + &second.table(include_str!("http/expired-keyring.txt"));
    assert!(failures.is_empty(), "\n{failures}");

    // The document and the tables know of the same replies. Not in the tables: what takes 15 seconds
    // (`slow_clients_are_not_waited_for`) and a database that fails (tests/durability.rs).
    let seen: BTreeSet<_> = first.seen.union(&second.seen).cloned().collect();
    let documented = api.statuses();
    assert_eq!(seen.difference(&documented).next(), None);
    let missing: Vec<_> = documented.difference(&seen).filter(|(_, _, status)| !matches!(status, 408 | 503)).collect();
    assert!(missing.is_empty(), "documented, and in no table: {missing:?}");
    assert!(seen.contains(&("/v1/choices".into(), "post".into(), 503)));
}

#[test]
fn the_document_lists_the_routes_and_no_others() {
    let source = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/host/collector/mod.rs")).unwrap();
    let mut routes = BTreeSet::new();
    for line in source.lines().filter_map(|line| line.trim().strip_prefix(".route(\"")) {
        let (path, handler) = line.split_once("\", ").unwrap();
        for method in ["get", "post", "put", "patch", "delete"] {
            if handler.contains(&format!("{method}(")) {
                routes.insert((path.to_owned(), method.to_owned()));
            }
        }
    }
    let document = include_str!("../src/host/collector/openapi.json");
    let api = Api(serde_json::from_str(document).unwrap());
    assert_eq!(routes, api.operations());
    assert!(routes.len() >= 8, "{routes:?}");
    let city = City::small();
    let server = city.serve();
    assert_eq!(get(server.address, "/v1/openapi.json").body, document.as_bytes());
}

// ── limits ──

#[test]
fn heads_have_a_limit() {
    let city = City::small();
    let server = city.serve();
    let ask_with = |headers: &str| {
        let mut connection = Connection::open(server.address).unwrap();
        connection.ask(format!("GET /v1/answers HTTP/1.1\r\nHost: city.example\r\n{headers}\r\n").as_bytes()).unwrap()
    };
    assert_eq!(ask_with("").status, 200);
    assert_eq!(ask_with(&format!("X-Long: {}\r\n", "a".repeat(8 << 10))).status, 200);
    assert_eq!(ask_with(&format!("X-Long: {}\r\n", "a".repeat(17 << 10))).status, 431);
    let many: String = (0..65).map(|n| format!("X-{n}: a\r\n")).collect();
    assert_eq!(ask_with(&many).status, 431);
    // Two lengths of one body, or a length and chunks, could mean one thing here and another to a server in front.
    let mut smuggler = Connection::open(server.address).unwrap();
    let two = "POST /v1/choices HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd";
    assert_eq!(smuggler.ask(two.as_bytes()).unwrap().status, 400);
    assert_eq!(get(server.address, "/healthz").status, 200);
}

/// Takes as long as the collector is patient, 20 seconds, because that patience is what it is about.
#[test]
fn slow_clients_are_not_waited_for() {
    let city = City::small();
    let server = city.serve();
    let choice = Person::new(3).choose("square", city.id("square"), &Wish::new(Decision::OBJECTION_MAKE, today()));
    let whole = handing_in(choice.bytes());
    let slow_body = || {
        let start = Instant::now();
        let mut connection = Connection::open(server.address).unwrap();
        connection.send(&whole[..whole.len() - 1]).unwrap();
        let reply = connection.read(false).unwrap();
        assert_eq!((reply.status, &*reply.code()), (408, "request-timeout"));
        is_strict(&reply);
        start.elapsed().as_secs()
    };
    // A byte now and then buys no more time.
    let dripping_body = || {
        let mut connection = Connection::open(server.address).unwrap();
        connection.send(&whole[..whole.len() - 40]).unwrap();
        for byte in &whole[whole.len() - 40..] {
            std::thread::sleep(Duration::from_secs(1));
            if connection.send(&[*byte]).is_err() {
                break;
            }
        }
        // What was sent after the reply may have reset the connection.
        connection.read(false).map_or(408, |reply| reply.status)
    };
    let slow_head = || {
        let start = Instant::now();
        let mut connection = Connection::open(server.address).unwrap();
        connection.send(b"POST /v1/choices HTTP/1.1\r\nHost: ").unwrap();
        // hyper closes without a word, or says 408.
        let reply = connection.read(false);
        assert!(reply.as_ref().map_or(true, |reply| reply.status == 408), "{reply:?}");
        start.elapsed().as_secs()
    };
    let silent = || {
        let start = Instant::now();
        let reply = Connection::open(server.address).unwrap().read(false);
        assert!(reply.as_ref().map_or(true, |reply| reply.status == 408), "{reply:?}");
        start.elapsed().as_secs()
    };
    std::thread::scope(|scope| {
        let body = scope.spawn(slow_body);
        let dripping = scope.spawn(dripping_body);
        let head = scope.spawn(slow_head);
        let silent = scope.spawn(silent);
        // Others are served meanwhile.
        assert_eq!(post(server.address, choice.bytes()).status, 201);
        assert!((14..=17).contains(&body.join().unwrap()));
        assert_eq!(dripping.join().unwrap(), 408);
        assert!((18..=23).contains(&head.join().unwrap()));
        assert!((18..=23).contains(&silent.join().unwrap()));
    });
}

// ── what is kept ──

#[test]
fn the_same_choice_from_many_sides_is_kept_once() {
    let city = City::small();
    // Two collectors on one database, as during an update.
    let servers = [city.serve(), city.serve()];
    let mut person = Person::new(4);
    let wish = Wish::new(Decision::OBJECTION_MAKE, today());
    let choices: Vec<_> = (0..100).map(|_| person.choose("square", city.id("square"), &wish)).collect();
    let replies: Vec<Vec<Reply>> = std::thread::scope(|scope| {
        let clients: Vec<_> = (0..4)
            .map(|n| {
                let (choices, address) = (&choices, servers[n % 2].address);
                scope.spawn(move || {
                    let mut connection = Connection::open(address).unwrap();
                    choices.iter().map(|choice| connection.post(choice.bytes()).unwrap()).collect()
                })
            })
            .collect();
        clients.into_iter().map(|client| client.join().unwrap()).collect()
    });
    for (i, choice) in choices.iter().enumerate() {
        let mut statuses: Vec<_> = replies.iter().map(|replies| replies[i].status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 200, 200, 201]);
        assert!(replies.iter().all(|client| client[i].body == replies[0][i].body), "two receipts for {i}");
        let found = get(servers[i % 2].address, &format!("/v1/choices/{}", choice.hash()));
        assert_eq!(found.json()["answers"], serde_json::json!([]));
    }
    assert_eq!(support::city::read_choices(&city.database()).len(), 100);
    let (code, stats) = city.json(&["stats", "-a", "city"]);
    assert_eq!((code, &stats["choices"], &stats["unverifiedPersons"]), (0, &100.into(), &true.into()));
    // Each counts what it acknowledged itself.
    let counted: u64 =
        servers.iter().map(|server| figure(server.address, "lamppost_choices_total{receipt=\"new\"}")).sum();
    assert_eq!(counted, 100);
    assert_eq!(figure(servers[0].address, "lamppost_cases_open"), 100);
    for server in servers {
        assert_eq!(server.stop().code(), Some(0));
    }
    // Closed properly: one file that can be copied.
    assert!(!city.path("city/collector.sqlite-wal").exists());
}

/// The value of a line of /metrics.
fn figure(address: SocketAddr, name: &str) -> u64 {
    let text = String::from_utf8(get(address, "/metrics").body).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    // What has not happened yet is not listed.
    line.map_or(0, |value| value.parse().unwrap())
}

#[test]
fn answers_reach_the_page_and_buckets_grow() {
    use base64ct::{Base64, Encoding};
    const MANY: usize = 801;
    let city = City::small();
    let server = city.serve();
    let mut person = Person::new(5);
    let wish = Wish::new(Decision::OBJECTION_MAKE, today());
    let choices: Vec<_> = (0..MANY).map(|_| person.choose("square", city.id("square"), &wish)).collect();
    let receipts: Vec<Vec<u8>> = std::thread::scope(|scope| {
        let client = |part: &[SignedChoice]| {
            let mut connection = Connection::open(server.address).unwrap();
            part.iter().map(|choice| connection.post(choice.bytes()).unwrap().body).collect::<Vec<_>>()
        };
        let clients: Vec<_> = choices.chunks(MANY.div_ceil(8)).map(|part| scope.spawn(move || client(part))).collect();
        clients.into_iter().flat_map(|client| client.join().unwrap()).collect()
    });

    // One first, the others all at once while the collector runs.
    let first = &choices[0].hash().to_hex();
    city.good(&["answer", &first[..12], "accept", "--text", "Masked from now on.", "-a", "city"]);
    let answers = |path: &str| -> Vec<Vec<u8>> {
        let reply = get(server.address, path);
        assert_eq!(reply.status, 200, "{path}");
        let decode = |text: &serde_json::Value| Base64::decode_vec(text.as_str().unwrap()).unwrap();
        reply.json()["answers"].as_array().unwrap().iter().map(decode).collect()
    };
    assert_eq!(get(server.address, "/v1/answers").json()["digits"], 0);
    let one = answers("/v1/answers/all");
    assert_eq!((one.len(), &one), (1, &answers(&format!("/v1/choices/{first}"))));
    let record = Record {
        notice: city.notice("square", 1),
        choice: choices[0].bytes().to_vec(),
        receipt: Some(receipts[0].clone()),
        answers: one,
    };
    let report = record.verify(&[city.keyring()], None);
    assert_eq!((&report.problems[..], report.case.unwrap().state), (&[][..], State::Accepted));
    assert_eq!(report.answers[0].answer.text.as_deref(), Some("Masked from now on."));

    let list: String = choices[1..].iter().map(|choice| choice.hash().to_hex() + "\n").collect();
    let mut command = city.command(&["answer", "-", "reject", "--reason", "LegitimateInterestOverride", "-a", "city"]);
    city.write("list.txt", &list);
    let output = command.stdin(std::fs::File::open(city.path("list.txt")).unwrap()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(get(server.address, "/v1/answers").json()["digits"], 1);
    assert_eq!(get(server.address, "/v1/answers/all").code(), "bucket-changed");
    let mut found = 0;
    for digit in "0123456789abcdef".chars() {
        for answer in answers(&format!("/v1/answers/{digit}")) {
            let answer = lamppost::choice::SignedAnswer::verify(&answer, &city.keyring()).unwrap().answer;
            assert!(answer.choice.to_hex().starts_with(digit));
            found += 1;
        }
    }
    assert_eq!(found, MANY);
}

#[test]
fn a_notice_signed_meanwhile_is_known_without_a_restart() {
    let city = City::small();
    let server = city.serve();
    city.sign("late", ago(1), today().plus(300));
    let choice = Person::new(6).choose("late", city.id("late"), &Wish::new(Decision::OBJECTION_MAKE, today()));
    // Nobody is sent away for good because the collector has not looked: the first answer is the receipt.
    let reply = post(server.address, choice.bytes());
    assert_eq!(reply.status, 201, "{}", String::from_utf8_lossy(&reply.body));
}

// ── who chose ──

/// Two choices of one person at two sensors, as they travel, have no five bytes in a row in common but those that
/// everybody's choices have.
///
/// Beside four bytes that are alike a random one is alike by chance once in 256 times, for one person as for two. So each
/// pair of choices is made four times, with new nonces: what they have in common every time is no chance.
#[test]
fn two_choices_of_one_person_cannot_be_told_from_those_of_two() {
    const RUN: usize = 5;
    const TIMES: usize = 4;
    let [square, bridge, park] = [21, 22, 23].map(|seed| NoticeId(Random::new(seed).bytes()));
    let (mut person, mut somebody) = (Person::new(20), Person::new(24));
    let day = today();
    let objection = Wish::new(Decision::OBJECTION_MAKE, day);
    // Everything alike that can be: the same day, the same surface, the same activity, the same wish.
    for wish in [
        objection.clone(),
        Wish { surface: Surface::PHONE, ..objection.clone() },
        objection.clone().because(lamppost::vocabulary::Ground(3402)),
        objection.because(lamppost::vocabulary::Ground(3405)).about(7),
        Wish::new(Decision::CONSENT_GIVE, day),
        Wish::new(Decision::CONSENT_WITHDRAW, day).about(1),
        Wish::new(Decision::REQUEST_ERASURE, day).about(7),
        Wish::new(Decision::CONCERN_OTHER, day),
        Wish::new(Decision::CONCERN_TAMPERED, Day::parse("2026-11-22").unwrap()),
    ] {
        // Of somebody else's choice nothing is alike that can be otherwise: what it has in common all have.
        let other = Wish { surface: Surface::KIOSK, ..Wish::new(Decision::REQUEST_ACCESS, ago(500)) };
        let other = handing_in(somebody.choose("park", park, &other.about(4).saying("I want to know.")).bytes());
        let constant: BTreeSet<&[u8]> = other.windows(RUN).collect();

        let mut common: Option<BTreeSet<usize>> = None;
        for _ in 0..TIMES {
            let mut handed_in = |sensor: &str, notice| {
                let earlier = person.choose(sensor, notice, &wish).hash();
                let previous = Some(earlier).filter(|_| wish.decision == Decision::CONSENT_WITHDRAW);
                handing_in(person.choose(sensor, notice, &Wish { previous, ..wish.clone() }).bytes())
            };
            let (first, second) = (handed_in("square", square), handed_in("bridge", bridge));
            let mut own = vec![true; first.len()];
            for (at, run) in first.windows(RUN).enumerate().filter(|(_, run)| constant.contains(run)) {
                own[at..at + run.len()].fill(false);
            }
            // The search finds what it looks for.
            assert_eq!(own[..4], [false; 4], "POST is constant");
            assert!(own.iter().filter(|own| **own).count() > 120, "too much is called constant");
            let there: BTreeSet<&[u8]> = second.windows(RUN).collect();
            let runs = first.windows(RUN).enumerate();
            let runs = runs.filter(|(at, run)| there.contains(run) && own[*at..at + RUN].iter().all(|own| *own));
            let runs: BTreeSet<usize> = runs.map(|(at, _)| at).collect();
            common = Some(common.map_or_else(|| runs.clone(), |common| &common & &runs));
        }
        assert_eq!(common, Some(BTreeSet::new()), "{wish:?}");
    }
}

#[test]
fn nothing_of_a_person_is_printed_or_kept() {
    let city = City::small();
    let server = city.serve();
    let choice = Person::new(8).choose("square", city.id("square"), &Wish::new(Decision::OBJECTION_MAKE, today()));
    let mut bytes = handing_in(choice.bytes());
    let at = bytes.windows(2).position(|pair| pair == b"\r\n").unwrap() + 2;
    bytes.splice(at..at, *b"User-Agent: Tell-Tale/7\r\nCookie: who=tell-tale\r\nX-Forwarded-For: 203.0.113.77\r\n");
    assert_eq!(ask(server.address, &bytes).status, 201);
    let metrics = String::from_utf8(get(server.address, "/metrics").body).unwrap();
    assert_eq!(server.stop().code(), Some(0));
    let database = std::fs::read(city.database()).unwrap();
    for telling in ["203.0.113.77", "ell-Tale", "tell-tale", "127.0.0.1", "city.example"] {
        assert!(!contains(&database, telling.as_bytes()), "{telling}");
        assert!(!metrics.contains(telling), "{telling}");
    }
    assert!(contains(&database, choice.bytes()));
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

// ── start and end ──

#[test]
fn a_database_of_somebody_else_is_refused_and_left_alone() {
    let city = City::small();
    let serve = |file: &str| {
        let before = std::fs::read(city.path(file)).unwrap();
        let serve = ["serve", "-a", "city", "--listen", "127.0.0.1:0", "--database", file];
        let code = city.refused(&serve);
        for command in ["inbox", "stats"] {
            assert_eq!(city.refused(&[command, "-a", "city", "--database", file]), code);
        }
        assert!(std::fs::read(city.path(file)).unwrap() == before, "{file} was changed");
        assert!(!city.path(&format!("{file}-wal")).exists() && !city.path(&format!("{file}-journal")).exists());
        code
    };
    let open = |file: &str| rusqlite::Connection::open(city.path(file)).unwrap();
    open("diary.sqlite").execute_batch("CREATE TABLE days (text); INSERT INTO days VALUES ('dear diary')").unwrap();
    assert_eq!(serve("diary.sqlite"), "database-foreign");
    open("maps.sqlite").execute_batch("PRAGMA application_id = 7; PRAGMA user_version = 1").unwrap();
    assert_eq!(serve("maps.sqlite"), "database-foreign");
    city.write("letter.txt", &"Dear city, this is no database at all. ".repeat(40));
    assert_eq!(serve("letter.txt"), "database-foreign");

    // One of ours, by a program of the future.
    city.serve().stop();
    open("city/collector.sqlite").execute_batch("PRAGMA user_version = 999").unwrap();
    assert_eq!(serve("city/collector.sqlite"), "database-newer");
    open("city/collector.sqlite").execute_batch("PRAGMA user_version = 1").unwrap();
    city.serve().stop();

    // Clerks' commands never make a database by accident.
    assert_eq!(city.refused(&["stats", "-a", "city", "--database", "nothing.sqlite"]), "database-missing");
    assert!(!city.path("nothing.sqlite").exists());
    let somewhere = ["serve", "-a", "city", "--listen", "127.0.0.1:0", "--database", "postgres://city"];
    assert_eq!(city.refused(&somewhere), "database-unsupported");
}

#[test]
fn it_does_not_start_where_it_could_not_give_receipts() {
    let city = City::small();
    std::fs::remove_file(city.path("city/keys/receipts-1.key")).unwrap();
    assert_eq!(city.refused(&["serve", "-a", "city", "--listen", "127.0.0.1:0"]), "key-missing");
    assert_eq!(city.refused(&["serve", "-a", "nowhere", "--listen", "127.0.0.1:0"]), "authority-missing");
    let other = City::small();
    let server = other.serve();
    let taken = server.address.to_string();
    assert_eq!(other.refused(&["serve", "-a", "city", "--listen", &taken]), "port-taken");
    // Of all keys it needs that one alone.
    for key in ["root-1", "notices-1", "status-1", "answers-1"] {
        std::fs::remove_file(other.path(&format!("city/keys/{key}.key"))).unwrap();
    }
    let again = other.serve();
    let choice = Person::new(9).choose("square", other.id("square"), &Wish::new(Decision::OBJECTION_MAKE, today()));
    assert_eq!(post(again.address, choice.bytes()).status, 201);
}

#[test]
fn the_unit_for_systemd_is_one() {
    let city = City::small();
    let unit = city.good(&["serve", "--systemd-unit"]);
    let mut section = "";
    let mut settings = BTreeSet::new();
    for line in unit.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => section = name,
            None => {
                let (key, _) = line.split_once('=').unwrap_or_else(|| panic!("{line}"));
                assert!(!section.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric()), "{line}");
                // Lists may come in several lines.
                assert!(settings.insert((section, key)) || key == "SystemCallFilter", "{line} comes twice");
            }
        }
    }
    for key in ["ExecStart", "NoNewPrivileges", "ProtectSystem", "CapabilityBoundingSet", "User"] {
        assert!(settings.contains(&("Service", key)), "{key}");
    }
    // What the unit starts is a command that the program has.
    let start = unit.lines().find_map(|line| line.strip_prefix("ExecStart=")).unwrap();
    for option in start.split(' ').filter(|word| word.starts_with("--")) {
        assert!(city.good(&["serve", "--help"]).contains(option), "{option}");
    }
    // The manager itself, where there is one. The program it names has to exist.
    city.write("lamppost.service", &unit.replace("/usr/local/bin/lamppost", env!("CARGO_BIN_EXE_lamppost")));
    let verify =
        std::process::Command::new("systemd-analyze").arg("verify").arg(city.path("lamppost.service")).output();
    match verify {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            let about: Vec<_> = said.lines().filter(|line| line.contains("lamppost")).collect();
            assert!(output.status.success() && about.is_empty(), "{said}");
        }
        Err(error) => println!("systemd-analyze did not look at the unit: {error}"),
    }
}

#[test]
fn it_finishes_what_it_accepted() {
    let city = City::small();
    let mut acknowledged = HashMap::new();
    for round in 0..5 {
        let server = city.serve();
        let address = server.address;
        let choices: Vec<Vec<SignedChoice>> = (0..4)
            .map(|n| {
                let mut person = Person::new(100 * round + n);
                let wish = Wish::new(Decision::OBJECTION_MAKE, today());
                (0..400).map(|_| person.choose("square", city.id("square"), &wish)).collect()
            })
            .collect();
        std::thread::scope(|scope| {
            let client = move |choices: &[SignedChoice]| {
                let mut connection = Connection::open(address).unwrap();
                let mut receipts = Vec::new();
                for choice in choices {
                    // A receipt, or a connection that ends: never another word.
                    let Ok(reply) = connection.post(choice.bytes()) else { break };
                    assert_eq!(reply.status, 201, "{}", String::from_utf8_lossy(&reply.body));
                    receipts.push((choice.hash().0, reply.body));
                }
                receipts
            };
            let clients: Vec<_> = choices.iter().map(|choices| scope.spawn(move || client(choices))).collect();
            std::thread::sleep(Duration::from_millis(60));
            assert_eq!(server.stop().code(), Some(0));
            for client in clients {
                acknowledged.extend(client.join().unwrap());
            }
        });
    }
    assert!(acknowledged.len() > 20, "{} before the end", acknowledged.len());
    let found = support::city::read_choices(&city.database());
    assert!(acknowledged.iter().all(|(hash, receipt)| found.get(hash) == Some(receipt)));
}

#[test]
fn a_request_that_has_begun_gets_its_receipt() {
    let city = City::small();
    let server = city.serve();
    let address = server.address;
    let choice = Person::new(11).choose("square", city.id("square"), &Wish::new(Decision::OBJECTION_MAKE, today()));
    let whole = handing_in(choice.bytes());
    let (half, rest) = whole.split_at(whole.len() - 30);
    let mut begun = Connection::open(address).unwrap();
    begun.send(half).unwrap();
    // Open, and nothing asked: no reason to wait.
    let mut idle = Connection::open(address).unwrap();
    assert_eq!(idle.get("/healthz").unwrap().status, 200);
    server.terminate();
    let start = Instant::now();
    while Connection::open(address).is_ok() {
        assert!(start.elapsed() < Duration::from_secs(5), "it still takes connections");
        std::thread::sleep(Duration::from_millis(10));
    }
    begun.send(rest).unwrap();
    let reply = begun.read(false).unwrap();
    assert_eq!(reply.status, 201);
    assert!(idle.get("/healthz").is_err());
    assert_eq!(server.ended().code(), Some(0));
    assert_eq!(support::city::read_choices(&city.database()).get(&choice.hash().0), Some(&reply.body));
}

#[test]
fn times_of_receipts_are_those_of_the_clock() {
    let city = City::small();
    let server = city.serve();
    let choice = Person::new(10).choose("square", city.id("square"), &Wish::new(Decision::OBJECTION_MAKE, today()));
    let clock = || UnixTime(std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs());
    let (before, reply, after) = (clock(), post(server.address, choice.bytes()), clock());
    let received = SignedReceipt::verify(&reply.body, &city.keyring()).unwrap().receipt.received;
    assert!((before..=after).contains(&received), "{received:?}");
}
