# Other systems that fetch figures

systems-title = Connecting other systems
systems-lead = Other systems can fetch figures from here with an access token. They see exactly what the authority’s own people, or the network’s, see, and can change nothing.
systems-network = The whole network
systems-none = No system has been connected yet
systems-none-text = A connected system saves copying figures by hand. The first step is to give the system a name in the form here, and its token to those who run it.
systems-list = Connected systems
# $name is a person’s name, $day a day
systems-made-by = Token made by { $name } on { $day }
systems-until = Valid until { $day }
# $moment is a day and a minute
systems-used = Last used: { $moment }
systems-never-used = Not used yet
systems-expired = expired
systems-orphaned = inactive: whoever made it may no longer do so
systems-withdraw = Withdraw
systems-withdraw-named = Withdraw the token of { $name }
systems-withdrawn = The token was withdrawn, and the system gets no more figures.
systems-new = Connect a new system
systems-new-text = The token is valid for thirteen months. Whoever holds it sees the figures, so it has to be kept like a password.
systems-name = The system’s name
systems-name-hint = For example: the city’s information system
systems-scope = Whose figures
systems-make = Make a token
# $name is the name of a system
systems-made = A token was made for { $name }
systems-made-once = The token is shown here this once and is not kept. Please copy it now.
systems-made-label = Access token
systems-how = How to connect
systems-how-text = The full description of what can be asked and what is answered (OpenAPI), for those who connect the system:
systems-fault-name = Please enter a name of at most 80 characters
systems-fault-scope = Please choose from the list
systems-conflict-too-many = All tokens that are allowed have been made. Withdraw one that is not needed to make a new one.
