## The list
cities-title = Local authorities
cities-lead = Pupils examined in five-unit mathematics, in every local authority in Israel.
cities-found = { $all ->
    [one] One authority
   *[other] { $count } of { $all } authorities
}
cities-empty-title = No figures yet
cities-empty-text = The number of examinees of each authority will stand here once the Ministry of Education’s matriculation file has been imported on the page “Data files”.
cities-table = The list of local authorities
cities-filter-name = Name of the authority, in any language
cities-filter-district = District (Ministry of Education)
cities-filter-sector = Sector
cities-filter-cluster = Socio-economic cluster
cities-filter-sort = Order
cities-filter-members = Network members only (for demonstration)
cities-filter-more = Filters and order
cities-filter-any = All
cities-filter-show = Show
cities-filter-all = Clear filters
cities-column-name = Authority
cities-column-district = District (Ministry of Education)
cities-column-cluster = Cluster
cities-column-last = Five-unit examinees
cities-column-last-of = Five-unit examinees, { $year }
cities-column-change = Change
cities-column-change-since = Change since { $year }
cities-column-change-per-cent = Change since { $year }, per cent
cities-column-share = Five-unit share
cities-column-compare = Compare
cities-compare-city = Add { $city } to the comparison
cities-compare-button = Compare the ticked authorities
cities-compare-hint = Up to four authorities can be ticked for comparison.
cities-compare-one = One authority is ticked: { $city }. To compare, tick at least one more.
cities-compare-many = More than four authorities are ticked. The first four are compared: { $shown }; not included: { $left }.
cities-compare-and = { ", " }
cities-compare-remove = Remove { $city } from the comparison
cities-compare-title = Side by side
cities-show-all = Show all authorities ({ $all })
cities-none-title = No authority matches
cities-none-text = Check the spelling, search for a part of the name, or clear the filters.
cities-list-numbers = The numbers in the list
cities-printed = Printed on { $date }
cities-report = Yearly report
cities-whole-country = Whole country
cities-lower-bound = The numbers are lower bounds: the Ministry of Education does not publish a school with fewer than 11 examinees in a subject and level.
cities-sample-member = In the network (for demonstration)
cities-sample-explained = The network membership shown here is for demonstration only.

cities-district-north = North
cities-district-haifa = Haifa
cities-district-tel-aviv = Tel Aviv
cities-district-center = Center
cities-district-jerusalem = Jerusalem
cities-district-south = South
cities-sector-jewish = Jewish
cities-sector-arab = Arab
cities-sector-druze = Druze
cities-sector-bedouin = Bedouin
cities-sector-circassian = Circassian
cities-kind-city = City
cities-kind-local-council = Local council
cities-kind-regional-council = Regional council
cities-kind-other = Other body

## Numbers and where they come from
cities-withheld = withheld
cities-not-published = no figure published
cities-definition-examinees = Pupils who sat the exam in { $subject } at this level in their graduation year. Sitting an exam does not mean passing it, or being entitled to a certificate.
cities-source = Ministry of Education, matriculation data released under the Freedom of Information Law; files: { $files }
cities-source-none = No file has been imported yet
cities-source-brought = Imported on { $date }
cities-completeness = Schools with examinees in the subject: { $all }; of them with a five-unit figure: { $with }. Numbers under 11 are not published, so this is a lower bound.

## One authority
cities-back = All authorities
cities-facts-title = About this authority
cities-facts-district = Ministry of Education district
cities-facts-sector = Sector
cities-facts-cluster = Socio-economic cluster, { $year }
cities-facts-population = Inhabitants, { $year }
cities-facts-definition = The district is that of the Ministry of Education, which is not always that of the Ministry of the Interior. The sector is that of most of the authority’s schools. Cluster and inhabitants are those of { $year }.
cities-facts-source = Ministry of Education, budgets of schools; Central Bureau of Statistics, socio-economic index { $year }
cities-facts-date = District and sector: school year 2014/15; cluster and inhabitants: { $year }
cities-facts-completeness = The index has no row for regional councils, so no cluster and no inhabitants are shown for them.
cities-subjects = Subjects
cities-summary-empty-title = No figure on { $subject } for this authority
cities-summary-empty-text = The Ministry’s files have no figure on the authority’s schools in this subject. A school with fewer than 11 examinees is not in them.
cities-summary-no-file = The Ministry of Education’s matriculation file has not been imported yet.
cities-summary-other-subjects = Subjects with figures for this authority:

