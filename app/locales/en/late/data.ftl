# Data: what is counted, files brought in, where localities and schools belong

## What is counted

# $subject is one of field-subject-…, $units is 3, 4 or 5
data-indicator-examinees = Examinees in { $subject }, { $units } units
data-withheld = withheld
data-not-published = no figure published
data-school = School
data-locality = Locality
data-authority = Local authority
data-rows = Rows
data-schools = { $count ->
    [one] one school
   *[other] { $count } schools
}
# $at is a day and a minute, written out
data-deed = { $by }, { $at }
data-deed-console = on the command line, { $at }

## The files uploaded
data-imports-title = Data files
data-imports-lead = This is where the Ministry of Education’s matriculation files come in. Each file is first read and shown; nothing is written before somebody decides.
data-imports-brought = Files uploaded so far
data-imports-file = File
data-imports-state = State
data-imports-by = Uploaded by, and when
data-imports-rows-used = Rows used
data-imports-faults = Faults
data-imports-empty = No file has been uploaded yet
data-imports-empty-text = The first one is the matriculation file that the Ministry of Education released under the Freedom of Information Law, with a row for each school, subject and level. Choose it above: its totals are shown here, and only then is it decided whether to apply it.
data-state-previewed = awaiting a decision
data-state-applied = applied
data-state-cancelled = cancelled
data-state-failed = unreadable
data-state-undone = undone

## Uploading a file
data-bring-title = Upload a file
data-bring-lead = The Ministry of Education’s matriculation data by school, subject and level, exactly as released under the Freedom of Information Law.
data-bring-file = The file
data-bring-file-hint = XLSX or CSV, up to 25 MB. There is no need to remove title rows or to rearrange columns.
data-bring-button = Read the file
data-bring-columns = Which columns are needed
data-bring-columns-text = The header row is found wherever it stands on the sheet, and columns are recognised by their names in Hebrew or English, in any order. Without these columns the file cannot be read:
data-bring-no-file = Please choose a file.
data-bring-interrupted = The transfer broke off before the whole file had arrived. Please try again.
data-bring-too-large = The file is larger than 25 MB, the most that a file may have. Another one can be chosen here.
data-bring-another = Correct the file and upload it again, or choose another one.

data-column-graduation-year = Graduation year
data-column-subject = Subject
data-column-units = Study units
data-column-examinees = Number of examinees
data-column-school-code = School code
data-column-school-name = School name
data-column-locality = Locality
data-column-supervision = Supervision
data-column-sector = Sector
data-column-district = District
data-column-average-grade = Average final grade

## Why a file cannot be read
data-unreadable = The file { $name } cannot be read
data-unreadable-nothing-changed = Nothing in the data has changed.
data-unreadable-faults = What is wrong in the file’s headers
data-unreadable-empty = The file is empty.
data-unreadable-not-a-spreadsheet = { $found ->
    [pdf] This is a PDF and not a spreadsheet. The original file is needed, XLSX or CSV.
    [image] This is a picture and not a spreadsheet. The original file is needed, XLSX or CSV.
    [web-page] This is a web page and not a spreadsheet, even if its name ends in xls. Open it in a spreadsheet program and save it as XLSX.
    [document] This is a text document or a presentation and not a spreadsheet. An XLSX or CSV file is needed.
    [archive] This is an archive and not a spreadsheet. Unpack it and bring the spreadsheet inside.
   *[unknown] This is not a spreadsheet. An XLSX or CSV file is needed.
}
data-unreadable-other-format = This is a spreadsheet in another format. Open it and save it as XLSX or CSV.
data-unreadable-encrypted = The file is locked with a password. Save it without one and upload it again.
data-unreadable-macros = The file carries macros and was not read, to be safe. Save it as an ordinary XLSX.
data-unreadable-formulas = The file has formulas, the first in cell { $cell } of sheet { $sheet }. Only values are read: paste values in place of the formulas and save.
data-unreadable-entities = The file holds definitions that no spreadsheet has and that may do harm, so it was not read.
data-unreadable-too-large = { $what ->
    [file-bytes] The file is larger than { $limit } MB.
    [inflated-bytes] Unpacked, the file is larger than { $limit } MB.
    [ratio] A part of the file unpacks to more than { $limit } times its size, as in files made to do harm.
    [parts] The file has more than { $limit } parts.
    [held-bytes] The definitions and texts in the file are larger than { $limit } MB.
    [strings] The file has more than { $limit } different texts.
    [records] The file has more than { $limit } sheets, names and styles.
    [cells] The file has more than { $limit } cells.
    [rows] A sheet of the file has more than { $limit } rows.
    [cell-characters] A cell of the file has more than { $limit } characters.
    [faults] The file has more than { $limit } faults. It is probably another table.
    [schools] The file has more than { $limit } schools. It is probably another table.
   *[other] The file is larger than allowed ({ $limit }).
}
data-unreadable-lies-about-size = The content of the file is not of the size that the file declares, as in files made to do harm. Get a new copy from its source.
data-unreadable-damaged = The file is damaged: it was cut off on its way, or altered. Get a new copy from its source.
data-unreadable-no-table = No sheet of the file has the Ministry’s table: there is no header row with all the columns needed.
data-unreadable-missing-columns = No sheet of the file has a header row with all the columns needed. The row most like it lacks: { $columns }.
data-unreadable-doubled-columns = The file’s header row has more than once: { $columns }. There is no telling which of the columns is meant.
data-list-comma = { ", " }

