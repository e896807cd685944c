// How long the server takes for the network's dashboard: twelve findings over all authorities, ten years and sixty
// indicators; and how that grows with the figures shown.
import { House } from "../server.mjs";
import { launch, Visitor } from "../visitor.mjs";
import { median } from "./median.mjs";

const WARM = 20;
const RUNS = 100;
/** The Ministry's fifteen indicators and so many invented ones. */
const FURTHER = 45;
const FIVE = { definition1: "examinees", subject1: "mathematics", units1: "5" };
const levels = { ...FIVE, definition2: "examinees", subject2: "mathematics", units2: "4", definition3: "examinees", subject3: "mathematics", units3: "3" };
const pupils = (slot, grade, units = "5") => ({ [`definition${slot}`]: "pupils", [`subject${slot}`]: "mathematics", [`grade${slot}`]: grade, [`units${slot}`]: units });
const of = (...places) => Object.fromEntries(places.map((place) => [`place:${place}`, "1"]));
const science = (slot, subject) => ({ [`definition${slot}`]: "examinees", [`subject${slot}`]: subject, [`units${slot}`]: "5" });

const DASHBOARD = [
  { kind: "number", years: "last:10", ...FIVE, ...of("country") },
  { kind: "number", years: "last:10", ...pupils(1, "10"), ...of("network") },
  { kind: "line", years: "last:10", ...levels, ...of("network") },
  { kind: "line", years: "last:10", ...science(1, "physics"), ...science(2, "chemistry"), ...science(3, "biology"), ...science(4, "computer_science"), ...of("country") },
  { kind: "line", years: "last:10", ...FIVE, ...of("cluster:3", "cluster:4", "cluster:5", "cluster:6", "cluster:7", "cluster:8") },
  { kind: "bar", years: "last:2", ...FIVE, ...of("everywhere") },
  { kind: "bar", years: "last:2", ...pupils(1, "12"), ...of("everywhere") },
  { kind: "bar", years: "last:2", ...FIVE, ...of("members") },
  { kind: "scatter", years: "last:1", ...FIVE, ...science(2, "physics"), ...of("everywhere") },
  { kind: "scatter", years: "last:1", ...pupils(1, "10"), ...pupils(2, "12"), ...of("everywhere") },
  { kind: "sankey", years: "last:1", ...pupils(1, "10"), ...pupils(2, "11"), ...pupils(3, "12"), ...of("country") },
  { kind: "table", years: "last:10", ...FIVE, ...of("everywhere") },
];
/** Tables of ever more figures: all authorities in so many years, of so many indicators. */
const CURVE = [[1, 1], [10, 1], [10, 2], [10, 4]];

export async function measure() {
  const house = await House.build("sqlite");
  let browser;
  try {
    house.run("seed", "--synthetic-years", "8", "--synthetic-indicators", String(FURTHER));
    await house.serve();
    browser = await launch();
    const cookie = await Visitor.during(browser, house, { as: "coordinator" }, async ({ page }) =>
      (await page.context().cookies()).map((one) => `${one.name}=${one.value}`).join("; "));
    const dashboard = await built(house, cookie, "Network", DASHBOARD);
    const { time, cells } = await timed(house, cookie, dashboard);
    const figures = [
      { name: `network dashboard, 12 findings, ${cells} figures shown`, value: time, unit: "ms", target: 50, runs: RUNS },
    ];
    let least;
    for (const [years, indicators] of CURVE) {
      const slots = [pupils(1, "10"), pupils(2, "11"), pupils(3, "12"), pupils(4, "10", "4")].slice(0, indicators);
      const panel = Object.assign({ kind: "table", years: `last:${years}`, ...of("everywhere") }, ...slots);
      const board = await built(house, cookie, `Table ${years} ${indicators}`, [panel]);
      const { time, cells } = await timed(house, cookie, board);
      // No worse than linearly: what the smallest takes, for as many figures more.
      const target = least ? Number((least.time * (cells / least.cells)).toFixed(2)) : 50;
      least ??= { time, cells };
      figures.push({ name: `a table of ${cells} figures`, value: time, unit: "ms", target, runs: RUNS });
    }
    return figures;
  } finally {
    await browser?.close();
    await house.tearDown();
  }
}

/** A board with these panels, made by its forms; its path. */
async function built(house, cookie, title, panels) {
  const made = await posted(house, cookie, "/data/boards", { title });
  const path = made.replace(/\/edit.*$/, "");
  for (const panel of panels) await posted(house, cookie, `${path}/panels`, panel);
  return path;
}

async function posted(house, cookie, path, fields) {
  const response = await fetch(house.address + path, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, origin: house.address, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields),
  });
  if (response.status !== 303) throw new Error(`${path}: ${response.status} ${(await response.text()).match(/class="fault"[^>]*>[^<]*/g)}`);
  return response.headers.get("location");
}

/** The median of what the server says it took, once it is warm, and how many figures it shows. */
async function timed(house, cookie, path) {
  const times = [];
  let cells = 0;
  for (let run = -WARM; run < RUNS; run += 1) {
    const response = await fetch(house.address + path, { headers: { cookie, "accept-language": "he" } });
    const html = await response.text();
    if (!response.ok || !html.includes("</html>")) throw new Error(`${path}: ${response.status}`);
    cells = html.match(/<td class="number/g)?.length ?? 0;
    const took = response.headers.get("server-timing")?.match(/app;dur=([\d.]+)/)?.[1];
    if (run >= 0) times.push(Number(took));
  }
  return { time: median(times), cells };
}
