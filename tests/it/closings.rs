//! Closings for the scenes of the content with the marks that a fair reader would set.

/// Scene, a fitting closing, a poor one.
pub(crate) const WORKED: &[(&str, &str, &str)] = &[
    (
        "S07",
        "{resolution 2: You were only charged once, and the two failed tries drop off in two days}. \
         {guarantee 2: If they don't, bring me this receipt and I'll refund them}. \
         {thanks 2, acknowledgement 2: Thanks for keeping cool}, and {warm_wish 2, personal 2: enjoy the game}.",
        "{needs_check 1, stock_phrase: Did you find everything okay}? {warm_wish 1: Have a great day}. {abrupt: Next, please}.",
    ),
    (
        "S08",
        "You were right, {personal 1: Mrs. Delgado}, and {acknowledgement 2: I'm sorry we made you prove it}. \
         {promise 2: I'm fixing that coffee price myself as soon as you're out the door}. \
         {resolution 2: Your refund will be on the card by Wednesday}. \
         {warm_wish 2, personal 2: I hope the ice cream made it}.",
        "{acknowledgement 1: We apologize for any inconvenience}. {blame: It's the system, it does that}. \
         {thanks 1, hollow: Thanks for shopping with us}, and {warm_wish 1: have a nice day}.",
    ),
    (
        "S09",
        "{reassurance 1: You're not holding anybody up}, {personal 1: Mr. Petrov}. \
         {resolution 2: The lentil soup comes in on Tuesday}, and {promise 2, gesture 2: I'll put two cans aside for you}. \
         I'm here tomorrow morning, so {invitation 2, personal 2: come tell me how the lake story ends}.",
        "No worries, {warm_wish 1, stock_phrase: have a good one}, sir. {abrupt: Next in line, please}.",
    ),
    (
        "S19",
        "{acknowledgement 2: I'm sorry we started so late}, {personal 1: Mr. Okafor}, and you had a rough time with that first shot. \
         {use_tip 2, resolution 2: You can eat around four, once you feel your lip again}, and soup is best. \
         {promise 2: I'll call you at six tonight to hear how the jaw is}.",
        "{resolution 1: Okay, you're all set}. {warm_wish 1, hollow: Have a great day}, and \
         {burden_shift, stock_phrase: call us if anything comes up}.",
    ),
    (
        "S20",
        "{personal 2: Lena, you held that mirror to the very end}, and your fox saw it all. \
         Mr. Haddad, {use_tip 2: the lip stays numb until about four, so nothing chewy till then}. \
         {resolution 2: This tooth is done}, and {promise 2, invitation 2: I'll keep the same chair for her in six months}.",
        "Good job, sweetie, {farewell 1: bye-bye}. Dad, {burden_shift: see the front desk for your next appointment}, okay?",
    ),
    (
        "S21",
        "{acknowledgement 2: I went through that sheet too fast}, {personal 2: Mr. Sullivan, with your mouth full of gauze}. \
         {use_tip 2: If it bleeds, bite on a fresh piece for half an hour}, and {personal 2: let someone else blow the whistle today}. \
         {needs_check 2: What questions do you still have before you go}?",
        "{resolution 1: Great, so you're good to go}. {needs_check 1: Any questions}? No? \
         {warm_wish 1, stock_phrase: Have a nice evening, then}.",
    ),
    (
        "S01",
        "{acknowledgement 2: I said ten minutes and it was 25, and I'm sorry}. \
         Bistro Lin on the corner has tables, and {gesture 2, promise 2: I'll call them for you right now}. \
         {invitation 2, promise 2: Tell me a weeknight, Mrs. Romero, and I'll hold the window table for you}. \
         {warm_wish 2, personal 2: Enjoy your night off from the baby}.",
        "{acknowledgement 1: Sorry, guys}, {blame: the kitchen's really backed up tonight}. \
         {warm_wish 1, hollow: Have a good one}. {invitation 1: Hope to see you again soon}.",
    ),
    (
        "S02",
        "{promise 2, resolution 2: Your corner is yours next Friday at seven, and the wedding stays upstairs}. \
         {thanks 2, personal 2: Thank you for nine years of Fridays, and for laughing at Bruno's boat story again}.",
        "{abrupt: One second, I have to get that}. {thanks 1, hollow: Thanks so much for coming in}, \
         {warm_wish 1: have a wonderful evening}.",
    ),
    (
        "S03",
        "{personal 2, warm_wish 2: Happy seventieth, Mrs. Yilmaz}, the whole kitchen loved singing for you. \
         {gesture 2: Please sit here while I look in our closet for the gray coat}, and \
         {promise 2: if it isn't there, I'll call you by noon tomorrow}. \
         {needs_check 2: What else do you need to get home, maybe a cab}?",
        "Aw, happy birthday, you guys were the best, {gush, hollow: best table ever}. {invitation 1: Come back soon}. \
         {burden_shift: Coats are all on that rack}.",
    ),
];
