# Reports: on screen, on paper and as files

## The list
reports-title = Reports
reports-lead = Reports that are ready, and one that you put together yourself. Each is shown on screen, prints on A4 and goes out as a file, with exactly the same numbers in all of them.
reports-back = All reports
reports-kind-mayor = One page for the mayor
reports-kind-for-mayor = One finding, one decision, and one question for the programme’s director. To read before a meeting or during one.
reports-kind-who-mayor = Open to those who see all of the authority’s data.
reports-kind-city = An authority’s yearly report
reports-kind-for-city = Examinees in every subject, the authority beside similar ones, its schools, and all that was collected from them, year after year.
reports-kind-who-city = Open to members of the network. Small numbers are seen by the authority alone.
reports-kind-school = A school’s sheet
reports-kind-for-school = What was published about the school and what it has reported, year after year. Something to talk over with the school.
reports-kind-who-school = Open to the school’s own people and to those who see all of the authority’s data.
reports-kind-network = The network at a glance
reports-kind-for-network = All member authorities side by side, and their sum.
reports-kind-who-network = Open to members of the network. Small numbers are seen by the authority alone.
reports-kind-custom = A report of your own
reports-kind-for-custom = Authorities, figures and years of your choice. The choice stands in the address, so that sending the link shares the report.
reports-kind-who-custom = Open to members of the network. Small numbers are seen by the authority alone.
reports-systems = Connecting other systems
reports-systems-text = The authority’s own systems can fetch the same figures directly, with an access token.
reports-systems-who = Open to those who lead the authority or keep the network.

## One report
# $date is a day and a minute
reports-printed = Made on { $date }
reports-workbook = Download as Excel workbook
reports-show = Show
reports-text = This table as CSV
reports-text-named = Download the table “{ $table }” as CSV
reports-cut = { $shown } of { $all } rows are shown here. The files hold all of them.
reports-missing = no figure
reports-date = Made on
reports-link = Link to the report
reports-file-about = About the report
reports-definitions = What the numbers mean
reports-source = Source: { $source }.
reports-empty = There are no figures for this choice
reports-empty-text = Other years or another subject may have some.
reports-empty-custom = Here a report is put together
reports-empty-custom-text = Choose authorities and figures in the form above. Each figure gets a table: a row for each authority, a column for each year.

## What can be chosen
reports-filter-city = Authority
reports-filter-school = School
reports-filter-subject = Subject
reports-filter-years = Years
reports-filter-from = From
reports-filter-until = Until
reports-filter-network = Network
reports-filter-places = Authorities
reports-filter-figures = Figures
reports-any-year = All
reports-custom-choose = What goes into the report
reports-custom-places = Authorities and sums
reports-custom-figures = Figures
reports-custom-subject-hint = When the subject is changed and the report shown, the figures of the new subject appear here.
reports-custom-show = Show the report
# $count is how many of a group are chosen
reports-chosen = { $count ->
    [one] one chosen
   *[other] { $count } chosen
}
reports-group-sums = Sums and comparisons
reports-each-member = Each member authority
reports-each-city = Each authority in the country
reports-group-members = Members of the network
reports-group-ministry = Examinees, by the Ministry of Education
# $first is a list of names
reports-and-more = { $first } and { $count } more

## Titles, places and columns
reports-title-mayor = { $city }: one page for the mayor
reports-title-city = { $city }: yearly report
reports-title-school = { $school }: the school’s sheet
reports-title-network = The network at a glance
reports-title-custom = A report of your own
reports-peers = Cluster { $cluster }: the other authorities ({ $count })
reports-cluster = Cluster { $cluster }
reports-network-members = All members of the network
reports-country = The whole country
# A Hebrew page reads from right to left, and so do two years
reports-span = { $from } to { $until }
reports-members = { $count ->
    [one] one member authority
   *[other] { $count } member authorities
}
reports-level = { $subject }, { $units }
reports-column-subject = Subject and level
reports-column-level = Level
reports-column-place = Authority
reports-column-city = Authority
reports-column-cluster = Cluster
reports-column-school = School
reports-column-code = School code
reports-column-figure = Figure
reports-column-change = Change
reports-column-change-percent = Change in per cent
reports-column-share = Share at 5 units
reports-column-units-in = { $units }, { $year }

## Tables
reports-table-examinees = Examinees by subject, level and year
reports-table-beside = Beside other authorities
reports-table-beside-lead = Five-unit examinees, { $subject }.
reports-table-schools = The schools
reports-table-schools-lead = Examinees by level, { $subject }. Schools of which a figure was published.
reports-table-published = Published examinees
reports-table-published-lead = By the Ministry of Education. An empty place means that no figure was published.
reports-table-members = Member authorities
reports-table-members-lead = Five-unit examinees, { $subject }, the most first.
reports-theme-students = Pupils and tracks
reports-theme-lead-students = As schools reported in collection rounds, approved and published.
reports-theme-teachers = Teachers
reports-theme-lead-teachers = As schools reported in collection rounds, approved and published.
reports-theme-parents = Parents
reports-theme-lead-parents = As schools reported in collection rounds, approved and published.
reports-theme-programmes = Programmes
reports-theme-lead-programmes = As schools reported in collection rounds, approved and published.
reports-theme-resources = Classes, hours and budget
reports-theme-lead-resources = As schools and the authority reported, approved and published.

## Sentences
reports-finding = The finding
reports-goal = The goal
reports-beside = Beside similar authorities
reports-holds-back = What holds it back
reports-schools-tell = As the schools reported, { $year }
reports-forecast = The forecast, by the schools’ reports
reports-forecast-counts = Counted on 31 October of the school year.
reports-forecast-goal = The goal is in examinees, which is another measure.
reports-sentence = { $text }.
reports-decision = A decision to take
reports-question = A question for the programme’s director
reports-decision-share = How many more pupils are to stay in the five-unit track from grade 10 to grade 12, and what each school gets for it: extra hours, personal support, or a small class.
reports-decision-schools = In which schools a five-unit class opens next year, and who pays for its hours until it stands by itself.
reports-decision-falling = By when a plan to stop the decline is due, and who answers for it in each school.
reports-decision-nothing = A goal for the coming years, and what of the work here is worth strengthening.
reports-decision-unknown = To open a collection round in the schools, so that the next decision rests on figures.
# $known, $rose and $fell count authorities
reports-network-finding = Of { $known } member authorities whose five-unit { $subject } examinees can be compared, the number rose in { $rose } and fell in { $fell } (from { $from } to { $to }).
reports-completeness-ministry = Ministry of Education: { $year }, schools with a five-unit figure: { $schools }.
reports-completeness-asked = Collection rounds: { $year }, schools that reported: { $schools } of { $expected }.
reports-completeness-reported = Collection rounds: { $year }, schools that reported: { $schools }.
reports-completeness-school = Figures that the school reported for { $year }: { $figures }.
reports-completeness-school-none = The school has not reported in a collection round yet.
reports-completeness-members = Authorities that reported: { $count } of the network’s { $members } members.
reports-completeness-made-up = What schools have reported here is invented, for demonstration only.
reports-completeness-custom = Figures shown: { $shown } of { $all }; withheld: { $withheld }; missing: { $missing }.
