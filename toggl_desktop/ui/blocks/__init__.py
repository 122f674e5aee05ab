"""The few building blocks that all areas share: labels, buttons, selectors, tips, messages, colours."""
