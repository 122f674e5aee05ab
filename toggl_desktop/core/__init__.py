"""The plain-Python heart: models, period, report, request plan, use cases, ports. Standard library only."""
