"""The frame: opening, window, menus, geometry, focus, theme, closing; puts the areas together and knows no details.

In come controllers and services; what stands inside an area is that area's own business.
"""
