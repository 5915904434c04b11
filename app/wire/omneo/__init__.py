"""Omneo v3 as it is spoken on the wire, told and read leniently: requests out of steps, records out of rows. No I/O."""
