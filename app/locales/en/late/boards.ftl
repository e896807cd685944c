# Shared dashboards

boards-title = Boards
boards-lead = Each board tells in a few findings what happens in a city or in the network. It is built by choosing from lists, shared, and shown in meetings.
boards-own = My boards
boards-shared-with-me = Boards shared with me
boards-empty = This is the place for boards
boards-empty-text = A board gathers a few findings in one place: a number, a trend, authorities side by side. The numbers keep themselves up to date. To begin, a name is enough.
boards-panels = { $count ->
    [one] One finding
   *[other] { $count } findings
}
boards-changed = changed on { $day }
boards-by = board of { $name }
boards-shared-own = seen by me alone
boards-shared-city = seen by those who see all of the city’s figures
boards-shared-network = seen by the members of the network

## A new board
boards-new-title = A new board
boards-new-lead = Its name stands at the head of the board, in meetings and in the weekly mail.
boards-name = Name of the board
boards-name-hint = For instance: “Five units, where we stand”
boards-for = For
boards-for-network = the whole network
boards-new = Make the board
boards-fault-no-title = Please give the board a name.
boards-fault-title = The name is too long: at most 80 letters.

## The board
boards-back = All boards
boards-edit = Edit
boards-present = Present
boards-no-panels = The board is still empty
boards-no-panels-text = A first finding is added under “Edit”: choose what is shown, of whom and of which years.
boards-sample = The members of the network are for demonstration here.
boards-public-lead = Only what everybody may see is shown here. Small numbers are withheld.
boards-deleted = The board was deleted. It can be brought back.
boards-restore = Bring the board back
boards-undo = Undo

## Sharing
boards-sharing-title = Who sees the board
boards-sharing-lead = Everybody sees only those numbers on it that they may see.
boards-sharing = Shared with
boards-share = Save
boards-fault-shared = The board cannot be shared in this way.
boards-link-title = A link for everybody
boards-link-none = Whoever has the link sees the board without signing in, and only what everybody may see. The link can be withdrawn at any time.
boards-link-make = Make a link
boards-link-label = The link to the board
boards-link-withdraw = Withdraw the link

## Weekly mail
boards-weekly-title = By mail, once a week
boards-weekly-off = On Sunday morning: what the board says, in sentences, and a link to it.
boards-weekly-on = The board comes to you by mail every Sunday morning.
boards-weekly-begin = Get the weekly mail
boards-weekly-end = Stop the weekly mail
boards-unsubscribe-title = Stop the weekly mail
boards-unsubscribe-lead = The weekly mail about the board “{ $title }” will not be sent any more.
boards-unsubscribe = Stop sending it
boards-unsubscribed-title = The weekly mail has stopped
boards-unsubscribed-lead = This board will not be sent any more. The board’s own page offers it again.
boards-mail-subject = { $title }: this week
boards-mail-greeting = Hello { $name }, this is the board “{ $title }” this week:
boards-mail-link = The board with its charts and tables:
    { $link }
boards-mail-foot = This mail comes once a week because you asked for it. To stop it:
    { $ending }

## Building
boards-to-board = To the board
boards-edit-title = Building the board
boards-edit-lead = Every change is saved at once. A finding that was removed can be put back.
boards-done = Done
boards-panel-forward = Forward
boards-panel-back = Back
boards-panel-change = Change
boards-panel-remove = Remove
boards-add-title = Add a finding
boards-add-lead = Choose how it is shown, what, of whom and of which years. The sentence and the chart are written by themselves.
boards-add = Add to the board
boards-change-title = Change the finding
boards-change = Save the change
boards-change-leave = Leave it as it is
boards-kind = How it is shown
boards-figures = What is shown
boards-figure = Figure { $number }
boards-definition = The figure
boards-more-figures = More figures, to compare or as steps
boards-no-further = No further figure
boards-no-figures-yet = { $name } (no figures yet)
boards-division-subject = Subject
boards-division-grade = Grade
boards-division-units = Level
boards-division-gender = Who
boards-division-source = Source of money
boards-everybody = everybody
boards-places = Of whom
boards-authority = Another authority { $number }
boards-no-authority = none
boards-years = Years
boards-years-last = { $count ->
    [one] the newest year known
   *[other] the newest { $count } years
}
boards-years-between = between two years
boards-years-from = From
boards-years-to = To
boards-panel-title = Title
boards-panel-title-hint = Left empty, it is the name of the figure.
boards-board-title = The board itself
boards-rename = Save the name
boards-delete = Delete the board
boards-fault-kind = Please choose how it is shown.
boards-fault-years = These years are not possible: the first must come before the last.
boards-fault-part = One of the figures has no such part. Please check its grade and level.
boards-conflict-full = The board holds 24 findings already, which is the limit. Remove one, or make another board.
boards-conflict-deleted = The board was deleted meanwhile. The list of boards offers to bring it back.

## What was done
boards-receipt-made = The board was made. Findings can be added now.
boards-receipt-renamed = The name was saved.
boards-receipt-added = The finding was added.
boards-receipt-replaced = The change was saved.
boards-receipt-moved = The order was saved.
boards-receipt-removed = The finding was removed.
boards-receipt-put-back = The finding is back in its place.
boards-receipt-shared = The sharing was saved.
boards-receipt-linked = The link was made.
boards-receipt-unlinked = The link was withdrawn. Whoever opens it sees nothing.
boards-receipt-deleted = The board was deleted.
boards-receipt-restored = The board is back.
boards-receipt-subscribed = Done. The first mail goes out on Sunday morning.
boards-receipt-unsubscribed = The weekly mail has stopped.

## In a meeting
boards-present-end = Leave
boards-present-whole = Full screen
boards-slide = { $number } of { $count }
boards-slide-before = Back
boards-slide-next = Next

## Themes
boards-theme-students = Pupils
boards-theme-teachers = Teachers
boards-theme-parents = Parents
boards-theme-programmes = Programmes
boards-theme-resources = Resources