## One file
data-import-eyebrow = Uploaded file
data-import-previewed = This file awaits a decision
data-import-previewed-text = Nothing has been written yet. Compare the totals below with the source, read what would change, then decide.
data-import-to-decision = To the decision
data-import-applied = This file has been applied
data-import-applied-text = What the file says is now in the data.
data-import-applied-by = { $by } applied this file on { $at }.
data-import-applied-console = This file was applied on the command line on { $at }.
data-import-cancelled = This file was cancelled
data-import-cancelled-text = Nothing of the file was written to the data.
data-import-cancelled-by = { $by } cancelled this file on { $at }. Nothing of it was written to the data.
data-import-cancelled-console = This file was cancelled on the command line on { $at }. Nothing of it was written to the data.
data-import-failed = This file cannot be read
data-import-failed-text = The file cannot be read, and nothing in the data has changed.
data-import-undone = This file has been undone
data-import-undone-text = The data is as it was before the file was applied.
data-import-undone-by = { $by } undid this file on { $at }. The data is as it was before it was applied.
data-import-undone-console = This file was undone on the command line on { $at }. The data is as it was before it was applied.
data-import-unusual = Some things in the file are unusual and should be checked before it is applied. They are listed beside the decision.
data-import-again = This very file has been applied before
data-import-again-link = To that import

data-reading-title = What the file says
data-reading-lead = Every row below the header is accounted for: used, not used, or faulty.
data-reading-read = Rows read
data-reading-used = Rows used
data-reading-unused = Rows not used
data-reading-faulty = Faulty rows
data-reading-faults = Faults
data-reading-schools = Schools
data-reading-schools-unplaced = Schools without a known authority
data-unused-title = Why rows are not used
data-unused-reason = Reason
data-unused-other-subject = A subject that is not followed
data-unused-other-level = A level other than 3, 4 or 5 units
data-unused-missing = The number of examinees is missing
data-unused-repeated = An exact repetition of an earlier row
data-unused-note = A remark beside the table

data-totals-title = Totals in the file
data-totals-lead = All examinees of all schools in the file, to be compared with the source.
data-totals-as-of = According to the file, the figures are as of { $day }.
data-totals-subject = Subject
data-totals-year = Graduation year

data-changes-title = What would change
data-changes-lead = This is how the data will change if the file is applied.
data-changes-done-title = What changed
data-changes-done-lead = The differences between the file and the data before it.
data-changes-added = New figures
data-changes-changed = Different figures
data-changes-unchanged = Figures unchanged
data-changes-absent = Figures not in the file
data-changes-absent-text = Known figures of the same years and subjects that the file does not mention stay as they are.
data-changes-all = { $count ->
    [one] The figure that changes
   *[other] All { $count } figures that change
}
data-changes-first = The first { $shown } of { $all } figures that change
data-changes-indicator = Figure
data-changes-before = Before
data-changes-after = In the file

