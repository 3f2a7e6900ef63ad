//! Putting short lists in order.
//!
//! The standard library sorts millions of items well and is compiled anew for every type, about
//! five kilobytes each time. Lists here have dozens of items, seldom hundreds, so each is put in
//! its place.

/// The items by their keys, lowest first; items with equal keys stay in their order.
pub fn sorted_by_key<T, K: Ord>(
    items: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    let mut sorted = Vec::new();
    for item in items {
        let at = sorted.partition_point(|it| key(it) <= key(&item));
        sorted.insert(at, item);
    }
    sorted
}

/// The items, lowest first.
pub fn sorted<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut sorted = Vec::new();
    for item in items {
        let at = sorted.partition_point(|it| *it <= item);
        sorted.insert(at, item);
    }
    sorted
}

/// The items, lowest first, each of them once.
pub fn distinct<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut sorted = Vec::new();
    for item in items {
        if let Err(at) = sorted.binary_search(&item) {
            sorted.insert(at, item);
        }
    }
    sorted
}

/// Puts a list in order, lowest first.
pub fn sort<T: Ord>(items: &mut Vec<T>) {
    *items = sorted(std::mem::take(items));
}
