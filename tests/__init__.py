"""The tests. They mirror app/; support/ holds builders, bench/ the measurements."""
