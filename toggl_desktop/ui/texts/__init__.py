"""All words that people read, from facts that the core hands over. QtCore only: the command line uses them too."""
