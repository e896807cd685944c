# People: signing in, invitations, passwords, one's account, roles

## Shared words
people-email = E-mail
people-password = Password
people-password-new = New password
people-password-hint = { $least ->
    [one] At least one character. A short sentence is easy to remember and hard to guess.
   *[other] At least { $least } characters. A short sentence is easy to remember and hard to guess.
}
people-name = Name
people-name-hint = As members of the network will see it.
people-language = Language
people-role = Role
people-roles = Roles
people-place = Place
people-place-hint = School coordinators and teacher leaders are invited to a school, everybody else to the city.
people-until = Valid until
people-choose = Please choose
people-held = { $role } · { $place }

## Roles
people-role-steward = Foundation steward
people-role-network-coordinator = Network coordinator
people-role-consultant = City consultant
people-role-course-lead = Course lead
people-role-teacher-leader = Teacher leader
people-role-mayor = Mayor
people-role-department-head = Education department head
people-role-programme-director = City programme director
people-role-school-coordinator = School coordinator
people-role-guest = Meeting guest

## Where
people-place-network = The whole network
people-place-city = { $name }
people-place-school = { $name } school
people-place-cohort = Cohort { $name }
people-place-meeting = Meeting { $name }

## Signing in
people-sign-in-title = Sign in
people-sign-in-lead = For members of the network: local authorities, education departments, city programmes and those who support them.
people-sign-in-needed = The page you asked for is open to people with an account. It opens as soon as you have signed in.
people-sign-in-kept = The session ended before the form was sent. Once you have signed in, the form comes back as you filled it in.
people-sign-in-already = You are signed in as { $name }. To sign in as somebody else, sign out first.
people-sign-in-after-leaving = You have signed out. This device is no longer connected to the account.
people-sign-in-after-reset = Your new password is saved, and every device that was signed in has been signed out. You can now sign in with it.
people-sign-in = Sign in
people-sign-in-forgot = I forgot my password
people-sign-in-by-invitation = Accounts are opened by invitation only. You can ask your city’s education department or the network’s coordinators for one.

## A forgotten password
people-forgot-title = A new password
people-forgot-lead = A link for choosing a new password is sent to the address you type here.
people-forgot-send = Send the link
people-forgot-sent = If we know this address, the link is on its way there. It is valid for a short time. If nothing arrives within a few minutes, check the spam folder and the spelling of the address.
people-reset-title = Choose a new password
people-reset-lead = The new password replaces the old one of { $email }, and every device signed in to that account is signed out.
people-reset-set = Save the password
people-reset-dead-title = This link does not work
people-reset-dead-text = A link for choosing a password works once and for a short time. If a new password was chosen with this link, you can sign in with it. If not, you can ask for a new link.
people-reset-dead-action = Ask for a new link

## An invitation
people-invitation-title = You are invited to Hamsa
people-invitation-lead = Hamsa is the shared workspace of cities that widen the five-unit track.
people-invitation-by = The invitation comes from { $inviter }.
people-invitation-for = For
people-invitation-dead-title = This invitation is no longer open
people-invitation-dead-text = It was accepted, withdrawn, or has expired. If you already have an account you can sign in; if not, ask whoever sent it for a new one.
people-invitation-dead-action = To the sign-in page
people-accept = Join
people-accept-member = There is an account with this address already. Its password is needed to add the role to it.
people-invitation-other = On this device { $name } is signed in, and this invitation is for { $email }. Joining signs { $name } out.
people-joined-done = You have joined. The new role is among your roles below.
people-accept-signed-in = The role will be added to the account you are signed in to.

## My account
people-account-title = My account
people-account-lead = Your details, password and roles, and the devices you signed in from.
people-details-title = Details
people-details-email = You sign in as { $email }
people-details-save = Save the details
people-details-done = Your details are saved.
people-language-hint = For pages and e-mails, on every device.
people-password-title = Change the password
people-password-lead = All other devices are signed out when it changes.
people-password-current = Current password
people-password-change = Change the password
people-password-done = Your password has been changed, and the other devices have been signed out.
people-roles-title = My roles
people-roles-lead = Roles decide what you see and what you can do, and in which city.
people-roles-none = This account has no role yet. You can ask your city’s education department or the network’s coordinators for one.

## Devices
people-devices-title = Devices
people-devices-lead = Sign out a device that was lost or left open.
people-device = { $browser } on { $system }
people-device-this = This device
people-device-opened = Signed in { $moment }
people-device-seen = Last used { $moment }
people-device-end = Sign out
people-device-end-named = Sign out { $device }
people-device-done = The device has been signed out.
people-device-gone-already = That device had been signed out already, so nothing was changed.
people-browser-chrome = Chrome
people-browser-edge = Edge
people-browser-firefox = Firefox
people-browser-opera = Opera
people-browser-safari = Safari
people-browser-samsung = Samsung Internet
people-browser-other = Another browser
people-system-android = Android
people-system-ipad = iPad
people-system-iphone = iPhone
people-system-linux = Linux
people-system-mac = Mac
people-system-windows = Windows
people-system-other = an unknown device

