//! The pages of the loop, as verbs of a person who goes through it.

use crate::visit::Visit;

/// The questions of the card.
pub(crate) const QUESTIONS: [&str; 3] = [
    "How should they feel?",
    "What should they say about you?",
    "How should they describe the visit?",
];

/// A card that is hoped for.
pub(crate) const HOPES: [&str; 3] = [
    "I felt looked after, and I wasn't rushed.",
    "They told me exactly when they would call.",
    "Calm, and clear about what comes next.",
];

/// The label of the field at the exit.
pub(crate) const EXIT: &str = "Your last words to them";

/// Parting words of a first round.
pub(crate) const FIRST_WORDS: &str =
    "Thank you for waiting so patiently. You can eat around four. Have a nice day!";

/// Parting words of a second round.
pub(crate) const BETTER_WORDS: &str = "I'm sorry we started so late, that was ours. I'll call \
    you at six tonight to hear how it is. What else would you like to know before you go?";

/// How many customers leave in a round.
pub(crate) const N_CUSTOMERS: usize = encore::round::N_CUSTOMERS;

impl Visit {
    /// Waits until this page can be used, its content included.
    pub(crate) async fn at(&self, page: &str) {
        self.until_flag_is("data-route", page).await;
        self.until_flag_is("data-content", "here").await;
        self.until_flag("data-ready").await;
    }

    /// First visit → card.
    pub(crate) async fn begin(&self) {
        self.open_ready("").await;
        self.at("home").await;
        self.press("Start").await;
        self.at("card").await;
    }

    /// Card → scene.
    pub(crate) async fn write_card(&self) {
        for (question, hope) in QUESTIONS.iter().zip(HOPES) {
            self.write(question, hope).await;
        }
        self.press("To the scene").await;
        self.at("scene").await;
    }

    /// Scene → exit.
    pub(crate) async fn leave(&self) {
        self.press("They are leaving now").await;
        self.at("exit").await;
    }

    /// First visit → prediction, with these words said.
    pub(crate) async fn say_first(&self, words: &str) {
        self.begin().await;
        self.write_card().await;
        self.leave().await;
        self.say(words).await;
        self.at("predict").await;
    }

    /// Exit → prediction, or in a further round → door.
    pub(crate) async fn say(&self, words: &str) {
        self.write(EXIT, words).await;
        self.press("Say it").await;
    }

    /// Prediction → door.
    pub(crate) async fn predict(&self) {
        self.predict_and_press("Open the door").await;
    }

    /// The same where the main action has another name.
    pub(crate) async fn predict_and_press(&self, label: &str) {
        self.at("predict").await;
        self.choose("fine, no more").await;
        self.choose("some of them").await;
        self.press(label).await;
        self.at("door").await;
    }

    /// Lets all customers come out.
    pub(crate) async fn hear_all(&self) {
        self.at("door").await;
        self.press("Hear them all").await;
        self.until_out(N_CUSTOMERS).await;
    }

    /// Waits until this many customers are out.
    pub(crate) async fn until_out(&self, n: usize) {
        let script =
            format!("return document.querySelectorAll('article.answer').length === {n}");
        self.until(&format!("{n} customers"), &script).await;
    }

    /// Door → comparison.
    pub(crate) async fn compare(&self) {
        self.press("Hoped beside heard").await;
        self.at("compare").await;
    }

    /// Comparison → exit, with the same customers.
    pub(crate) async fn again(&self) {
        self.press("Same customers again").await;
        self.at("exit").await;
    }

    /// The door after a further exit → what changed.
    pub(crate) async fn see_change(&self) {
        self.press("What your change did").await;
        self.at("compare").await;
    }

    /// The whole first round, from the card on.
    pub(crate) async fn first_round(&self) {
        self.write_card().await;
        self.leave().await;
        self.say(FIRST_WORDS).await;
        self.predict().await;
        self.hear_all().await;
        self.compare().await;
    }

    /// A further round with the same customers, from the comparison on.
    pub(crate) async fn further_round(&self) {
        self.again().await;
        self.say(BETTER_WORDS).await;
        self.hear_all().await;
        self.see_change().await;
    }

    /// Where the person is told to be, as the heading says.
    pub(crate) async fn heading(&self) -> String {
        self.text("main h1").await
    }

    /// What the page says across all pages about saving; empty when there is nothing to say.
    pub(crate) async fn notes(&self) -> String {
        let script = "return [...document.querySelectorAll('.notes .note')]
            .map(it => it.innerText).join(' ')";
        self.run(script).await.as_str().unwrap().to_owned()
    }
}
