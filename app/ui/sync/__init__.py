"""How the window stands with its remote: the child that keeps in step, the pill, the page of the outbox."""
