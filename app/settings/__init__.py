"""What a user may set: declared fields and their atomic store."""
