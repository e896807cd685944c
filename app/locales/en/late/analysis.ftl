# What a city’s own schools tell, and what they foretell

## The page and what it rests on
analysis-title = What the schools’ figures say
# $year is the year in which the school year ends, $count a number of schools
analysis-lead = { $count ->
    [one] School year { $year }, as one school reported it; the newest figures were published on { $day }. Only people who see all of the city see this page.
   *[other] School year { $year }, as { $count } schools reported it; the newest figures were published on { $day }. Only people who see all of the city see this page.
}
analysis-empty = The city has not published any school reports yet
analysis-empty-text = Once the schools have answered a collection round and the city has published their answers, this page says where pupils leave five units, what keeping them is worth and what holds the track back. A round of the template “Mathematics: all tracks” asks for everything it needs.
analysis-to-rounds = To the collection rounds
analysis-to-forecast = The forecast
analysis-printed = Printed on { $date }
analysis-jump = On this page
analysis-table = The table: { $what }
analysis-chosen = { $what }: { $value }
analysis-sample = These figures are invented, for demonstration only. They are not the figures of these schools.
analysis-source = Reports of the schools, checked, approved and published by the city
# Over how many schools a figure is: $of were to tell of $year
analysis-told = { $count ->
    [one] One of { $of } schools told { $year }.
   *[other] { $count } of { $of } schools told { $year }.
}
analysis-silent = Without { $school }: no report of { $years }.
analysis-school-count = { $school } ({ $number })
analysis-grade-10 = grade 10
analysis-grade-11 = grade 11
analysis-grade-12 = grade 12
analysis-grade-short-10 = grade 10
analysis-grade-short-11 = grade 11
analysis-grade-short-12 = grade 12
analysis-track-five = 5 units
analysis-track-four = 4 units
analysis-track-three = 3 units
analysis-track-none = no level
analysis-track-others = not at 5 units
analysis-track-left = left
analysis-step-10 = 10 → 11
analysis-step-11 = 11 → 12

## The finding
# $count is of 100 pupils, joiners counted
analysis-finding = For every 100 pupils in five units in grade 10 in { $began }, there were { $count } in grade 12 in { $year }
analysis-finding-unknown = The schools have not reported enough years yet to follow a whole cohort
analysis-finding-nobody = Nobody learns five units in these schools
analysis-finding-leak-10 = { $count ->
    [one] Most are lost between grades 10 and 11: one of { $before } pupils left.
   *[other] Most are lost between grades 10 and 11: { $count } of { $before } pupils left.
}
analysis-finding-leak-11 = { $count ->
    [one] Most are lost between grades 11 and 12: one of { $before } pupils left.
   *[other] Most are lost between grades 11 and 12: { $count } of { $before } pupils left.
}
analysis-finding-keep-10 = { $count ->
    [one] Keeping one more pupil after grade 10:
   *[other] Keeping { $count } more pupils after grade 10:
}
analysis-finding-keep-11 = { $count ->
    [one] Keeping one more pupil after grade 11:
   *[other] Keeping { $count } more pupils after grade 11:
}
# $count is a number of pupils in five units of grade 12, $range the ends of an 80 % range
analysis-price = { $count ->
    [0] no further pupil is certain in five units in grade 12 in { $year } ({ $range }).
    [one] one more pupil in five units in grade 12 in { $year } ({ $range }).
   *[other] { $count } more pupils in five units in grade 12 in { $year } ({ $range }).
}
analysis-price-sure = { $count ->
    [0] no further pupil is certain in five units in grade 12 in { $year }.
    [one] one more pupil in five units in grade 12 in { $year }.
   *[other] { $count } more pupils in five units in grade 12 in { $year }.
}
analysis-price-unknown = what that is worth cannot be told from one year.
analysis-figure-graduates = in five units in grade 12
analysis-figure-graduates-definition = Pupils who study mathematics at five units in grade 12, as of 31 October of the school year.
analysis-figure-first-step = stayed from grade 10 to 11
analysis-figure-first-step-definition = Of last year’s five-unit pupils of grade 10, those who are still in five units in grade 11. Joiners are not counted.
analysis-figure-second-step = stayed from grade 11 to 12
analysis-figure-second-step-definition = Of last year’s five-unit pupils of grade 11, those who are still in five units in grade 12. Joiners are not counted.

