//! Dashboards for trying Hamsa out: the coordinator's of the network, the mayor's of her city. They are made of the
//! same parts as everybody's.

use super::SeedError;
use super::table::{TableError, rows};
use crate::Server;
use hamsa_domain::cities::Title;
use hamsa_domain::data::board::{Content, Sharing};
use hamsa_domain::data::panel::{Choice, Kind, Panel, Years};
use hamsa_domain::id::{AuthorityCode, IndicatorCode};
use hamsa_store::{Change, NewBoard};
use serde::Deserialize;
use std::path::Path;

/// A panel; the first of each board names the board as well.
#[derive(Deserialize)]
struct PanelLine {
    board: String,
    title_he: String,
    title_ar: String,
    title_en: String,
    owner: String,
    authority: String,
    shared: String,
    kind: String,
    indicators: String,
    places: String,
    years: String,
}

/// A board as the seeds have it.
struct SeededBoard {
    code: String,
    title: Title,
    owner: String,
    city: Option<AuthorityCode>,
    shared: Sharing,
    panels: Vec<Panel>,
}

/// Makes the boards that are not there. One that its owner changed or threw away stays as it is.
pub async fn make(server: &Server, change: &Change) -> Result<String, SeedError> {
    let store = &server.house.store;
    let mut made = 0;
    for board in read(&server.settings.seeds.join("boards.csv"))? {
        if store.board_by_seed(&board.code).await?.is_some() {
            continue;
        }
        let Some(owner) = store.account_by_email(&board.owner).await? else { continue };
        let new = NewBoard {
            title: board.title,
            owner: Some(owner.id),
            city: board.city,
            shared: board.shared,
            content: Content::of(board.panels),
            seed_code: Some(board.code),
        };
        store.create_board(change, &new).await?;
        made += 1;
    }
    Ok(format!("Demo boards: {made} made."))
}

fn read(path: &Path) -> Result<Vec<SeededBoard>, TableError> {
    let mut boards: Vec<SeededBoard> = Vec::new();
    for (line, panel) in rows(path, |line: PanelLine| {
        let panel = line.panel()?;
        Ok((line, panel))
    })? {
        match boards.last_mut() {
            Some(board) if board.code == line.board => board.panels.push(panel),
            _ => {
                let shared = Sharing::parse(&line.shared)
                    .ok_or_else(|| TableError::of(path, format!("shared: {:?}", line.shared)))?;
                let city = Some(line.authority).filter(|code| !code.is_empty());
                boards.push(SeededBoard {
                    code: line.board,
                    title: Title { he: line.title_he, ar: line.title_ar, en: line.title_en },
                    owner: line.owner,
                    city: city.map(AuthorityCode::new),
                    shared,
                    panels: vec![panel],
                });
            }
        }
    }
    Ok(boards)
}

impl PanelLine {
    fn panel(&self) -> Result<Panel, &'static str> {
        let places = self.places.split_whitespace();
        let places = places.map(|place| Choice::parse(place).ok_or("there is no such place"));
        Ok(Panel {
            kind: Kind::parse(&self.kind).ok_or("there is no such kind")?,
            title: String::new(),
            indicators: self.indicators.split_whitespace().map(IndicatorCode::new).collect(),
            places: places.collect::<Result<_, _>>()?,
            years: Years::parse(&self.years).ok_or("there are no such years")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::table::Tables;
    use hamsa_domain::data::catalogue::Catalogue;

    #[test]
    fn every_panel_of_the_seeds_can_be_shown() {
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds");
        let tables = Tables::read(&seeds).expect("the seeds");
        let catalogue = Catalogue::new(tables.definitions);
        let boards = read(&seeds.join("boards.csv")).expect("the boards");
        assert_eq!(boards.len(), 2);
        for panel in boards.iter().flat_map(|board| &board.panels) {
            let exists = |code: &AuthorityCode| {
                tables.authorities.iter().any(|record| record.authority.code == *code)
            };
            assert!(panel.faults(&catalogue, exists).is_empty(), "{panel:?}");
        }
    }
}
