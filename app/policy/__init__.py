"""What the site allows: one admin-owned file, deny by default."""
