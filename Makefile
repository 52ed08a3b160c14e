# Needs only Python 3.11 or newer, git and make. Everything else lands in .venv.
# Written for GNU make 3.81 (macOS) and newer.

V := .venv
BIN := $(V)/bin
# Byte code is written when a module is first imported, which is cheaper than compiling all of it.
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile
PYTHON ?= $(shell for candidate in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	if $$candidate -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
	then echo $$candidate; break; fi; done)
WORKERS ?= 2
PYTEST_FLAGS ?=
LOCK = $(BIN)/uv pip compile --quiet --python-version 3.11 --universal \
	--generate-hashes --no-header --no-emit-index-url --no-emit-find-links

.DEFAULT_GOAL := help
.PHONY: help demo test check coverage bench trace fmt lock docs

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s  %s\n", $$1, $$2 }' Makefile

demo: $(V)/.golive ## compile a shipped playbook for a sample customer and say where the plan lies
	@$(BIN)/golive demo

test: check ## the same as check

check: $(V)/.dev ## formatter, linters, types, import contracts, all tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	@if find src -name '*.html' | grep -q .; then \
		echo "$(BIN)/djlint --check --lint src"; $(BIN)/djlint --check --lint src; fi
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n $(WORKERS) $(PYTEST_FLAGS)

coverage: ## check, and fail where the tests reach not all of the core or too little of the rest
	$(MAKE) check PYTEST_FLAGS="--cov=golive --cov-branch --cov-report= $(PYTEST_FLAGS)"
	$(BIN)/coverage report --skip-covered --sort=cover --fail-under=90
	$(BIN)/coverage report --skip-covered --show-missing --include='src/golive/core/*' --fail-under=99

bench: $(V)/.dev ## every benchmark at its small size, as ratios to peer and limit
	@for file in benchmarks/bench_*.py; do \
		echo "== $$file"; $(BIN)/python $$file || exit 1; done

trace: $(V)/.dev ## which rows of the traceability table have tests, and which have none
	@$(BIN)/python tests/seed_rows.py

fmt: $(V)/.dev ## format the code and apply the linter's safe fixes
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

docs: $(V)/.dev ## write the generated parts of the docs anew: diagnostics, picture of a timeline
	@$(BIN)/python tests/contracts/diagnostics_page.py
	@$(BIN)/golive plan new --playbook playbooks/saas-high-touch.md \
		--template playbooks/saas-high-touch.plan.md --facts playbooks/saas-high-touch.facts.toml \
		--signed 2027-01-04 --today 2027-01-20 --svg docs/images/timeline.svg

lock: $(V)/.dev ## pin all dependencies anew, with hashes and without addresses
	$(LOCK) pyproject.toml --group build -o requirements.txt
	$(LOCK) pyproject.toml --group build --group dev -c requirements.txt -o requirements-dev.txt
	$(LOCK) --group ci -o .ci/requirements.txt
	@if grep -nE '://|--(extra-)?index-url|--find-links' requirements*.txt .ci/requirements.txt; \
		then echo "An address got into the lock files." >&2; exit 1; fi

$(BIN)/python:
	@if [ -z "$(PYTHON)" ]; then \
		echo "golive needs Python 3.11 or newer, and none was found. Install one (on Debian: python3 python3-venv) or name it: make PYTHON=/path/to/python3.12" >&2; \
		exit 1; fi
	@$(PYTHON) -m venv $(V) || { rm -rf $(V); \
		echo "$(PYTHON) cannot make a virtual environment. On Debian, install python3-venv, then run make again." >&2; \
		exit 1; }

# golive itself is installed from this folder with the pinned build tools: no network, no isolation.
$(V)/.golive: requirements.txt pyproject.toml | $(BIN)/python
	@echo "Setting up $(V) (once)"
	@$(PIP_INSTALL) --require-hashes -r requirements.txt
	@$(PIP_INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

$(V)/.dev: requirements-dev.txt requirements.txt pyproject.toml | $(BIN)/python
	@echo "Setting up $(V) for development (once)"
	@$(PIP_INSTALL) --require-hashes -r requirements-dev.txt
	@$(PIP_INSTALL) --no-deps --no-build-isolation -e .
	@touch $(V)/.golive $@
