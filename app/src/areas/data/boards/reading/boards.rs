//! The list of boards.

use crate::AppError;
use crate::areas::data::boards::view::{BoardLine, BoardsView};
use crate::dates;
use crate::house::House;
use crate::request::Request;
use hamsa_domain::data::board::{Board, may_make};
use hamsa_domain::id::{AccountId, AuthorityCode};
use hamsa_domain::people::Scope;
use std::collections::HashMap;

/// The boards that whoever asks may see.
pub async fn boards(house: &House, request: &Request) -> Result<BoardsView, AppError> {
    let account = may_make(&request.actor)?;
    let mut names: HashMap<AccountId, String> = HashMap::new();
    let mut boards = Vec::new();
    for board in house.store.boards_for(account).await? {
        if board.check_seen_by(&request.actor).is_ok() {
            let owner = owner(house, &mut names, &board).await?;
            boards.push(line(request, &board, owner));
        }
    }
    Ok(BoardsView { boards, cities: cities(house, request).await? })
}

fn line(request: &Request, board: &Board, owner: String) -> BoardLine {
    BoardLine {
        id: board.id.clone(),
        title: board.title.in_language(request.language).to_owned(),
        owner,
        is_own: board.check_changed_by(&request.actor).is_ok(),
        shared: board.shared,
        kinds: board.content.panels.iter().map(|placed| placed.panel.kind).collect(),
        changed: dates::day(board.changed_at),
    }
}

async fn owner(
    house: &House,
    names: &mut HashMap<AccountId, String>,
    board: &Board,
) -> Result<String, AppError> {
    let Some(owner) = &board.owner else { return Ok(String::new()) };
    if let Some(name) = names.get(owner) {
        return Ok(name.clone());
    }
    let name = house.store.account(owner).await?.map(|account| account.name).unwrap_or_default();
    names.insert(owner.clone(), name.clone());
    Ok(name)
}

/// The cities in which the person holds a role.
async fn cities(
    house: &House,
    request: &Request,
) -> Result<Vec<(AuthorityCode, String)>, AppError> {
    let mut cities: Vec<(AuthorityCode, String)> = Vec::new();
    for grant in &request.actor.grants {
        let Scope::City(code) = &grant.scope else { continue };
        if cities.iter().any(|(known, _)| known == code) {
            continue;
        }
        if let Some(record) = house.store.authority(code).await? {
            let name = record.authority.name.in_language(request.language);
            cities.push((code.clone(), name.to_owned()));
        }
    }
    Ok(cities)
}
