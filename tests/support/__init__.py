"""What several tests share: builders and worlds, never mocks."""
