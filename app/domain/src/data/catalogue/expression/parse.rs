//! Reading formulas.

use super::fault::{ExpressionFault, Problem};
use super::{GradeChoice, Node, Operator, Reference, Relation};
use crate::data::Subject;
use crate::data::catalogue::breakdown::{
    Division, FundingSource, Gender, parse_grade, parse_units,
};
use crate::data::catalogue::code::is_definition_code;
use crate::id::DefinitionCode;

/// No formula of the field is longer.
const LONGEST: usize = 1_000;
/// No formula of the field has more parentheses within each other.
const DEEPEST: usize = 32;
/// How far a year or a grade may be from the one at hand.
const FARTHEST: i32 = 20;

type Parsed<T> = Result<T, ExpressionFault>;

/// Reads a formula to its end.
pub(super) fn expression(text: &str) -> Parsed<Node> {
    let mut reader = Reader::new(text)?;
    let node = reader.sum(0)?;
    match reader.peek() {
        None => Ok(node),
        Some('<' | '>' | '=') => Err(reader.fault(Problem::NoComparison)),
        Some(_) => Err(reader.unexpected()),
    }
}

/// Reads a comparison to its end.
pub(super) fn comparison(text: &str) -> Parsed<(Node, Relation, Node)> {
    let mut reader = Reader::new(text)?;
    let left = reader.sum(0)?;
    let relation = match reader.peek() {
        Some('<' | '>' | '=') => reader.relation()?,
        None => return Err(reader.fault(Problem::ComparisonExpected)),
        Some(_) => return Err(reader.unexpected()),
    };
    let right = reader.sum(0)?;
    match reader.peek() {
        None => Ok((left, relation, right)),
        Some('<' | '>' | '=') => Err(reader.fault(Problem::SecondComparison)),
        Some(_) => Err(reader.unexpected()),
    }
}

struct Reader {
    letters: Vec<char>,
    place: usize,
}

impl Reader {
    fn new(text: &str) -> Parsed<Self> {
        let letters: Vec<char> = text.chars().collect();
        let reader = Self { letters, place: 0 };
        if reader.letters.len() > LONGEST {
            return Err(ExpressionFault {
                problem: Problem::TooLong,
                at: LONGEST,
                found: String::new(),
            });
        }
        Ok(reader)
    }

    /// The next letter that is no space.
    fn peek(&mut self) -> Option<char> {
        while self.letters.get(self.place).is_some_and(|letter| letter.is_whitespace()) {
            self.place += 1;
        }
        self.letters.get(self.place).copied()
    }

    fn take(&mut self, wanted: char) -> bool {
        let is_next = self.peek() == Some(wanted);
        self.place += usize::from(is_next);
        is_next
    }

    /// A fault at the next letter, naming the word that begins there.
    fn fault(&self, problem: Problem) -> ExpressionFault {
        let rest = self.letters.get(self.place..).unwrap_or_default();
        let length = rest.iter().take_while(|letter| is_of_word(**letter)).count().max(1);
        ExpressionFault {
            problem,
            at: self.place + 1,
            found: rest.iter().take(length.min(40)).collect(),
        }
    }

    /// A fault where an operator should be.
    fn unexpected(&self) -> ExpressionFault {
        match self.letters.get(self.place) {
            Some(letter) if !is_known(*letter) => self.fault(Problem::UnknownSign),
            _ => self.fault(Problem::OperatorExpected),
        }
    }

    fn relation(&mut self) -> Parsed<Relation> {
        let first = self.peek();
        self.place += 1;
        let with_equal = self.letters.get(self.place) == Some(&'=');
        self.place += usize::from(with_equal && first != Some('='));
        Ok(match (first, with_equal) {
            (Some('<'), true) => Relation::AtMost,
            (Some('>'), true) => Relation::AtLeast,
            (Some('<'), false) => Relation::Below,
            (Some('>'), false) => Relation::Above,
            (Some('='), false) => Relation::Equal,
            _ => return Err(self.fault(Problem::ValueExpected)),
        })
    }

    fn sum(&mut self, depth: usize) -> Parsed<Node> {
        let mut node = self.product(depth)?;
        loop {
            let operator = match self.peek() {
                Some('+') => Operator::Plus,
                Some('-') => Operator::Minus,
                _ => return Ok(node),
            };
            self.place += 1;
            node = Node::Calculated(Box::new(node), operator, Box::new(self.product(depth)?));
        }
    }

    fn product(&mut self, depth: usize) -> Parsed<Node> {
        let mut node = self.value(depth)?;
        loop {
            let operator = match self.peek() {
                Some('*') => Operator::Times,
                Some('/') => Operator::Over,
                _ => return Ok(node),
            };
            self.place += 1;
            node = Node::Calculated(Box::new(node), operator, Box::new(self.value(depth)?));
        }
    }