## What holds the track back
analysis-bottlenecks = What holds the track back
analysis-bottlenecks-lead = Found in the figures, the dearest first. Each price is reckoned as if it were the only bottleneck, so prices are not to be added up.
analysis-bottlenecks-definition = Rules look for pupils who leave at a step, schools without five units in grade 10, few weekly hours, teachers near retirement without successors, a gap between girls and boys, and schools that hardly meet parents. The price is about how many more pupils would be in five units in grade 12 each year, at the rates at which the city’s pupils go through.
analysis-bottlenecks-none = The rules find no bottleneck in these figures.
analysis-cost = { $count ->
    [one] costs about one pupil in grade 12 a year
   *[other] costs about { $count } pupils in grade 12 a year
}
analysis-dropping-10 = { $count ->
    [one] One of { $before } pupils left five units between grades 10 and 11
   *[other] { $count } of { $before } pupils left five units between grades 10 and 11
}
analysis-dropping-11 = { $count ->
    [one] One of { $before } pupils left five units between grades 11 and 12
   *[other] { $count } of { $before } pupils left five units between grades 11 and 12
}
analysis-to-four = { $count ->
    [0] None of them moved to four units.
    [one] One of them moved to four units.
   *[other] { $count } of them moved to four units.
}
analysis-most-at = Most at: { $schools }.
analysis-no-track = Nobody in grade 10 learns five units, in any school
# $count is a number of pupils, $schools one of schools
analysis-no-track-evidence = { $count ->
    [0] Schools that told: { $schools }.
    [one] There is one pupil in grade 10 (schools that told: { $schools }).
   *[other] There are { $count } pupils in grade 10 (schools that told: { $schools }). In the whole country about 16 in 100 reach five units (2018).
}
analysis-no-class = { $school } has nobody in five units in grade 10
analysis-no-class-evidence = { $count ->
    [one] There is one pupil in its grade 10.
   *[other] There are { $count } pupils in its grade 10, enough for a class to open.
}
analysis-few-hours-10 = { $school } teaches five units in few hours, and keeps fewer pupils between grades 10 and 11
analysis-few-hours-11 = { $school } teaches five units in few hours, and keeps fewer pupils between grades 11 and 12
analysis-few-hours-both = { $school } teaches five units in few hours, and keeps fewer pupils at both steps
analysis-few-hours-evidence = { $own } weekly hours per pupil, against { $city } in the city’s schools.
# $step is a step between two grades, the others are shares
analysis-few-hours-kept = Stayed { $step }: { $own }, against { $city }.
analysis-retiring = { $count ->
    [one] One of { $teachers } teachers of five units is to retire within five years, without a successor
   *[other] { $count } of { $teachers } teachers of five units are to retire within five years, without enough successors
}
analysis-girls = Fewer girls than boys learn five units
analysis-boys = Fewer boys than girls learn five units
analysis-girls-evidence = Girls are { $percent } of the track.
analysis-boys-evidence = Boys are { $percent } of the track.
analysis-parents = { $count ->
    [one] One school hardly meets parents about the tracks
   *[other] { $count } schools hardly meet parents about the tracks
}
analysis-parents-evidence = Among the schools that reported on meetings with parents ({ $of }), these held one at most in that year: { $schools }.

## The leak map
analysis-leaks = Where pupils leave, and what keeping them is worth
analysis-leaks-lead = How many more pupils study five units in grade 12 if some of those who would leave stay, by the reports of { $year }. To begin with: every other one.
analysis-leaks-definition = Those who left are last year’s five-unit pupils, a grade below, who are not in five units this year. The gain is simulated: those kept at this step go on from there at the school’s own rates, drawn towards the city’s where the school is small. Four times in five the gain lies within the range.
analysis-leaks-note = A school’s gain rests on few pupils: the range matters more than the number.
analysis-leaks-others = { $count ->
    [one] One more
   *[other] { $count } more
}
analysis-keep = To keep
analysis-keep-10 = To keep in grade 10
analysis-keep-11 = To keep in grade 11
analysis-keep-hint = likely to leave: about { $likely }
analysis-keep-bounded = { $typed } was typed, but only about { $likely } are likely to leave: { $likely } are reckoned with.
analysis-keep-fault = A whole number of pupils is needed here, for example 12. Until then, every other one is reckoned with.
analysis-keep-button = Show what that is worth
analysis-keep-10-words = { $count ->
    [one] Keeping one more pupil in grade 10:
   *[other] Keeping { $count } more pupils in grade 10:
}
analysis-keep-11-words = { $count ->
    [one] Keeping one more pupil in grade 11:
   *[other] Keeping { $count } more pupils in grade 11:
}
analysis-keep-10-none = With nobody more kept in grade 10, nothing changes.
analysis-keep-11-none = With nobody more kept in grade 11, nothing changes.
analysis-step = Between grades
analysis-left = Left
analysis-gains = More in grade 12
analysis-range = 80% range
analysis-in-year = { $number } in { $year }
analysis-of = { $part } of { $whole }

