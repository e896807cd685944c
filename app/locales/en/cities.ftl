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
cities-filter-district = District
cities-filter-sector = Sector
cities-filter-cluster = Socio-economic cluster
cities-filter-sort = Order
cities-filter-members = Network members only (for demonstration)
cities-filter-more = Filters and order
cities-filter-any = All
cities-filter-show = Show
cities-filter-all = Clear filters
cities-column-name = Authority
cities-column-district = District
cities-column-cluster = Cluster
cities-column-last = Five-unit examinees
cities-column-last-of = Five-unit examinees, { $year }
cities-column-change = Change
cities-column-change-since = Change since { $year }
cities-column-share = Five-unit share
cities-column-compare = Compare
cities-compare-city = Add { $city } to the comparison
cities-compare-button = Compare the ticked authorities
cities-compare-hint = Up to four authorities can be ticked.
cities-compare-title = Side by side
cities-whole-country = Whole country
cities-lower-bound = The numbers are lower bounds: the Ministry of Education does not publish a school with fewer than 11 examinees in a subject and level.
cities-sample-member = Member for demonstration
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
cities-facts-district = District
cities-facts-sector = Sector
cities-facts-cluster = Socio-economic cluster
cities-facts-population = Inhabitants
cities-subjects = Subjects
cities-summary-empty-title = No figures for this authority yet
cities-summary-empty-text = Nothing was published about its schools in this subject, or the Ministry’s file has not been imported yet.

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
cities-goal-progress = { $count } of { $target }

cities-trend-title = Over the years
cities-trend-lead = Five-unit examinees in { $subject }, by graduation year
cities-trend-year = Year
cities-trend-schools = Schools with a figure
cities-trend-word = Trend
cities-trend-range = 80% range
cities-trend-goal = Goal
cities-trend-note = This is a trend, not a forecast: only the yearly numbers of examinees are known. If it goes on, about { $expected } examinees may be expected in { $year }, and with 80% likelihood between { $low } and { $high }. If the number simply stays as in the last year, it will be { $naive }.
cities-trend-little = { $years ->
    [one] The data cover one year only, so they tell very little about the future.
   *[other] The data cover { $years } years only, so they tell very little about the future.
}

cities-comparison-title = Beside others
cities-comparison-lead = The same subject, the same years, the same source.
cities-comparison-whom = Who
cities-whom-cluster = { $count ->
    [one] One authority in cluster { $cluster }
   *[other] { $count } authorities in cluster { $cluster }
}
cities-whom-network = { $count ->
    [one] One network member (for demonstration)
   *[other] { $count } network members (for demonstration)
}
cities-peers-title = Authorities in cluster { $cluster }
cities-peers-lead = Five units among all examinees of the subject, in per cent.
cities-schools-title = Schools
cities-schools-lead = Examinees by level, { $year }. Schools with fewer than 11 examinees at a level are not in the file.
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
cities-fault-goal-year = Write a graduation year of four digits, at most fifteen years ahead.
cities-fault-goal-target = Write a whole number above zero, without a range and without “about”.

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
cities-standing-reached = The goal for { $year }, { $target } examinees, has been reached.
cities-standing-missed = The goal for { $year } was { $target } and was not reached: { $missing } were missing.
cities-standing-within = Its goal of { $target } by { $year } is { $missing } away: { $yearly } more each year.
cities-standing-likely = Its goal of { $target } by { $year } is { $missing } away, { $yearly } more each year; if the trend goes on, it is likely to be reached.
cities-standing-open = Its goal of { $target } by { $year } is { $missing } away, { $yearly } more each year; if the trend goes on, it may be reached.
cities-standing-unlikely = Its goal of { $target } by { $year } is { $missing } away, { $yearly } more each year; the present trend does not lead there.
cities-beside-above = The change since the year before ({ $own }) is better than that of the other authorities in cluster { $cluster } ({ $peers }).
cities-beside-like = The change since the year before ({ $own }) is like that of the other authorities in cluster { $cluster } ({ $peers }).
cities-beside-below = The change since the year before ({ $own }) is less good than that of the other authorities in cluster { $cluster } ({ $peers }).
cities-holds-back-label = What holds it back:
cities-holds-back-share = { $count ->
    [one] only { $own } of the examinees here take five units, against { $peers } in similar authorities. With their share there would be one more examinee here.
   *[other] only { $own } of the examinees here take five units, against { $peers } in similar authorities. With their share there would be { $count } more examinees here.
}
cities-holds-back-schools = { $count ->
    [one] one of { $all } schools has examinees at other levels and no figure at five units.
   *[other] { $count } of { $all } schools have examinees at other levels and no figure at five units.
}
cities-holds-back-falling = the number of examinees fell by { $count }, though the share is not below that of similar authorities.
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
