// How long everything takes as one workbook, how much memory, and how both grow with what is in it; and how long
// it takes to hold a long table against the rules.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../server.mjs";
import { median } from "./median.mjs";

const RUNS = 5;
/** All local authorities, ten years, sixty indicators. */
const ALL = [255, 10, 60];
/** Parts of it, by which the curve is drawn. */
const PARTS = [[255, 10, 15], [255, 10, 30], ALL, [255, 10, 120]];

export async function measure() {
  const curve = PARTS.map((size) => ({ size, ...several(size) }));
  const whole = curve.find(({ size }) => size === ALL);
  const [smallest, largest] = [curve[0], curve.at(-1)];
  const perCell = ({ writing, cells }) => writing / cells;
  for (const { size, cells, writing, growth } of curve) {
    console.log(`${size.join(" × ")}: ${cells} cells in ${writing.toFixed(2)} s, ${(1e6 * writing / cells).toFixed(2)} µs a cell, ${(growth / 1024).toFixed(1)} MB`);
  }
  const validating = median(Array.from({ length: RUNS }, () => told(5_000).validating), 3);
  return [
    { name: "validation of a table of 5,000 schools × 12 figures", value: validating, unit: "s", target: 1, runs: RUNS },
    { name: "workbook of 255 cities × 10 years × 60 indicators", value: Number(whole.writing.toFixed(2)), unit: "s", target: 3, runs: RUNS },
    { name: "the guard before it, the first time", value: Number(whole.guarding.toFixed(2)), unit: "s", target: 3, runs: RUNS },
    { name: "memory that the workbook takes", value: Number((whole.growth / 1024).toFixed(1)), unit: "MB", target: 50, runs: RUNS },
    { name: "a cell of 8 times as many against one of them", value: Number((perCell(largest) / perCell(smallest)).toFixed(2)), unit: "times", target: 1.3, runs: RUNS },
  ];
}

function several(size) {
  const runs = Array.from({ length: RUNS }, () => told(...size));
  const middle = (name) => median(runs.map((run) => run[name]), 4);
  return { cells: runs[0].cells, guarding: middle("guarding"), writing: middle("writing"), growth: middle("growth") };
}

/** What the program says that measures. */
function told(...size) {
  const measured = execFileSync(join(ROOT, "target/debug/examples/measure"), size.map(String), { encoding: "utf8" });
  return JSON.parse(measured);
}
