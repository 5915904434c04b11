"""The shapes in which records cross a border: set-up files now, remote APIs as they come. No I/O."""
