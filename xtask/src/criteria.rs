//! What the page "Accessibility" is made of: www/accessibility/criteria.toml → a row for each success criterion; the pages
//! of www → a link to each, which is also the second way to each of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};
use toml_edit::{DocumentMut, Item, TableLike};

use crate::{files, paths};

/// Where the page wants the rows.
const ROWS: &str = "{{criteria}}";
/// Where it wants the day on which all of it was looked at.
const CHECKED: &str = "{{checked}}";
/// Where it wants the links, and the names of the parts that have their words.
const PAGES: &str = "{{pages}}";
const WORDS: &str = "{{words}}";

const RESULTS: [&str; 3] = ["met", "partly", "none"];

/// Fills rows, day and links into the page. Words stay messages, so that the page speaks every language.
pub fn into_page(page: &str) -> Result<String> {
    let path = paths::www().join("accessibility/criteria.toml");
    let text = String::from_utf8(files::read(&path)?)?;
    let document: DocumentMut = text.parse().with_context(|| format!("{}", path.display()))?;
    let checked = document.get("checked").and_then(Item::as_str).context("criteria.toml has no `checked`")?;
    for place in [ROWS, CHECKED, PAGES, WORDS] {
        if !page.contains(place) {
            bail!("www/accessibility/index.html has no {place}");
        }
    }
    let (links, words) = pages()?;
    let page = page.replace(ROWS, &rows(&document)?).replace(CHECKED, checked);
    Ok(page.replace(PAGES, &links).replace(WORDS, &words))
}

/// A link to every other page, by the message that is its title; and where these messages are.
fn pages() -> Result<(String, String)> {
    let mut list = String::new();
    let mut words = BTreeSet::new();
    for path in files::below(&paths::www())? {
        let folder = path.strip_prefix(paths::www())?.parent().unwrap_or(Path::new("")).to_string_lossy().into_owned();
        if path.file_name().is_none_or(|name| name != "index.html") || folder == "accessibility" {
            continue;
        }
        let page = String::from_utf8(files::read(&path)?)?;
        let title = attribute(&page, "data-title").with_context(|| format!("{} has no data-title", path.display()))?;
        words.extend(attribute(&page, "data-words").into_iter().flat_map(str::split_whitespace).map(str::to_owned));
        let slash = if folder.is_empty() { "" } else { "/" };
        list += &format!(
            "    <li><a href=\"{{{{base}}}}{folder}{slash}\" data-say=\"{title}\">{{{{say {title}}}}}</a></li>\n"
        );
    }
    Ok((list, words.into_iter().collect::<Vec<_>>().join(" ")))
}

fn attribute<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = page.split_once(&format!(" {name}=\""))?;
    Some(rest.split_once('"')?.0)
}

fn rows(document: &DocumentMut) -> Result<String> {
    let ways = ways(document)?;
    let criteria = document.get("criterion").and_then(Item::as_array_of_tables).context("no [[criterion]]")?;
    criteria.iter().map(|criterion| row(criterion, &ways)).collect()
}

/// The ways of checking; those that a test goes, with its file.
fn ways(document: &DocumentMut) -> Result<BTreeMap<String, Option<String>>> {
    let table = document.get("how").and_then(Item::as_table_like).context("criteria.toml has no [how]")?;
    let test = |way: &Item| Some(way.get("test")?.as_str()?.to_owned());
    let ways: BTreeMap<_, _> = table.iter().map(|(name, way)| (name.to_owned(), test(way))).collect();
    for file in ways.values().flatten() {
        if !paths::root().join(file).is_file() {
            bail!("criteria.toml names {file}, and there is no such test");
        }
    }
    Ok(ways)
}

/// A row with its roles written out: where it is narrow, its cells stand below each other, and browsers forget then that
/// they are cells.
fn row(criterion: &dyn TableLike, ways: &BTreeMap<String, Option<String>>) -> Result<String> {
    let field = |name: &str| criterion.get(name).and_then(Item::as_str).with_context(|| format!("no `{name}`"));
    let number = field("number")?;
    let (level, result) = (field("level")?, field("result")?);
    if !RESULTS.contains(&result) {
        bail!("{number}: the result is one of {}", RESULTS.join(", "));
    }
    let how = criterion.get("how").and_then(Item::as_array);
    let how: Vec<_> = how.into_iter().flatten().filter_map(|way| way.as_str()).collect();
    if (result == "none") != how.is_empty() {
        bail!("{number}: say how it was checked, unless there is nothing to check");
    }
    if let Some(unknown) = how.iter().find(|way| !ways.contains_key(**way)) {
        bail!("{number}: [how] has no `{unknown}`");
    }
    let how: String = how.iter().map(|way| format!("<li>{}</li>", say(&format!("wcag-how-{way}")))).collect();
    let how = if how.is_empty() { how } else { format!("<ul role=\"list\">{how}</ul>") };
    Ok(format!(
        "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">{number} {name} ({level})</th>\
         <td role=\"cell\">{result}</td><td role=\"cell\">{how}</td></tr>\n",
        name = say(&format!("wcag-{}", number.replace('.', "-"))),
        result = say(&format!("wcag-result-{result}")),
    ))
}

fn say(key: &str) -> String {
    format!("<span data-say=\"{key}\">{{{{say {key}}}}}</span>")
}
