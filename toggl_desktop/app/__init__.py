"""What the window decides and keeps, without widgets."""
