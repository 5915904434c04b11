"""The waitlist: who waits for what, which free time suits whom, and the calls about it."""
