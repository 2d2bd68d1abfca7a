"""Checking many packs, in processes beside each other: `check_many`."""

from .checking import CheckedPack, check_many

__all__ = ["CheckedPack", "check_many"]