cities-figure-five = Five-unit examinees in { $subject }, { $year }
cities-figure-change = Change since { $year }
cities-figure-share = Five units among all { $subject } examinees
cities-figure-goal = Goal for { $year }
cities-figure-lower-bound = lower bound
cities-figure-goal-sample = goal for demonstration
cities-definition-share = Five-unit examinees in { $subject } divided by the examinees at 3, 4 and 5 units, in the same year and the same schools.
cities-definition-change = The difference between the five-unit examinees of the last year and those of { $year }.
cities-definition-goal = The number of five-unit mathematics examinees that the authority wants to reach by the year named.
cities-source-goal = Set in this system by the authority or by the network’s coordinators
cities-source-goal-sample = A value invented for demonstration; not a goal of the authority
cities-goal-progress = { $count } in { $year }, of a goal of { $target }
cities-goal-set = Entered here on { $date }

cities-trend-title = Over the years
cities-trend-lead = Five-unit examinees in { $subject }, by graduation year
cities-trend-year = Year
cities-trend-schools = Schools with a figure
cities-trend-word = Trend
cities-trend-range = 80% range
cities-trend-goal = Goal
cities-trend-note = This is a trend, not a forecast: only the yearly numbers of examinees are known. If it goes on, about { $expected } examinees may be expected in { $year }, and with 80% likelihood between { $low } and { $high }. If the number simply stays as in the last year, it will be { $naive }.
cities-trend-note-past = This is a trend, not a forecast: only the yearly numbers of examinees are known. If it went on, there were about { $expected } examinees in { $year }, and with 80% likelihood between { $low } and { $high }. If the number simply stayed as in the last year with figures, it was { $naive }.
cities-trend-break = There is no trend up to { $goal }, the goal’s year: the exams changed in { $year }, and the numbers before and after cannot be compared.
cities-trend-few = There is no trend: it takes figures for two years at least.
cities-trend-little = { $years ->
    [one] The data cover one year only, so they tell very little about the future.
   *[other] The data cover { $years } years only, so they tell very little about the future.
}

cities-comparison-title = Beside others
cities-comparison-lead = The same subject, the same years, the same source.
cities-comparison-whom = Who
cities-whom-cluster = { $count ->
    [one] The other authority in cluster { $cluster }
   *[other] The { $count } other authorities in cluster { $cluster }
}
cities-whom-network = { $count ->
    [one] One network member (for demonstration)
   *[other] { $count } network members (for demonstration)
}
cities-peers-title = Authorities in cluster { $cluster }
cities-peers-lead = Five units among all examinees of the subject, in per cent.
cities-peers-lead-counts = Five-unit examinees in { $subject }, { $year }.
cities-schools-title = Schools
cities-schools-lead = Examinees by level, { $year }. Schools with fewer than 11 examinees at a level are not in the file. School names are in Hebrew, as the Ministry’s file has them.
cities-schools-school = School
cities-schools-before = 5 units, year before
cities-schools-by-locality = placed by locality
cities-schools-on-paper = The first { $count } of { $all } schools are printed.
cities-schools-empty-title = No school with a published figure
cities-schools-empty-text = The Ministry’s file has nothing about this authority’s schools in this subject.

cities-missing-title = What is not here
cities-missing-small = Figures of fewer than 11 examinees are not published, so a small new class cannot be seen here.
cities-missing-examined = These are pupils examined, not passed and not entitled, and grades 10 and 11 are not among them.
cities-missing-schools = { $count ->
    [one] One of the { $all } schools with examinees in { $subject } has no published five-unit figure.
   *[other] { $count } of the { $all } schools with examinees in { $subject } have no published five-unit figure.
}
cities-missing-unheard = { $count ->
    [one] The file says nothing in this subject about one more school with upper grades.
   *[other] The file says nothing in this subject about { $count } more schools with upper grades.
}
cities-missing-review = { $count ->
    [one] One school belongs here by the name of its locality only, and waits to be reviewed.
   *[other] { $count } schools belong here by the name of their locality only, and wait to be reviewed.
}
cities-missing-goal = No goal has been set.

cities-goal-title = The authority’s goal
cities-goal-lead = How many five-unit mathematics examinees, and by which graduation year?
cities-goal-target = Number of examinees
cities-goal-year = Graduation year
cities-goal-save = Save the goal
cities-goal-done = The goal is saved: { $target } examinees by { $year }.
cities-fault-goal-year = Write a graduation year of four digits, from ten years back to fifteen years ahead.
cities-fault-goal-target = Write a whole number from 1 to 100,000, without a range and without “about”.

