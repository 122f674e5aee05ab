"""The first page: three ways in. In comes what the session says; out goes how the person wants to sign in."""
