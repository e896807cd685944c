// How long the server takes for a city's whole page: with ten years of the country's figures, and
// with ten times as many cities.
import { House } from "../server.mjs";
import { launch, Visitor } from "../visitor.mjs";
import { median } from "./median.mjs";

const WARM = 30;
const RUNS = 300;
const PATH = "/cities/90001";

export async function measure() {
  const once = await timed("10 years", ["--synthetic-years", "8"], 5);
  const tenfold = await timed("10 years, 10 × the cities", ["--synthetic-years", "8", "--copies", "9"]);
  return [...once, ...tenfold.map((figure, index) => ({ ...figure, target: Number((once[index].value * 2).toFixed(2)) }))];
}

async function timed(name, words, target) {
  const house = await House.build("sqlite");
  let browser;
  try {
    house.run("seed", ...words);
    await house.serve();
    browser = await launch();
    const cookie = await Visitor.during(browser, house, { as: "mayor" }, async ({ page }) =>
      (await page.context().cookies()).map((one) => `${one.name}=${one.value}`).join("; "));
    return [
      { name: `city page for a guest, ${name}`, value: await medianTime(house, {}), unit: "ms", target, runs: RUNS },
      { name: `city page for its mayor, ${name}`, value: await medianTime(house, { cookie }), unit: "ms", target, runs: RUNS },
    ];
  } finally {
    await browser?.close();
    await house.tearDown();
  }
}

/** The median of what the server says it took, once it is warm. */
async function medianTime(house, headers) {
  const times = [];
  for (let run = -WARM; run < RUNS; run += 1) {
    const response = await fetch(house.address + PATH, { headers: { ...headers, "accept-language": "he" } });
    const html = await response.text();
    if (!response.ok || !html.includes("</html>")) throw new Error(`${PATH}: ${response.status}`);
    const took = response.headers.get("server-timing")?.match(/app;dur=([\d.]+)/)?.[1];
    if (run >= 0) times.push(Number(took));
  }
  return median(times);
}
