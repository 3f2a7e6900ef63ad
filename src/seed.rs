//! Chance as an argument: a small seeded generator.
//!
//! SplitMix64 (Steele, Lea and Flood 2014). A seed travels in links and records, so this
//! algorithm is a promise: the same seed gives the same customers for ever, on every machine.

/// Where a stream of chance starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seed(pub u64);

impl Seed {
    /// A seed of its own for a named part of the work, so that parts don't disturb each other.
    pub fn branch(self, part: u64) -> Seed {
        let mut stream = Stream(self.0 ^ part.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        Seed(stream.next())
    }

    /// The stream of numbers that starts here.
    pub fn stream(self) -> Stream {
        Stream(self.0)
    }
}

/// A stream of seeded numbers.
#[derive(Clone, Debug)]
pub struct Stream(u64);

impl Stream {
    /// The next 64 bits.
    #[expect(clippy::should_implement_trait, reason = "an endless stream is not an iterator")]
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number in `0..n`, or 0 when `n` is 0.
    pub fn below(&mut self, n: u64) -> u64 {
        let wide = u128::from(self.next()) * u128::from(n);
        u64::try_from(wide >> 64).unwrap_or(0)
    }

    /// A number in `low..=high`.
    pub fn between(&mut self, low: i32, high: i32) -> i32 {
        let width = u64::from(high.abs_diff(low)) + 1;
        let step = i32::try_from(self.below(width)).unwrap_or(0);
        low.saturating_add(step)
    }

    /// True in `percent` of a hundred draws.
    pub fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < u64::from(percent)
    }

    /// One of these, or none when there are none.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        let idx = self.below(items.len() as u64);
        items.get(usize::try_from(idx).ok()?)
    }

    /// Puts these into a random order (Fisher and Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.below(last as u64 + 1);
            items.swap(last, usize::try_from(other).unwrap_or(last));
        }
    }
}
