# Everything that is done to this project, by name. `make help` lists it.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help deps build run tests checks test trial bench accept format lint install uninstall clean

PREFIX ?= /usr/local
DESTDIR ?=
BUILD ?= .build
# yes: line editing in `leit repl` by GNU readline (the binary is then conveyed under GPL-3.0).
READLINE ?= yes
# yes: one file that needs no library of the machine it runs on, and starts in a millisecond.
STATIC ?= $(if $(filter Linux,$(shell uname -s)),yes,no)
# yes: `make checks` has passed, and `make test` need not run it again.
CHECKED ?= no
# The number of the first program of `make trial`: others with each commit, the same whenever one is tried again.
SEED ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 1)
# The program that the acceptance cases are run with.
LEIT ?= $(BUILD)/debug/leit

EXAMPLE := examples/hesse/wir.leit
CODE := Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources
traits := $(if $(filter yes,$(READLINE)),,--disable-default-traits)
swift := --scratch-path $(BUILD) $(traits)
static := $(if $(filter yes,$(STATIC)),-Xswiftc -static-executable -Xswiftc -use-ld=lld \
  $(if $(filter yes,$(READLINE)),-Xlinker -ltinfo))

help: ## list what can be done
	@awk -F ':.*## ' '/^[a-z]+:.*## /{ printf "  make %-10s %s\n", $$1, $$2 }' Makefile

# The types of generics are put together by the program itself: the runtime would look for what they
# conform to by name, among all that conforms to anything, which is a quarter of the time of a start.
metadata := -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
release := -c release $(metadata)

deps: ## install what the build needs, with apt
	@scripts/prepare

build: deps ## build the program as users get it, .build/release/leit
	@scripts/progress "building leit" swift build $(release) --product leit $(swift) $(static)

run: build ## build, then run the example strategy
	@echo "leit run $(EXAMPLE)"
	@$(BUILD)/release/leit run $(EXAMPLE) || { status=$$?; [ $$status = 3 ] || exit $$status; \
	  echo "exit status 3: some answers are open, because no source says more"; }

tests: deps ## build the tests
	@scripts/progress "building the tests" swift build --build-tests $(swift)

checks: lint tests ## lint, build the tests, and check what needs no test framework
	@scripts/acceptance $(LEIT)
	@scripts/try-benchmarks $(LEIT)
	@scripts/validate-reports $(LEIT)
	@scripts/try-editors $(LEIT)
	@! command -v pre-commit >/dev/null || scripts/try-pre-commit $(LEIT)

test: $(if $(filter yes,$(CHECKED)),,checks) ## lint, build, and run every test
	@scripts/tests --skip-build $(swift)

bench: build ## measure against C and peers, which are installed apart; takes half an hour
	@scripts/progress "building the benchmark" \
	  swift build $(release) --package-path Benchmarks --scratch-path $(BUILD)/benchmarks
	@[ -d $(BUILD)/peers ] || python3 -m venv $(BUILD)/peers
	@$(BUILD)/peers/bin/python -m pip install --quiet --disable-pip-version-check -r Benchmarks/peers/requirements.txt
	@Benchmarks/run --leit $(BUILD)/release/leit --build $(BUILD)/benchmarks/release \
	  --work $(BUILD)/cases --python $(BUILD)/peers/bin/python

trial: deps ## hold batches against the evaluator, over 100,000 random pairs of a program and a case
	@scripts/progress "building the trial" swift build $(release) --product Trial $(swift) $(static)
	@$(BUILD)/release/Trial 100000 $(SEED)

accept: deps ## write what the program says now into fixtures, pages and editors' grammars; read the diff
	@LEIT_ACCEPT=1 scripts/tests --filter 'GoldenTests|EditorGrammarTests' $(swift)
	@git --no-pager diff --stat -- Tests/Fixtures Tests/Editors editors README.md grammar.md

format: ## lay out the Swift files
	@swift format --in-place --parallel --recursive $(CODE)

lint: ## check how the Swift files are laid out
	@echo "checking the layout …"
	@swift format lint --strict --parallel --recursive $(CODE)

install: build ## install the program under PREFIX (/usr/local), below DESTDIR
	install -D -s -m 755 $(BUILD)/release/leit "$(DESTDIR)$(PREFIX)/bin/leit"
	install -D -m 644 LICENSE "$(DESTDIR)$(PREFIX)/share/doc/leit/LICENSE"
	install -D -m 644 LICENSES/GPL-3.0-only.txt "$(DESTDIR)$(PREFIX)/share/doc/leit/GPL-3.0-only.txt"

uninstall: ## remove what `make install` put there
	rm -rf "$(DESTDIR)$(PREFIX)/bin/leit" "$(DESTDIR)$(PREFIX)/share/doc/leit"

clean: ## remove what was built
	rm -rf $(BUILD)
