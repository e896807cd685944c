//! One story through every function of the store, told as people doing things, on SQLite and on
//! PostgreSQL; and what must hold besides.

#![allow(clippy::expect_used)]

#[path = "story/answer_files.rs"]
mod answer_files;
#[path = "story/boards.rs"]
mod boards;
#[path = "story/catalogue.rs"]
mod catalogue;
#[path = "story/cities.rs"]
mod cities;
#[path = "story/complete.rs"]
mod complete;
#[path = "story/data.rs"]
mod data;
#[path = "story/forecasts.rs"]
mod forecasts;
#[path = "story/keeping.rs"]
mod keeping;
#[path = "story/passwords.rs"]
mod passwords;
#[path = "story/people.rs"]
mod people;
#[path = "story/quality.rs"]
mod quality;
#[path = "story/races.rs"]
mod races;
#[path = "story/random.rs"]
mod random;
#[path = "story/round_races.rs"]
mod round_races;
#[path = "story/rounds.rs"]
mod rounds;
#[path = "story/school_forms.rs"]
mod school_forms;
#[path = "story/systems.rs"]
mod systems;
#[path = "story/world.rs"]
mod world;

use world::World;

async fn the_story(world: World) {
    let mut world = keeping::a_database_is_set_up(world).await;
    let people = people::the_steward_and_the_coordinator_come(&mut world).await;
    people::a_device_signs_in_and_out(&mut world, &people).await;
    cities::the_authorities_and_their_schools_are_entered(&mut world, &people).await;
    people::a_mayor_is_invited(&mut world, &people).await;
    passwords::passwords_are_changed_and_forgotten(&mut world, &people).await;
    passwords::mails_are_sent(&mut world, &people).await;
    catalogue::what_is_counted_is_defined(&mut world, &people).await;
    catalogue::a_template_is_kept_and_replaced(&mut world, &people).await;
    data::the_coordinator_brings_a_file(&mut world, &people).await;
    cities::a_mayor_sets_a_goal(&mut world, &people).await;
    cities::doubtful_places_are_settled(&mut world, &people).await;
    data::a_later_file_corrects_it(&mut world, &people).await;
    data::and_is_undone_again(&mut world, &people).await;
    people::a_coordinator_who_lost_the_role_has_no_back_door(&mut world, &people).await;
    people::a_city_invites_into_its_schools(&mut world, &people).await;
    people::somebody_leaves(&mut world, &people).await;
    rounds::a_city_asks_its_twelve_schools(&mut world, &people).await;
    quality::a_city_answers_what_does_not_fit(&mut world, &people).await;
    systems::a_city_lets_a_system_in_and_out(&mut world).await;
    boards::a_coordinator_builds_a_board(&mut world, &people).await;
    forecasts::a_forecast_is_published_and_stays(&mut world, &people).await;
    forecasts::what_is_made_up_is_known_by_the_request_it_came_by(&mut world).await;
    world.every_change_left_one_audit_row().await;
    keeping::everything_is_moved_to_the_other_engine(world).await;
}

#[tokio::test]
async fn the_story_is_told_on_sqlite() {
    the_story(World::on_sqlite().await).await;
}

#[tokio::test]
async fn the_story_is_told_on_postgresql() {
    the_story(World::on_postgres().await).await;
}
