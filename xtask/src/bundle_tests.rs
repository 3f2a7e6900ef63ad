//! The page before and after, on a site of a few bytes.

use super::*;

const PAGE: &str = "<html lang=\"en\"><head><script src=\"./gate.js\"></script>\
    <link rel=\"stylesheet\" href=\"./a.css\"/><link rel=\"stylesheet\" href=\"./b.css\"/></head>\
    <body><script type=\"module\" src=\"./boot.mjs\" data-js=\"./x.js\" data-wasm=\"./x.wasm\">\
    </script></body></html>";

struct Site(PathBuf);

impl Drop for Site {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn site(name: &str, page: &str) -> Site {
    let folder = std::env::temp_dir().join(format!("encore-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let files = [
        ("a.css", "a {\n  /* one */ x: y;\n}"),
        ("b.css", "b {}"),
        ("gate.js", "1"),
        ("x.js", "2"),
    ];
    for (name, text) in files.into_iter().chain([("boot.mjs", "3"), ("index.html", page)]) {
        std::fs::write(folder.join(name), text).unwrap();
    }
    std::fs::write(folder.join("x.wasm"), b"\0asm\x01\0\0\0").unwrap();
    Site(folder)
}

#[test]
fn a_release_has_one_stylesheet_checksums_and_a_build_id() {
    let site = site("release", PAGE);
    bundle(&site.0, true).unwrap();
    let page = read_text(&site.0.join("index.html")).unwrap();
    let tags = tags(&page);
    let find = |name: &str| tags.iter().filter(|it| it.get(name).is_some()).collect::<Vec<_>>();

    let build = find("data-build")[0].get("data-build").unwrap();
    assert_eq!(build.len(), 16);
    assert_eq!(find("integrity").len(), 4, "{page}");
    let boot = find("data-wasm")[0];
    assert_eq!(boot.get("src"), Some(format!("./boot.mjs?b={build}").as_str()));
    assert_eq!(boot.get("data-js-integrity"), Some(integrity(b"2").as_str()));
    assert!(file(&site.0, boot.get("data-wasm")).is_file());
    let style = tags.iter().find(|it| is_style(it)).unwrap();
    let css = read_text(&file(&site.0, style.get("href"))).unwrap();
    assert_eq!(css, "a {\nx: y;\n}\nb {}");
}

#[test]
fn the_same_site_has_the_same_build_id() {
    let ids = ["one", "two"].map(|name| {
        let site = site(name, PAGE);
        bundle(&site.0, true).unwrap();
        read_text(&site.0.join("index.html")).unwrap()
    });
    assert_eq!(ids[0], ids[1]);
}

#[test]
fn while_developing_only_the_reload_script_moves() {
    let site = site("dev", &PAGE.replace("</body>", "<script>reload()</script></body>"));
    bundle(&site.0, false).unwrap();
    let page = read_text(&site.0.join("index.html")).unwrap();
    assert!(page.contains("data-build=\"dev\""));
    assert!(page.contains("<script src=\"./inline-"));
    assert_eq!(tags(&page).iter().filter(|it| is_style(it)).count(), 2);
}

#[test]
fn a_page_that_its_policy_refuses_is_not_built() {
    let site = site("refused", &PAGE.replace("<body>", "<body onload=\"x()\">"));
    let message = bundle(&site.0, true).unwrap_err().message;
    assert_eq!(message, "index.html has onload= on <body>");
}

#[test]
fn base64_is_padded() {
    assert_eq!(
        ["", "f", "fo", "foo", "foob"].map(|it| base64(it.as_bytes())),
        ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg=="]
    );
}
