"""What staff do: one plain function per verb, and the read models that pages show."""