data-doubtful-title = Doubtful localities
data-doubtful-lead = { $count ->
    [one] The name of one locality in the file is like an authority’s name but not the same. Until it is settled, its schools count for the whole country only.
   *[other] The names of { $count } localities in the file are like authorities’ names but not the same. Until they are settled, their schools count for the whole country only.
}
data-doubtful-settle = Settle the localities

data-faults-title = Faults in the file
data-faults-all = { $count ->
    [one] The file has one fault. A faulty row does not enter the data.
   *[other] The file has { $count } faults, all shown here. Faulty rows do not enter the data.
}
data-faults-first = These are the first { $shown } of { $all } faults; the full list is in the file to download. Faulty rows do not enter the data.
data-faults-download = Download the full list of faults (CSV)
data-faults-place = Place in the file
data-faults-in-row = Sheet { $sheet }, row { $row }
data-faults-in-sheet = Sheet { $sheet }
data-faults-column = Column
data-faults-value = What it says
data-faults-reason = What is wrong
data-faults-file-sheet = Sheet
data-faults-file-row = Row
data-faults-file-column = Column
data-faults-file-value = Value
data-faults-file-reason = Reason

data-reason-missing-value = A value that every row must have is missing.
data-reason-not-a-number = A number is expected here.
data-reason-not-whole = A whole number is expected here.
data-reason-negative = The number is below zero.
data-reason-out-of-range = The number is not possible here: units are 1 to 5, and examinees at most 100,000.
data-reason-impossible-year = This graduation year is not possible: years run from { $first } to { $last }, the current one.
data-reason-bad-code = A school code has six digits.
data-reason-error-value = The cell holds the error of a failed calculation.
data-reason-too-long = The text is too long to be a name (more than 120 characters).
data-reason-contradiction = In sheet { $sheet }, row { $row } gives another number for the same school, subject, level and year. Neither row is used.
data-reason-missing-column = The header has no such column.
data-reason-doubled-column = The header has this column more than once.
data-reason-no-table = No row of this sheet is the header of the Ministry’s table.

data-decide-title = The decision
data-decide-lead = Applying writes the whole file to the data in one step. Cancelling writes nothing, and the file stays in the list.
data-decide-apply = Apply the file
data-decide-cancel = Cancel without applying
data-decide-nothing = No row of the file can be used, so there is nothing in it to apply.
data-caution-title = Before applying: the file has something unusual
data-caution-advice = What the file says stands on every page as soon as it is applied. If anything here is unexpected, cancel and check the file.
data-caution-new-year = The file brings the graduation year { $year }, of which nothing is known here yet.
data-caution-latest-year = The file brings the graduation year { $year }, later than every year known here. Once applied, every page shows it as the latest year of the whole country.
data-caution-few-figures = The file has fewer figures for { $year } than usual: { $figures }, where { $beside } has { $usual }.
data-caution-many-figures = The file has more figures for { $year } than usual: { $figures }, where { $beside } has { $usual }.
data-caution-unknown-schools = { $count ->
    [one] The file has one school that is not known here. Applying adds it.
   *[other] The file has { $count } schools that are not known here. Applying adds them.
}

data-undo-title = Undo this file
data-undo-lead = Undoing takes the data back to what it was before the file was applied: changed figures regain their former value, and figures and schools that the file added are removed. The file stays in the list and can be uploaded again.
data-undo-button = Undo this file

data-file-title = The file itself
data-file-lead = The file is kept exactly as it came.
data-file-lead-failed = A file that cannot be read is not kept; only the record of its upload is.
data-file-name = File name
data-file-brought = Uploaded by, and when
data-file-size = Size
data-file-size-kb = { $size } KB
data-file-hash = Fingerprint (SHA-256)
data-file-download = Download the original file

