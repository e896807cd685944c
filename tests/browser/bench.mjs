// node tests/browser/bench.mjs [AREA…]
//
// Measures what an area has promised, prints a table and writes target/bench/<area>.json: a list of
// name, value, unit, target, runs, machine and command.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { join } from "node:path";
import * as boards from "./bench/boards.mjs";
import * as cities from "./bench/cities.mjs";
import * as data from "./bench/data.mjs";
import * as forecast from "./bench/forecast.mjs";
import * as reports from "./bench/reports.mjs";
import * as weight from "./bench/weight.mjs";
import { ROOT } from "./server.mjs";

const AREAS = { boards, cities, data, forecast, reports, weight };
const folder = join(ROOT, "target/bench");
const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}`;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((area) => !(area in AREAS));
if (unknown.length) {
  console.error(`Nothing is measured of ${unknown.join(", ")}. There are: ${Object.keys(AREAS).join(", ")}.`);
  process.exit(2);
}

mkdirSync(folder, { recursive: true });
const all = [];
for (const area of wanted.length ? wanted : Object.keys(AREAS)) {
  const figures = (await AREAS[area].measure()).map((figure) => ({
    ...figure,
    machine,
    command: `make bench AREA=${area}`,
  }));
  writeFileSync(join(folder, `${area}.json`), `${JSON.stringify(figures, null, 2)}\n`);
  all.push(...figures);
}

console.log(`\n${machine}\n`);
const widest = Math.max(...all.map(({ name }) => name.length));
for (const { name, value, unit, target, runs } of all) {
  const verdict = value <= target ? "" : "  over target";
  console.log(`${name.padEnd(widest)}  ${String(value).padStart(8)} ${unit.padEnd(8)}  at most ${String(target).padStart(6)}  ${runs} runs${verdict}`);
}
