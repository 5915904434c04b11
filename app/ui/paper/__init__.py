"""The day sheet on paper: its layout, its files, printing, and the copy that is kept for when all else fails."""
