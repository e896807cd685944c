# Collection rounds: the city’s side, its letters and its printed pages

## The list
rounds-title = Collection rounds
rounds-lead = Here the city asks its schools for the figures of one school year. Each school gets a personal link and fills it in within minutes, without an account or a password.
rounds-to-analysis = What the schools’ figures say
rounds-cities = Authorities
rounds-back = All rounds
rounds-empty = No collection round has been opened yet
rounds-empty-text = A round takes the place of phoning the schools: it shows who has answered and who has not, reminds in one press, and lets answers be checked, approved and published. The first step is to choose in the form below what to ask and until when. Nothing goes out to schools before it is sent.
rounds-empty-text-seen = When the city opens a collection round, it is shown here.
rounds-no-schools = The authority has no upper secondary school, so there is nobody to ask.
# $template is a template’s name, $year a school year
rounds-name = { $template }, { $year }
rounds-stage-draft = draft
rounds-stage-open = open
rounds-stage-overdue = overdue
rounds-stage-closed = closed
rounds-state-draft = { $count ->
    [one] The round has not been sent to the school yet.
   *[other] The round has not been sent to the { $count } schools yet.
}
# $count is the number of days left
rounds-state-open = { $count ->
    [0] The round is open, and today is the last day for answers ({ $deadline }).
    [one] The round is open until { $deadline }: one day is left.
   *[other] The round is open until { $deadline }: { $count } days are left.
}
rounds-state-overdue = The deadline has passed ({ $deadline }). Answers are received until the round is closed.
rounds-state-closed = The round was closed on { $day } and receives no more answers.
rounds-answered = { $answered ->
    [0] None of { $count } schools has answered yet.
    [one] One of { $count } schools has answered.
   *[other] { $answered } of { $count } schools have answered.
}
rounds-completeness = { $answered } of { $count } figures have been answered ({ $percent }).
rounds-closed-schools = { $count ->
    [one] One school is closed this year and does not count.
   *[other] { $count } schools are closed this year and do not count.
}

## What to do next: $count is a number of schools
rounds-next-nobody-asked = Every school is marked as closed, so there is nobody to ask
rounds-next-contacts = Next: enter whom to ask at the schools
rounds-next-send = { $count ->
    [one] Next: send the link to one school
   *[other] Next: send the link to { $count } schools
}
rounds-next-review = { $count ->
    [one] Next: look at the answers of one school
   *[other] Next: look at the answers of { $count } schools
}
rounds-next-publish = { $count ->
    [one] Next: publish the approved answers of one school
   *[other] Next: publish the approved answers of { $count } schools
}
rounds-next-remind = { $count ->
    [one] Next: remind one school
   *[other] Next: remind { $count } schools
}
rounds-next-call = { $count ->
    [one] The deadline has passed: call the school that has not answered
   *[other] The deadline has passed: call the { $count } schools that have not answered
}
rounds-next-wait = { $count ->
    [one] Nothing to do for now: one school has been written to
   *[other] Nothing to do for now: { $count } schools have been written to
}
rounds-next-close = Everything is published, and the round can be closed
rounds-next-nothing = The round is done, and there is nothing left to do

## Opening one
rounds-open-title = Open a round
rounds-open-lead = A round begins as a draft: schools hear of it only when the links are sent.
rounds-open-template = What to ask for
rounds-open-template-hint = The template says which figures each school fills in.
rounds-open-template-option = { $count ->
    [one] { $name } (one figure)
   *[other] { $name } ({ $count } figures)
}
rounds-open-year = School year
rounds-open-year-hint = The year asked about. The figures of the year before stand beside each question.
rounds-deadline = Deadline
rounds-deadline-hint = Until the end of the day, Israel time.
rounds-open-schools = { $count ->
    [one] The school: chosen to begin with
   *[other] { $count } schools: all chosen to begin with, any can be left out
}
rounds-choose-all = Choose all
rounds-choose-none = Choose none
rounds-schools = Schools
rounds-open-button = Open the round
rounds-rests-friday = The deadline is a Friday, until the end of the day: by then Saturday’s rest has begun. It can stay, or be another working day.
rounds-rests-saturday = The deadline is a Saturday, which is not a working day. It can stay, or be a working day.
rounds-rests-below = It can be changed at the foot of the page.

