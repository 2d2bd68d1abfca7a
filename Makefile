# make kit     the documents for a session, in kit/secretaresse
# make test    the whole test suite, with branch coverage
# make test-browser   the site and the documents in Chromium, where that is installed
# make check   style, types, the direction of imports, generated files
# make docs    write the pages of docs/ that are made from the code
# make bench   how fast it is, as ratios against named peers
# Each sets up what it needs in .venv, with uv when it is there and with venv and pip when not.

PYTHON ?= python3
PACK ?= secretaresse
VENV := .venv
RUN := $(VENV)/bin/python
MEMBERS := -e "core[docx,office,pdf,translate]" $(patsubst %/pyproject.toml,-e %,$(wildcard packs/*/pyproject.toml))
CHROMIUM := $(firstword $(foreach name,chromium chromium-browser google-chrome,$(shell command -v $(name))))
PROJECTS := core/pyproject.toml $(wildcard packs/*/pyproject.toml)
# Isolated: a PYTHONPATH says nothing of what is set up here.
PLACED := $(shell $(RUN) -I tools/placed.py 2>/dev/null)

# Without compiled modules each command that the tests start would compile all of them again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: kit test test-browser check docs bench format clean

kit: $(VENV)/.ready
	@$(RUN) -m perspectief kit $(PACK)

test: $(VENV)/.ready-dev
	$(RUN) -m pytest -n auto --dist worksteal --cov

test-browser: $(VENV)/.ready-dev $(if $(CHROMIUM),$(VENV)/.ready-browser)
	@$(RUN) tools/browser.py

check: $(VENV)/.ready-dev
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy
	$(RUN) -m mypy tools
	$(VENV)/bin/lint-imports
	$(RUN) tools/generate.py --check
	$(RUN) -m perspectief check pilot $(notdir $(patsubst %/pyproject.toml,%,$(wildcard packs/*/pyproject.toml))) > /dev/null

docs: $(VENV)/.ready-dev
	$(RUN) tools/generate.py

bench: $(VENV)/.ready-dev bench/.venv/.ready
	$(RUN) bench/run.py

format: $(VENV)/.ready-dev
	$(RUN) -m ruff check --fix .
	$(RUN) -m ruff format .

clean:
	rm -rf $(VENV) bench/.venv dist .coverage .mypy_cache .pytest_cache .ruff_cache .hypothesis

# After a move, or with a Python that does not start, what was set up here is of no use.
# Only what was set up by this file is taken away.
ifneq ($(PLACED),here)
.PHONY: anew
$(VENV)/.ready $(VENV)/.ready-dev bench/.venv/.ready: anew

anew:
	@for each in $(VENV) bench/.venv; do test ! -e $$each/.ready || rm -rf $$each; done
endif

# The peers have an environment of their own; without them their rows are skipped.
bench/.venv/.ready: core/pyproject.toml bench/requirements.txt
	-@$(PYTHON) tools/setup.py bench/.venv -e core -r bench/requirements.txt && touch $@

$(VENV)/.ready: $(PROJECTS)
	@$(PYTHON) tools/setup.py $(VENV) $(MEMBERS)
	@touch $@

$(VENV)/.ready-dev: $(PROJECTS) requirements-dev.txt
	@$(PYTHON) tools/setup.py $(VENV) $(MEMBERS) -r requirements-dev.txt
	@touch $@ $(VENV)/.ready

# Without a network the tests in a browser are skipped, and say so.
$(VENV)/.ready-browser: requirements-browser.txt $(VENV)/.ready-dev
	-@$(PYTHON) tools/setup.py $(VENV) -r requirements-browser.txt && touch $@
