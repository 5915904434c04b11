"""What alembic runs: the revisions, on the connection and in the transaction that ``app.store.migrate`` gives it.

There is no other way in, so no URL and no file of settings are read here.
"""

from alembic import context

from app.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a table by copying it
    transactional_ddl=True,
)
context.run_migrations()
