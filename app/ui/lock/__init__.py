"""Who is at the desk: the lock over the whole window, the PIN pad, and asking a manager for leave."""

LOCK_KEY = "Ctrl+Shift+L"
"""Locks the desk at once, wherever the keyboard is."""
