# What has changed since the last check.

care-changed = Since your last check
care-then-today = Today at { $time }
care-then-yesterday = Yesterday
care-then-before = On { $date }
care-changed-more = { $then }: { $before }. Now: { $now }.
care-changed-same = Still: { $now }.
care-changed-less = { $then }: { $before }. You were seen since. Now, going by what you say: { $now }. If anything comes back or gets worse, check again at once.
care-changed-unseen = { $then }: { $before }. If no one has seen you or talked with you about it since, that still stands.
care-changed-unknown = { $then }: { $before }. Not everything is known now. Until it is, that still stands.
care-changed-new = What is new
care-changed-gone = Said then, and not now
care-changed-open = What made the difference is not clear: not everything is known.
