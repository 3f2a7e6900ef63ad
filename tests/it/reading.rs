//! Reading, told in marked text.

use crate::notation::{check, check_statement};

#[test]
fn thanks_are_strong_when_they_name_something_of_this_visit() {
    check("{thanks1:Thanks}, {farewell1:bye}.");
    check("{thanks2:Thank you for bringing the papers}.");
    check("{thanks1:Thank you for your} stay.");
}

#[test]
fn a_promise_has_a_person_an_act_and_a_time() {
    check("{promise2:I'll call you by four}.");
    check("{promise1:I'll let you know}.");
    check("{!vague_promise:Someone will be in touch} soon.");
    check("{!vague_promise:We'll let you know}.");
}

#[test]
fn negated_conditional_and_quoted_moves_do_not_count() {
    check("I won't say thank you.");
    check("If you had come earlier I'd have thanked you.");
    check("She said \"thank you\" twice to you.");
    check("I {thanks1:can't thank you enough}.");
}

#[test]
fn mockery_leaves_nothing_but_itself() {
    check("{!unwelcome:Thanks for nothing}.");
    check("{!unwelcome:Thanks for nothing}. {farewell1:Goodbye}.");
}

#[test]
fn statements_are_about_themes() {
    check_statement("{people+:Lovely} staff, but the food was {product-:cold}.");
    check_statement("They {genuine+:meant it}.");
}