## Where localities and schools belong
data-places-title = Schools and their authorities
data-places-lead = A school that is not in the Ministry’s budget file is placed by the locality it stands in. Here people settle what the name alone does not, and the decision is remembered for files to come.
data-places-empty = There is nothing to settle
data-places-empty-text = Every school has its authority. Localities and schools that a new file brings and whose place is uncertain will be listed here.
data-places-receipt = Decision saved: { $place } now belongs to { $authority }.
data-places-receipt-none = Decision saved: { $place } belongs to none of the authorities.
data-find-title = Find a school
data-find-lead = Any school can be moved to another authority, also one that the Ministry’s budget file places. The decision is remembered, can be undone, and changes the figures of both authorities.
data-find-label = School code or name
data-find-hint = All six digits, or part of the name in Hebrew
data-find-button = Find
data-find-none = No school matches “{ $find }”. Check the code, or try part of the name.
data-find-count = { $count ->
    [one] One school found
   *[other] { $count } schools found
}
data-find-first = The first { $shown } of { $all } schools found. More of the name narrows them down.
data-localities-title = Localities
data-localities-lead = { $count ->
    [one] One locality is to be settled. A decision about a locality holds for all its schools.
   *[other] { $count } localities are to be settled. A decision about a locality holds for all its schools.
}
data-localities-schools = { $count ->
    [one] One school:
   *[other] { $count } schools:
}
data-localities-candidates = Authorities with a similar name:
data-localities-unmatched = No city or local council has a similar name. Most often such a locality belongs to a regional council.
data-localities-waiting = This locality is in a file that still awaits a decision.
data-places-examinees-count = { $count ->
    [one] In the last year known, one pupil there sat the five-unit mathematics exam.
   *[other] In the last year known, { $count } pupils there sat the five-unit mathematics exam.
}
data-places-examinees-withheld = The number of five-unit mathematics examinees there is too small to be shown.
data-places-examinees-unknown = No figure of five-unit mathematics examinees has been published for them.
data-places-choose = Authority of { $place }
data-places-choose-option = Choose an authority
data-places-choose-one = Please choose an authority, or “None of them”.
data-places-none = None of them
data-places-settle = Save the decision
data-places-schools-title = Schools
data-places-schools-lead = { $count ->
    [one] One school has been placed by its locality’s name only, or not at all. It can be decided by itself.
   *[other] { $count } schools have been placed by their locality’s name only, or not at all. Each can be decided by itself.
}
data-places-counted-in = Counted in
data-places-by-locality = { $authority }, by the locality’s name
data-places-by-budget = { $authority }, by the Ministry’s budget file
data-places-by-person = { $authority }, by a person’s decision
data-places-by-person-none = the whole country only, by a person’s decision
data-places-unknown = the whole country only
data-places-examinees = Five-unit mathematics examinees
data-places-decision = Decision
data-places-decide = Decide
data-places-decide-for = Decide: { $place }
data-places-change = Change
data-places-change-for = Change: { $place }
data-places-withdraw = Take the decision back
data-places-withdraw-for = Take the decision back: { $place }
data-places-withdrawn = The decision has been taken back. The place belongs where it does without one.
data-settled-by = Decided by, and when
data-settled-localities-title = Localities settled
data-settled-localities-lead = Decisions are remembered and can be changed at any time.
data-settled-schools-title = Schools settled one by one
data-settled-schools-lead = A decision about a school outweighs the one about its locality.

## When things have moved on
data-conflict-already-decided = This file has been decided before, so nothing was changed. The decision is shown here.
data-conflict-later-import = This file cannot be undone, because a later file on the same subjects and years has been applied since. Undo the later file first.
data-conflict-not-applied = This file is not in the data, so there is nothing to undo. Its state is shown here.
data-conflict-not-remembered = This file was applied before Hamsa kept what was in the data until then, so it cannot be undone.
data-conflict-duplicate-row = Two rows of the file speak of the same school, figure and year, so nothing was written.
data-conflict-unknown-school = The file mentions a school that is not known, so nothing was written.
data-conflict-import-state = The file cannot be kept in this state, so nothing was changed.
data-conflict-not-empty = The database already holds something, so nothing can be restored into it.

