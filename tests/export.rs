//! Notices in the formats of others: well formed, true to the names of the other side, and nothing dropped unsaid.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use lamppost::host::export::{self, Export, Format, Notice};
use lamppost::notice::draft;
use lamppost::vocabulary::{CATEGORIES, Scheme};
use lamppost::{Day, NoticeId};
use serde_json::Value;
use toml_edit::{DocumentMut, Item, Table};

/// Every draft of the corpus that can be signed.
fn drafts() -> Vec<(PathBuf, String)> {
    let mut drafts = Vec::new();
    for folder in fs::read_dir("tests/corpus").unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir())
    {
        for path in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.extension().is_some_and(|ending| ending == "toml") {
                let text = fs::read_to_string(&path).unwrap();
                if draft::read(&text, today()).is_ok() {
                    drafts.push((path, text));
                }
            }
        }
    }
    drafts.sort();
    assert!(drafts.len() > 12);
    drafts
}

fn today() -> Day {
    Day::parse("2026-11-22").unwrap()
}

fn notice(text: &str) -> Notice {
    Notice { content: draft::read(text, today()).unwrap(), id: None }
}

fn exported(format: Format, text: &str) -> Export {
    export::write(format, &[notice(text)])
}

#[test]
fn datachains_name_elements_that_exist() {
    let ids: BTreeSet<&str> = CATEGORIES
        .iter()
        .filter(|category| category.scheme == Scheme::DtprAi)
        .flat_map(|category| category.terms.iter().map(|term| term.id))
        .collect();
    for (path, text) in drafts() {
        let chain: Value = serde_json::from_str(&exported(Format::Dtpr, &text).text).unwrap();
        let elements = chain["elements"].as_array().unwrap();
        let used: Vec<&str> = elements.iter().map(|element| element["element_id"].as_str().unwrap()).collect();
        assert!(used.iter().all(|id| ids.contains(id)), "{}: {used:?}", path.display());
        let different = used.iter().collect::<BTreeSet<_>>().len();
        assert_eq!(different, used.len() - processors(&used), "{}: {used:?}", path.display());
    }
}

/// Organisations may stand in a datachain several times, each by its own name.
fn processors(used: &[&str]) -> usize {
    used.iter().filter(|id| **id == "organization").count().saturating_sub(1)
}

