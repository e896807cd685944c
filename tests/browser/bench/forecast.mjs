// How soon what somebody supposes is drawn, in a browser whose processor is slowed four times; and what the pages of
// the analysis weigh.
import { House } from "../server.mjs";
import { launch, Visitor } from "../visitor.mjs";
import { median } from "./median.mjs";

const RUNS = 20;
const SLOWED = 4;
const PAGES = [
  { name: "first visit to a city's analysis", path: "/data/cities/90001" },
  { name: "first visit to a city's forecast", path: "/data/cities/90001/forecast" },
];

export async function measure() {
  const house = await House.build("sqlite");
  let browser;
  try {
    const began = process.hrtime.bigint();
    house.run("seed");
    const seeded = Number(process.hrtime.bigint() - began) / 1e9;
    await house.serve();
    browser = await launch();
    const figures = [
      { name: "hamsa seed with the demo history", value: Number(seeded.toFixed(1)), unit: "s", target: 10, runs: 1 },
    ];
    for (const { name, path } of PAGES) {
      figures.push({ name, value: await weight(browser, house, path), unit: "KB", target: 600, runs: 1 });
      figures.push({ name: `${name}, server time`, value: await serverTime(browser, house, path), unit: "ms", target: 20, runs: RUNS });
    }
    const times = await Visitor.during(browser, house, { language: "he", device: "tablet", as: "head" }, supposes);
    figures.push({ name: "what is supposed is drawn, 4× slowed", value: median(times), unit: "ms", target: 100, runs: RUNS });
    return figures;
  } finally {
    await browser?.close();
    await house.tearDown();
  }
}

/** From a moved slider to the frame in which its line is drawn anew. */
async function supposes(visitor) {
  await visitor.goTo("/data/cities/90001/forecast");
  const devtools = await visitor.page.context().newCDPSession(visitor.page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  return visitor.page.evaluate(async (runs) => {
    const slider = document.querySelector("[name=stays_10]");
    const line = document.querySelector(".drawing-wide .outlook-supposed");
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const times = [];
    for (let run = -3; run < runs; run += 1) {
      await frame();
      const before = line.getAttribute("d");
      const began = performance.now();
      slider.value = String(run % 2 ? 55 : 95);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      do await frame(); while (line.getAttribute("d") === before && performance.now() - began < 5000);
      if (run >= 0) times.push(performance.now() - began);
    }
    return times;
  }, RUNS);
}

async function weight(browser, house, path) {
  const cookie = await cookieOf(browser, house);
  return Visitor.during(browser, house, { language: "he", device: "tablet" }, async (visitor) => {
    const [name, ...value] = cookie.split("=");
    await visitor.page.context().addCookies([{ name, value: value.join("="), url: house.address }]);
    const devtools = await visitor.page.context().newCDPSession(visitor.page);
    await devtools.send("Network.enable");
    let bytes = 0;
    devtools.on("Network.loadingFinished", ({ encodedDataLength }) => { bytes += encodedDataLength; });
    await visitor.goTo(path);
    await visitor.page.waitForLoadState("networkidle");
    return Number((bytes / 1024).toFixed(1));
  });
}

async function serverTime(browser, house, path) {
  const cookie = await cookieOf(browser, house);
  const times = [];
  for (let run = -3; run < RUNS; run += 1) {
    const response = await fetch(house.address + path, { headers: { cookie, "accept-language": "he" } });
    await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    if (run >= 0) times.push(Number(response.headers.get("server-timing")?.match(/app;dur=([\d.]+)/)?.[1]));
  }
  return median(times);
}

/** The session of somebody who sees all of the city. */
async function cookieOf(browser, house) {
  return Visitor.during(browser, house, { as: "head" }, async ({ page }) => {
    const cookies = await page.context().cookies();
    const session = cookies.find(({ name }) => name.includes("session")) ?? cookies[0];
    return `${session.name}=${session.value}`;
  });
}
