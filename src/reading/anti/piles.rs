//! Words that are counted: apologies and superlatives.

use crate::frame::AntiMove::{Gush, OverApology};
use crate::reading::engine::{Rule, Signal, Tag};

/// What is counted, and what is a pile by itself.
pub(crate) const RULES: &[Rule] = &[
    Rule::new(
        Tag::Signal(Signal::Apology),
        "apology-word",
        "
        sorry|apologize|apologise|apologies|apology|apologizing|forgive|forgiveness|pardon|ashamed|mortified|embarrassed|apologetic|apologized|regret
        (feel|feeling) ..2 (awful|terrible|horrible|dreadful|bad|guilty)
        ",
    )
    .free(),
    Rule::anti(
        OverApology,
        "grovels",
        "
        (can|could) not ..2 apologize|apologise ..2 enough
        (a (thousand|million|hundred)|thousand|million|endless|countless) ..1 (apologies|pardons|times|sorry) ..2
        (beg|begging|implore) ..4 (forgive|forgiveness|pardon|sorry|excuse) ..2
        (please)? please forgive (me|us) ..4
        (can|could|will) you ..1 (ever)? forgive ..3
        (never|not) forgive (myself|ourselves) ..3
        (so|very) (so|very) (so|very)? sorry ..2
        (i am|we are) (the worst|such an idiot|so stupid|an idiot|a disaster|so ashamed|mortified|hopeless|terrible|a terrible|on my knees|such a fool|useless|so so sorry|worthless) ..3
        (how|what) can (i|we) ever ..1 (make (it|this)|apologize|forgiven) ..4
        sorry sorry ..1
        ",
    )
    .free(),
    Rule::new(
        Tag::Signal(Signal::Superlative),
        "superlative",
        "
        (best|most|amazing|incredible|fantastic|awesome|wonderful|fabulous|marvelous|marvellous|spectacular|phenomenal|extraordinary|magnificent|outstanding|unbelievable|sensational|brilliant|greatest|loveliest|nicest|sweetest|kindest|coolest|perfect|gorgeous|stunning|superb|terrific|divine|delightful|adore|totally|absolutely|unforgettable|mega|legend|queen|king|angel|superstar|goddess|heavenly|exquisite|ever|favoritest|bestest|omg|wow|love|loved|adorable|prettiest|exceptional|epic|so so|blown|obsessed|dream|treasure|thrilled|ecstatic|overjoyed|honored|honoured)
        ",
    )
    .free(),
    Rule::anti(
        Gush,
        "gushes",
        "
        you are (the|our|my|simply|just|absolutely|truly|such|an|so) ..3 (best|amazing|greatest|favorite|favourite|loveliest|nicest|angel|star|superstar|legend|treasure|incredible|fantastic|awesome|perfect|wonderful) ..3 (ever|customer|guest|person|client|patient|human|customers|guests|people|world|planet|amazing|awesome|universe|all time)
        (made|making) (my|our) (whole|entire)? (year|life|century|decade) ..2
        (love|adore|worship) you ..1 (so|all|to|forever) ..3
        ",
    ),
];
