"""Receipt printers: slips become ESC/POS bytes, and bytes go to a printer with a time-out on every step. No window."""
