//! Notices and registers of others become drafts: the examples in tests/corpus/import with the drafts beside them, what
//! strangers may send, and with `--shared` the real ones.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use lamppost::Day;
use lamppost::host::export::{self, Notice};
use lamppost::host::import::{self, Format, Import, MAX_ENTRIES, MAX_FILE, Taken};
use lamppost::notice::draft;
use lamppost::notice::schema::MAX_SENSOR;
use serde_json::{Value, json};

fn import(name: &str, bytes: &[u8]) -> Result<Import, &'static str> {
    import::read(name, bytes, None, &mut Taken::default()).map_err(|fault| fault.code)
}

fn today() -> Day {
    Day::parse("2026-11-22").unwrap()
}

/// Every example: its format by the folder's name, and its file.
fn examples() -> Vec<(String, PathBuf)> {
    let mut examples = Vec::new();
    for folder in fs::read_dir("tests/corpus/import").unwrap().map(|entry| entry.unwrap().path()) {
        let format = folder.file_name().unwrap().to_str().unwrap().to_owned();
        for file in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if file.extension().is_some_and(|ending| ending == "json" || ending == "csv") {
                examples.push((format.clone(), file));
            }
        }
    }
    examples.sort();
    assert!(examples.len() >= 10, "{examples:?}");
    examples
}

fn name_of(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}

/// With `TRYCMD=overwrite`, as for tests/cmd, the drafts are written anew.
#[test]
fn examples_become_the_drafts_beside_them() {
    let overwrite = std::env::var("TRYCMD").is_ok_and(|value| value == "overwrite");
    let mut expected = BTreeSet::new();
    for (format, path) in examples() {
        let imported = import(name_of(&path), &fs::read(&path).unwrap()).unwrap();
        assert_eq!(imported.format.name(), format, "{}", path.display());
        for (i, draft) in imported.drafts.iter().enumerate() {
            let number = if imported.drafts.len() > 1 { format!("-{}", i + 1) } else { String::new() };
            let beside =
                path.with_file_name(format!("{}{number}.expected.toml", path.file_name().unwrap().to_str().unwrap()));
            if overwrite {
                fs::write(&beside, &draft.toml).unwrap();
            }
            let text = fs::read_to_string(&beside).unwrap_or_default();
            assert_eq!(
                draft.toml,
                text,
                "{}: run with TRYCMD=overwrite, then look at the difference",
                beside.display()
            );
            expected.insert(beside);
        }
    }
    for folder in fs::read_dir("tests/corpus/import").unwrap().map(|entry| entry.unwrap().path()) {
        for file in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            let left_over = file.extension().is_some_and(|ending| ending == "toml") && !expected.contains(&file);
            assert!(!left_over, "{} belongs to no example", file.display());
        }
    }
}

/// The draft as it is when each line to fill in was filled in with its example.
fn filled_in(toml: &str) -> String {
    let mut filled = String::new();
    let mut fill = false;
    for line in toml.lines() {
        let line = if fill { line.trim_start_matches("# ") } else { line };
        fill = line.starts_with("# Fill in: ");
        filled += &format!("{line}\n");
    }
    filled
}

#[test]
fn what_is_to_be_filled_in_is_all_that_is_missing() {
    for (_, path) in examples() {
        for draft in import(name_of(&path), &fs::read(&path).unwrap()).unwrap().drafts {
            let content = draft::read(&filled_in(&draft.toml), today());
            let content = content.unwrap_or_else(|problems| panic!("{}: {problems:#?}", path.display()));
            assert_eq!(content.sensor, draft.sensor);
            let open = ["expires", "language", "label", "technologies", "controller.name", "activities.purpose"];
            let gaps = draft.gaps.iter().filter(|gap| open.contains(&gap.as_str())).count();
            assert_eq!(draft.toml.matches("# Fill in: ").count(), gaps, "{}", draft.toml);
        }
    }
}