## Alarms
analysis-alarms = What may end
analysis-alarms-lead = By the reports of { $year }. To look at before the timetable is made.
analysis-alarms-definition = A class of five units may open from { $opens } pupils. A class is thin while two pupils who leave bring it below that. A track hangs on one teacher where only one teaches five units; teachers are without successors where more are to retire within five years than are new. Classes of grade 12 finish anyway and are not listed.
analysis-alarms-none = No class is too small and no school depends on a single teacher.
analysis-alarm-too-small = too small
analysis-alarm-single = one teacher
analysis-alarm-retiring = retirement
analysis-alarm-thin = thin
# $pupils is the number of pupils, $count the number of classes
analysis-too-small = { $count ->
    [one] { $pupils } pupils in one class of { $grade }; a class may open from { $opens }.
   *[other] { $pupils } pupils in { $count } classes of { $grade }; a class may open from { $opens } each.
}
analysis-thin = { $count ->
    [one] { $pupils } pupils in one class of { $grade }; two who leave may end it.
   *[other] { $pupils } pupils in { $count } classes of { $grade }; a few who leave may end one.
}
# $count is a number of pupils
analysis-single = { $count ->
    [one] One pupil in five units has the school’s only teacher of the level.
   *[other] All { $count } pupils in five units have the same teacher.
}
analysis-single-retiring = { $count ->
    [one] One pupil in five units has the school’s only teacher of the level, who is to retire within five years.
   *[other] All { $count } pupils in five units have the same teacher, who is to retire within five years.
}
analysis-no-successor = { $count ->
    [one] One of { $teachers } teachers of five units is to retire within five years; new ones: { $new }.
   *[other] { $count } of { $teachers } teachers of five units are to retire within five years; new ones: { $new }.
}

## The pipeline
analysis-pipeline = The way from grade 10 to 12
analysis-pipeline-lead = The cohort that was in grade 12 in { $year }, and the levels at which it studied mathematics on the way.
analysis-pipeline-definition = Pupils by level in grade 10, a year later in grade 11 and another year later in grade 12. Schools count who is at a level and not each move; the moves shown are as few as the counts allow.
analysis-pipeline-city = All schools of { $city }
analysis-pipeline-of = From grade 10 to 12: { $whom }
analysis-pipeline-unknown = To follow a cohort, all levels of three school years are needed. They have not all been reported.
analysis-pipeline-whose = Whose pupils
analysis-pipeline-show = Show
analysis-column = { $grade }, { $year }
analysis-from = From
analysis-to = To
analysis-pupils = Pupils

## The schools beside each other
analysis-schools = The schools beside each other
analysis-schools-definition = Pupils in five units by grade; who stayed, joiners not counted; girls, teachers and weekly hours of five units in grades 10 to 12 together. What an additional graduate cost: all enrichment and support programmes since the first year on record, divided by the graduates with a pass of all years together, above that year’s number. Both are of the schools that told them in every one of those years.
analysis-all-schools = All schools
analysis-five = 5 units in 10 · 11 · 12
analysis-first-step = Stayed 10 → 11
analysis-second-step = Stayed 11 → 12
analysis-share-girls = Girls
analysis-teachers-per-100 = Teachers per 100 pupils
analysis-hours-per-pupil = Hours per pupil
# $count is a number of graduates
analysis-additional = { $count ->
    [one] In the years { $from } to { $to } together, one more pupil graduated with a pass than if each year had brought as many as { $since }; enrichment and support in those years cost { $each } shekels for that one.
   *[other] In the years { $from } to { $to } together, { $count } more pupils graduated with a pass than if each year had brought as many as { $since }; enrichment and support in those years cost about { $each } shekels for each of them.
}
analysis-additional-one-year = { $count ->
    [one] In { $to } one more pupil graduated with a pass than in { $since }; enrichment and support in that year cost { $each } shekels for that one.
   *[other] In { $to } { $count } more pupils graduated with a pass than in { $since }; enrichment and support in that year cost about { $each } shekels for each of them.
}
analysis-additional-none = Since { $since } no more pupils have graduated with a pass than in that year, so what an additional one costs cannot be told.

