"""The queue board: the line, who is served, who is due, and the one button that calls the next."""
