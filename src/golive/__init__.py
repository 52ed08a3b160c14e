"""golive runs B2B customer onboarding from the vendor's own playbook."""

__version__ = "0.1.0"
