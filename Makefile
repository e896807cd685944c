# The habits of this house. Nothing has to be installed or set up first: each does what it needs.

.DEFAULT_GOAL := help
.PHONY: help serve watch test journey shots bench lint

help: ## list what there is
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/make \1\t\2/' | expand -t 16

serve: ## set up, build, seed a demo network, serve it on http://localhost:3000
	@scripts/setup
	@scripts/build
	@scripts/serve

watch: ## serve, and build and serve again with every change
	@scripts/setup
	@scripts/watch

test: ## set up and run every test: rules, both databases, HTTP, browser
	@scripts/setup --tests
	@scripts/build
	@scripts/test

journey: ## one area's journeys in the browser: make journey AREA=cities
	@scripts/setup --tests
	@scripts/build --quick
	@node tests/browser/journey.mjs $(AREA)

shots: ## pictures of the main pages in target/shots, every language and device
	@scripts/setup --tests
	@scripts/build --quick
	@node tests/browser/shots.mjs

bench: ## measure, print a table and write target/bench/<area>.json; AREA=data for one area
	@scripts/setup --tests
	@scripts/build
	@. scripts/environment && cargo build $$NATIVE --locked --quiet --example measure
	@node tests/browser/bench.mjs $(AREA)

lint: ## formatting and clippy, without mercy
	@scripts/setup
	@scripts/lint
