"""De inhoud van het pakket `administratief`; `perspectief.load("administratief")` leest die."""
