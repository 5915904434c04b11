"""Tickets on paper: drawn, sent to this till's printer, and what somebody has to decide about them."""
