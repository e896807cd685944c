// node tests/browser/shots.mjs [PAGE…]
//
// Pictures of the main pages, whole, in target/shots: every language and device by day, and the
// phone and desktop in Hebrew by night.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PAGES } from "./pages.mjs";
import { House, ROOT } from "./server.mjs";
import { DEVICES, launch, Visitor } from "./visitor.mjs";

const wanted = process.argv.slice(2);
const pages = wanted.length ? PAGES.filter(({ name }) => wanted.includes(name)) : PAGES;
const folder = join(ROOT, "target/shots");
if (!wanted.length) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const ways = [];
for (const language of ["he", "ar", "en"]) {
  for (const device of Object.keys(DEVICES)) ways.push({ language, device });
}
ways.push({ language: "he", device: "desktop", dark: true }, { language: "he", device: "phone", dark: true });

const house = await House.build("sqlite");
let browser, failed = 0;
try {
  house.run("seed");
  await house.serve();
  browser = await launch();
  for (const way of ways) {
    for (const as of new Set(pages.map((page) => page.as))) {
      const seen = pages.filter((page) => page.as === as);
      await Visitor.during(browser, house, { ...way, as }, (visitor) => take(visitor, seen, way)).catch((fault) => {
        failed += 1;
        console.error(`${JSON.stringify(way)} ${as ?? "guest"}: ${fault.message}`);
      });
    }
  }
} finally {
  await browser?.close();
  await house.tearDown();
}
console.log(`${pages.length * ways.length} pictures in target/shots, ${failed} visits with trouble`);
process.exit(failed ? 1 : 0);

async function take(visitor, seen, { language, device, dark }) {
  visitor.forgive(/status of 404/);
  for (const { name, path } of seen) {
    await visitor.goTo(path);
    await visitor.page.evaluate(() => document.fonts.ready);
    const file = [name, language, device, dark && "dark", "png"].filter(Boolean).join(".");
    await visitor.page.screenshot({ path: join(folder, file), fullPage: true });
  }
}
