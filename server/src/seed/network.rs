//! Authorities, schools, the sample membership and its goals.

use super::table::Tables;
use hamsa_store::{Change, Saved, Store, StoreError};
use std::collections::HashSet;

/// Authorities and schools.
pub async fn reference(
    store: &Store,
    change: &Change,
    tables: &Tables,
) -> Result<String, StoreError> {
    let authorities = store.save_authorities(change, &tables.authorities).await?;
    let schools = store.save_schools(change, &tables.schools).await?;
    Ok(format!("Authorities: {}. Schools: {}.", told(authorities), told(schools)))
}

/// Sample members and sample goals. Where the membership is a real one by now, and where somebody
/// has set a goal for that year, nothing is touched.
pub async fn sample(store: &Store, change: &Change, tables: &Tables) -> Result<String, StoreError> {
    let is_sample = store.members().await?.iter().all(|member| member.sample);
    let members = match is_sample {
        true => told(store.set_members(change, &tables.members).await?),
        false => "left as they are".into(),
    };
    let known: HashSet<_> = store
        .goals()
        .await?
        .into_iter()
        .map(|goal| (goal.authority, goal.indicator, goal.target_year))
        .collect();
    let mut set = 0;
    for goal in &tables.goals {
        if !known.contains(&(goal.authority.clone(), goal.indicator.clone(), goal.target_year)) {
            store.set_goal(change, goal).await?;
            set += 1;
        }
    }
    Ok(format!("Sample members: {members}. Sample goals: {set} set."))
}

/// What became of records, in words.
pub(super) fn told(saved: Saved) -> String {
    format!("{} added, {} changed, {} as they were", saved.added, saved.changed, saved.unchanged)
}
