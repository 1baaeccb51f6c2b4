"""Personas and prompts as files: their form, and the ways out of a vault and into one."""
