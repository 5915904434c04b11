"""The local store: tables, mapping, queries, migrations, backups and the unit of work."""
