"""The protocol in FHIR R4: resources made from it, and answers read from resources, as functions without a server."""