## One round
rounds-to-contacts = Whom to ask
rounds-to-answers = To the answers
rounds-to-paper = Links on paper
rounds-remind = { $count ->
    [one] Remind one school
   *[other] Remind { $count } schools
}
rounds-publish = { $count ->
    [one] Publish one school’s answers
   *[other] Publish the answers of { $count } schools
}
rounds-approve-clear = { $count ->
    [one] Approve one answer without doubts
   *[other] Approve { $count } answers without doubts
}
rounds-chase = Who has yet to answer
rounds-chase-lead = Those who have come least far stand first. Whoever answers everything leaves the list.
# $missing is a number of figures, $questions a number of questions
rounds-standing-not-sent = no link has been sent
rounds-standing-never-opened = the link has not been opened
rounds-standing-opened = the form was opened, and nothing has been sent
rounds-standing-in-question = { $questions ->
    [one] one question awaits an answer
   *[other] { $questions } questions await an answer
}
rounds-standing-partly-answered = { $missing ->
    [one] one figure is missing
   *[other] { $missing } figures are missing
}
rounds-reminded-on = { $count ->
    [one] one reminder, on { $day }
   *[other] { $count } reminders, the last on { $day }
}
rounds-sent-on = sent on { $day }
rounds-no-address = no e-mail address; better to call
rounds-reminded-lately = written to within the last day
rounds-state = State
rounds-figures = Figures
rounds-of = { $answered } of { $count }
rounds-received = Received
rounds-to-look-at = To look at
rounds-open-questions = { $count ->
    [one] one open question
   *[other] { $count } open questions
}
rounds-findings = { $count ->
    [one] one thing unusual
   *[other] { $count } things unusual
}
rounds-request-draft = not sent
rounds-request-sent = sent
rounds-request-received = received
rounds-request-in_question = in question
rounds-request-approved = approved
rounds-request-published = published
rounds-request-corrected = correction received
rounds-request-closed = closed this year
rounds-mail-waiting = mail on its way
rounds-mail-refused = mail not delivered

## Contacts
rounds-contacts = Whom to ask at the schools
rounds-contacts-lead = Names are remembered from the last round. A school without an e-mail address gets its link on paper.
rounds-contacts-known = { $count ->
    [0] No e-mail addresses yet
    [one] One school has an e-mail address
   *[other] { $count } schools have an e-mail address
}
rounds-contact-name = Name
rounds-contact-email = E-mail
rounds-contact-language = Language
rounds-contact-name-of = Contact’s name: { $school }
rounds-contact-email-of = E-mail address: { $school }
rounds-contact-language-of = Language of the letters: { $school }
rounds-contact-unknown = It is not known whom to ask
rounds-save-contacts = Save
rounds-save-and-send = Save and send the links
rounds-send-hint = The link goes out at once to every school that has an e-mail address and has not got it yet.

## How a round ends
rounds-ending = Deadline and end of the round
rounds-deadline-set = Change the deadline
rounds-close = Close the round
rounds-close-hint = Once closed, the round receives no answers. What has come in stays, and the round can be opened again.
rounds-reopen = Open the round again
rounds-discard = Delete the draft
rounds-discard-hint = No school knows of the round, so it can be deleted without a trace.
rounds-missing = What is missing
rounds-missing-nothing = Nothing is missing: everything is answered, approved and published.
rounds-missing-not-sent = Have no link
rounds-missing-silent = Have not answered
rounds-missing-partly = Have answered in part
rounds-missing-partly-of = { $count ->
    [one] { $school } (one figure missing)
   *[other] { $school } ({ $count } figures missing)
}
rounds-missing-in-question = Have not answered a question
rounds-missing-not-approved = Not approved yet
rounds-missing-not-published = Approved and not published yet

