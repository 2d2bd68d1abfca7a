"""Why the system could not write, as a person says it, in English and in Dutch."""

import errno

_NO_RIGHTS = {"en": "you do not have permission", "nl": "je hebt er geen rechten voor"}
REASONS: dict[int, dict[str, str]] = {
    errno.EACCES: _NO_RIGHTS,
    errno.EPERM: _NO_RIGHTS,
    errno.EROFS: {
        "en": "nothing can be written on this disk",
        "nl": "op deze schijf kun je niet schrijven",
    },
    errno.ENOSPC: {"en": "the disk is full", "nl": "de schijf is vol"},
    errno.ENOENT: {"en": "that folder is not there", "nl": "die map is er niet"},
    errno.ENOTDIR: {
        "en": "a part of this path is a file, not a folder",
        "nl": "een deel van dit pad is een bestand, en geen map",
    },
    errno.EEXIST: {
        "en": "there is a file of this name already",
        "nl": "er staat al een bestand met deze naam",
    },
    errno.EISDIR: {
        "en": "there is a folder of this name",
        "nl": "er staat een map met deze naam",
    },
}
"""By the number of the error, why, in each language."""
