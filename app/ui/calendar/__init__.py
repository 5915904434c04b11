"""The day calendar: a column per member of staff, every booking drawn, walked by mouse, finger, keyboard or screen reader."""
