//! The same content the way health certificates are printed: CBOR (RFC 8949), COSE_Sign1 (RFC 9052), zlib (RFC 1950),
//! Base45 (RFC 9285).
//!
//! It gets every advantage that CBOR offers: fields that are not stated are left out, days are numbers, ids are bytes.

use std::io::Write;

use anyhow::{Context, Result, bail};
use ciborium::Value;
use coset::{CborSerializable, CoseSign1Builder, HeaderBuilder, iana};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lamppost::{Content, SigningKey};

/// Tells readers what follows, as `HC1:` does; all of it fits QR's alphanumeric mode.
const PREFIX: &str = "LP1:";

/// What stands before a value in a map.
#[derive(Clone, Copy)]
pub enum Keys {
    /// The names of the JSON view.
    Names,
    /// The place in the record: one byte for nearly every field.
    Numbers,
}

/// A notice on its way into a QR symbol.
pub struct Printed {
    /// Bytes of the signed COSE message.
    pub signed: usize,
    /// The message compressed.
    pub packed: Vec<u8>,
    /// What the symbol says.
    pub text: String,
}

pub fn print(content: &Content, keys: Keys, key: &SigningKey) -> Result<Printed> {
    let signed = sign(encode(content, keys)?, key)?;
    let packed = pack(&signed)?;
    Ok(Printed { signed: signed.len(), text: format!("{PREFIX}{}", base45(&packed)), packed })
}

fn encode(content: &Content, keys: Keys) -> Result<Vec<u8>> {
    let value = tidy("notice", Value::serialized(content)?, keys)?.context("a notice is never nothing")?;
    let mut bytes = Vec::new();
    ciborium::into_writer(&value, &mut bytes)?;
    Ok(bytes)
}

/// What serde gives, as somebody who designs for CBOR would write it. `None`: nothing to write.
fn tidy(name: &str, value: Value, keys: Keys) -> Result<Option<Value>> {
    let tidied = match value {
        Value::Null => return Ok(None),
        Value::Map(fields) => {
            let mut map = Vec::with_capacity(fields.len());
            for (place, (name, value)) in fields.into_iter().enumerate() {
                let name = name.into_text().ok().context("a field has no name")?;
                let key = match keys {
                    Keys::Names => Value::from(camel_case(&name)),
                    Keys::Numbers => Value::from(u64::try_from(place)?),
                };
                map.extend(tidy(&name, value, keys)?.map(|value| (key, value)));
            }
            Value::Map(map)
        }
        Value::Array(entries) if name == "extensions" && entries.is_empty() => return Ok(None),
        Value::Array(entries) => match name {
            "country" | "currency" => Value::Text(String::from_utf8(bytes(entries)?)?),
            "previous" | "bytes" => Value::Bytes(bytes(entries)?),
            _ => {
                let entries = entries.into_iter().map(|entry| tidy(name, entry, keys)).collect::<Result<Vec<_>>>()?;
                Value::Array(entries.into_iter().flatten().collect())
            }
        },
        plain => plain,
    };
    Ok(Some(tidied))
}

fn bytes(numbers: Vec<Value>) -> Result<Vec<u8>> {
    let byte = |number: Value| number.into_integer().ok().and_then(|number| u8::try_from(number).ok());
    numbers.into_iter().map(byte).collect::<Option<_>>().context("something other than bytes in a row of bytes")
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (first, rest) = word.split_at(1);
        camel.push_str(&first.to_ascii_uppercase());
        camel.push_str(rest);
    }
    camel
}

fn sign(payload: Vec<u8>, key: &SigningKey) -> Result<Vec<u8>> {
    let key_id = key.verifying_key().key_id().0.to_vec();
    let header = HeaderBuilder::new().algorithm(iana::Algorithm::EdDSA).key_id(key_id).build();
    let message = CoseSign1Builder::new()
        .protected(header)
        .payload(payload)
        .create_signature(b"", |message| key.sign(message).to_vec())
        .build();
    match message.to_vec() {
        Ok(bytes) => Ok(bytes),
        Err(error) => bail!("COSE: {error}"),
    }
}

