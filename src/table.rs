//! A map of a few entries.
//!
//! A tree pays from hundreds of entries on and is compiled anew for every pair of types, about
//! six kilobytes each time. Here the entries stand in one list, in the order of their keys.

use std::borrow::Borrow;
use std::ops::Deref;

/// Values under keys, in the order of the keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<K, V>(Vec<(K, V)>);

impl<K: Ord, V> Table<K, V> {
    /// The value under this key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        let idx = self.place(key).ok()?;
        self.0.get(idx).map(|(_, value)| value)
    }

    /// Whether there is a value under this key.
    pub fn has<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.place(key).is_ok()
    }

    /// Puts a value under this key in place of what is there.
    pub fn insert(&mut self, key: K, value: V) {
        self.remove(&key);
        let (Ok(idx) | Err(idx)) = self.place(&key);
        self.0.insert(idx, (key, value));
    }

    /// Takes away what is under this key.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q)
    where
        K: Borrow<Q>,
    {
        if let Ok(idx) = self.place(key) {
            self.0.remove(idx);
        }
    }

    /// The keys in their order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(it, _)| it.borrow().cmp(key))
    }
}

impl<K: Ord + Copy, V: Copy> Table<K, V> {
    /// Puts a value under this key, joined with what is there.
    pub fn join(&mut self, key: K, value: V, join: impl Fn(V, V) -> V) {
        let joined = self.get(&key).map_or(value, |it| join(*it, value));
        self.insert(key, joined);
    }
}

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K, V> Deref for Table<K, V> {
    type Target = [(K, V)];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<K, V> IntoIterator for Table<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, K, V> IntoIterator for &'a Table<K, V> {
    type Item = &'a (K, V);
    type IntoIter = std::slice::Iter<'a, (K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
