# Dashboards and reports: what each finding says. The sentences are written on the server.

## Places
panels-place-peers = the others of cluster { $cluster }, without { $city }
panels-place-cluster = cluster { $cluster }
panels-place-network = the network
panels-place-country = the whole country
panels-choice-members = each member of the network
panels-choice-everywhere = each authority in the country
panels-choice-with-peers = { $city } and the authorities of its cluster

## Names
panels-title-scatter = { $first } against { $second }
panels-title-steps = From “{ $first }” to “{ $second }”
panels-title-two = { $first } · { $second }
panels-title-more = { $count ->
    [one] { $first } and one more figure
   *[other] { $first } and { $count } more figures
}
panels-column-year = Year
panels-column-place = Authority
panels-column-step = Step
panels-withheld = withheld

## What is said
panels-none = No figure has been published yet. Once it is, it appears here by itself.
panels-number-withheld = { $place }, { $year }: the figure is withheld, so that small numbers are not given away.
panels-number-alone = { $place }, { $year }. There is no earlier year to compare with yet.
panels-rose = { $name }: { $last } in { $to }, up by { $by } from { $first } in { $from }.
panels-fell = { $name }: { $last } in { $to }, down by { $by } from { $first } in { $from }.
panels-other-schools = { $name }: { $last } in { $to } (schools that reported: { $schools }). Other schools reported in { $from } (their number: { $others }), so the two years are not compared.
panels-same = { $name }: { $last } in { $to }, as in { $from }.
panels-bars = { $place } comes first with { $most }. Of the { $count } authorities whose figure can be seen, half have { $middle } or more.
panels-points-together = Where “{ $along }” is higher, “{ $upwards }” mostly is as well. { $count } authorities show it; it does not prove that one causes the other.
panels-points-against = Where “{ $along }” is higher, “{ $upwards }” mostly is lower. { $count } authorities show it; it does not prove that one causes the other.
panels-points-neither = In { $count } authorities, “{ $along }” and “{ $upwards }” show no clear relation.
panels-points-few = { $count ->
    [0] No authority has both “{ $along }” and “{ $upwards }” in the same year, so nothing can be said of how they go together.
    [one] Both “{ $along }” and “{ $upwards }” are known of one authority only, which is too few to say how they go together.
   *[other] Both “{ $along }” and “{ $upwards }” are known of { $count } authorities only, which is too few to say how they go together.
}
panels-steps-other-schools = The steps come from different sets of schools, so no share is worked out.
panels-steps = For every 100 in “{ $first }” there are { $share } in “{ $last }”.
panels-general = { $count ->
    [one] One figure can be seen in the table.
   *[other] { $count } figures can be seen in the table.
}

## What has to be known
panels-note-members = Authorities that reported: { $count } of the network’s { $members } members.
panels-note-made-up = Some of these figures are invented, for demonstration only.
panels-note-withheld = { $count ->
    [one] One figure is withheld: it is small, or a small one could be computed from it.
   *[other] { $count } figures are withheld: they are small, or a small one could be computed from them.
}
panels-complete = { $place }, { $year }: figures of { $schools ->
    [one] one school
   *[other] { $schools } schools
}. Schools whose figures the source does not publish are not in it.
panels-complete-of = { $place }, { $year }: figures of { $schools ->
    [one] one school
   *[other] { $schools } schools
} of { $expected } that were asked.

## How it is shown
panels-kind-number = One number with a sentence
panels-kind-line = A line over the years
panels-kind-bar = Authorities side by side
panels-kind-scatter = A point for each authority: two figures against each other
panels-kind-sankey = How many are left from step to step
panels-kind-table = A table

## What cannot be shown
panels-fault-title = The title is too long: at most 120 letters.
panels-fault-no-indicator = Please choose at least one figure.
panels-fault-unknown-indicator = One of the chosen figures does not exist.
panels-fault-indicator-twice = The same figure was chosen twice.
panels-fault-many-indicators = At most six figures can be chosen.
panels-fault-number-one = One number shows one figure only.
panels-fault-scatter-two = To show figures against each other, exactly two are needed.
panels-fault-sankey-steps = To show steps, two to four figures are needed, in the order of the steps.
panels-fault-units = The chosen figures have different units and cannot share one axis. A table can show them.
panels-fault-no-place = Please choose at least one place.
panels-fault-unknown-place = One of the chosen authorities does not exist.
panels-fault-place-twice = The same place was chosen twice.
panels-fault-one-place = Only one place can be shown here.
panels-fault-no-groups = Only named places can be shown here, not “each”. To compare all of them, choose bars or a table.
panels-fault-many-lines = More than eight lines cannot be told apart. Please choose fewer figures or fewer places.
panels-fault-many-places = At most 12 places can be chosen.
panels-fault-scatter-places = To show figures against each other, at least three places are needed, or “each”.
