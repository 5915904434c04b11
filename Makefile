# `make run` opens the window on a demo shop, `make test` runs the suite; `make help` lists the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOCKS := packaging/lock
UV := .venv-lock/bin/uv
# What the environment was last filled from; older than a lock file means: fill it again.
RUN_READY := $(VENV)/.ready-to-run
TEST_READY := $(VENV)/.ready-to-test
WORDS_READY := $(VENV)/.words-are-built
# Apart, so that nothing of the tests is packed.
PACKAGE_VENV := .venv-package
PACKAGE_READY := $(PACKAGE_VENV)/.ready-to-package
# Named by hand: what the lock files may not hold.
UV_VERSION := 0.13.8

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup run test lint bench pictures soak words package lock clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

setup: $(TEST_READY) $(WORDS_READY) ## the virtual environment with everything that the other targets need

run: $(RUN_READY) $(WORDS_READY) ## the window on a demo shop (pictures of the pages where there is no display)
	@$(BIN)/python -m app --demo

# Three for two cores: a fifth of the time of a worker goes by in waiting for processes, sockets and kills.
test: lint ## the checks and the whole suite, offscreen
	$(BIN)/python -m pytest --numprocesses 3 --dist loadfile --no-loadscope-reorder

lint: $(TEST_READY) $(WORDS_READY) ## style, format and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(TEST_READY) $(WORDS_READY) ## the measurements: a table and bench.json
	@$(BIN)/python -m tests.bench

pictures: $(TEST_READY) $(WORDS_READY) ## every page and state as pictures in build/pictures, to look at
	@$(BIN)/python -m tests.end2end.pictures build/pictures

soak: $(TEST_READY) ## the long random runs
	HYPOTHESIS_PROFILE=soak $(BIN)/python -m pytest -m soak --timeout 3600

words: $(RUN_READY) ## the texts of the sources into resources/translations/*.ts, for a translator
	$(BIN)/python packaging/translations.py gather

package: $(PACKAGE_READY) $(WORDS_READY) ## the frozen application and the .deb in dist, each tested with --selftest
	@$(PACKAGE_VENV)/bin/python packaging/freeze.py dist

lock: $(UV) ## the lock files afresh, for every platform, with hashes
	@touch $(LOCKS)/run.txt $(LOCKS)/test.txt $(LOCKS)/package.txt
	$(call compile,build,run)
	$(call compile,test,test,--constraints $(LOCKS)/run.txt)
	$(call compile,package,package,--constraints $(LOCKS)/run.txt)

clean: ## remove everything that make made
	rm -rf $(VENV) $(PACKAGE_VENV) .venv-lock build dist bench.json .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# One resolution for all platforms. No registry is named, so that each place uses the one it trusts.
compile = $(UV) pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
	pyproject.toml --group $(1) $(3) --output-file $(LOCKS)/$(2).txt

$(RUN_READY): $(LOCKS)/run.txt pyproject.toml packaging/set_up.py
	@$(PYTHON) packaging/set_up.py $(VENV) $(LOCKS)/run.txt
	@$(BIN)/python packaging/check_qt.py
	@touch $@

$(TEST_READY): $(LOCKS)/test.txt $(RUN_READY)
	@$(PYTHON) packaging/set_up.py $(VENV) $(LOCKS)/test.txt
	@touch $@

$(PACKAGE_READY): $(LOCKS)/package.txt pyproject.toml packaging/set_up.py
	@$(PYTHON) packaging/set_up.py $(PACKAGE_VENV) $(LOCKS)/package.txt
	@touch $@

$(WORDS_READY): $(RUN_READY) $(wildcard resources/translations/*.ts) packaging/translations.py
	@$(BIN)/python packaging/translations.py release
	@touch $@

$(UV):
	$(PYTHON) -m venv .venv-lock
	.venv-lock/bin/pip install --quiet uv==$(UV_VERSION)
