"""What the tests of the built program share: running it, talking to it, reading its records."""