## What is counted: the names of figures
# $name is a definition’s name, $parts what divides it
data-indicator-whole = { $name }: { $parts }
data-indicator-parts = { $first }, { $next }
data-grade-10 = grade 10
data-grade-11 = grade 11
data-grade-12 = grade 12
data-gender-girls = girls
data-source-national = from the state
data-source-municipal = from the local authority
data-source-foundation = from foundations and donors
data-source-parents = from parents
data-unit-pupils = pupils
data-unit-teachers = teachers
data-unit-classes = classes
data-unit-hours = hours
data-unit-shekels = ₪
data-unit-people = people
data-unit-programmes = programmes
data-unit-meetings = meetings
data-unit-percent = %
data-unit-ratio = ratio
data-group-pupils = Pupils
data-group-girls = Girls
data-group-movement = Joining and leaving
data-group-graduates = Graduates
data-group-teachers = Teachers
data-group-lessons = Classes and hours
data-group-parents = Parents
data-group-programmes = Enrichment and support
data-group-budget = Budget

## Numbers as typed
data-number-approximate = An exact number is needed, without “about”. If it is not known, mark “not known”.
data-number-range = This is a range. One number is needed, for example 35.
data-number-date = This is a date or a fraction. A number in digits is needed, for example 12. Spreadsheets sometimes turn numbers into dates.
data-number-separators = It is not clear what parts thousands and what decimals. Thousands are written 1,234 and decimals 12.5.
data-number-words = Only the number is needed, without words.
data-number-percent = Something is counted here, so a number is needed and not a percentage.
data-number-not-a-number = A number in digits is needed. If there are none, type 0; if the number is not known, mark “not known”.
# $limit is a number
data-value-not-whole = A whole number is needed.
data-value-too-exact = The number of digits after the decimal point can be { $limit } at most.
data-value-too-small = The number cannot be smaller than { $limit }.
data-value-too-great = The number is greater than { $limit }. Perhaps there is a digit too many.

## What must hold between figures: $left and $right are numbers
data-check-girls-at-most-all = There are more girls ({ $left }) than pupils altogether ({ $right }).
data-check-track-at-most-cohort = There are more pupils in the track ({ $left }) than in the whole grade ({ $right }).
data-check-levels-at-most-cohort = Pupils at 3, 4 and 5 units together ({ $left }) are more than in the whole grade ({ $right }).
data-check-no-more-than-came = There are more pupils in the track ({ $left }) than in last year’s grade below together with those who joined ({ $right }). Perhaps some who joined are missing.
data-check-twice-as-many = The number ({ $left }) is far above what last year leads one to expect (up to { $right }). Please look again.
data-check-half-as-many = The number ({ $left }) is far below what last year leads one to expect (at least { $right }). Please look again.
data-check-examined-beyond-track = There are far fewer pupils in the track in grade 12 ({ $left }) than the examinees published by the Ministry of Education lead one to expect (at least { $right }).
data-check-track-beyond-examined = There are far more pupils in the track in grade 12 ({ $left }) than the examinees published by the Ministry of Education lead one to expect (up to { $right }).
data-check-same-as-published = The Ministry of Education publishes this number itself: { $right }, and not { $left }.
data-check-graduates-at-most-grade = There are more graduates with a passing grade ({ $left }) than pupils in grade 12 at this level ({ $right }).
data-check-graduates-at-most-examinees = There are more graduates with a passing grade ({ $left }) than examinees published by the Ministry of Education ({ $right }).
data-check-few-graduates = There are far fewer graduates with a passing grade ({ $left }) than the examinees published by the Ministry of Education lead one to expect (at least { $right }).
data-check-entitled-at-most-graduates = There are more pupils entitled to a certificate ({ $left }) than graduates with a passing grade ({ $right }).
data-check-entitled-at-most-examinees = There are more pupils entitled to a certificate ({ $left }) than examinees published by the Ministry of Education ({ $right }).
data-check-joiners-at-most-pupils = More pupils joined ({ $left }) than are in the track ({ $right }).
data-check-leavers-at-most-track = More pupils left ({ $left }) than were in the track last year, one grade below ({ $right }).
data-check-movement-adds-up = There are fewer pupils in the track ({ $left }) than last year, those who joined and those who left come to ({ $right }). Perhaps some who left are missing.
data-check-to-four-at-most-leavers = More pupils moved to four units ({ $left }) than left altogether ({ $right }).
data-check-part-of-teachers = The number ({ $left }) is greater than all teachers of five units ({ $right }).
data-check-classes-per-teacher = There are more five-unit classes ({ $left }) than the teachers entered can teach (up to { $right }). Please look at the number of teachers again.
data-check-hours-at-most-teachers = The weekly hours at five units ({ $left }) are more than all hours of the teachers of five units ({ $right }).
data-check-classes-at-most-pupils = There are more classes ({ $left }) than pupils ({ $right }).
data-check-crowded-classes = There are more pupils ({ $left }) than the classes entered can hold (up to { $right }, 40 in each). Please look at the number of classes again.
data-check-few-hours = The weekly teaching hours ({ $left }) are few for so many classes: usually at least { $right }. Please look again.
data-check-many-hours = The weekly teaching hours ({ $left }) are many for so few classes: usually at most { $right }. Perhaps these are hours of the year.
data-check-parents-without-meeting = The number of parents does not fit the number of meetings. Please look at both again.
data-check-hours-without-participants = The hours of the programmes do not fit the number of pupils who took part. Please look at both again.
data-check-cost-without-participants = The cost of the programmes ({ $left } ₪) is very high for the number of pupils who took part. Please look at both again.

