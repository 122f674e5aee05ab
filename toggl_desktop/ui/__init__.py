"""What the person sees: windows, panels, words."""
