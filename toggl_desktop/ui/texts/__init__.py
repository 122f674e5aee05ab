"""All words that people read, from facts that the core hands over.

The command line uses them too, and does without Qt: it is imported in the functions that need it.
"""
