//! Where years and numbers stand in the drawing of a forecast. Pure, so that server and browser draw the same.

use crate::areas::data::analysis::view::OutlookView;

/// The measures of a drawing, in its own units. There are two, since words that are made smaller with the drawing
/// cannot be read on a phone.
#[derive(Clone, Copy)]
pub struct Shape {
    /// The class by which the style shows it.
    pub class: &'static str,
    /// How wide it is.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// The place of the first year.
    left: f64,
    /// Room behind the last year.
    pub right: f64,
    /// Where the lines across begin.
    pub edge: f64,
    /// Room above.
    pub top: f64,
    /// Room below, for the years.
    pub bottom: f64,
    /// How wide a year is, as it is written.
    word: f64,
}

/// For a tablet, a desktop and paper.
pub const WIDE: Shape = Shape {
    class: "drawing-wide",
    width: 440.0,
    height: 240.0,
    left: 56.0,
    right: 22.0,
    edge: 36.0,
    top: 16.0,
    bottom: 26.0,
    word: 30.0,
};
/// For a phone.
pub const NARROW: Shape = Shape {
    class: "drawing-narrow",
    width: 280.0,
    height: 250.0,
    left: 44.0,
    right: 18.0,
    edge: 30.0,
    top: 18.0,
    bottom: 26.0,
    word: 36.0,
};

/// Where a year and a number stand.
#[derive(Clone, Copy)]
pub struct Scale {
    /// In which shape.
    pub shape: Shape,
    first: i32,
    /// The last year.
    pub last: i32,
    /// What stands at the lowest line across.
    pub least: f64,
    most: f64,
    /// From one line across to the next.
    pub step: f64,
}

impl Scale {
    /// That of a forecast.
    pub fn new(shape: Shape, outlook: &OutlookView) -> Self {
        let years = outlook.known.iter().map(|(year, _)| *year);
        let first = years.min().unwrap_or(outlook.base);
        let last = outlook.outlooks.last().map_or(outlook.base, |one| one.year);
        let known = outlook.known.iter().map(|(_, count)| *count);
        let ranges = outlook.outlooks.iter().flat_map(|one| [one.low, one.high]);
        let all: Vec<i64> = known.chain(ranges).collect();
        let lowest = all.iter().min().copied().unwrap_or_default() as f64;
        let highest = all.iter().max().copied().unwrap_or_default().max(1) as f64;
        // Room for what somebody may suppose, above and below.
        let room = (highest - lowest).max(highest / 10.0);
        let step = step((highest - lowest) + 2.0 * room);
        let least = (((lowest - room) / step).floor() * step).max(0.0);
        Self { shape, first, last, least, most: ((highest + room) / step).ceil() * step, step }
    }

    /// How many lines go across, beside the lowest.
    pub fn lines(&self) -> i32 {
        ((self.most - self.least) / self.step).round() as i32
    }

    /// The years that are written, as far apart as they need to be; the last is one of them.
    pub fn years(&self) -> impl Iterator<Item = i32> + use<> {
        let apart = self.x(f64::from(self.first) + 1.0) - self.x(f64::from(self.first));
        let every = (self.shape.word / apart).ceil().max(1.0) as i32;
        let (first, last) = (self.first, self.last);
        (first..=last).filter(move |year| (last - year) % every == 0)
    }

    /// From left to right.
    pub fn x(&self, year: f64) -> f64 {
        let Shape { width, left, right, .. } = self.shape;
        let whole = f64::from((self.last - self.first).max(1));
        left + (width - left - right) * (year - f64::from(self.first)) / whole
    }

    /// From top to bottom.
    pub fn y(&self, count: f64) -> f64 {
        let Shape { height, top, bottom, .. } = self.shape;
        let share = (count.clamp(self.least, self.most) - self.least) / (self.most - self.least);
        top + (height - top - bottom) * (1.0 - share)
    }

    /// The line through the points.
    pub fn path(&self, points: impl Iterator<Item = (i32, i64)>) -> String {
        let mut path = String::new();
        for (year, count) in points {
            let letter = if path.is_empty() { 'M' } else { 'L' };
            let (x, y) = (self.x(f64::from(year)), self.y(count as f64));
            path.push_str(&format!("{letter}{x:.1} {y:.1}"));
        }
        path
    }
}

/// The distance of the lines: some four of them, at round numbers.
fn step(most: f64) -> f64 {
    let rough = (most / 4.0).max(1.0);
    let power = 10.0_f64.powf(rough.log10().floor());
    [1.0, 2.0, 5.0, 10.0]
        .map(|times| times * power)
        .into_iter()
        .find(|step| *step >= rough)
        .unwrap_or(rough)
}
