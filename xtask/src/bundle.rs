//! The last step of every build, run by Trunk as its `post_build` hook.
//!
//! For the public it makes one stylesheet of many, shrinks the wasm, names files after what is
//! in them, and writes their checksums and the build id onto the page. In both kinds of build
//! it moves inline scripts into files and refuses a page that its own policy would refuse.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256, Sha384};

use crate::markup::{self, Tag, rewrite, tags};
use crate::project::{Done, Failure, files_under, program, read, read_text, run, write};
use crate::tools;

const WASM_OPT: [&str; 7] = [
    "-Oz",
    "--enable-reference-types",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-multivalue",
    "--enable-mutable-globals",
];

/// Runs as Trunk's hook, with what Trunk says in the environment.
///
/// # Errors
/// When this isn't Trunk's hook or the page is at fault.
pub fn hook() -> Done {
    let folder = std::env::var_os("TRUNK_STAGING_DIR")
        .ok_or_else(|| Failure::input("bundle is run by Trunk: use `cargo xtask build`"))?;
    let is_release = std::env::var("TRUNK_PROFILE").is_ok_and(|it| it == "release");
    bundle(Path::new(&folder), is_release)
}

/// Rewrites a freshly built site in place.
///
/// # Errors
/// When a file is missing or the page holds something that its policy refuses.
pub fn bundle(folder: &Path, is_release: bool) -> Done {
    let index = folder.join("index.html");
    let mut html = move_scripts(folder, &read_text(&index)?)?;
    let mut build = "dev".to_owned();
    if is_release {
        html = merge_styles(folder, &html)?;
        html = name_program(folder, &html)?;
        build = build_id(folder, &html)?;
        html = seal(folder, &html, &build)?;
    }
    html =
        rewrite(&html, |it| (it.name == "html").then(|| it.with("data-build", &build).print()));
    match markup::problems(&html).as_slice() {
        [] => write(&index, html),
        problems => Err(Failure::step(format!("index.html has {}", problems.join(", ")))),
    }
}

/// Moves Trunk's reload script into a file: the policy allows nothing inline.
fn move_scripts(folder: &Path, html: &str) -> Done<String> {
    let mut page = html.to_owned();
    let is_inline = |it: &Tag| it.name == "script" && it.get("src").is_none();
    while let Some(tag) = tags(&page).into_iter().find(is_inline) {
        let rest = page.get(tag.place.end..).unwrap_or("");
        let (script, _) = rest.split_once("</script>").unwrap_or((rest, ""));
        let name = format!("inline-{}.js", hash(script.as_bytes()));
        // Trunk fills these in while it serves the page, but it doesn't look into files.
        let filled = script.replace("'{{__TRUNK_ADDRESS__}}'", "location.host");
        write(&folder.join(&name), filled.replace("{{__TRUNK_WS_BASE__}}", "/"))?;
        let end = tag.place.end + script.len();
        let tag_with_source = tag.clone().with("src", &format!("./{name}")).print();
        page.replace_range(tag.place.start..end, &tag_with_source);
    }
    Ok(page)
}

/// Makes one stylesheet of all of them, in their order: one request instead of five.
fn merge_styles(folder: &Path, html: &str) -> Done<String> {
    let mut css = String::new();
    for tag in tags(html).iter().filter(|it| is_style(it)) {
        let path = file(folder, tag.get("href"));
        css.push_str(&read_text(&path)?);
        css.push('\n');
        let _ = std::fs::remove_file(path);
    }
    let css = without_remarks(&css);
    let name = format!("encore-{}.css", hash(css.as_bytes()));
    write(&folder.join(&name), css)?;
    let mut link = Some(format!("<link rel=\"stylesheet\" href=\"./{name}\">"));
    Ok(rewrite(html, |it| is_style(&it).then(|| link.take().unwrap_or_default())))
}

fn is_style(tag: &Tag) -> bool {
    tag.name == "link" && tag.get("rel") == Some("stylesheet")
}

