//! The life of a keyring: pinned, walked through three versions, never back.
//!
//! Single rules are vectors; here is what they come to together, and what is too large for a file.

use lamppost::trust::{Keyring, KeyringKey, MAX_KEYRING, MAX_STATUS, MAX_VERSIONS, Revoked, Role, StatusEntry};
use lamppost::vocabulary::WithdrawalReason;
use lamppost::wire::{Kind, envelope, signed_note};
use lamppost::{
    Context, Day, Error, NoticeId, SigningKey, StatusList, TrustedKeyring, UnixTime, UnverifiedNotice, Verdict,
};

fn key(name: &str, seed: u8) -> SigningKey {
    SigningKey::from_seed(&format!("city.example/{name}"), &[seed; 32]).unwrap()
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn entry(role: Role, from: &str, until: &str, key: &SigningKey) -> KeyringKey {
    KeyringKey { role, from: day(from), until: day(until), key: key.verifying_key().clone() }
}

fn sign(keyring: &Keyring, keys: &[&SigningKey]) -> String {
    signed_note::sign(&keyring.to_text(), keys).unwrap()
}

/// Roots in 2026: 1, 2, 3. From version 2 on: 2, 3, 4. From version 3 on: 4, 5, and a threshold of 2 all along.
struct City {
    roots: [SigningKey; 5],
    first_notices: SigningKey,
    second_notices: SigningKey,
    status: SigningKey,
}

impl City {
    fn new() -> Self {
        City {
            roots: std::array::from_fn(|i| key(&format!("root-{}", i + 1), i as u8 + 1)),
            first_notices: key("notices-1", 11),
            second_notices: key("notices-2", 12),
            status: key("status-1", 14),
        }
    }

    fn keyring(&self, version: u32) -> Keyring {
        let mut keyring = Keyring {
            authority: "city.example".into(),
            name: "Example City".into(),
            version,
            issued: day(["2026-01-01", "2027-01-01", "2028-01-01"][version as usize - 1]),
            expires: day(["2026-12-31", "2027-12-31", "2028-12-31"][version as usize - 1]),
            threshold: 2,
            roots: Vec::new(),
            keys: vec![
                entry(Role::Notices, "2026-01-01", "2027-12-31", &self.first_notices),
                entry(Role::Status, "2026-01-01", "2029-12-31", &self.status),
            ],
            revoked: Vec::new(),
        };
        let roots: &[usize] = [&[1, 2, 3][..], &[2, 3, 4], &[4, 5]][version as usize - 1];
        keyring.roots = roots.iter().map(|number| self.root(*number).verifying_key().clone()).collect();
        if version > 1 {
            keyring.keys.push(entry(Role::Notices, "2027-01-01", "2028-12-31", &self.second_notices));
        }
        if version > 2 {
            let key_id = self.first_notices.verifying_key().key_id();
            keyring.revoked.push(Revoked { key_id, since: day("2027-11-11") });
        }
        keyring
    }

    fn root(&self, number: usize) -> &SigningKey {
        &self.roots[number - 1]
    }

    fn signed(&self, version: u32, roots: &[usize]) -> String {
        let keys: Vec<_> = roots.iter().map(|number| self.root(*number)).collect();
        sign(&self.keyring(version), &keys)
    }

    fn first(&self) -> String {
        self.signed(1, &[1, 2])
    }

    /// The roots 2 and 3 are old and new ones.
    fn second(&self) -> String {
        self.signed(2, &[2, 3])
    }

    /// Of the old roots 2 and 4, of the new ones 4 and 5.
    fn third(&self) -> String {
        self.signed(3, &[2, 4, 5])
    }
}

#[test]
fn a_device_walks_from_its_pin_to_the_newest_version() {
    let city = City::new();
    let pinned = TrustedKeyring::pin(&city.first()).unwrap();
    assert_eq!(pinned.keyring(), &city.keyring(1));
    let second = pinned.advance(&city.second()).unwrap();
    let third = second.advance(&city.third()).unwrap();
    assert_eq!(third.keyring(), &city.keyring(3));

    let chain = [city.first(), city.second(), city.third()].join("\n");
    let walked = pinned.clone().walk(&chain, None).unwrap();
    assert_eq!(walked, third);
    assert_eq!(pinned.clone().walk(&chain, Some(3)).unwrap(), third);
    assert_eq!(second.clone().walk(&chain, Some(3)).unwrap(), third);
    assert_eq!(pinned.clone().walk("", None).unwrap(), pinned);
}

#[test]
fn a_device_never_goes_back() {
    let city = City::new();
    let pinned = TrustedKeyring::pin(&city.first()).unwrap();
    let second = pinned.advance(&city.second()).unwrap();
    let third = second.advance(&city.third()).unwrap();
    let rollback = |seen, found| Err(Error::KeyringRollback { seen, found });
    assert_eq!(third.advance(&city.second()), rollback(3, 2));
    assert_eq!(third.advance(&city.third()), rollback(3, 3));
    assert_eq!(pinned.clone().walk(&city.second(), Some(3)), rollback(3, 2));
    assert_eq!(pinned.clone().walk("", Some(2)), rollback(2, 1));
    assert_eq!(pinned.advance(&city.third()), Err(Error::KeyringGap { expected: 2, found: 3 }));
}

#[test]
fn every_step_takes_old_and_new_roots() {
    let city = City::new();
    let second = TrustedKeyring::pin(&city.first()).unwrap().advance(&city.second()).unwrap();
    let too_few = |found| Err(Error::KeyringThreshold { needed: 2, found });
    for (roots, outcome) in [
        (&[2, 4, 5][..], Ok(3)),
        (&[3, 4, 5], Ok(3)),
        (&[2, 3, 4, 5], Ok(3)),
        (&[4, 5], too_few(1)),    // of the old ones only 4
        (&[2, 3], too_few(0)),    // of the new ones none
        (&[2, 3, 4], too_few(1)), // of the new ones only 4
        (&[1, 4, 5], too_few(1)), // 1 left with version 2
        (&[4, 4, 5, 5], too_few(1)),
    ] {
        let next = second.advance(&city.signed(3, roots)).map(|next| next.keyring().version);
        assert_eq!(next, outcome, "{roots:?}");
    }
    // A stolen minority lowers the threshold for itself.
    let mut own = city.keyring(3);
    own.threshold = 1;
    let note = sign(&own, &[city.root(4)]);
    assert_eq!(second.advance(&note), Err(Error::KeyringThreshold { needed: 2, found: 1 }));
}

#[test]
fn a_version_of_another_authority_is_never_next() {
    let city = City::new();
    let pinned = TrustedKeyring::pin(&city.first()).unwrap();
    let mut other = city.keyring(2);
    other.authority = "town.example".into();
    let note = sign(&other, &[city.root(2), city.root(3)]);
    assert_eq!(pinned.advance(&note), Err(Error::OtherAuthority));
    assert_eq!(pinned.walk(&note, None), Err(Error::OtherAuthority));
}

#[test]
fn expired_versions_are_steps_but_no_ground_to_stand_on() {
    let city = City::new();
    // Long after version 1 and 2 have expired, somebody opens an old kiosk.
    let now = UnixTime::parse("2028-06-01T12:00:00Z").unwrap();
    let pinned = TrustedKeyring::pin(&city.first()).unwrap();
    assert_eq!(pinned.keyring().in_force(Some(now)), Err(Error::KeyringExpired { since: day("2026-12-31") }));
    assert_eq!(pinned.keyring().in_force(None), Ok(()));
    let walked = pinned.clone().walk(&[city.second(), city.third()].join("\n"), None).unwrap();
    assert_eq!(walked.keyring().in_force(Some(now)), Ok(()));

    let judge = |keyring: &TrustedKeyring, key: &SigningKey, now: UnixTime| {
        // Nothing is read before the key is judged, so an empty payload tells the steps apart.
        let envelope = envelope::seal(Kind::Notice, key, &[]).unwrap();
        let context = Context { now: Some(now), ..Context::default() };
        let report = UnverifiedNotice::from_bytes(envelope).unwrap().verify(std::slice::from_ref(keyring), &context);
        (report.verdict, report.reason.map(|error| error.code()))
    };
    let unknown = |code| (Verdict::UnknownIssuer, Some(code));
    let good_signature = (Verdict::Unreadable, Some("malformed"));
    assert_eq!(judge(&pinned, &city.first_notices, now), unknown("keyring-expired"));
    assert_eq!(judge(&pinned, &city.second_notices, now), unknown("unknown-key"));
    assert_eq!(judge(&walked, &city.second_notices, now), good_signature);
    assert_eq!(judge(&walked, &city.first_notices, now), unknown("key-revoked"));
    let then = UnixTime::parse("2026-06-01T12:00:00Z").unwrap();
    assert_eq!(judge(&pinned, &city.first_notices, then), good_signature);
    // The newest keyring speaks for the past as well: a revoked key stays revoked.
    assert_eq!(judge(&walked, &city.first_notices, then), unknown("key-revoked"));
    assert_eq!(judge(&walked, &city.status, now), unknown("key-wrong-role"));
    assert_eq!(judge(&walked, city.root(4), now), unknown("unknown-key"));
}

#[test]
fn usable_keys_have_role_and_day_and_are_not_revoked() {
    let city = City::new();
    let keyring = city.keyring(3);
    let names = |role, on: &str| -> Vec<_> { keyring.usable(role, day(on)).map(|key| key.name().to_owned()).collect() };
    assert_eq!(names(Role::Notices, "2027-06-01"), ["city.example/notices-2"]);
    assert_eq!(names(Role::Notices, "2026-12-31"), [""; 0]);
    assert_eq!(names(Role::Notices, "2027-01-01"), ["city.example/notices-2"]);
    assert_eq!(names(Role::Notices, "2028-12-31"), ["city.example/notices-2"]);
    assert_eq!(names(Role::Notices, "2029-01-01"), [""; 0]);
    assert_eq!(names(Role::Status, "2026-01-01"), ["city.example/status-1"]);
    assert_eq!(names(Role::Log, "2027-06-01"), [""; 0]);
}

#[test]
fn work_is_limited() {
    let city = City::new();
    let pinned = TrustedKeyring::pin(&city.first()).unwrap();
    // Versions up to the pinned one are passed over, but not without end.
    let chain = |versions| vec![city.first(); versions].join("\n");
    assert_eq!(pinned.clone().walk(&chain(MAX_VERSIONS), None), Ok(pinned.clone()));
    assert_eq!(pinned.clone().walk(&chain(MAX_VERSIONS + 1), None), Err(Error::TooMuchWork));

    let long = format!("{}{}", city.first(), "x".repeat(MAX_KEYRING));
    let too_large = Error::TooLarge { limit: MAX_KEYRING, len: long.len() };
    assert_eq!(TrustedKeyring::pin(&long), Err(too_large.clone()));
    assert_eq!(pinned.advance(&long), Err(too_large));

    let time = UnixTime::parse("2026-11-22T12:00:00Z").unwrap();
    let list = |entries: usize| {
        let entry = |i: usize| StatusEntry {
            id: NoticeId((i as u128).to_be_bytes()),
            status: lamppost::trust::Status::Withdrawn { reason: WithdrawalReason::OTHER },
        };
        let list = StatusList::new("city.example", time, time, "", (0..entries).map(entry).collect()).unwrap();
        signed_note::sign(&list.to_text(), &[&city.status]).unwrap()
    };
    let (empty, one) = (list(0).len(), list(1).len());
    let most = (MAX_STATUS - empty) / (one - empty);
    assert!(StatusList::parse(&list(most), &pinned, None).is_ok());
    let larger = list(most + 1);
    let too_large = Error::TooLarge { limit: MAX_STATUS, len: larger.len() };
    assert_eq!(StatusList::parse(&larger, &pinned, None), Err(too_large));
}

#[test]
fn limits_of_a_keyring() {
    let city = City::new();
    let mut keyring = city.keyring(1);
    let many = |n: u8| (0..n).map(|i| key("many", 100 + i).verifying_key().clone()).collect::<Vec<_>>();
    keyring.roots = many(16);
    assert_eq!(Keyring::parse(&keyring.to_text()).as_ref(), Ok(&keyring));
    keyring.roots = many(17);
    assert_eq!(Keyring::parse(&keyring.to_text()), Err(Error::KeyringMalformed { line: 24 }));

    let mut keyring = city.keyring(1);
    let mut entries = many(65).into_iter().map(|key| KeyringKey { key, ..keyring.keys[0].clone() }).collect::<Vec<_>>();
    let last = entries.pop().unwrap();
    keyring.keys = entries;
    assert_eq!(Keyring::parse(&keyring.to_text()).as_ref(), Ok(&keyring));
    keyring.keys.push(last);
    assert_eq!(Keyring::parse(&keyring.to_text()), Err(Error::KeyringMalformed { line: 75 }));
}