## Peers
analysis-peers = Beside cities like it
analysis-peers-lead = The nearest in size in socio-economic cluster { $cluster }. Others can be chosen below.
analysis-peers-chosen = Cities that were chosen; the address of this page keeps them and can be passed on.
analysis-peers-definition = Peers are authorities of the same socio-economic cluster, the nearest in population first. Examinees are the Ministry’s; the other figures are what the schools of each city reported, where the city has published it and the counts are large enough to be shown. Hours per pupil are those of grades 10 to 12 together.
analysis-peers-note = Counts below 11 of other cities are withheld, and so is what would give them away. A dash: not published, or withheld.
analysis-peers-choose = Choose other cities
analysis-peers-most = At most { $most } fit beside each other.
analysis-peers-left-out = More than { $most } were chosen. Not shown: { $names }.
analysis-peers-show = Compare
analysis-peer = Authority
analysis-examinees = Five-unit examinees { $year }
analysis-last-examinees = Five-unit examinees
analysis-examinees-share = Share at five units
analysis-through = Grade 12 of grade 10
analysis-gap = Gender gap, of 100 pupils
analysis-gap-girls = { $count ->
    [one] one girl fewer
   *[other] { $count } girls fewer
}
analysis-gap-boys = { $count ->
    [one] one boy fewer
   *[other] { $count } boys fewer
}
analysis-gap-none = as many of each
analysis-withheld = withheld

## The forecast
analysis-forecast-title = The five-unit forecast
analysis-forecast-lead = How many pupils will study five units of mathematics in grade 12, how sure that is, and what could change it. Counted are those who study on 31 October of the school year; how many graduate with a pass is another number.
analysis-outlook = Forecast
analysis-outlook-definition = Pupils in five units of grade 12, as of 31 October of the school year: neither graduates nor examinees nor those entitled. A thousand futures of the pupils in the newest reports are simulated, at the rates of the last five years, drawn towards those of similar cities. Four times in five the number lies within the range.
analysis-outlook-finding = { $count ->
    [one] In { $year } one pupil is expected to study five units in grade 12, four times in five { $range }
   *[other] In { $year } about { $count } pupils are expected to study five units in grade 12, four times in five { $range }
}
analysis-outlook-past = { $count ->
    [one] By the reports of { $base }, one pupil was to be expected in five units in grade 12 in { $year }, four times in five { $range }
   *[other] By the reports of { $base }, about { $count } pupils were to be expected in five units in grade 12 in { $year }, four times in five { $range }
}
analysis-outlook-awaited = The schools’ reports of { $year } have not been published yet.
analysis-outlook-naive = { $count ->
    [one] “Same as last year” would be one, as in { $base }.
   *[other] “Same as last year” would be { $count }, as in { $base }.
}
analysis-outlook-entry = The pupils of grade 12 in { $year } are not in the reports of { $base }, since they were in grade 9 then: their number is a guess from those who entered grade 10 in recent years.
analysis-outlook-chart = Pupils in five units of grade 12: known years, forecast and its range
analysis-break = From { $year } on the series is not what it was before (relief in the exams): years on its two sides are compared with care.
analysis-year = Year
analysis-expected = Expected
analysis-naive = Same as last year
analysis-key-known = Known
analysis-key-break = Break in the series
analysis-supposed = With what you set

## What if
analysis-what-if = What would change it
analysis-what-if-lead = How the numbers would change if more pupils stayed or joined, by the reports of { $base }.
analysis-what-if-move = Move a slider: the years to come are drawn anew at once.
analysis-what-if-button = Show
analysis-what-if-reset = Reset
analysis-what-if-note = What is set is kept in the address of this page only, which can be passed on. To begin with, each slider stands at what the last years were like.
analysis-set-to = Set: { $what }: { $value } (in the forecast: { $usual }).
analysis-set-nothing = Nothing is set otherwise than in the forecast.
analysis-stays-10 = Stay from grade 10 to 11
analysis-stays-11 = Stay from grade 11 to 12
analysis-joins-10 = More who join after grade 10, each year
analysis-joins-11 = More who join after grade 11, each year
analysis-new-class = A new class in grade 10 from { $year }: pupils
analysis-supposed-same = { $year }: { $expected } pupils ({ $range }), as in the forecast.
analysis-supposed-more = { $count ->
    [one] { $year }: { $expected } pupils ({ $range }), one more than in the forecast.
   *[other] { $year }: { $expected } pupils ({ $range }), { $count } more than in the forecast.
}
analysis-supposed-less = { $count ->
    [one] { $year }: { $expected } pupils ({ $range }), one fewer than in the forecast.
   *[other] { $year }: { $expected } pupils ({ $range }), { $count } fewer than in the forecast.
}

