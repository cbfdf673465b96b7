# Names for the things people do here. Everything works from a clean clone with Swift, git and make;
# what else is missing is installed by Scripts/install-needs, which says what and why.

PREFIX ?= /usr/local
# Where SwiftPM builds; .ci/run uses a folder of its own, so that its flags never rebuild yours.
BUILD ?= .build
# More flags for debug builds and tests, for example: make test SWIFT_FLAGS='--filter JSONTests'
SWIFT_FLAGS ?=
# The session that `make run` opens when there is no other, and the script it runs without a terminal.
SAMPLE_SESSION ?= Sessions/harbour.json
SAMPLE_SCRIPT ?= Sessions/samples/tour.hearsay

# Symbols stay for backtraces; debug information would take the binary past its 60 MB. Functions of the same machine code
# are kept once (safe: only where nobody compares their addresses), and so are the ends of strings.
LINK = -Xlinker --strip-debug -Xlinker --icf=safe -Xlinker -O2
RELEASE = swift build --scratch-path $(BUILD) -c release --static-swift-stdlib $(LINK) --product
BINARY = $(BUILD)/release/hearsay
SOURCES = Sources Tests Package.swift

.DEFAULT_GOAL := help
.PHONY: run test build lab install uninstall format lint bench bench-language clean help needs

run: build ## build, then start the shell (without a terminal: the sample tour)
	@Scripts/start $(BINARY) $(SAMPLE_SESSION) $(SAMPLE_SCRIPT)

test: ## build and run all tests
	@Scripts/install-needs test
	swift test --scratch-path $(BUILD) --disable-xctest $(SWIFT_FLAGS)

build: needs ## build the release binary, one file with the Swift runtime inside
	$(RELEASE) hearsay

lab: needs ## build hearsay-lab, which measures the language core on corpora
	$(RELEASE) hearsay-lab

install: build ## install the binary to PREFIX/bin (default /usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/hearsay"
	-strip "$(DESTDIR)$(PREFIX)/bin/hearsay"

uninstall: ## remove what install put there; sessions stay
	rm -f "$(DESTDIR)$(PREFIX)/bin/hearsay"

format: ## format all Swift sources in place
	swift format --in-place --recursive --parallel $(SOURCES)

lint: ## check format and documentation comments
	swift format lint --strict --recursive --parallel $(SOURCES)

bench: build ## measure start-up and the work on one article; FILE=… chooses it
	@Scripts/install-needs bench
	@Benchmarks/measure $(BINARY) $(FILE)

bench-language: build ## measure the language analysis beside spaCy; FILE=….jsonl chooses the articles
	-@Scripts/install-needs bench
	@python3 Benchmarks/language.py $(BINARY) $(FILE)

clean: ## remove what was built
	rm -rf .build .build-*

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 24

needs:
	@Scripts/install-needs
