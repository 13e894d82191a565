# Translated by the project's authors, not yet reviewed by a native clinician.
# Words that are told to other software: the cards of a clinician.

ui-still-open = 还不清楚的：{ $findings }
