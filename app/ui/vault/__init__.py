"""The Vault view: passphrase, backup, checks, retention, the record, destruction."""