/// Takes one value out of the source: if nothing changes, it had been dropped without a word.
#[test]
fn every_fact_of_a_source_leaves_a_trace() {
    let mut silent = Vec::new();
    for (_, path) in examples().into_iter().filter(|(_, path)| path.extension().is_some_and(|end| end == "json")) {
        let root: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        let from = import("x.json", root.to_string().as_bytes()).unwrap().format;
        let read = |root: &Value| {
            let read = import::read("x.json", root.to_string().as_bytes(), Some(from), &mut Taken::default());
            read.map(|import| import.drafts.into_iter().map(|draft| draft.toml).collect::<Vec<_>>()).ok()
        };
        let whole = read(&root);
        let mut pointers = Vec::new();
        leaves(&root, String::new(), &mut pointers);
        assert!(pointers.len() > 5);
        for pointer in pointers {
            // The frame of the source, not what it says: places in a list, the schema's own names.
            let name = pointer.rsplit('/').next().unwrap();
            let frame = name == "priority" || pointer.contains("@context") || pointer.ends_with("/location/type");
            let frame = frame || name == "id" && pointer.contains("/variables/");
            let repeated = name == "type" && pointer.matches('/').count() > 2 || name == "category_id";
            if frame || repeated {
                continue;
            }
            let mut without = root.clone();
            *without.pointer_mut(&pointer).unwrap() = Value::Null;
            if read(&without) == whole {
                silent.push(format!("{}{pointer}", path.display()));
            }
        }
    }
    assert_eq!(silent, [""; 0], "dropped without a word");
}

fn leaves(value: &Value, pointer: String, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(name, value)| leaves(value, format!("{pointer}/{name}"), found)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(i, value)| leaves(value, format!("{pointer}/{i}"), found));
        }
        Value::Null => {}
        Value::String(text) if text.is_empty() => {}
        _ => found.push(pointer),
    }
}

#[test]
fn nothing_about_the_law_is_guessed() {
    let guessed = ["legal_basis", "retention", "rights", "recipients", "identifiability", "profiling", "objection"];
    let bare = json!([
        { "type": "PrivacyObject", "id": "a", "isPersonalData": true, "legitimateInterest": "6(1)(f)" },
        { "owner": { "organisation": "B" }, "type": "Camera", "datastream": "x", "legal_ground": "by law", "contains_pi_data": true },
    ]);
    for entry in bare.as_array().unwrap() {
        let draft = import("x", entry.to_string().as_bytes()).unwrap().drafts.remove(0);
        let said: Vec<&str> = draft.toml.lines().filter(|line| !line.starts_with('#')).collect();
        for field in guessed {
            assert!(!said.iter().any(|line| line.starts_with(field)), "{field}: {}", draft.toml);
        }
    }
}

