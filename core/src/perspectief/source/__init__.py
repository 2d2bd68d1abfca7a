"""Reading the files of a pack: places, bytes, tables.

Nothing is imported here: listing packs needs places only, and no tables.
"""