## Templates, definitions and formulas that do not hold
data-cell-unknown = There is no such figure.
data-cell-derived = This figure is computed from others and need not be asked for.
data-cell-retired = This figure is out of use.
data-cell-of-the-city = This figure is the city’s; schools have none of their own.
data-cell-twice = This figure is asked for already.
data-definition-bad-code = The code must be words in small Latin letters, joined by hyphens.
data-definition-code-twice = Another definition has this code.
data-definition-unknown = The formula names a definition that does not exist.
data-definition-not-divided = The formula names a division that the definition does not have.
data-definition-left-open = The formula leaves out a division that the definition needs.
data-definition-circular = The formula leads back to itself.
# $at is the place of a character, $found what stands there
data-expression-value-expected = Character { $at } (“{ $found }”): a number, a definition or an opening parenthesis is expected.
data-expression-operator-expected = Character { $at } (“{ $found }”): an arithmetic sign or the end of the formula is expected.
data-expression-not-closed = Character { $at } (“{ $found }”): a closing parenthesis is missing.
data-expression-comparison-expected = Character { $at } (“{ $found }”): a comparison is missing, for example <=.
data-expression-second-comparison = Character { $at } (“{ $found }”): this is a second comparison.
data-expression-no-comparison = Character { $at } (“{ $found }”): a formula has no comparison.
data-expression-unknown-sign = Character { $at } (“{ $found }”): the sign is not known.
data-expression-bad-number = Character { $at } (“{ $found }”): the number cannot be read.
data-expression-bad-code = Character { $at } (“{ $found }”): the word is no definition’s code.
data-expression-unknown-division = Character { $at } (“{ $found }”): the division is not known.
data-expression-division-twice = Character { $at } (“{ $found }”): the division stands twice.
data-expression-unknown-value = Character { $at } (“{ $found }”): the division has no such value.
data-expression-too-deep = Character { $at } (“{ $found }”): there are too many parentheses within each other.
data-expression-too-long = Character { $at } (“{ $found }”): the formula is too long.

