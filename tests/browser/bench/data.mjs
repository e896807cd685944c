// How long a file of the Ministry takes to come in, and how much memory.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HAMSA, House, ROOT } from "../server.mjs";
import { median } from "./median.mjs";

const RUNS = 5;
const FILE = join(ROOT, "seeds/ministry/bagrut_2018.xlsx");

export async function measure() {
  const seconds = [], megabytes = [];
  for (let run = 0; run < RUNS; run += 1) {
    const house = await House.build("sqlite");
    try {
      withoutFiguresOfTheMinistry(house);
      const { took, peak } = await bring(house);
      seconds.push(took);
      megabytes.push(peak);
    } finally {
      await house.tearDown();
    }
  }
  return [
    { name: "import of bagrut_2018.xlsx", value: median(seconds), unit: "s", target: 2, runs: RUNS },
    { name: "memory of that import", value: median(megabytes, 0), unit: "MB", target: 200, runs: RUNS },
  ];
}

/** Seeds a house with everything but the Ministry's files. */
function withoutFiguresOfTheMinistry(house) {
  const seeds = join(house.folder, "seeds");
  cpSync(join(ROOT, "seeds"), seeds, { recursive: true, filter: (path) => !path.endsWith(".xlsx") });
  mkdirSync(join(seeds, "ministry"), { recursive: true });
  house.environment.HAMSA_SEEDS = seeds;
  house.run("seed");
}

/** Seconds from start to end of the command, and its greatest resident memory. */
function bring(house) {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(HAMSA, ["import", "--anyway", FILE], { cwd: house.folder, env: house.environment });
    // The kernel keeps the peak, so that only what grows in the very last moment can be missed.
    let peak = 0;
    const watch = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
        peak = Number(status.match(/^VmHWM:\s+(\d+)/m)?.[1] ?? peak);
      } catch {
        // It has just ended.
      }
    }, 2);
    child.once("exit", (status) => {
      clearInterval(watch);
      const took = Number(process.hrtime.bigint() - started) / 1e9;
      if (status === 0) resolve({ took, peak: peak / 1024 });
      else reject(new Error(`hamsa import ended with ${status}`));
    });
  });
}