/// CSS without remarks and indentation.
fn without_remarks(css: &str) -> String {
    let mut parts = css.split("/*");
    let mut kept = parts.next().unwrap_or("").to_owned();
    for part in parts {
        kept.push_str(part.split_once("*/").map_or("", |(_, after)| after));
    }
    let lines = kept.lines().map(str::trim).filter(|it| !it.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// Shrinks the wasm and names it and its glue after what is in them, so that no cache can mix
/// two builds.
fn name_program(folder: &Path, html: &str) -> Done<String> {
    let page = tags(html);
    let boot = page.iter().find(|it| it.get("data-wasm").is_some());
    let boot = boot.ok_or_else(|| Failure::step("index.html starts no program"))?;
    let wasm = file(folder, boot.get("data-wasm"));
    shrink(&wasm)?;
    let wasm = rename(folder, &wasm, "wasm")?;
    let js = rename(folder, &file(folder, boot.get("data-js")), "js")?;
    let preload = format!("<link rel=\"modulepreload\" href=\"{js}\">\n");
    Ok(rewrite(html, |it| {
        it.get("data-wasm")?;
        let boot = it.with("data-js", &js).with("data-wasm", &wasm).print();
        Some(format!("{preload}{boot}"))
    }))
}

fn shrink(wasm: &Path) -> Done {
    match tools::wasm_opt() {
        Some(tool) => run(program(tool).args(WASM_OPT).arg("-o").arg(wasm).arg(wasm)),
        None => {
            eprintln!(
                "    without wasm-opt (it comes from npm) the app is larger: an empty one is \
                 35 KB compressed instead of 24"
            );
            Ok(())
        }
    }
}

fn rename(folder: &Path, path: &Path, extension: &str) -> Done<String> {
    let name = format!("encore-{}.{extension}", hash(&read(path)?));
    let renamed = std::fs::rename(path, folder.join(&name));
    renamed
        .map_err(|error| Failure::step(format!("can't rename {}: {error}", path.display())))?;
    Ok(format!("./{name}"))
}

/// One id over all files, the page included.
fn build_id(folder: &Path, html: &str) -> Done<String> {
    let mut digest = Sha256::new();
    for path in files_under(folder)? {
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
        if name != "index.html" {
            digest.update(name.as_bytes());
            digest.update(read(&path)?);
        }
    }
    digest.update(html.as_bytes());
    Ok(short(&digest.finalize()))
}

/// Writes checksums onto everything that runs or styles, and the build id behind the names of
/// files that are called the same in every build.
fn seal(folder: &Path, html: &str, build: &str) -> Done<String> {
    let mut fault = None;
    let page = rewrite(html, |tag| match sealed(folder, tag, build) {
        Ok(text) => text,
        Err(failure) => {
            fault = Some(failure);
            None
        }
    });
    let lines: Vec<_> = page.lines().filter(|it| !it.trim().is_empty()).collect();
    fault.map_or(Ok(lines.join("\n") + "\n"), Err)
}

fn sealed(folder: &Path, tag: Tag, build: &str) -> Done<Option<String>> {
    let checksum =
        |name: &str| -> Done<String> { Ok(integrity(&read(&file(folder, tag.get(name)))?)) };
    let sealed = match (tag.name.as_str(), tag.get("rel")) {
        ("script", _) if tag.get("data-wasm").is_some() => {
            let (js, wasm) = (checksum("data-js")?, checksum("data-wasm")?);
            let tag = tag.clone().with("data-js-integrity", &js);
            tag.with("data-wasm-integrity", &wasm).with("integrity", &checksum("src")?)
        }
        ("script", _) => tag.clone().with("integrity", &checksum("src")?),
        ("link", Some("stylesheet" | "modulepreload")) => {
            tag.clone().with("integrity", &checksum("href")?)
        }
        _ => return Ok(None),
    };
    let source = tag.get("src").map(|it| format!("{it}?b={build}"));
    Ok(Some(match source {
        Some(source) => sealed.with("src", &source).print(),
        None => sealed.print(),
    }))
}

fn file(folder: &Path, address: Option<&str>) -> PathBuf {
    folder.join(address.unwrap_or("").trim_start_matches("./"))
}

fn hash(bytes: &[u8]) -> String {
    short(&Sha256::digest(bytes))
}

fn short(digest: &[u8]) -> String {
    digest.iter().take(8).map(|it| format!("{it:02x}")).collect()
}

/// The checksum of a file as browsers read it.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", base64(&Sha384::digest(bytes)))
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let bits = (0..3).fold(0_usize, |bits, idx| {
            bits << 8 | usize::from(three.get(idx).copied().unwrap_or(0))
        });
        for idx in 0..4 {
            let sign = SIGNS.get(bits >> (18 - 6 * idx) & 63).copied().unwrap_or(b'=');
            text.push(if idx > three.len() { '=' } else { char::from(sign) });
        }
    }
    text
}

#[cfg(test)]
#[path = "bundle_tests.rs"]
mod tests;
