//! p
use hamsa_domain::data::placing::*;
use hamsa_domain::cities::{Kind, Placement};
use hamsa_domain::id::*;
use hamsa_intake::Limits;
#[test]
fn places() {
    let mut register = Register::default();
    for r in csv::Reader::from_path("../../seeds/authorities.csv").unwrap().records() { let r = r.unwrap();
        let mut names = vec![r[1].to_owned()]; names.extend(r[10].split('|').filter(|s| s.chars().any(|c| c >= 'א')).map(str::to_owned));
        register.authorities.push(KnownAuthority { code: AuthorityCode::new(&r[0]), kind: Kind::parse(&r[4]).unwrap(), names }); }
    for r in csv::Reader::from_path("../../seeds/schools.csv").unwrap().records() { let r = r.unwrap();
        register.schools.insert(SchoolCode::new(&r[0]), KnownSchool { authority: Some(AuthorityCode::new(&r[2])), placement: Placement::Budget }); }
    let names: std::collections::HashMap<_, _> = register.authorities.iter().map(|a| (a.code.clone(), a.names[0].clone())).collect();
    for all in [false, true] {
      if all { register.schools.clear(); }
      for y in [2017, 2018] {
        let b = std::fs::read(format!("../../seeds/ministry/bagrut_{y}.xlsx")).unwrap();
        let reading = hamsa_intake::read("x", &b, &Limits::default()).unwrap();
        let t = std::time::Instant::now();
        let placing = place(&register, reading.schools.iter().map(|(c, s)| (c, s.locality.as_str())));
        let count = |p| placing.schools.iter().filter(|s| s.placement == p).count();
        println!("{y} budget {} locality {} unknown {} in {:?}", count(Placement::Budget), count(Placement::Locality), count(Placement::Unknown), t.elapsed());
        for l in &placing.localities { match &l.answer {
            Answer::Doubtful(c) => println!("  ? {} -> {:?}", l.locality, c.iter().map(|c| (names[&c.authority].as_str(), (c.score*100.0) as i32)).collect::<Vec<_>>()),
            Answer::Unmatched => println!("  - {} ({})", l.locality, l.schools.len()),
            Answer::Named(a) if !all => println!("  = {} {}", l.locality, names[a]), _ => {} } }
      } }
}