    fn value(&mut self, depth: usize) -> Parsed<Node> {
        if depth > DEEPEST {
            return Err(self.fault(Problem::TooDeep));
        }
        match self.peek() {
            Some('-') => {
                self.place += 1;
                Ok(Node::Negated(Box::new(self.value(depth + 1)?)))
            }
            Some('(') => {
                self.place += 1;
                let node = self.sum(depth + 1)?;
                self.close()?;
                Ok(node)
            }
            Some(letter) if letter.is_ascii_digit() => self.number(),
            Some(letter) if letter.is_ascii_alphabetic() => Ok(Node::Reference(self.reference()?)),
            Some(letter) if !is_known(letter) => Err(self.fault(Problem::UnknownSign)),
            _ => Err(self.fault(Problem::ValueExpected)),
        }
    }

    fn close(&mut self) -> Parsed<()> {
        if self.take(')') {
            return Ok(());
        }
        match self.peek() {
            Some(letter) if !is_known(letter) => Err(self.fault(Problem::UnknownSign)),
            _ => Err(self.fault(Problem::NotClosed)),
        }
    }

    fn number(&mut self) -> Parsed<Node> {
        let start = self.place;
        let digits = self.while_true(|letter| letter.is_ascii_digit() || letter == '.');
        match digits.parse::<f64>() {
            Ok(number) if number.is_finite() && !digits.ends_with('.') => Ok(Node::Number(number)),
            _ => Err(ExpressionFault { problem: Problem::BadNumber, at: start + 1, found: digits }),
        }
    }

    fn reference(&mut self) -> Parsed<Reference> {
        let start = self.place;
        let word = self.while_true(is_of_word);
        if !is_definition_code(&word) {
            return Err(ExpressionFault { problem: Problem::BadCode, at: start + 1, found: word });
        }
        let mut reference = Reference {
            definition: DefinitionCode::new(word),
            subject: None,
            grade: None,
            units: None,
            gender: None,
            source: None,
            year: 0,
        };
        if !self.take('(') {
            return Ok(reference);
        }
        let mut said = Vec::new();
        loop {
            self.choice(&mut reference, &mut said)?;
            if !self.take(',') {
                self.close()?;
                return Ok(reference);
            }
        }
    }

    /// One `division=value`.
    fn choice(&mut self, reference: &mut Reference, said: &mut Vec<String>) -> Parsed<()> {
        self.peek();
        let start = self.place;
        let word = self.while_true(is_of_word);
        let at_word = |problem| ExpressionFault { problem, at: start + 1, found: word.clone() };
        let division = Division::parse(&word);
        if division.is_none() && word != "year" {
            return Err(at_word(Problem::UnknownDivision));
        }
        if said.contains(&word) {
            return Err(at_word(Problem::DivisionTwice));
        }
        if !self.take('=') {
            return Err(self.fault(Problem::UnknownValue));
        }
        self.peek();
        let start = self.place;
        let value = self.while_true(|letter| is_of_word(letter) || letter == '+');
        let is_known = match division {
            None => set(&mut reference.year, offset(&value)),
            Some(Division::Subject) => put(&mut reference.subject, Subject::parse(&value)),
            Some(Division::Grade) => put(&mut reference.grade, grade(&value)),
            Some(Division::Units) => put(&mut reference.units, parse_units(&value)),
            Some(Division::Gender) => put(&mut reference.gender, gender(&value)),
            Some(Division::Source) => put(&mut reference.source, FundingSource::parse(&value)),
        };
        said.push(word);
        if is_known {
            return Ok(());
        }
        Err(ExpressionFault { problem: Problem::UnknownValue, at: start + 1, found: value })
    }

    fn while_true(&mut self, is_taken: impl Fn(char) -> bool) -> String {
        let rest = self.letters.get(self.place..).unwrap_or_default();
        let word: String = rest.iter().take_while(|letter| is_taken(**letter)).collect();
        self.place += word.chars().count();
        word
    }
}

fn set<T>(place: &mut T, value: Option<T>) -> bool {
    let is_known = value.is_some();
    if let Some(value) = value {
        *place = value;
    }
    is_known
}

fn put<T>(place: &mut Option<T>, value: Option<T>) -> bool {
    *place = value;
    place.is_some()
}

fn grade(value: &str) -> Option<GradeChoice> {
    match value.starts_with(['-', '+']) {
        true => offset(value).map(GradeChoice::Relative),
        false => parse_grade(value).map(GradeChoice::Named),
    }
}

fn gender(value: &str) -> Option<Option<Gender>> {
    if value == "all" { Some(None) } else { Gender::parse(value).map(Some) }
}

fn offset(value: &str) -> Option<i32> {
    value.parse().ok().filter(|years: &i32| years.abs() <= FARTHEST)
}

/// Letters of codes, divisions and values.
fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

/// Letters and signs that the language has somewhere.
fn is_known(letter: char) -> bool {
    is_of_word(letter) || letter.is_whitespace() || "+*/().,<>=".contains(letter)
}
