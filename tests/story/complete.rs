//! The story leaves nothing out.

use std::path::Path;

#[test]
fn the_story_calls_every_function_of_the_store() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut story = String::new();
    gather(&here.join("story"), &mut story);
    let mut store = String::new();
    gather(&here.join("../server/store/src"), &mut store);
    let names: Vec<&str> = store
        .split("pub async fn ")
        .skip(1)
        .filter_map(|rest| rest.split(['(', '<']).next())
        .collect();
    assert!(names.len() > 60, "the store was not found: {names:?}");
    let untold: Vec<&&str> = names
        .iter()
        .filter(|name| {
            !story.contains(&format!(".{name}(")) && !story.contains(&format!("Store::{name}("))
        })
        .collect();
    assert!(untold.is_empty(), "not in the story: {untold:?}");
}

fn gather(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, text);
        } else {
            text.push_str(&std::fs::read_to_string(path).expect("text"));
        }
    }
}