fn pack(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// RFC 9285 section 4: two bytes are three characters, a last one is two.
fn base45(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    let mut text = String::with_capacity(bytes.len().div_ceil(2) * 3);
    for group in bytes.chunks(2) {
        let mut number = group.iter().fold(0, |number, byte| number << 8 | usize::from(*byte));
        for _ in 0..=group.len() {
            text.push(char::from(ALPHABET[number % 45]));
            number /= 45;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use coset::CoseSign1;
    use lamppost::id::NoticeId;
    use lamppost::notice::{Activity, Contact, Controller, Country, Position};
    use lamppost::vocabulary::{ContactKind, DataKind, Purpose, Technology};
    use lamppost::wire::notice;
    use lamppost::{Day, SigningKey};

    use super::*;

    #[test]
    fn base45_of_the_rfc() {
        for (bytes, text) in
            [("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("ietf!", "QED8WEX0")]
        {
            assert_eq!(base45(bytes.as_bytes()), text);
        }
    }

    #[test]
    fn the_names_are_those_of_the_json_view() {
        let content = content();
        let payload = notice::encode(&content).unwrap();
        let json: serde_json::Value = serde_json::from_str(&notice::read(&payload).unwrap().json).unwrap();
        let cbor: Value = ciborium::from_reader(encode(&content, Keys::Names).unwrap().as_slice()).unwrap();
        assert_same_fields(&json, &cbor);
    }

    #[test]
    fn numbers_are_shorter_than_names_and_nothing_else_changes() {
        let read = |keys| -> Value { ciborium::from_reader(encode(&content(), keys).unwrap().as_slice()).unwrap() };
        let Value::Map(named) = read(Keys::Names) else { panic!("no map") };
        let Value::Map(numbered) = read(Keys::Numbers) else { panic!("no map") };
        assert_eq!(named.len(), numbered.len());
        assert_eq!(numbered[2], (Value::from(2), Value::Bytes(vec![0xab; 16])));
        assert_eq!(named[2], (Value::from("previous"), Value::Bytes(vec![0xab; 16])));
    }

    #[test]
    fn the_signature_is_over_what_cose_says() {
        let key = SigningKey::from_seed("city.example/notices-1", &[7; 32]).unwrap();
        let message = CoseSign1::from_slice(&sign(b"content".to_vec(), &key).unwrap()).unwrap();
        assert_eq!(message.protected.header.key_id, key.verifying_key().key_id().0);
        message
            .verify_signature(b"", |signature, data| key.verifying_key().verify(data, signature.try_into().unwrap()))
            .unwrap();
    }

    /// Every stated field of the JSON view is there, and no other.
    fn assert_same_fields(json: &serde_json::Value, cbor: &Value) {
        match (json, cbor) {
            (serde_json::Value::Object(fields), Value::Map(entries)) => {
                let stated = |value: &serde_json::Value| !value.is_null();
                let fields = fields.iter().filter(|(name, value)| stated(value) && *name != "extensions");
                let expected: BTreeSet<&str> = fields.clone().map(|(name, _)| name.as_str()).collect();
                let found: BTreeSet<&str> = entries.iter().map(|(name, _)| name.as_text().unwrap()).collect();
                assert_eq!(found, expected);
                for (name, value) in fields {
                    let (_, other) = entries.iter().find(|(key, _)| key.as_text() == Some(name)).unwrap();
                    assert_same_fields(value, other);
                }
            }
            (serde_json::Value::Array(values), Value::Array(others)) => {
                assert_eq!(values.len(), others.len());
                values.iter().zip(others).for_each(|(value, other)| assert_same_fields(value, other));
            }
            (serde_json::Value::Object(_), _) | (_, Value::Map(_) | Value::Null) => panic!("{json} is not {cbor:?}"),
            _ => {}
        }
    }

    fn content() -> Content {
        let day = |text| Day::parse(text).unwrap();
        let country = Country::parse("IE");
        let in_person = Contact { kind: ContactKind::parse("in_person").unwrap(), value: "City Hall".to_owned() };
        Content {
            sensor: "k-12".to_owned(),
            revision: 2,
            previous: Some(NoticeId([0xab; 16])),
            issued: day("2026-11-01"),
            effective: day("2026-11-01"),
            expires: day("2028-10-31"),
            language: "en".to_owned(),
            label: "Market Square".to_owned(),
            place: None,
            position: Some(Position { latitude: 5_350_012, longitude: -796_431 }),
            reach: Some(25),
            technologies: vec![Technology::parse("identifiable_image").unwrap()],
            controller: Controller {
                name: "Example City".to_owned(),
                kind: None,
                country,
                contacts: Some(vec![in_person]),
            },
            data_protection_officer: None,
            processors: Some(vec![]),
            supervisory_authority: None,
            activities: vec![Activity {
                purpose: Purpose::parse("mobility").unwrap(),
                purpose_text: Some("Count people.".to_owned()),
                legal_basis: None,
                legitimate_interest: None,
                special_category_condition: None,
                data_kinds: Some(vec![DataKind::parse("people_count").unwrap()]),
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
                mandatory: Some(false),
            }],
            rights: None,
            channels: None,
            assessments: None,
            data_owner: None,
            public_cost: None,
            contract: None,
            second_layer: None,
            extensions: vec![],
        }
    }
}
