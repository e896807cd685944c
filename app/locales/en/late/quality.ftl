# Figures that do not fit each other, last year’s or the Ministry’s: the list, and what is said to each

## The list
quality-title = Figures that do not fit
quality-lead = Published figures are held against each other, against other years and, once the Ministry’s file arrives, against that file, school by school. Whatever does not fit stands here until somebody finds out why.
quality-lists = Lists
# $count is the number of discrepancies
quality-open = To settle ({ $count })
quality-answered = Answered ({ $count })
quality-link = { $count ->
    [0] Figures that do not fit: nothing to settle
    [one] Figures that do not fit: one to settle
   *[other] Figures that do not fit: { $count } to settle
}
quality-more = { $count ->
    [one] One more is not shown here. It comes up when some of these have been answered.
   *[other] { $count } more are not shown here. They come up when some of these have been answered.
}
quality-more-answered = { $count ->
    [one] One more, of earlier years, is not shown here.
   *[other] { $count } more, of earlier years, are not shown here.
}
quality-no-reports = No school’s figures have been published yet
quality-no-reports-text = As soon as a collection round is published, its figures are held against each other and against the Ministry’s file. What does not fit is listed here, in somebody’s hands and with room for an answer. The first step is to open a collection round.
quality-to-rounds = To the collection rounds
quality-all-fits = Everything published fits
quality-all-fits-text = { $count ->
    [one] The one figure that schools have reported contradicts neither other years nor the Ministry’s files.
   *[other] The { $count } figures that schools have reported contradict neither each other, nor other years, nor the Ministry’s files. A new file, or a correction, is held against them at once.
}
quality-all-answered = Nothing is left to settle
quality-all-answered-text = Everything that does not fit has an answer. If one of its figures changes, it is opened again.
quality-none-answered = Nothing has been answered yet
quality-none-answered-text = Once something that does not fit has been answered, it stands here with the answer, who gave it and when.

## What does not fit, in a sentence. $indicator and $counted name what is counted, $year is a school year
quality-against = { $school } reported { $reported } ({ $indicator }) for { $year }. The Ministry’s file has { $official } ({ $counted }).
quality-against-hidden = { $school } reported { $reported } ({ $indicator }) for { $year }. The Ministry’s file leaves the school’s number out ({ $counted }), so it is below 11.
quality-against-unnamed = { $school } reported { $reported } ({ $indicator }) for { $year }. Of the Ministry’s file of that year no figure of the school was taken in ({ $counted }). Perhaps it stands there under another school code.
# $words is a sentence that says which check does not hold
quality-doubt = { $school }, { $year }: { $words }
# On a school’s sheet, after the sentence; $verdict is what was found out, $text its words
quality-sheet-more = { $count ->
    [one] One more was found; the authority has it on its list.
   *[other] { $count } more were found; the authority has them on its list.
}
quality-then-open = It is not known yet why.
quality-then-answered = { $verdict }: { $text } ({ $day })
quality-then-said = The school was asked about it in the round, and answered.
quality-then-sample = What the school is said to have reported is invented, for demonstration.
quality-impossible = cannot be so
quality-doubtful = unusual
quality-sample = invented, for demonstration
quality-across-sources = report against the Ministry’s file
quality-across-years = between years
quality-across-form = within the report
quality-standing-open = to settle
quality-standing-reopened = opened again: a figure has changed
quality-standing-explained = explained
quality-standing-report-wrong = the report is to be corrected
quality-standing-ministry-doubted = the Ministry’s figure is doubted
quality-standing-said-by-school = the school was asked in the round, and answered

## Its figures
quality-school-says = the school reported
quality-ministry-says = the Ministry of Education
quality-left-out = below 11, not published
quality-from-school = Reported by the school. { $source }
quality-published = Published by the city on { $day }
quality-brought = The file was brought here on { $day }
quality-small-are-missing = The Ministry does not publish fewer than 11 examinees: a number that is missing is small, not zero.

## What was said
quality-said-by = Answer by { $name }, { $at }
quality-said = Answer, { $at }
# $figures is a list of figures as they were then
quality-said-of = Given when the figures were: { $figures }
quality-figure = { $name }: { $value }
quality-school-said = The school, on { $name }, { $at }
quality-was-asked = Asked about { $name }:
quality-confirmed = The number is right.
quality-other-number = Another number was sent.
quality-settled-title = No longer found
quality-settled-lead = These were answered and come up no more: a figure was corrected, or the figures are not compared any longer.
quality-settled = { $school }, { $year }: { $name }

## In whose hands it is
quality-yours = This is in your hands.
quality-owner = In the hands of { $name }
quality-nobody = In nobody’s hands: the authority has no head of its education department here yet.
quality-hand-over = Hand over
quality-hand-over-to = To whom
quality-hand-over-do = Hand over
quality-fault-owner = Please choose somebody of the authority from the list.

## The answer
quality-ask-school = Ask the school, in the open round
quality-see-round = The school’s answers in the round
quality-answer = Answer
quality-answer-anew = Another answer
quality-what-is-it = What was found out?
quality-verdict-explained = The figures are right, and the reason is known
quality-verdict-report-wrong = The report is wrong, and the school will correct it
quality-verdict-ministry-doubted = The Ministry’s figure is doubted
quality-in-words = In words
quality-in-words-hint = What was checked, with whom, and what came of it. The answer also stands on the school’s own sheet. Please name no pupils.
quality-answer-do = Keep the answer
quality-reopen = Open again
quality-fault-verdict = Please choose what was found out.
quality-fault-text = Please say in a few words what was found out.
quality-was-typed = What was typed:
quality-conflict-answered = Somebody else has answered this meanwhile. Their answer is on the page now; what was typed here is kept.
quality-conflict-changed = One of these figures has changed since the page was opened. Please look at the figures as they are now; what was typed is kept.
quality-done-answered = The answer is kept. It stands under “Answered”, and on the school’s sheet.
quality-conflict-handed-on = This has passed into somebody else’s hands meanwhile, so the answer was not kept. What was typed is still here to be copied.
quality-done-reopened = It is open again.
quality-done-handed = Handed over.