## One school
rounds-school-closed = The school is marked as closed this year, and nothing is expected of it
rounds-school-draft = The link has not been sent to the school yet
rounds-school-sent = The link has been sent, and no answer has come yet
rounds-school-in-question = { $count ->
    [one] One question has gone to the school and awaits an answer
   *[other] { $count } questions have gone to the school and await an answer
}
rounds-school-doubtful = { $count ->
    [one] The answers are here ({ $received }), with one thing unusual: better to ask before approving
   *[other] The answers are here ({ $received }), with { $count } things unusual: better to ask before approving
}
rounds-school-corrected = A correction of what was approved has come in ({ $received }): it is to be approved again
rounds-school-part = { $count ->
    [one] A part of the answers is here ({ $received }): one figure is missing
   *[other] A part of the answers is here ({ $received }): { $count } figures are missing
}
rounds-school-received = All answers are here ({ $received }), with nothing unusual: they can be approved
rounds-school-approved = The answers are approved and can be published
rounds-school-published = The answers are approved and published
rounds-school-figures = { $answered } of { $count } figures have been answered.
rounds-approve = Approve the answers
rounds-publish-one = Publish the answers
rounds-send-link = Send the link
rounds-renew-link = New link in place of the old
rounds-mark-closed = Mark as closed this year
rounds-mark-open = The school is open after all
rounds-to-phone = Type in answers by phone
rounds-cells = The figures
rounds-cell = Figure
rounds-last-year = Last year
rounds-this-year = This year
rounds-remarks = Remarks
rounds-empty-cell = not answered
rounds-not-known = not known
rounds-no-last-year = no figure
rounds-from-ministry = Ministry of Education
rounds-published-on = Published on { $day }
rounds-not-published = Not published yet
rounds-impossible = cannot be
rounds-doubtful = unusual
# $number is the number of a version, $value what it said
rounds-earlier = In version { $number }: { $value }
rounds-published-otherwise = Until the correction is published, the published figure holds: { $value }
rounds-ask = Ask about this figure
rounds-ask-about = Question about the figure: { $cell }
rounds-ask-hint = All questions go out in one mail, and only the figures asked about go back to the school.
rounds-ask-send = Send the questions
rounds-asked = asked on { $at }
rounds-asked-by = { $name }, { $at }
rounds-question-open = awaiting an answer
rounds-question-taken-back = taken back on { $at }
rounds-question-settled = The school corrected or confirmed the number on { $at }
rounds-question-answered = The school’s answer ({ $at }): { $answer }
rounds-take-back = Take the question back
rounds-versions = What came in, and when
rounds-versions-lead = Every version is kept, and what was corrected stays visible.
rounds-version = Version { $number }, { $at }
rounds-version-correction = a correction of what was approved
rounds-version-was-published = Published on { $from }; since { $until } a correction is published instead
# $before and $after are answers
rounds-change = { $name }: { $before } became { $after }
rounds-change-of-remark = { $name }: the remark has changed
rounds-version-figures = { $count ->
    [one] one figure
   *[other] { $count } figures
}
rounds-way-link = from the school, by its link
rounds-way-spreadsheet = from the school, by a spreadsheet
rounds-way-account = told on the phone, typed in by { $name }
rounds-way-file = brought in a file of the city’s by { $name }
rounds-phone = Answers told on the phone
rounds-phone-lead = What the school says on the phone is typed in here by the same rules as in its own form, and kept with the name of who typed it.
rounds-phone-open = Open the form
rounds-phone-save = Save the answers
rounds-last-year-was = Last year: { $value }.

## Links on paper
rounds-paper = Links on paper
rounds-paper-lead = A page for each school, in its language: a code to scan, and the link in letters.
rounds-paper-schools = For which schools
rounds-paper-has-link = has a link already; the further one opens the same form
rounds-paper-has-address = has an e-mail address and can be sent the link
rounds-paper-no-address = has no e-mail address
rounds-paper-make = Make the pages
rounds-paper-made = { $count ->
    [one] The page is ready to print
   *[other] { $count } pages are ready to print
}
rounds-paper-once = The links are shown this once. Print or save them now; new pages can be made at any time.
# On the page itself, in the school’s language
rounds-paper-title = { $title }
rounds-paper-sender = { $city }, education department
rounds-paper-what = { $count ->
    [one] We ask your school for one figure. It takes a few minutes, on a phone or a computer, without an account or a password.
   *[other] We ask your school for { $count } figures. It takes a few minutes, on a phone or a computer, without an account or a password.
}
rounds-paper-until = Please answer by { $deadline }. Last year’s figures are there already, and what has not changed takes one tap.
rounds-paper-scan = Scan the code with a phone’s camera
rounds-paper-type = or type the address into a browser:
rounds-paper-personal = This link is personal and meant for { $school } only. Asked by { $sender }.

## Letters
rounds-mail-greeting = Dear { $name },
rounds-mail-greeting-school = To the staff of { $school },
rounds-mail-first-subject = { $city }: { $title }, figures asked for by { $deadline }
rounds-mail-first-body =
    The education department of { $city } asks { $school } for figures: { $title }.

    It takes a few minutes, on a phone or a computer, without an account or a password. Where last year’s figures are known they are there already, and what has not changed takes one tap.

    This is your school’s link:

    { $link }

    Please answer by { $deadline }.