/// Takes a field out of a draft: if neither the file nor the losses change, it had been dropped without a word.
#[test]
fn nothing_a_notice_says_is_dropped_without_a_word() {
    let mut silent = BTreeSet::new();
    for (path, text) in drafts() {
        let whole: Vec<Export> = Format::ALL.map(|format| exported(format, &text)).into();
        for (name, without) in without_a_field(&text) {
            // What a notice must say cannot be taken out.
            let Ok(content) = draft::read(&without, today()) else { continue };
            let notice = Notice { content, id: None };
            if notice.content == self::notice(&text).content {
                continue;
            }
            for (format, whole) in Format::ALL.into_iter().zip(&whole) {
                // A map is a summary, and says so. What several activities have in common a datachain says once.
                let lists = ["access", "processing", "storage", "data_kinds"];
                let common = notice.content.activities.len() > 1 && lists.iter().any(|list| name.ends_with(list));
                if format == Format::Geojson || format == Format::Dtpr && common {
                    continue;
                }
                let export = export::write(format, std::slice::from_ref(&notice));
                if export.text == whole.text && export.losses == whole.losses {
                    silent.insert(format!("{} {} {name}", format.name(), path.display()));
                }
            }
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

/// The draft without one field, once for each field at any depth.
fn without_a_field(text: &str) -> Vec<(String, String)> {
    let document: DocumentMut = text.parse().unwrap();
    let mut found = Vec::new();
    for (key, item) in document.as_table() {
        let mut less = document.clone();
        less.remove(key);
        found.push((key.to_owned(), less.to_string()));
        let mut inside = |table: &Table, index: Option<usize>| {
            for (field, _) in table {
                let mut less = document.clone();
                let table = match index {
                    Some(index) => less[key].as_array_of_tables_mut().unwrap().get_mut(index).unwrap(),
                    None => less[key].as_table_mut().unwrap(),
                };
                table.remove(field);
                found.push((format!("{key}.{field}"), less.to_string()));
            }
        };
        match item {
            Item::Table(table) => inside(table, None),
            Item::ArrayOfTables(tables) => tables.iter().enumerate().for_each(|(i, table)| inside(table, Some(i))),
            _ => {}
        }
    }
    found
}

#[test]
fn tables_have_a_row_for_each_activity() {
    for (path, text) in drafts() {
        let of = notice(&text);
        let table = export::write(Format::Csv, std::slice::from_ref(&of)).text;
        assert!(table.ends_with("\r\n"));
        let mut rows = csv::Reader::from_reader(table.as_bytes());
        let names = rows.headers().unwrap().clone();
        let rows: Vec<_> = rows.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), of.content.activities.len(), "{}", path.display());
        let cell = |row: usize, name: &str| rows[row][names.iter().position(|field| field == name).unwrap()].to_owned();
        assert_eq!(cell(0, "sensor"), of.content.sensor);
        for (row, activity) in of.content.activities.iter().enumerate() {
            assert_eq!(cell(row, "activity"), (row + 1).to_string());
            let text = cell(row, "purpose_text");
            assert_eq!(text.strip_prefix('\'').unwrap_or(&text), activity.purpose_text.clone().unwrap_or_default());
            // Not stated and stated to be none are two things.
            let recipients = activity.recipients.as_ref().map(|all| if all.is_empty() { "-" } else { "some" });
            assert_eq!(cell(row, "recipients").as_str() == "-", recipients == Some("-"));
        }
    }
}

#[test]
fn cells_are_no_formulas() {
    let text = fs::read_to_string("tests/corpus/exemplary/market-square-counter.toml").unwrap();
    let text = text.replace("Market Square\"", "=HYPERLINK(1)\"").replace("Acme", "@a, \\\"b\\\"");
    let table = exported(Format::Csv, &text).text;
    assert!(table.contains(",'=HYPERLINK(1),"), "{table}");
    assert!(table.contains(",\"'@a, \"\"b\"\" (IE)\","), "{table}");
    assert!(table.contains(",-7.96431,"), "{table}");
}

#[test]
fn maps_have_a_feature_for_each_notice() {
    let notices: Vec<Notice> = drafts()
        .iter()
        .enumerate()
        .map(|(i, (_, text))| Notice { id: (i % 2 == 0).then_some(NoticeId([i as u8; 16])), ..notice(text) })
        .collect();
    let map: Value = serde_json::from_str(&export::write(Format::Geojson, &notices).text).unwrap();
    assert_eq!(map["type"], "FeatureCollection");
    let features = map["features"].as_array().unwrap();
    assert_eq!(features.len(), notices.len());
    for (feature, of) in features.iter().zip(&notices) {
        assert_eq!(feature["type"], "Feature");
        assert_eq!(feature["properties"]["sensor"], of.content.sensor.as_str());
        assert_eq!(feature["properties"]["shortCode"].is_string(), of.id.is_some());
        match of.content.position {
            None => assert!(feature["geometry"].is_null() && feature.get("geometry").is_some()),
            Some(position) => {
                let place = &feature["geometry"]["coordinates"];
                let units = |i: usize| (place[i].as_f64().unwrap() * 1e5).round() as i32;
                assert_eq!((units(0), units(1)), (position.longitude, position.latitude));
            }
        }
    }
}

#[test]
fn json_ld_stands_by_itself() {
    for (path, text) in drafts() {
        let export = exported(Format::Dpv, &text);
        let file: Value = serde_json::from_str(&export.text).unwrap();
        let context = file["@context"].as_object().unwrap();
        let mut names = BTreeSet::new();
        let (mut anchors, mut links) = (BTreeSet::new(), BTreeSet::new());
        for node in file["@graph"].as_array().unwrap() {
            walk(node, &mut names, &mut anchors, &mut links);
        }
        for name in &names {
            let prefix = name.split(':').next().unwrap();
            assert!(context.contains_key(prefix), "{}: {name}", path.display());
        }
        assert!(links.is_subset(&anchors), "{}: {:?}", path.display(), links.difference(&anchors));
        assert!(export.losses.is_empty(), "{:?}", export.losses);
        known_to_dpv(&names);
    }
}

/// Compact names of things and properties; parts of a notice that are defined, and that are pointed to.
fn walk(value: &Value, names: &mut BTreeSet<String>, anchors: &mut BTreeSet<String>, links: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if let (false, Some(_)) = (key.starts_with('@'), key.split_once(':')) {
                    names.insert(key.clone());
                }
                match (key.as_str(), value) {
                    ("@id", Value::String(id)) => drop(anchors.insert(id.clone())),
                    ("dpv:hasDataController" | "dpv:hasAuthority", Value::String(id)) => drop(links.insert(id.clone())),
                    ("@type" | "dpv:hasLegalBasis" | "dct:subject" | "dpv:hasNecessity" | "dpv:hasCountry", value) => {
                        let all = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
                        names.extend(all.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    ("dpv:hasDataProcessor", value) => {
                        links.extend(value.as_array().unwrap().iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    _ => {}
                }
                walk(value, names, anchors, links);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| walk(value, names, anchors, links)),
        _ => {}
    }
}

/// With `--shared`: terms of the parts of DPV that lie there.
fn known_to_dpv(names: &BTreeSet<String>) {
    let Some(folder) = std::env::var_os("LAMPPOST_SHARED").map(|shared| Path::new(&shared).join("data/dpv")) else {
        return;
    };
    for (prefix, file) in [
        ("eu-gdpr", "dpv-2.3-eu-gdpr.csv"),
        ("eu-aiact", "dpv-2.3-eu-aiact.csv"),
        ("pd", "pd.csv"),
        ("sector-law", "sector-law_purposes.csv"),
    ] {
        let table = fs::read_to_string(folder.join(file)).unwrap();
        for name in names.iter().filter_map(|name| name.strip_prefix(prefix)?.strip_prefix(':')) {
            assert!(table.contains(&format!("\"{name}\",\"class\"")), "{prefix}:{name} is not in {file}");
        }
    }
}