## The finding in words
cities-finding-none = There is no figure yet for five-unit { $subject } in { $city }.
cities-finding-withheld = The number of five-unit { $subject } examinees in { $city } is too small to be shown here.
cities-finding-one-year = { $count ->
    [one] { $city } had one five-unit { $subject } examinee in { $year }.
   *[other] { $city } had { $count } five-unit { $subject } examinees in { $year }.
}
cities-finding-rose = { $by ->
    [one] { $city } gained one five-unit { $subject } examinee between { $from } and { $to } and had { $count } in { $to }.
   *[other] { $city } gained { $by } five-unit { $subject } examinees between { $from } and { $to } and had { $count } in { $to }.
}
cities-finding-fell = { $by ->
    [one] { $city } had one five-unit { $subject } examinee fewer in { $to } than in { $from }: { $count }.
   *[other] { $city } had { $by } fewer five-unit { $subject } examinees in { $to } than in { $from }: { $count }.
}
cities-finding-steady = { $city } had as many five-unit { $subject } examinees in { $to } as in { $from }: { $count }.
cities-finding-numbers = The numbers in the finding
cities-finding-unheard = No figure was published for { $year }; there may have been fewer than 11 examinees in each school.
cities-finding-unheard-withheld = The figure for { $year } is withheld.
cities-standing-reached = The goal for { $year }, { $target } examinees, was reached in { $since }.
cities-standing-missed = The goal for { $year } was { $target } and was not reached: { $missing } were missing.
cities-standing-unknown = The goal for { $year } is { $target } examinees; there is no figure to hold against it.
cities-standing-within = The goal for { $year } is { $target } examinees, { $missing } more than in { $since }: about { $yearly } more in each year since { $since }.
cities-standing-awaited = The goal for { $year } is { $target } examinees, { $missing } more than in { $since }. The Ministry of Education’s figures for { $year } have not come in yet, so it is not known whether it was reached.
cities-outlook-likely = If the trend goes on, it is likely to be reached.
cities-outlook-open = If the trend goes on, it may be reached.
cities-outlook-short = The present trend does not lead there.
cities-outlook-away = The number is falling, and the trend leads away from the goal.
cities-outlook-past-likely = If the trend up to { $since } went on, it is likely to have been reached.
cities-outlook-past-open = If the trend up to { $since } went on, it may have been reached.
cities-outlook-past-short = The trend up to { $since } did not lead there.
cities-outlook-past-away = Up to { $since } the number was falling, and the trend led away from the goal.
cities-beside-above = The change since the year before ({ $own }) is better than that of the other authorities in cluster { $cluster } ({ $peers }).
cities-beside-equal = The change since the year before ({ $own }) is the same as that of the other authorities in cluster { $cluster }.
cities-beside-like = There were { $after } here against { $before } the year before ({ $own }); in the other authorities in cluster { $cluster } the change was { $peers }. With numbers like these the difference may be chance.
cities-beside-below = The change since the year before ({ $own }) is less good than that of the other authorities in cluster { $cluster } ({ $peers }).
cities-holds-back-label = What holds it back:
cities-holds-back-share = { $count ->
    [one] only { $own } of the examinees here take five units, against { $peers } in the other authorities of the cluster. With their share there would be one more examinee here.
   *[other] only { $own } of the examinees here take five units, against { $peers } in the other authorities of the cluster. With their share there would be { $count } more examinees here.
}
cities-holds-back-schools = { $count ->
    [one] one of { $all } schools has examinees at other levels and no figure at five units.
   *[other] { $count } of { $all } schools have examinees at other levels and no figure at five units.
}
cities-holds-back-falling = the number of examinees fell by { $count }, though the share is not below that of the other authorities of the cluster.
cities-holds-back-fallen = the number of examinees fell by { $count }.
cities-holds-back-nothing = the data point at no single thing.
cities-holds-back-unknown = the published data do not tell.
cities-question-label = A question for the programme’s director:
cities-question-share = In which schools do pupils move from five units to four between grades 10 and 12, and what would have kept them?
cities-question-schools = In which of these schools could a five-unit group open, alone or with a neighbouring school?
cities-question-falling = What has changed since then: teachers, hours, classes, or what pupils choose?
cities-question-nothing = What works here, and what of it should other cities hear?
cities-question-unknown = Which figures do the schools already have that the file does not show?

## Subjects within a sentence
cities-subject-mathematics = mathematics
cities-subject-physics = physics
cities-subject-chemistry = chemistry
cities-subject-biology = biology
cities-subject-computer_science = computer science

## The newest collection round, for those who see all of the city
cities-round-open = { $answered ->
    [0] The round is open until { $deadline }; none of { $count } schools has answered yet.
    [one] The round is open until { $deadline }; one of { $count } schools has answered.
   *[other] The round is open until { $deadline }; { $answered } of { $count } schools have answered.
}
cities-round-published = { $published ->
    [one] The answers of one of { $count } schools are published.
   *[other] The answers of { $published } of { $count } schools are published.
}
cities-round-closed = The round is closed, and no answers are published yet.
cities-to-analysis = What the schools’ figures say
# $count is how much does not fit in the published figures and has no answer
cities-findings = { $count ->
    [one] One discrepancy in the published figures is to be settled
   *[other] { $count } discrepancies in the published figures are to be settled
}