#[test]
fn strangers_get_one_clear_error() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let many = format!("[{}]", vec![r#"{"type":"PrivacyObject"}"#; MAX_ENTRIES + 1].join(","));
    let many_rows = format!("name,organization,department\n{}", "a,b,c\n".repeat(MAX_ENTRIES + 2));
    for (text, code) in [
        ("", "import-format-unknown"),
        ("{}", "import-format-unknown"),
        ("[]", "import-format-unknown"),
        ("[1, null, \"x\"]", "import-format-unknown"),
        ("{\"sensors\": []}", "import-format-unknown"),
        ("{", "import-malformed"),
        ("[1,]", "import-malformed"),
        ("{\"a\": 1} x", "import-malformed"),
        (deep.as_str(), "import-malformed"),
        (many.as_str(), "import-too-large"),
        (many_rows.as_str(), "import-too-large"),
        ("hello world", "import-format-unknown"),
        ("a,b\n1,2\n", "import-format-unknown"),
        ("name,name\n1,2\n", "import-malformed"),
        ("name,organization,department\n1,2\n", "import-malformed"),
        ("name,organization,department\n\"1,2\n", "import-malformed"),
        ("name,,x\n1,2,3\n", "import-format-unknown"),
    ] {
        let shown: String = text.chars().take(40).collect();
        assert_eq!(import("x", text.as_bytes()).err(), Some(code), "{shown}");
    }
    assert_eq!(import("x", b"\xff\xfe{\0}\0").err(), Some("import-not-text"));
    assert_eq!(import("x", &vec![b' '; MAX_FILE + 1]).err(), Some("import-too-large"));
    // A format that was named, and is not in the file.
    for format in Format::ALL {
        let read = import::read("x", br#"[{"a": 1}]"#, Some(format), &mut Taken::default());
        assert_eq!(read.map(|_| ()).map_err(|fault| fault.code), Err("import-malformed"), "{}", format.name());
    }
}

/// What stands in an entry may be anything: the draft is TOML all the same, short enough to be read, and says no more
/// than a line at a time.
#[test]
fn hostile_values_stay_values() {
    let nasty = [
        json!("a\n# b\r\nsensor = \"x\"\u{0}\u{1b}[31m"),
        json!("\u{202e}gnp\u{feff}\u{200b}"),
        json!("\"\"\"'''\\"),
        json!("x".repeat(2_000)),
        json!("漢".repeat(1_000)),
        json!("<p>".repeat(300)),
        json!("&&&<<<>>>"),
        json!(vec!["y"; 40]),
        json!({ "a": { "b": [null, { "c": 1 }] } }),
        json!(-1e300),
        json!(true),
        json!([[[[]]]]),
    ];
    for (_, path) in examples().into_iter().filter(|(_, path)| path.extension().is_some_and(|end| end == "json")) {
        let root: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        let from = import("x.json", root.to_string().as_bytes()).unwrap().format;
        let mut pointers = Vec::new();
        leaves(&root, String::new(), &mut pointers);
        for (pointer, nasty) in pointers.iter().flat_map(|pointer| nasty.iter().map(move |nasty| (pointer, nasty))) {
            let mut changed = root.clone();
            *changed.pointer_mut(pointer).unwrap() = nasty.clone();
            let Ok(import) = import::read("x", changed.to_string().as_bytes(), Some(from), &mut Taken::default())
            else {
                continue;
            };
            for draft in import.drafts {
                let read = draft::read(&filled_in(&draft.toml), today());
                assert!(read.is_ok(), "{}{pointer}: {read:?}\n{}", path.display(), draft.toml);
                assert!(draft.sensor.len() <= usize::from(MAX_SENSOR));
                assert!(draft.losses.iter().all(|loss| !loss.text.contains(['\n', '\u{1b}', '\u{202e}'])));
            }
        }
    }
}

/// Built to be read again and again: what takes time with the square of the length would take hours.
#[test]
fn large_files_are_read_once() {
    let most = 1 << 18;
    let marks = json!({ "type": "PrivacyObject", "id": "a", "purpose": "<a".repeat(most / 2) }).to_string();
    let keys: Vec<String> = (0..most / 30).map(|i| format!("\"key-{i}\": {i}")).collect();
    let keys =
        format!("{{ {}, \"sensors\": [{}] }}", keys.join(","), r#"{"type":"PrivacyObject"},"#.repeat(300) + "{}");
    let long = json!({ "name": "a", "accountable": vec!["b"; most / 4], "tech": [] }).to_string();
    assert_eq!(import("x", long.as_bytes()).err(), Some("import-too-large"));
    let list = json!(vec![json!({ "name": "a", "accountable": vec!["b"; 900], "tech": [] }); most / 4_000]).to_string();
    for text in [marks, keys, list] {
        let start = std::time::Instant::now();
        let import = import("x", text.as_bytes());
        assert!(import.is_ok_and(|import| import.drafts[0].toml.len() < 60_000) || text.ends_with("{}] }"));
        assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
    }
}

#[test]
fn drafts_of_one_import_have_ids_of_their_own() {
    let long = "n".repeat(60);
    let entries: Vec<Value> = (0..12)
        .map(|i| json!({ "type": "PrivacyObject", "id": if i % 2 == 0 { "same" } else { long.as_str() } }))
        .collect();
    let import = import("x", json!(entries).to_string().as_bytes()).unwrap();
    let ids: BTreeSet<_> = import.drafts.iter().map(|draft| draft.sensor.clone()).collect();
    assert_eq!(ids.len(), 12);
    assert!(ids.iter().all(|id| id.len() <= usize::from(MAX_SENSOR)));
    assert!(ids.contains("same-6"), "{ids:?}");
}

/// What a datachain can hold comes back from it.
#[test]
fn a_datachain_of_ours_is_read_as_it_was_meant() {
    let mut tried = 0;
    for folder in ["tests/corpus/exemplary", "tests/corpus/real"] {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            let content = draft::read(&fs::read_to_string(&path).unwrap(), today()).unwrap();
            let notice = Notice { content: content.clone(), id: None };
            let chain = export::write(export::Format::Dtpr, &[notice]).text;
            let import = import("x", chain.as_bytes()).unwrap();
            assert_eq!(import.format, Format::Dtpr);
            let back = draft::read(&filled_in(&import.drafts[0].toml), today()).unwrap();
            let name = path.display();
            assert_eq!(back.sensor, content.sensor, "{name}");
            assert_eq!((&back.language, &back.label), (&content.language, &content.label), "{name}");
            assert_eq!(back.controller.name, content.controller.name, "{name}");
            assert_eq!(back.controller.country, content.controller.country, "{name}");
            assert_eq!(back.processors, content.processors.filter(|all| !all.is_empty()), "{name}");
            assert_eq!(back.technologies, content.technologies, "{name}");
            assert_eq!(back.activities.len(), content.activities.len(), "{name}");
            for (back, before) in back.activities.iter().zip(&content.activities) {
                let id = |purpose: lamppost::vocabulary::Purpose| purpose.term().map(|term| term.id);
                assert_eq!(id(back.purpose), id(before.purpose), "{name}");
                assert_eq!(back.purpose_text, before.purpose_text, "{name}");
                let periods = content.activities.iter().map(|activity| activity.retention.clone());
                let periods: Option<Vec<_>> = periods.collect();
                let longest = periods.and_then(|all| all.into_iter().max_by_key(|of| of.hours));
                assert_eq!(back.retention, longest, "{name}");
            }
            tried += 1;
        }
    }
    assert!(tried > 10);
}

/// Real notices and registers, where `cargo xtask test --shared DIR` names them.
#[test]
fn the_real_ones_are_imported_with_their_gaps() {
    let Some(shared) = std::env::var_os("LAMPPOST_SHARED").map(PathBuf::from) else { return };
    for (file, format, count) in [
        ("dtpr-device-instances.json", Format::Dtpr, 7),
        ("nyc-myschools-match.datachain.json", Format::Dtpr, 1),
        ("amsterdam-sensors-redacted.json", Format::Amsterdam, 4),
    ] {
        let bytes = fs::read(shared.join("data/real-notices").join(file)).unwrap();
        let imported = import(file, &bytes).unwrap();
        assert_eq!((imported.format, imported.drafts.len()), (format, count), "{file}");
        for draft in &imported.drafts {
            assert!(draft.gaps.contains(&"activities.legal_basis".to_owned()), "{file}: {:?}", draft.gaps);
            assert!(!draft.losses.is_empty(), "{file}");
            // The register's own last day may have passed.
            let day = Day::parse("2020-01-01").unwrap();
            let content =
                draft::read(&filled_in(&draft.toml), day).unwrap_or_else(|e| panic!("{}: {e:#?}", draft.toml));
            let chain = export::write(export::Format::Dtpr, &[Notice { content, id: None }]);
            let schema = fs::read(shared.join("data/dtpr/ai-2026-08-12-beta.json")).unwrap();
            known_to_the_schema(&serde_json::from_slice(&schema).unwrap(), &chain.text);
        }
    }
}

/// Elements, contexts and variables of a datachain, and the categories and variables that must be there.
fn known_to_the_schema(schema: &Value, chain: &str) {
    let chain: Value = serde_json::from_str(chain).unwrap();
    let elements = schema["elements"].as_array().unwrap();
    let categories = schema["categories"].as_array().unwrap();
    let has_id = |list: &Value, id: &Value| list.as_array().is_some_and(|list| list.iter().any(|of| of["id"] == *id));
    let mut used = BTreeSet::new();
    for element in chain["elements"].as_array().unwrap() {
        let id = &element["element_id"];
        let of = elements.iter().find(|of| of["id"] == *id).unwrap_or_else(|| panic!("{id} is no element"));
        let category = categories.iter().find(|category| category["id"] == of["category_id"]).unwrap();
        used.insert(category["id"].as_str().unwrap());
        let context = element.get("context_type_id");
        assert!(context.is_none_or(|context| has_id(&category["element_context"]["values"], context)), "{element}");
        for variable in element["variables"].as_array().unwrap() {
            assert!(has_id(&category["element_variables"], &variable["id"]), "{element}");
        }
        for needed in category["element_variables"].as_array().unwrap().iter().filter(|of| of["required"] == true) {
            assert!(has_id(&element["variables"], &needed["id"]), "{element} lacks {needed}");
        }
    }
    for category in categories.iter().filter(|category| category["required"] == true) {
        assert!(used.contains(category["id"].as_str().unwrap()), "{} is missing", category["id"]);
    }
}
