"""CDS Hooks 2.0: what a record says, as cards in the software of a clinician."""
