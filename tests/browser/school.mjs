// What a school does in the tests, and says: figures that fit each other.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { press } from "./forms.mjs";

/** The form behind a link, and the button that sends it. */
export const FORM = "main form[data-draft]";
export const SEND = `${FORM} .send-bar button.primary`;

/** A figure for the field `name`, "number:pupils.mathematics.10.5" for instance. */
export function plausible(name) {
  if (name.includes("cohort")) return "200";
  if (name.endsWith(".girls")) return "12";
  if (name.includes(":pupils.")) return "40";
  if (name.includes("hours")) return "15";
  if (name.includes("classes")) return "2";
  if (name.includes("graduates")) return "20";
  return name.includes(":teachers") ? "4" : "1";
}

/** The path of the link in a mail to a school. */
export function linkIn(mail) {
  return new URL(mail.match(/^http:\S+\/answer\/\S{43}$/m)[0]).pathname;
}

/** The names of the fields for numbers. */
export function numbers(school) {
  return school.page.locator(`${FORM} [name^='number:']`).evaluateAll((all) => all.map(({ name }) => name));
}

/** Types a number into every field. */
export async function fillsIn(school) {
  for (const name of await numbers(school)) await school.page.locator(`${FORM} [name='${name}']`).fill(plausible(name));
}

/** Takes the network from everything in the browser, or gives it back. */
export async function cut(visitor, offline) {
  visitor.forgive(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/);
  await visitor.page.context().setOffline(offline);
}

/** Waits until the form, once opened, can be opened again where there is no network. */
export async function isThereOffline(visitor) {
  await visitor.page.waitForFunction(async () => {
    const files = await (await caches.open("answer-files")).keys();
    const pages = await (await caches.open("answer-pages")).keys();
    return pages.length > 0 && ["wasm", "css", "js", "ftl"].every((kind) => files.some(({ url }) => url.endsWith(`.${kind}`)));
  });
}

/** Takes the spreadsheet behind a link, has it filled in by another program, and brings it back. */
export async function answersInASheet(school) {
  const said = (name) => [name.slice("number:".length), Number(plausible(name))];
  await brings(school, Object.fromEntries((await numbers(school)).map(said)));
}

/** The same with what is `typed`, by the code of its figure, as `fill_in.py` takes it; `how` may be "carelessly". */
export async function brings(school, typed, ...how) {
  await school.page.locator("#sheet summary").click();
  const [download] = await Promise.all([school.page.waitForEvent("download"), school.page.locator("#sheet a[download]").click()]);
  const folder = mkdtempSync(join(tmpdir(), "hamsa-sheet-"));
  try {
    const [taken, filled] = ["taken", "filled"].map((name) => join(folder, `${name}.xlsx`));
    await download.saveAs(taken);
    const program = fileURLToPath(new URL("fill_in.py", import.meta.url));
    const count = execFileSync("python3", [program, taken, filled, ...how], { input: JSON.stringify(typed), encoding: "utf8" });
    assert.equal(Number(count), Object.keys(typed).length, "all these figures are in the sheet");
    await school.page.locator("#sheet input[type=file]").setInputFiles(filled);
    await press(school, "#sheet button[type=submit]");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
