//! Chance is a promise: a seed in a link gives the same customers for ever.

use encore::seed::Seed;

#[test]
fn the_stream_is_splitmix64() {
    // The first numbers for the seed 1234567, as published with the algorithm.
    let mut stream = Seed(1_234_567).stream();
    let numbers: Vec<_> = (0..3).map(|_| stream.next()).collect();
    let published =
        [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423];
    assert_eq!(numbers, published);
}

#[test]
fn draws_stay_in_their_range_and_reach_its_ends() {
    let mut stream = Seed(3).stream();
    let drawn: Vec<_> = (0..1_000).map(|_| stream.between(-2, 2)).collect();
    assert_eq!((drawn.iter().min(), drawn.iter().max()), (Some(&-2), Some(&2)));
    assert_eq!(stream.below(0), 0);
    assert_eq!(stream.pick::<u8>(&[]), None);
    assert!(!stream.chance(0) && stream.chance(100));
}

#[test]
fn a_shuffle_keeps_everything_and_moves_something() {
    let mut items: Vec<_> = (0..50).collect();
    Seed(5).stream().shuffle(&mut items);
    assert_ne!(items, (0..50).collect::<Vec<_>>());
    items.sort_unstable();
    assert_eq!(items, (0..50).collect::<Vec<_>>());
}

#[test]
fn branches_differ_from_each_other_and_from_their_root() {
    let root = Seed(7);
    assert_ne!(root.branch(1), root.branch(2));
    assert_ne!(root.branch(1), root);
    assert_eq!(root.branch(1), root.branch(1));
}
