"""Values and Protocols that every layer shares; no library beside the standard one."""
