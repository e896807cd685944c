// node tests/browser/journey.mjs [AREA…] [--database sqlite|postgres]
//
// Walks the journeys of the areas (cities, people …), of all of them if none is named. Expects
// scripts/build to have run.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const folder = dirname(fileURLToPath(import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { database: { type: "string", default: "sqlite" } },
});
const areas = readdirSync(folder).filter((name) => name.endsWith(".test.mjs")).map((name) => name.slice(0, -".test.mjs".length));
const wanted = positionals.length ? positionals : areas;
const files = wanted.map((area) => join(folder, `${area}.test.mjs`));
const unknown = wanted.filter((_, index) => !existsSync(files[index]));
if (unknown.length) {
  console.error(`No journey of ${unknown.join(", ")}. There are: ${areas.join(", ")}.`);
  process.exit(2);
}
const tests = spawn(process.execPath, ["--test", "--test-reporter=spec", ...files], {
  env: { ...process.env, TEST_DATABASE: values.database },
  stdio: "inherit",
});
tests.once("exit", (status) => process.exit(status ?? 1));