## People
people-title = People
people-lead = Who belongs to the network and in which role, whom to invite, and which invitations are still open.
people-table-title = People and roles
people-disabled = Disabled account
people-roles-none-here = No role
people-role-end = End
people-role-end-named = End the role of { $name }: { $role } · { $place }
people-role-ended = The role of { $name } has ended: { $role }, { $place }.
people-role-restore = Undo
people-role-ended-already = This role had ended already, so nothing was changed.
people-role-restored = The role has been given back.
people-invite-title = Invite somebody
people-invite-lead = The invitation goes out by e-mail as a personal link. You can hand the link over in another way as well.
people-invite-language = Language of the invitation
people-invite = Send the invitation
people-invited = The invitation to { $email } is on its way
people-invited-replaces = The earlier invitation to this role has ended, and its link no longer works.
people-invited-text = You can copy the link and hand it over in another way as well. It is shown here this once only.
people-invited-link = Personal link for joining
people-invitations-title = Open invitations
people-invitations-none = No invitation is waiting for an answer.
people-invitation-until = Valid until { $moment }
people-invitation-undelivered = The mail was not delivered
people-invitation-again = Send again
people-invitation-again-named = Send the invitation of { $name } again with a new link
people-invitation-gone-already = This invitation was answered or withdrawn already, so nothing was changed.
people-invitation-withdraw = Withdraw
people-invitation-withdraw-named = Withdraw the invitation of { $name }
people-invitation-withdrawn = The invitation has been withdrawn, and its link no longer works.

## The journal of changes
people-trail-title = Latest changes
people-trail-lead = What changed in the network and who did it. The system keeps the complete journal.
people-trail-none = Nothing has changed in the network yet.
people-trail-at = When
people-trail-actor = Who
people-trail-what = What changed
people-trail-system = The system
people-trail-accept-invitation = { $person } joined: { $role } · { $place }
people-trail-apply-import = Imported a file
people-trail-cancel-import = Cancelled the import of a file
people-trail-create-account = Opened an account: { $person }
people-trail-disable-account = Disabled an account: { $person }
people-trail-enable-account = Enabled an account again: { $person }
people-trail-end-grant = Ended a role of { $person }: { $role } · { $place }
people-trail-give-grant = Gave { $person } a role: { $role } · { $place }
people-trail-invite = Invited { $person }: { $role } · { $place }
people-trail-keep-import = Uploaded a file to be checked
people-trail-make-system-token = Access token made for a system
people-trail-save-authorities = Updated the list of local authorities
people-trail-save-schools = Updated the list of schools
people-trail-set-goal = Set a goal for a city
people-trail-set-members = Updated the list of member cities
people-trail-set-password = Changed a password: { $person }
people-trail-settle-locality = Placed a locality under a local authority
people-trail-settle-school = Placed a school under a local authority
people-trail-withdraw-invitation = Withdrew an invitation
people-trail-withdraw-system-token = Access token of a system withdrawn

## What needs attention
people-fault-sign-in = The address and the password do not match. Please check both and try again.
people-fault-email = This is not an e-mail address. An address looks like name@example.org
people-fault-password-empty = Please type the password.
people-fault-password-short = The password is too short.
people-fault-password-long = The password is too long. One sentence will do.
people-fault-password-guessable = This password is too easy to guess. A short sentence is a good choice.
people-fault-accept-password = This is not the password of the account with this address.
people-fault-current = This is not the current password.
people-fault-name = Please type a name of at most 80 characters.
people-fault-language = Please choose one of the three languages.
people-fault-role-none = Please choose a role.
people-fault-role = This role is not given in the place you chose. Please choose another role or another place.
people-fault-scope = Please choose a place.
people-fault-school = This role is held in a school. Please choose the school.
people-fault-held = The owner of this address holds this role already; no invitation is needed.
people-conflict-account-disabled = The account with this address is disabled. You can turn to the network’s coordinators.
people-conflict-password-needed = Joining takes a password; please choose one.

## Mails
people-mail-invitation-subject = You are invited to Hamsa: { $role }, { $place }
people-mail-invitation-body =
    Hello,

    You are invited to join Hamsa, the shared workspace of cities that widen the five-unit track in mathematics and the sciences.

    The invitation comes from { $inviter }.
    The role: { $role }, { $place }.

    To join:
    { $link }

    The link is personal, works once and is valid until { $until }. If it reached you by mistake, you can ignore it.
people-mail-reset-subject = Choose a new password for Hamsa
people-mail-reset-body =
    Hello { $name },

    Somebody asked to choose a new password for your Hamsa account. To choose it:
    { $link }

    The link works once and is valid until { $until }. If it was not you who asked, there is nothing to do: the password has not changed.
