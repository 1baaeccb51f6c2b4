"""Proofs that nothing leaves the machine, and that the proofs would notice if something did."""
