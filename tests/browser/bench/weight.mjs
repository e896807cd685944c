// What a first visit downloads: everything, as it comes over the wire.
import { House } from "../server.mjs";
import { launch, Visitor } from "../visitor.mjs";

const VISITS = [
  { name: "first visit without charts", path: "/sign-in", kilobytes: 400 },
  { name: "first visit to all cities", path: "/cities", kilobytes: 400 },
  { name: "first visit with charts", path: "/cities/90001", kilobytes: 600 },
];
const REQUESTS = 15;

export async function measure() {
  const house = await House.build("sqlite");
  let browser;
  try {
    house.run("seed");
    await house.serve();
    browser = await launch();
    const figures = [];
    for (const language of ["he", "ar", "en"]) {
      for (const { name, path, kilobytes } of VISITS) {
        const { bytes, requests } = await Visitor.during(browser, house, { language, device: "tablet" }, (visitor) => load(visitor, path));
        const value = Number((bytes / 1024).toFixed(1));
        figures.push({ name: `${name}, ${language}`, value, unit: "KB", target: kilobytes, runs: 1 });
        figures.push({ name: `requests of ${name}, ${language}`, value: requests, unit: "requests", target: REQUESTS, runs: 1 });
      }
    }
    return figures;
  } finally {
    await browser?.close();
    await house.tearDown();
  }
}

async function load(visitor, path) {
  const devtools = await visitor.page.context().newCDPSession(visitor.page);
  await devtools.send("Network.enable");
  let bytes = 0, requests = 0;
  const free = new Set();
  devtools.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (request.url.startsWith("data:")) free.add(requestId);
  });
  devtools.on("Network.requestServedFromCache", ({ requestId }) => free.add(requestId));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (free.has(requestId)) return;
    bytes += encodedDataLength;
    requests += 1;
  });
  await visitor.goTo(path);
  await visitor.page.waitForLoadState("networkidle");
  return { bytes, requests };
}
