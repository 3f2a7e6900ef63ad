//! What the built site weighs, and whether that is within `budget.toml`.

use std::io::Write;
use std::path::Path;

use crate::project::{Done, Failure, files_under, read, read_text, root, say};

/// The size of one file in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Size {
    /// Its path in the site.
    pub name: String,
    /// As it is.
    pub raw: usize,
    /// With gzip at its best.
    pub gzip: usize,
    /// With brotli at its best.
    pub brotli: usize,
}

/// Weighs every file of a site.
///
/// # Errors
/// When a file can't be read.
pub fn weigh(folder: &Path) -> Done<Vec<Size>> {
    files_under(folder)?.iter().map(|path| weigh_file(folder, path)).collect()
}

fn weigh_file(folder: &Path, path: &Path) -> Done<Size> {
    let bytes = read(path)?;
    let name = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().into_owned();
    let (raw, gzip, brotli) = (bytes.len(), gzip(&bytes).len(), brotli(&bytes).len());
    Ok(Size { name, raw, gzip, brotli })
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    // Writing into memory can't fail.
    let _ = writer.write_all(bytes);
    writer.finish().unwrap_or_default()
}

/// Bytes compressed as a good server compresses them.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    let _ = writer.write_all(bytes);
    writer.into_inner()
}

/// The limits, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The program, brotli.
    pub wasm: usize,
    /// All that the first page needs, brotli.
    pub first_load: usize,
    /// The largest role pack, brotli.
    pub role_pack: usize,
    /// The index of role packs, brotli.
    pub index: usize,
    /// The practice items and the guide, brotli.
    pub fetched_later: usize,
    /// The whole site, raw.
    pub whole: usize,
}

impl Budget {
    /// Reads `budget.toml`.
    ///
    /// # Errors
    /// When it is missing or says nothing about a limit.
    pub fn load() -> Done<Self> {
        Self::parse(&read_text(&root().join("budget.toml"))?)
    }

    fn parse(text: &str) -> Done<Self> {
        let limit = |name: &str| {
            let lines = text.lines().filter_map(|it| it.split_once('='));
            let mut values =
                lines.filter(|(key, _)| key.trim() == name).map(|(_, value)| value);
            let value = values.next().and_then(|it| it.trim().replace('_', "").parse().ok());
            value.ok_or_else(|| Failure::step(format!("budget.toml: {name} is missing")))
        };
        Ok(Self {
            wasm: limit("wasm")?,
            first_load: limit("first_load")?,
            role_pack: limit("role_pack")?,
            index: limit("index")?,
            fetched_later: limit("fetched_later")?,
            whole: limit("whole")?,
        })
    }