## How good it would have been
analysis-backtests = How good it would have been
analysis-backtests-definition = Each past year is foretold from the figures of the years up to one or two years before it, of the schools that told both, and held against what came. Figures that were corrected later stand as they were corrected.
analysis-backtests-none = Too few years are known to try the method on the past.
# $count is a number of forecasts
analysis-backtests-words = { $count ->
    [one] Tried once on the past: within the range { $inside }; nearer than “same as last year” { $better }, as near { $equal }, farther { $worse }.
   *[other] Tried { $count } times on the past: within the range { $inside }; nearer than “same as last year” { $better }, as near { $equal }, farther { $worse }.
}
analysis-years-ahead = { $count ->
    [one] one year before
   *[other] { $count } years before
}
analysis-ahead = Foretold
analysis-came = What came
analysis-verdict = Verdict
analysis-verdict-both = { $range }; { $beside }
analysis-not-yet = not yet
analysis-inside = within the range
analysis-outside = outside the range
analysis-better = nearer than last year’s number
analysis-equal = as near as last year’s number
analysis-worse = farther than last year’s number
analysis-waits = waits for the schools’ reports

## Published forecasts
analysis-frozen = Forecasts that were published
analysis-frozen-none = None yet. A published forecast is never changed; when the year comes, it is held against what came.
analysis-frozen-waiting = They stand as they were published. The schools’ reports of the years foretold have not been published yet.
analysis-frozen-words = { $count ->
    [one] One year foretold has come: within the range { $inside }; nearer than “same as last year” { $better }, as near { $equal }, farther { $worse }.
   *[other] { $count } of the years foretold have come: within the range { $inside }; nearer than “same as last year” { $better }, as near { $equal }, farther { $worse }.
}
analysis-frozen-without = { $year } is held against what was foretold of the schools that told it, { $expected } ({ $range }): without { $schools }.
analysis-frozen-sample = { $day }, for demonstration
analysis-frozen-sample-by = { $day }, { $name }, for demonstration
analysis-frozen-on = { $day }
analysis-frozen-by = { $day }, { $name }
analysis-published = Published
analysis-publish = Publish this forecast
analysis-publish-lead = From then on it stays as it is: it cannot be changed or taken back, and is held against what comes.
analysis-publish-is = A forecast that rests on { $year } has been published. The next one can follow when another year is known.
analysis-publish-is-by = { $name } published the forecast that rests on { $year } on { $day }. The next one can follow when another year is known.
analysis-publish-not-whole = The reports of { $year } do not hold all that a forecast needs, and one that rests on { $base } is not published any more.
analysis-publish-button = Publish the forecast as of { $year }
analysis-publish-sure = It will stand under your name, and can be neither changed nor taken back. Publish it?
analysis-publish-yes = Yes, publish it
analysis-done-forecast = The forecast has been published and will not change any more.
analysis-conflict-nothing = The schools’ reports do not foretell anything yet: two school years are needed.
analysis-conflict-published = A forecast that rests on this year has been published already, so nothing further was published.
analysis-conflict-moved = The reports have moved on meanwhile, so the forecast that was shown was not published. This is the newest one: look at it, and publish it if you mean to.
analysis-conflict-not-whole = Nothing was published: the newest reports do not hold all that a forecast needs.

## Where the schools have not reported
analysis-trend-title = Little is known
analysis-trend-lead = The city’s schools have not reported two school years yet. What follows rests on the Ministry’s examinees alone.
analysis-trend = { $count ->
    [one] If the change goes on, { $year } brings one examinee; four times in five { $range }.
   *[other] If the change goes on, { $year } brings about { $count } examinees; four times in five { $range }.
}
analysis-trend-past = { $count ->
    [one] Had the change gone on, one examinee was to be expected in { $year }; four times in five { $range }.
   *[other] Had the change gone on, about { $count } examinees were to be expected in { $year }; four times in five { $range }.
}
analysis-trend-awaited = The Ministry of Education’s figures for { $year } are not here yet.
analysis-trend-two-years = It rests on two years, which is one change: what is a trend and what is chance cannot be told apart.
analysis-trend-few-years = It rests on a few years, so the range is a rough guess.
analysis-trend-break = Nothing is foretold beyond { $year }, from when on the exams are not what they were.
analysis-trend-unknown = Fewer than two years are known, so nothing is foretold.
analysis-trend-year = { $count ->
    [one] { $year }: one examinee
   *[other] { $year }: { $count } examinees
}
