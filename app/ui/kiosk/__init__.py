"""The check-in screen: full screen, for customers, with nothing of the shop behind it within reach."""