## Collection rounds: why something was not done
data-conflict-round-not-open = The round has not been opened to the schools yet, so nothing was changed.
data-conflict-round-closed = The round has been closed and takes no more answers. Everything typed is still here. For a late answer or a correction, ask the city’s education department.
data-conflict-round-open = The round is already open to the schools, so nothing was changed.
data-conflict-school-closed = The school has been marked as closed this year, so no answers are expected from it. If it is open, take the mark away first.
data-conflict-already-sent = The school already has its link. Send a reminder or renew the link.
data-conflict-not-sent = No link has been sent to the school yet.
data-conflict-reminded-lately = The school was written to within the last day, so no further reminder was sent.
data-conflict-nothing-missing = The school has answered everything, so no reminder was sent.
data-conflict-nothing-received = The school has not answered yet.
data-conflict-newer-version = The school has sent new answers in the meantime, so nothing was changed. They are shown here.
data-conflict-open-questions = The school has not answered every question yet, so its answers cannot be approved.
data-conflict-already-asked = This figure is already in question and awaits an answer.
data-conflict-question-settled = The question has been answered or taken back meanwhile, so the reply to it was not received. What was written stands beside the figure, and can be passed on as a note.
data-conflict-not-approved = The answers have not been approved yet, so they cannot be published.
data-conflict-already-approved = The answers have already been approved, so nothing was changed.
data-conflict-already-published = The answers have already been published, so nothing was changed.
data-conflict-command-reused = This form was already sent with other answers. Everything typed is still here and can be sent again.
data-conflict-link-expired = This link has expired. The city’s education department can give you a new one.
data-conflict-link-withdrawn = This link has been replaced by a newer one. Use the link in the latest message, or ask the city’s education department.

## Collection rounds: what to mend in a form
data-fault-cell-not-asked = This figure is not asked for in the round, so there is nowhere to keep it.
data-fault-sheet-other = This file is not the answer sheet that was downloaded here. Download the sheet, fill it in and upload it again.
data-fault-sheet-incomplete = The sheet has lost a hidden row or column by which answers are found. Download it again and copy the numbers into it.
data-fault-sheet-figure-twice = One figure stands in two rows of the sheet. Keep one of them and upload it again.
data-fault-sheet-other-school = This is the answer sheet of another school. Download the sheet from this school’s link.
data-fault-sheet-other-round = This is the answer sheet of another round, perhaps last year’s. Download the sheet of this round.
data-fault-table-no-school = No column holds the school. Choose the one that has its code or its name.
data-fault-table-school-twice = Another column holds the school already.
data-fault-table-figure-twice = Another column holds the same figure.
data-fault-table-no-figure = No column holds a figure that is asked for.
data-fault-table-unknown-school = No school of this round has this code or this name.
data-fault-table-closed-school = This school is marked as closed this year.
data-fault-table-row-twice = The school stands in two rows. Keep the right one.
data-fault-dash = A dash may mean zero or a missing figure. Type 0, choose “not known”, or leave it empty.
data-fault-form-empty = The form is empty. Fill in at least one figure, or choose “not known”.
data-fault-form-unreadable = The form did not arrive whole. Everything typed is still here and can be sent again.
data-fault-file-none = No file was chosen.
data-fault-file-too-large = The file is too large, or holds more than can be read. Keep one sheet with the figures and try again.
data-fault-file-interrupted = The line was cut before all of the file had come. Nothing was kept; please try again.
data-fault-file-formulas = The file has formulas without results. Open it in a spreadsheet program, save it and try again.
data-fault-file-encrypted = The file is protected by a password. Save it without one and try again.
data-fault-file-macros = The file holds macros. Save it as an ordinary workbook (XLSX) and try again.
data-fault-file-unreadable = This is not a spreadsheet that can be read. Save it as XLSX or CSV and try again.
data-fault-no-address = There is no e-mail address for the school. Add one, or print the link.
data-fault-no-last-year = There is no figure from last year. Type a number, or choose “not known”.
data-fault-note-alone = This is a remark without a figure. Type a number, or choose “not known”.
data-fault-number-and-unchanged = The number differs from last year’s, but “unchanged” is chosen as well. Keep one of the two.
data-fault-number-and-unknown = “Not known” is chosen, but there is a figure as well. Keep one of the two.
data-fault-question-empty = Please write the question.
data-fault-round-deadline = The deadline must be in the future, within a year from today.
data-fault-round-schools = Choose at least one school, and each school only once.
data-fault-round-template = Choose a template that asks for some figures.
data-fault-round-year = Type a school year between 2000 and 2100.
data-fault-text-long = The text is longer than 500 characters.
data-fault-text-unfit = The text has a character that cannot be kept. Please type the text again.