rounds-mail-reminder-subject = Reminder: { $title }, by { $deadline }
rounds-mail-reminder-body =
    We have not yet received all figures from { $school }: { $title }. The deadline is { $deadline }.

    What is known can be sent today and the rest later. What is not known can be marked “not known”.

    { $link }
rounds-mail-waiting-subject = { $count ->
    [one] Reminder: one question awaits an answer, { $title }
   *[other] Reminder: { $count } questions await an answer, { $title }
}
rounds-mail-waiting-body =
    { $count ->
        [one] One question about the figures of { $school } still awaits an answer: { $title }. Only it is open in the form. The deadline is { $deadline }.
       *[other] { $count } questions about the figures of { $school } still await an answer: { $title }. Only they are open in the form. The deadline is { $deadline }.
    }

    { $link }
rounds-mail-question-subject = { $count ->
    [one] One question about the figures of { $school }
   *[other] { $count } questions about the figures of { $school }
}
rounds-mail-question-body =
    { $count ->
        [one] Thank you for the figures you sent ({ $title }). We have a question about one of them; only it awaits an answer in the form, by { $deadline }:
       *[other] Thank you for the figures you sent ({ $title }). We have questions about { $count } of them; only those await an answer in the form, by { $deadline }:
    }

    { $link }
rounds-mail-renewed-subject = New link: { $title }
rounds-mail-renewed-body =
    This is the new link of { $school } ({ $title }). Earlier links do not work any more.

    { $link }

    Please answer by { $deadline }.
rounds-mail-foot =
    { $sender }
    Education department, { $city }

    This link is personal and meant for the school only.

## What was done
rounds-done-made = The round begins as a draft. No school knows of it yet.
rounds-done-known = There is a round of this template and year already; it is shown here.
rounds-done-discarded = The draft has been deleted.
rounds-done-contacts = Names and addresses have been saved.
rounds-done-sent = { $count ->
    [one] The link has gone out to one school.
   *[other] The link has gone out to { $count } schools.
}
rounds-done-paper = { $count ->
    [one] One school has no e-mail address: its link can be printed.
   *[other] { $count } schools have no e-mail address: their links can be printed.
}
rounds-done-unsent = { $count ->
    [0] Every school has its link already, so nothing was sent.
    [one] Nothing was sent: the school has no e-mail address. Enter one, or print the link.
   *[other] Nothing was sent: the { $count } schools have no e-mail address. Enter addresses, or print the links.
}
rounds-done-reminded = { $count ->
    [0] No reminder was sent: all who have not answered were written to within the last day.
    [one] A reminder has gone out to one school.
   *[other] A reminder has gone out to { $count } schools.
}
rounds-done-approved = { $count ->
    [0] Nothing was approved: the answers have changed in the meantime. They are shown here.
    [one] The answers of one school have been approved.
   *[other] The answers of { $count } schools have been approved.
}
rounds-done-published = { $count ->
    [0] No approved answers were waiting to be published, so nothing was changed.
    [one] The answers of one school have been published.
   *[other] The answers of { $count } schools have been published.
}
rounds-done-deadline = The deadline has been changed.
rounds-done-closed = The round is closed. It can be opened again at the foot of the page.
rounds-done-reopened = The round is open again, and the schools’ links work.
rounds-done-renewed = The link has gone out to the school.
rounds-done-asked = { $count ->
    [one] The question has gone out to the school.
   *[other] { $count } questions have gone out to the school.
}
rounds-done-asked-without-mail = { $count ->
    [one] The question waits in the school’s form. It has no e-mail address: better to call.
   *[other] { $count } questions wait in the school’s form. It has no e-mail address: better to call.
}
rounds-done-taken-back = The question has been taken back.
rounds-done-answered-already = The school has answered the question already; it stays with its answer.
rounds-done-typed-in = The answers have been saved as version { $count }.
rounds-done-marked-closed = The school is marked as closed this year and does not count.
rounds-done-marked-open = The school is open again, and answers are expected of it.

## What to mend
rounds-fault-year = Choose a school year from the list.
rounds-fault-no-date = Type a date, for example 31.12.2026.
rounds-fault-no-school = Choose at least one school.
rounds-fault-clash = The school has changed this figure in the meantime; its new answer is shown above. Saving once more keeps what stands here.
rounds-conflict-closed = The round has been closed in the meantime, so nothing was changed. It can be opened again at the foot of its page.

