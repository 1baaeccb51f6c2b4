# Everything a person or a machine does with a checkout. `make help` lists it.

PY := .venv/bin/python
READY := .venv/.cloister/ready
PINS := pyproject.toml requirements.lock requirements-dev.lock installer/system-packages.txt \
	installer/starter-requirements.txt installer/starter_models.py installer/setup.sh \
	$(wildcard resources/translations/*.ts)
ARGS ?=
# A module's tests stay in one process, for they share homes and models. The longest come first
# (tests/conftest.py), so that no process is left alone with one at the end.
PARALLEL := -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder
# The tests start the program and its workers a thousand times: without its byte code each start
# compiles it anew, a third of what a start takes.
COMPILE_PROGRAM := PYTHONDONTWRITEBYTECODE= $(PY) -m compileall -q app
PYTEST := $(COMPILE_PROGRAM) && PYTHONDONTWRITEBYTECODE= $(PY) -m pytest

.DEFAULT_GOAL := help
.PHONY: help setup run test check format docs translations lock sbom audit-deps screenshots bench acceptance \
	torture fuzz-documents fuzz-gguf fuzz-templates

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1|/p' Makefile | awk -F'|' '{printf "%-22s %s\n", $$1, $$2}'

setup: $(READY) ## a virtual environment with everything, and the starter models

$(READY): $(PINS)
	@sh installer/setup.sh

run: $(READY) ## open the window (ARGS="--home DIR" and other options)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec .venv/bin/cloister $(ARGS); \
	elif command -v xvfb-run >/dev/null; then \
		echo "No display here: the window opens on an invisible one. Set DISPLAY to see it."; \
		exec xvfb-run -a .venv/bin/cloister $(ARGS); \
	else \
		echo "No display here, so no window: set DISPLAY or WAYLAND_DISPLAY, or use .venv/bin/cloister --help."; \
		exit 3; \
	fi

test: $(READY) ## the whole test suite (ARGS="tests/cli -x" for a part)
	@$(PYTEST) $(PARALLEL) $(ARGS)

check: $(READY) ## format, lint, types, layers, generated pages, tests
	@.venv/bin/ruff format --check .
	@.venv/bin/ruff check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports
	@$(PY) -m app.policy.page | cmp -s - docs/policy.md || { echo "docs/policy.md is stale: make docs"; exit 1; }
	@$(PY) -m app.services.chat_files.schema | cmp -s - docs/chat-export.schema.json || \
		{ echo "docs/chat-export.schema.json is stale: make docs"; exit 1; }
	@$(PY) -m app.services.persona_files.schema | cmp -s - docs/personas.schema.json || \
		{ echo "docs/personas.schema.json is stale: make docs"; exit 1; }
	@$(PY) -m installer.translations check
	@$(PYTEST) $(PARALLEL) $(ARGS)

format: $(READY) ## put the code into its form
	@.venv/bin/ruff format .
	@.venv/bin/ruff check --fix .

docs: $(READY) ## write the generated pages
	@$(PY) -m app.policy.page > docs/policy.md
	@$(PY) -m app.services.chat_files.schema > docs/chat-export.schema.json
	@$(PY) -m app.services.persona_files.schema > docs/personas.schema.json

translations: $(READY) ## collect the texts of the window and the guide into resources/translations, compile them
	@$(PY) -m installer.translations
	@$(PY) -m installer.translations compile

# torch is pinned by version alone: its wheels differ by machine (docs/adr/0003).
lock: $(READY) ## pin all dependencies anew by hash
	@.venv/bin/pip-compile $(COMPILE) -o requirements.lock pyproject.toml
	@.venv/bin/pip-compile $(COMPILE) --extra dev --extra torch --unsafe-package torch \
		-c requirements.lock -o requirements-dev.lock pyproject.toml

COMPILE := -q --generate-hashes --strip-extras --no-header \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host

sbom: $(READY) ## the bill of materials, CycloneDX (OUT=FILE)
	@$(PY) -m installer.sbom $(or $(OUT),sbom.cdx.json)

audit-deps: $(READY) ## what is installed against the locks, offline advisories (DB=FOLDER)
	@$(PY) -m installer.audit $(DB)

screenshots: $(READY) ## render every state of the window into docs/screenshots
	@$(PY) -m app.bench.screenshots docs/screenshots

bench: $(READY) ## measure (NAME=engine, index, search, startup, gui; all without NAME)
	@for name in $(or $(NAME),engine index search startup gui); do \
		.venv/bin/cloister bench $$name --json || exit; \
	done

acceptance: $(READY) ## the main job, and what may not get out or in (NAME=answers, egress, …)
	@for name in $(or $(NAME),answers formats injection retrieval kills traces sandbox egress malformed painting mirror fit support abstention chat_files accessibility); do \
		$(PY) -m tests.acceptance.$$name $(ARGS) || failed=1; \
	done; [ -z "$$failed" ]

torture: $(READY) ## kills, faults, power cuts, flipped bytes, traces (NAME=one COUNT=n SEED=n)
	@$(PY) -m tests.torture $(NAME) $(if $(COUNT),--count $(COUNT)) $(if $(SEED),--seed $(SEED))

fuzz-documents: $(READY) ## mutated documents through the real reader (COUNT=n SEED=n)
	@$(PY) -m tests.fuzz.documents $(if $(COUNT),--count $(COUNT)) $(if $(SEED),--seed $(SEED))

fuzz-gguf: $(READY) ## mutated model files through the pre-check and the sealed worker (COUNT=n SEED=n)
	@$(PY) -m tests.fuzz.gguf $(if $(COUNT),--count $(COUNT)) $(if $(SEED),--seed $(SEED))

fuzz-templates: $(READY) ## hostile chat templates, all approved: time and memory of each
	@$(PY) -m tests.fuzz.rendering
