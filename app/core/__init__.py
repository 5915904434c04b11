"""The rules of a front desk, pure: no clock, no I/O, no environment; ``now`` and ids are arguments."""
