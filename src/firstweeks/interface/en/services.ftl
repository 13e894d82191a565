# Words that are told to other software: the cards of a clinician.

# What a record speaks of and does not say, or what is still to be asked.
ui-still-open = Still open: { $findings }
