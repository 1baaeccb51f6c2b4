"""The product as a person uses it: real window, real workers, real models."""
