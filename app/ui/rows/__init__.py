"""Rows of records that can be acted on: what they say, how they are drawn, and the lists that keep them up to date."""