    /// Each limit as a line: what it is, what is used of it, and what is allowed.
    pub fn spent(&self, sizes: &[Size]) -> [(&'static str, usize, usize); 6] {
        let brotli = |is_meant: fn(&str) -> bool| {
            sizes.iter().filter(move |it| is_meant(&it.name)).map(|it| it.brotli)
        };
        let whole = sizes.iter().map(|it| it.raw).sum();
        [
            ("wasm, brotli", brotli(|it| it.ends_with(".wasm")).sum(), self.wasm),
            ("first load, brotli", first_load(sizes), self.first_load),
            ("largest role pack, brotli", brotli(is_pack).max().unwrap_or(0), self.role_pack),
            ("index, brotli", brotli(|it| it == "content/index.txt").sum(), self.index),
            ("practice and guide, brotli", brotli(is_later).sum(), self.fetched_later),
            ("whole site, raw", whole, self.whole),
        ]
    }
}

fn is_pack(name: &str) -> bool {
    name.starts_with("content/roles/")
}

/// Whether it is fetched when somebody practices or when a page needs the guide.
fn is_later(name: &str) -> bool {
    ["content/practice/", "content/guide/"].iter().any(|it| name.starts_with(it))
}

/// Bytes of all that the first page needs, brotli: one role pack, the largest.
pub fn first_load(sizes: &[Size]) -> usize {
    let is_page = |name: &str| {
        [".html", ".css", ".js", ".mjs", ".wasm"].iter().any(|it| name.ends_with(it))
    };
    let is_shared =
        |name: &str| name.starts_with("content/") && !is_pack(name) && !is_later(name);
    let every = sizes.iter().filter(|it| is_page(&it.name) || is_shared(&it.name));
    let packs = sizes.iter().filter(|it| is_pack(&it.name)).map(|it| it.brotli);
    every.map(|it| it.brotli).sum::<usize>() + packs.max().unwrap_or(0)
}

/// Prints the table and checks the budget.
///
/// # Errors
/// When the site weighs more than it may.
pub fn report(folder: &Path) -> Done {
    let (sizes, budget) = (weigh(folder)?, Budget::load()?);
    say(table(&sizes).trim_end());
    let mut over = Vec::new();
    for (what, spent, allowed) in budget.spent(&sizes) {
        say(format!("{what}: {} of {} bytes", grouped(spent), grouped(allowed)));
        if spent > allowed {
            over.push(format!("{what} by {} bytes", grouped(spent - allowed)));
        }
    }
    match over.is_empty() {
        true => Ok(()),
        false => {
            Err(Failure::step(format!("over the budget of budget.toml: {}", over.join(", "))))
        }
    }
}

fn table(sizes: &[Size]) -> String {
    let sum = |part: fn(&Size) -> usize| sizes.iter().map(part).sum();
    let (raw, gzip, brotli) = (sum(|it| it.raw), sum(|it| it.gzip), sum(|it| it.brotli));
    let total = Size { name: "total".to_owned(), raw, gzip, brotli };
    let width = sizes.iter().map(|it| it.name.len()).max().unwrap_or(0).max(5);
    let mut text =
        format!("{:width$} {:>10} {:>10} {:>10}\n", "bytes", "raw", "gzip", "brotli");
    for Size { name, raw, gzip, brotli } in sizes.iter().chain([&total]) {
        let [raw, gzip, brotli] = [raw, gzip, brotli].map(|it| grouped(*it));
        text.push_str(&format!("{name:width$} {raw:>10} {gzip:>10} {brotli:>10}\n"));
    }
    text
}

/// A number as a person reads it: 12,345.
fn grouped(number: usize) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{},{:03}", grouped(number / 1000), number % 1000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(name: &str, bytes: usize) -> Size {
        Size { name: name.to_owned(), raw: bytes * 3, gzip: bytes * 2, brotli: bytes }
    }

    #[test]
    fn the_first_load_counts_one_pack_only() {
        let names = [("index.html", 1), ("a.css", 2), ("boot.mjs", 4), ("x.wasm", 8)];
        let content = [("content/index.txt", 16), ("content/bank/names.txt", 32)];
        let packs =
            [("content/roles/a.txt", 64), ("content/roles/b.txt", 128), ("icon.svg", 256)];
        let later = [("content/practice/spot.txt", 512), ("content/guide/prompts.txt", 1024)];
        let all = names.into_iter().chain(content).chain(packs).chain(later);
        let sizes: Vec<_> = all.map(|(name, bytes)| size(name, bytes)).collect();
        assert_eq!(first_load(&sizes), 1 + 2 + 4 + 8 + 16 + 32 + 128);
    }

    #[test]
    fn packs_and_what_is_fetched_later_have_limits_of_their_own() {
        let names = ["content/roles/a.txt", "content/roles/b.txt", "content/index.txt"];
        let later = ["content/practice/spot.txt", "content/guide/prompts.txt"];
        let sizes: Vec<_> =
            names.iter().chain(&later).zip(1..).map(|(name, n)| size(name, n)).collect();
        let (wasm, first_load, whole) = (0, 0, 0);
        let budget =
            Budget { wasm, first_load, role_pack: 7, index: 8, fetched_later: 9, whole };
        let [_, _, spent @ .., _] = budget.spent(&sizes);
        let expected = [
            ("largest role pack, brotli", 2, 7),
            ("index, brotli", 3, 8),
            ("practice and guide, brotli", 9, 9),
        ];
        assert_eq!(spent, expected);
    }

    #[test]
    fn a_limit_that_is_missing_is_named() {
        let (wasm, first_load, role_pack, index, fetched_later, whole) = (1000, 20, 4, 5, 6, 3);
        let budget = Budget { wasm, first_load, role_pack, index, fetched_later, whole };
        let text = "# x\nwasm = 1_000\nfirst_load=20\nwhole = 3\nrole_pack = 4\nindex = 5\n\
            fetched_later = 6";
        assert_eq!(Budget::parse(text), Ok(budget));
        let message = Budget::parse("wasm = 1").map_err(|it| it.message);
        assert_eq!(message, Err("budget.toml: first_load is missing".to_owned()));
    }

    #[test]
    fn the_table_ends_with_the_total() {
        let text = table(&[size("a.css", 500), size("b.wasm", 1000)]);
        assert_eq!(text.lines().last(), Some("total       4,500      3,000      1,500"));
    }
}