# Files that answer for schools
rounds-to-files = Answers from a file
rounds-remind-one = Remind
rounds-file-title = Answers from a file
rounds-file-lead = A school’s answer sheet that came by mail, or the city’s own table of all schools: the figures are read by the rules of the schools’ form.
rounds-file-not-open = This round receives no answers now, so no file can be brought to it.
rounds-file-bring = Bring a file
rounds-file-bring-lead = A filled-in answer sheet is received at once. Of any other table Hamsa asks what its columns hold, and takes nothing over before you have seen it.
rounds-file = File
rounds-file-hint = XLSX or CSV, up to 4 MB, with one row for each school
rounds-file-button = Read the file
rounds-file-list = Tables brought so far
rounds-file-brought = Brought
rounds-file-taken-over = Taken over
rounds-file-taken-at = { $count ->
    [one] { $at }, of one school
   *[other] { $at }, of { $count } schools
}
rounds-file-not-taken = not yet
rounds-file-empty = There is nothing in this file.
rounds-file-misread = Some numbers of this answer sheet cannot be read. Nothing was received; they are listed below.
rounds-file-clashes = The school has changed the same figures since this sheet was downloaded. Nothing was received; compare the two on the school’s page.
rounds-file-page-lead = Nothing of this table counts before it is taken over.
rounds-file-unclear = Please say below what the columns hold. It is kept for the city’s next table.
rounds-file-no-headings = No row of headings was found. Please say below in which row they stand.
rounds-file-columns = What the columns hold
rounds-file-columns-lead = Say it once for each column that counts; the next table with the same headings is recognised.
rounds-file-heading-row = Row of the headings
rounds-file-heading-row-hint = As the spreadsheet numbers its rows
rounds-file-fault-row = Please type the number of the row in which the headings stand.
rounds-file-columns-say = Keep, and show what each school gets
rounds-file-nothing = nothing that is asked
rounds-file-school = the school (code or name)
rounds-file-column-bare = Column { $letters }
rounds-file-column-of = Column { $letters }: { $heading }
rounds-file-samples = For instance: { $samples }
rounds-file-preview = What each school gets
rounds-file-preview-lead = { $count ->
    [0] There is no row of which anything can be taken over.
    [one] One school’s figures can be taken over. Cells without a number change nothing.
   *[other] The figures of { $count } schools can be taken over. Cells without a number change nothing.
}
rounds-file-take = { $count ->
    [one] Take one school’s figures over
   *[other] Take the figures of { $count } schools over
}
rounds-file-row = Row
rounds-file-row-of = Row { $row }
rounds-file-changes = What changes
rounds-file-figures = { $count ->
    [one] one figure
   *[other] { $count } figures
}
rounds-file-new = { $count ->
    [0] nothing new
    [one] one new figure
   *[other] { $count } new figures
}
rounds-file-change = { $before } becomes { $after }
rounds-file-faults = What cannot be taken over
rounds-file-faults-lead = { $count ->
    [one] One cell is left out, and with it its school. Mend it in the spreadsheet and bring the file again.
   *[other] { $count } cells are left out, and with them their schools. Mend them in the spreadsheet and bring the file again.
}
rounds-file-faults-first = The first { $shown } of { $count }
rounds-file-column = Column
rounds-file-cell = In the cell
rounds-file-why = Why not
rounds-done-sheet-received = The answer sheet of school { $school } was received.
rounds-done-file-taken = { $count ->
    [0] No figures were taken over.
    [one] The figures of one school were taken over.
   *[other] The figures of { $count } schools were taken over.
}
rounds-done-file-left = { $count ->
    [one] One school was left as it is: it has changed the same figures meanwhile, or is done.
   *[other] { $count } schools were left as they are: they have changed the same figures meanwhile, or are done.
}
rounds-fault-contact-changed = Somebody else has changed this contact meanwhile. What is typed here takes its place if it is saved again.
rounds-moved = { $count ->
    [one] One school of this round belongs to another authority by now, and is not shown here.
   *[other] { $count } schools of this round belong to another authority by now, and are not shown here.
}
rounds-approve-part = { $count ->
    [one] Approve, though one figure is missing
   *[other] Approve, though { $count } figures are missing
}
rounds-answered-none-of-one = The one school asked has not answered yet.
rounds-answered-one-of-one = The one school asked has answered.
rounds-file-all-there = All of it stands in the schools’ answers already.
