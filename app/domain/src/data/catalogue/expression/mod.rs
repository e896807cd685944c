//! The small language of formulas and checks.
//!
//! Numbers, `+ - * /`, parentheses, and definitions by their codes. A definition alone is the part at
//! hand: what `pupils` is depends on whether it is asked about for grade 11 or 12. Parentheses behind
//! a code say what differs: `pupils(gender=girls)`, `100 * pupils / pupils(grade=-1, year=-1)`.
//!
//! - `year=-1` is the year before; years are always relative.
//! - `grade=10` is grade 10; `grade=-1` the grade below the one at hand.
//! - `gender=all` is everybody, whatever is at hand.
//! - Divisions at hand that a definition lacks fall away by themselves.
//! - A hyphen between letters belongs to the word; a minus has a space before it.
//! - Below a missing value there is nothing: the whole is missing. So it is where something is
//!   divided by zero. Missing is never zero.

mod evaluate;
mod fault;
mod parse;
#[cfg(test)]
mod tests;

pub use evaluate::Lookup;
pub use fault::{ExpressionFault, Problem};

use super::breakdown::{FundingSource, Gender, Grade};
use crate::data::{Subject, Units};
use crate::id::DefinitionCode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A formula, as it was written and as it is understood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Expression {
    text: String,
    root: Node,
}

/// Two formulas and how they must compare.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Comparison {
    text: String,
    left: Node,
    relation: Relation,
    right: Node,
}

/// How the two sides of a comparison must stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// `<=`
    AtMost,
    /// `>=`
    AtLeast,
    /// `<`
    Below,
    /// `>`
    Above,
    /// `=`
    Equal,
}

/// A definition with what differs from the part at hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// The definition.
    pub definition: DefinitionCode,
    /// In this subject.
    pub subject: Option<Subject>,
    /// In this grade.
    pub grade: Option<GradeChoice>,
    /// At this level.
    pub units: Option<Units>,
    /// Of this gender; the inner `None` is everybody.
    pub gender: Option<Option<Gender>>,
    /// From this source of money.
    pub source: Option<FundingSource>,
    /// So many years from the one at hand.
    pub year: i32,
}

/// Which grade a reference means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GradeChoice {
    /// This one.
    Named(Grade),
    /// So many from the one at hand; below zero is below.
    Relative(i32),
}

#[derive(Clone, Debug, PartialEq)]
enum Node {
    Number(f64),
    Negated(Box<Node>),
    Calculated(Box<Node>, Operator, Box<Node>),
    Reference(Reference),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Plus,
    Minus,
    Times,
    Over,
}

impl Expression {
    /// Reads a formula.
    ///
    /// # Errors
    ///
    /// What is wrong with it, and where.
    pub fn parse(text: &str) -> Result<Self, ExpressionFault> {
        Ok(Self { text: text.to_owned(), root: parse::expression(text)? })
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The definitions it names, in the order of writing.
    pub fn references(&self) -> Vec<&Reference> {
        let mut found = Vec::new();
        self.root.gather(&mut found);
        found
    }
}

impl Comparison {
    /// What comes to and goes from a stock that the comparison follows: the definitions that it names beside one that
    /// stands on both of its sides. Of `pupils >= pupils(year=-1) + joiners - leavers`, joiners and leavers.
    pub fn flows(&self) -> BTreeSet<&DefinitionCode> {
        let named = |side: &Node| {
            let mut found = Vec::new();
            side.gather(&mut found);
            found.len()
        };
        let all = self.references();
        let (left, right) = all.split_at(named(&self.left));
        let codes = |side: &[&'_ Reference]| -> BTreeSet<DefinitionCode> {
            side.iter().map(|reference| reference.definition.clone()).collect()
        };
        let (left, right) = (codes(left), codes(right));
        let is_stock = |code: &DefinitionCode| left.contains(code) && right.contains(code);
        if !left.iter().any(is_stock) {
            return BTreeSet::new();
        }
        let codes = all.iter().map(|reference| &reference.definition);
        codes.filter(|code| !is_stock(code)).collect()
    }

    /// Reads a comparison.
    ///
    /// # Errors
    ///
    /// What is wrong with it, and where.
    pub fn parse(text: &str) -> Result<Self, ExpressionFault> {
        let (left, relation, right) = parse::comparison(text)?;
        Ok(Self { text: text.to_owned(), left, relation, right })
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The definitions it names, in the order of writing.
    pub fn references(&self) -> Vec<&Reference> {
        let mut found = Vec::new();
        self.left.gather(&mut found);
        self.right.gather(&mut found);
        found
    }
}

impl Node {
    fn gather<'a>(&'a self, found: &mut Vec<&'a Reference>) {
        match self {
            Self::Number(_) => {}
            Self::Negated(inner) => inner.gather(found),
            Self::Calculated(left, _, right) => {
                left.gather(found);
                right.gather(found);
            }
            Self::Reference(reference) => found.push(reference),
        }
    }
}

macro_rules! text_and_back {
    ($name:ident) => {
        impl TryFrom<String> for $name {
            type Error = ExpressionFault;

            fn try_from(text: String) -> Result<Self, ExpressionFault> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(written: $name) -> Self {
                written.text
            }
        }
    };
}

text_and_back!(Expression);
text_and_back!(Comparison);
