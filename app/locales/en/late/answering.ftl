# Answering: what a school fills in by the link that its city sent

## Who asks for what
# $city, $school and $name are names
answering-eyebrow = Request for figures from { $city }
answering-hello = Hello { $name },
# $year is a school year such as 2025/26, $day a date
answering-asks = The education department of { $city } asks { $school } for { $count ->
    [one] one figure
   *[other] { $count } figures
} about the school year { $year }, by { $day }.
answering-takes = It takes about { $count ->
    [one] one minute
   *[other] { $count } minutes
}. Part of it can be sent now and the rest later.
answering-days-left = { $count ->
    [one] One day left
   *[other] { $count } days left
}
answering-last-day = Today is the last day
answering-overdue = { $count ->
    [one] One day overdue, still received
   *[other] { $count } days overdue, still received
}

## The figures
answering-unchanged-all = Unchanged: everything as last year
answering-unchanged-all-hint = This fills in only what is still empty. Every figure can be changed afterwards.
answering-unchanged-group = Unchanged in this part
# $group is the heading of a part of the form
answering-unchanged-group-of = Unchanged in this part: { $group }
answering-unchanged = Unchanged
answering-unknown = Not known
answering-note = Add a note
# $number is written out
answering-last = Last year: { $number }
answering-last-ministry = Last year: { $number } (Ministry of Education)
answering-last-unknown = Last year: not known
answering-last-none = No figure from last year
answering-correcting = Here everything that was sent can be corrected, and what is missing added. It becomes a new version; what was sent before stays on record.
answering-back = Back without changes

## Sending
answering-progress = { $answered } of { $expected } answered
answering-to-mend = { $count ->
    [one] One figure to mend
   *[other] { $count } figures to mend
}
answering-kept = Kept on this device
answering-waiting = Waiting for a connection: kept on this device, and sent by itself as soon as there is one, or when this page is opened again.
answering-send = Send
answering-send-despite = Send as it is
answering-impossible = { $count ->
    [one] One thing cannot be so; it is marked below. Please look again. If it is right all the same, it can be sent as it is.
   *[other] { $count } things cannot be so; they are marked below. Please look again. If they are right all the same, it can be sent as it is.
}

## Two devices
answering-clash = { $count ->
    [one] Another answer to one figure has come from another device in the meantime. Please choose; everything else typed is still here.
   *[other] Other answers to { $count } figures have come from another device in the meantime. Please choose; everything else typed is still here.
}
answering-undecided = { $count ->
    [one] For one figure there are two answers, and none has been chosen yet.
   *[other] For { $count } figures there are two answers each, and none has been chosen yet.
}
answering-choose = Two answers came for this figure
# $value is an answer
answering-theirs = Already received: { $value }
answering-mine = In this form: { $value }
answering-left-empty = left empty

## Questions
answering-questions-title = { $count ->
    [one] One figure to look at again
   *[other] { $count } figures to look at again
}
answering-questions-lead = { $count ->
    [one] The education department of { $city } has gone through the answers and asks about one figure only.
   *[other] The education department of { $city } has gone through the answers and asks about these figures only.
}
answering-asked = The question
answering-confirmed = The number is right
answering-reply = Answer in words (optional)
answering-reply-unheard = Written in reply to a question that is no longer open: { $reply }
answering-question-open = { $count ->
    [one] The question has not been answered yet. Please correct the number, mark that it is right, or answer in words.
   *[other] The questions have not been answered yet. Please correct the numbers, mark that they are right, or answer in words.
}

## What was sent
answering-sent-title = The answers have been received
answering-sent-lead = The education department of { $city } received the answers of { $school } on { $at }: { $answered } of { $expected } figures.
# $hour is a time of day
answering-received = Received at { $hour }
answering-received-text = Nothing more needs to be done with this page. It can be opened again by the same link.
answering-received-part = { $count ->
    [one] What was sent is kept. One figure is still missing; it can follow now or later, by the same link.
   *[other] What was sent is kept. { $count } figures are still missing; they can follow now or later, by the same link.
}
answering-correct = Correct or add
answering-continue = { $count ->
    [one] Fill in the missing figure
   *[other] Fill in the { $count } missing figures
}
answering-state-received = They are now being looked through. If there is a question, it comes back here.
answering-state-part = { $count ->
    [one] What has come is being looked at. With the missing figure the answer will be whole.
   *[other] What has come is being looked at. With the { $count } missing figures the answer will be whole.
}
answering-state-correction = The correction has been received and is waiting for approval. Until then, what was approved before holds.
answering-state-approved = They have been approved.
answering-state-published = They have been approved and are among the city’s figures.
answering-sent-last = What was sent
answering-sent-last-lead = As it stands in the latest version.
answering-figure = Figure
answering-answer = Answer
answering-note-column = Note
answering-versions = Versions
answering-versions-lead = Everything that was sent stays on record, the latest first.
# $number counts the versions, $at is a day and a minute, $by one of the three below
answering-version = Version { $number }, { $at }, { $by }
answering-by-link = by this link
answering-by-account = typed in by the city
answering-by-file = in a file of the city’s
answering-by-spreadsheet = by spreadsheet
answering-correction = Correction
# $before and $after are answers
answering-change = { $name }: { $before } became { $after }
answering-change-of-note = { $name }: the note has changed

## Nothing to fill in
answering-closed = The round has been closed
answering-closed-text = No more answers are received. For a late answer or a correction, please ask the education department of { $city }.
answering-school-closed = No figures are needed from the school
answering-school-closed-text = The school has been noted as closed this year. If it is open, please tell the education department of { $city }.
answering-dead = This link does not open a form
answering-unknown-link = The address may have been cut short on its way. Please open the link in the message again, or scan the code on the printed page again. If that does not help, the city’s education department can give you a new link.
answering-dead-whom = Whom to ask: the education department of { $city }.
answering-dead-kept = The answers were not received. Everything typed is below, and is kept on this device: the new link brings it back.
answering-typed = What was typed
# What the device keeps and this page has no form for
answering-unsent-form = This device keeps a form that was filled in and has not been received yet. It can be gone on with and sent.
answering-unsent-typed = This device keeps what was typed here and, as far as it knows, was not received:
answering-unsent-continue = To the whole form

## The spreadsheet
answering-sheet-title = Answer in a spreadsheet instead
answering-sheet-lead = Download the sheet, fill it in on a computer and upload it here. Numbers that cannot be read are shown here to be mended, and nothing is lost.
answering-sheet-download = Download the sheet (Excel)
answering-sheet-file = The sheet, filled in
answering-sheet-upload = Upload and send
answering-sheet-name = Answers
# $city is a name, $day a date
answering-sheet-until = { $city } asks for these figures until { $day }.
answering-sheet-guidance = Fill in the yellow cells. Tick ✓ what is not known. What stays empty can follow later. Then upload the file at the link that it was downloaded from.
answering-sheet-figure = Figure
answering-sheet-last = Last year
answering-sheet-number = This year
answering-sheet-note = Note
answering-sheet-tick = Choose ✓ where the number is not known
answering-sheet-not-a-number = Type a number, such as 34. Where it is not known, tick ✓ in the column “not known”.

## The mails of the demonstration
# $title is a round’s title, $name a contact
answering-demo-subject = For demonstration: { $title }
answering-demo-body = Hello { $name }, this mail is for trying the system out. The contact and all figures are invented. The school’s form opens here:
