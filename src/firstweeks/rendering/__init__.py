"""Assessments and questions → words: one presenter, several outputs."""
