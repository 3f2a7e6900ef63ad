//! Addresses: every page has one, and every text is the address of some page.

use encore::attempt::AttemptId;
use encore::route::Route;
use encore::seed::Seed;

use crate::facts::id;

#[test]
fn every_page_is_found_again_under_its_address() {
    let plain = [
        Route::Home,
        Route::Work,
        Route::Card,
        Route::Scene,
        Route::Exit,
        Route::Predict,
        Route::Door,
        Route::Compare,
        Route::Today,
        Route::Progress,
        Route::Settings,
        Route::About,
        Route::Workshop,
        Route::NotFound,
    ];
    let reasons = ["R12", "a b", "ä/ö?#%25", "\u{1F642}", "..", &"w".repeat(200)];
    let scenes = ["S32", "a b"].map(|it| Route::Calls(it.to_owned()));
    let with_id = reasons.map(|it| Route::Why(it.to_owned())).into_iter().chain(scenes);
    let of_attempts = [Route::Attempt(AttemptId(id(5))), Route::Day(AttemptId(id(5)))];
    for route in plain.into_iter().chain(with_id).chain(of_attempts) {
        let address = route.to_string();
        assert!(address.starts_with("#/"), "{address}");
        assert!(address.bytes().all(|it| it.is_ascii_graphic() && it != b'"'), "{address}");
        assert_eq!(Route::parse(&address), route);
        assert_eq!(address.parse(), Ok(route.clone()));
        assert!(!route.name().is_empty());
    }
}

#[test]
fn addresses_are_read_kindly() {
    let check =
        |text: &str, expected: Route| assert_eq!(Route::parse(text), expected, "{text}");
    check("", Route::Home);
    check("#", Route::Home);
    check("#/", Route::Home);
    check("/", Route::Home);
    check("#/work/", Route::Work);
    check("card", Route::Card);
    check("#/why/R%3a1", Route::Why("R:1".to_owned()));
}

#[test]
fn what_is_no_page_is_not_found() {
    let long = format!("#/why/{}", "x".repeat(1 << 20));
    for text in [
        "#/Work",
        "#/work/1",
        "#/progress/",
        "#/progress/a b",
        "#/progress/a/b",
        "#/day",
        "#/day/",
        "#/day/a b",
        "#/why/",
        "#/why/%",
        "#/why/%4",
        "#/why/%zz",
        "#/why/%ff",
        "##/",
        "#/../",
        &long,
        "javascript:alert(1)",
    ] {
        let route = Route::parse(text);
        assert!(matches!(route, Route::NotFound | Route::Progress), "{text:.40}: {route}");
    }
}

#[test]
fn noise_is_always_some_page() {
    let mut chance = Seed(1).stream();
    for _ in 0..20_000 {
        let length = chance.below(12);
        let noise: String = (0..length)
            .filter_map(|_| chance.pick(&['#', '/', '%', 'a', '2', 'ä', '\0', 'w']).copied())
            .collect();
        let route = Route::parse(&noise);
        assert_eq!(Route::parse(&route.to_string()), route, "{noise}");
    }
}
