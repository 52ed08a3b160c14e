"""Owns text and its structure (decoding, repair, outline, quantities, rendering); does not own what onboarding means."""
