"""The protocol over HTTP: JSON in and out, an OpenAPI document made from the same types, and a page to try it."""
