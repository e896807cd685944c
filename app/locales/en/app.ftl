# The frame of every page, the front page, what is said when something fails, the accessibility statement

app-name = Hamsa
app-description = Hamsa is the shared workspace of cities that work to have more pupils finish high school with five units of mathematics and the sciences.

## Frame
app-skip = Skip to the page’s content
app-places = Main navigation
app-place-city = My city
app-place-cities = Authorities
app-place-boards = Boards
app-place-rounds = Rounds
app-place-reports = Reports
app-place-imports = Files
app-place-places = Schools
app-place-people = People
app-place-more = More
app-sign-in = Sign in
app-sign-out = Sign out
app-account = My account
app-language = Language: { $language }
app-offline = No network connection. You can read this page; a form that you send now stays here until the connection is back.
app-foot-source = The figures come from the Ministry of Education’s matriculation files and from the Central Bureau of Statistics. Every number opens its source.
app-foot-sample = The member cities and the accounts in this system are for demonstration only.
app-foot-accessibility = Accessibility statement

## Components
app-loading = Fetching the data…
app-close = Close
app-print = Print
app-sort-by = Sort by { $column }
app-chart-table = The same figures as a table
app-explain = What it means and where it comes from: { $what }
app-explain-definition = Definition
app-explain-source = Source
app-explain-date = Date
app-explain-completeness = Completeness
app-form-faults = { $count ->
    [one] One field needs attention. What you typed is still in the form.
   *[other] { $count } fields need attention. What you typed is still in the form.
}
app-form-faults-secret = { $count ->
    [one] One field needs attention. Passwords are not kept and have to be typed again.
   *[other] { $count } fields need attention. Passwords are not kept and have to be typed again.
}
app-form-kept = You are signed in again, and what you typed is still in the form. It has not been sent yet.
app-copy = Copy
app-copied = Copied
app-too-many = { $count ->
    [one] Too many attempts. You can try again in a minute.
   *[other] Too many attempts. You can try again in { $count } minutes.
}
app-conflict-taken = There is such an entry already, so nothing was changed.
app-conflict-foreign-form = The form was sent from another site, so it was not accepted. You can open the page here and send it again.
app-conflict-too-large = What was sent is too large, so it was not accepted. Nothing was changed.
app-conflict-unreadable = What was sent could not be read. Nothing was changed; you can go back to the page and send it again.
app-conflict-too-slow = This took too long and was stopped. Please try again in a few minutes.

## Trouble
app-trouble-missing = This page was not found
app-trouble-missing-text = The link may be old or mistyped, or the page is not open to this account.
app-trouble-sign-in = Please sign in
app-trouble-sign-in-text = This page is open to people with an account. Once signed in, you can return to it.
app-trouble-too-many = Please wait a moment
app-trouble-invalid = Some details are not right
app-trouble-invalid-text = Nothing was saved. You can go back to the previous page, correct them and send again.
app-trouble-conflict = This was not carried out
app-trouble-broken = Something broke on our side
app-trouble-broken-text = The action was not completed and nothing was saved. Please try again in a few minutes.
app-trouble-broken-number = The action was not completed and nothing was saved. Please try again in a few minutes. If it happens again, quote the number { $number } to the network’s coordinators.
app-trouble-unreachable = The server cannot be reached
app-trouble-unreachable-text = The network connection may be down. Whatever was received is safe. Once the connection is back the page comes by itself; you can also try again.
app-trouble-again = Try again
app-trouble-home = To the front page
app-trouble-cities = To all authorities

## A form that could not be sent
app-not-sent-kept = This was not sent: the server cannot be reached. What you typed is kept on this device. You can send it once the connection is back.
app-not-sent-open = This was not sent: the server cannot be reached. What you filled in stays in the form as long as this page is open. You can send it once the connection is back.
app-not-sent-button = This was not done: the server cannot be reached. You can do it again once the connection is back.
app-not-sent-found = You typed this earlier and it was not sent. It is kept on this device only.
app-not-sent-back = The connection is back. The form has not been sent yet.
app-not-sent-send = Send now
app-not-sent-forget = Delete from this device

## Front page
app-home-window = Hamsa · Cities of Excellence in five units
app-home-title = How many pupils in a city finish five units, and what would help more of them to
app-home-lead = Hamsa is the shared workspace of cities that widen the five-unit track in mathematics and the sciences: shared data, open goals, and learning from one another.
app-home-city = To my city’s summary
app-home-search = Which city are you looking for?
app-home-search-hint = In Hebrew, Arabic or English
app-home-search-go = Search
app-home-see = A city on one page
app-home-see-text = The finding in a sentence, the goal, the trend and the schools, beside the network and similar cities. It prints on one sheet.
app-home-trust = Every number has a source
app-home-trust-text = Press a number to open its definition, source, date and what is missing from it. Small numbers that might reveal pupils are not shown.
app-home-bring = Import a Ministry file
app-home-bring-text = Every row is checked before anything is saved, and each faulty row appears in a list that you can download.
app-home-invite = Bring people from the city in
app-home-invite-text = Invite by personal link, each by their role. Access can be ended at any time.
app-home-account = My account
app-home-account-text = Language, password, and the devices you signed in from.
app-home-enter = Members’ entrance
app-home-enter-text = Mayors, education department heads and programme directors see the complete data of their own city.

## Accessibility statement
app-access-title = Accessibility statement
app-access-lead = Hamsa is built for everybody to use, however they read, type or point.
app-access-standard = The standard
app-access-standard-text = The pages are built to Israeli Standard 5568 at level AA and to WCAG 2.2 at level AA, as required by the Equal Rights for Persons with Disabilities Regulations (Service Accessibility Adjustments), 2013.
app-access-done = What was done
app-access-done-keyboard = Everything can be done by keyboard alone, the focus is always visible, and each page begins with a link that skips to its content.
app-access-done-screen-reader = Headings, forms, tables and messages are marked up so that screen readers can read them and move through them.
app-access-done-languages = Each page is written entirely in Hebrew, Arabic or English, and reads in that language’s direction.
app-access-done-contrast = Contrast meets the requirements in the light and the dark appearance, and nothing is said by colour alone.
app-access-done-charts = Beside every chart stands a table with the same figures.
app-access-done-targets = Buttons and links are large enough for a finger, text can be enlarged to 200% and more, and motion is reduced for those who asked their device for it.
app-access-done-scripts = Pages can be read and forms can be sent even where the browser runs no code.
app-access-done-tests = The pages are tested by an automatic tool at every change, in all three languages.
app-access-limits = What is still limited
app-access-limits-charts = The drawings of charts cannot be explored by keyboard; the table beside each replaces it in full.
app-access-limits-files = Files that come from the Ministry of Education are kept as published and may not be accessible.
app-access-contact = Did you meet an obstacle?
app-access-contact-whom = Please turn to those who answer for this site’s accessibility:
app-access-contact-name = Accessibility coordinator
app-access-contact-phone = Telephone
app-access-contact-email = E-mail
app-access-contact-missing = The operators of this site have not yet given a contact for accessibility. Until it is published here, please turn to the education department of your local authority or to the network’s coordinators.
app-access-contact-text = To have it dealt with quickly, give the address of the page (this site: { $address }), what the obstacle is, and your browser or assistive technology.
app-access-updated = This statement was written with this version of the system and is updated with every version.
