// A steward brings a file of the Ministry, sees what it says and what is wrong with it, and decides.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { servedHouse } from "./visitor.mjs";

const visit = servedHouse();

const HEADER = "year,subject,units,examinees,school code,school name,locality";
/** A school of Be'er Sheva, in a year that the seeded files do not have. */
const figure = (examinees, year = 2019) => `${year},מתמטיקה,5,${examinees},640037,עירוני א' מקיף,באר שבע`;

/** Brings a file in the browser; afterwards its page, or the form with what is wrong, is shown. */
async function bring(visitor, name, lines) {
  await visitor.goTo("/data/imports");
  const buffer = Buffer.isBuffer(lines) ? lines : Buffer.from(lines.join("\r\n"));
  await visitor.page.locator("#bring input[name=file]").setInputFiles({ name, mimeType: "text/csv", buffer });
  await visitor.page.locator("#bring form button[type=submit]").click();
}

async function isShown(visitor) {
  await visitor.page.waitForURL(/\/data\/imports\/./);
  await visitor.isAwake();
}

/** The five-unit examinees of Be'er Sheva by year, as its page has them. */
async function years(visitor) {
  await visitor.goTo("/cities/90001");
  const rows = await visitor.page.locator("#trend tbody tr").evaluateAll((all) =>
    all.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent.trim())));
  return Object.fromEntries(rows);
}

test("every bad row is told, nothing changes on cancelling, and the city has the figure once it is applied", () =>
  visit({ language: "he", device: "tablet", as: "steward" }, async (visitor) => {
    const { page } = visitor;
    const file = [HEADER, figure(61), figure("many", 2018), `2019,מתמטיקה,7,12,640037,עירוני א' מקיף,באר שבע`];
    await bring(visitor, "figures.csv", file);
    await isShown(visitor);
    await visitor.findsNoBarrier();
    const faults = await page.locator("#faults tbody tr").allTextContents();
    assert.equal(faults.length, 2, faults.join("\n"));
    assert.ok(faults[0].includes("many") && faults[0].includes("3"), faults[0]);
    assert.ok(faults[1].includes("7") && faults[1].includes("4"), faults[1]);
    const arrives = page.waitForEvent("download");
    await page.locator("#faults a[download]").click();
    const list = readFileSync(await (await arrives).path(), "utf8");
    assert.ok(list.includes("many"), list);

    await page.locator("form[action$='/cancel'] button").click();
    await page.locator("#decide").waitFor({ state: "detached" });
    assert.equal((await years(visitor))["2019"], undefined);

    await bring(visitor, "figures.csv", file);
    await isShown(visitor);
    await page.locator("form[action$='/apply'] button").click();
    await page.locator(".notice.success").waitFor();
    await visitor.isAwake();
    await visitor.findsNoBarrier();
    assert.equal((await years(visitor))["2019"], "61");
  }));

test("what was brought before changes nothing, what is corrected says so", () =>
  visit({ language: "en", device: "desktop", as: "steward" }, async (visitor) => {
    const { page } = visitor;
    const decided = async () => {
      await isShown(visitor);
      const said = await page.locator("#changes").innerText();
      await page.locator("form[action$='/apply'] button").click();
      await page.locator(".notice.success").waitFor();
      return said;
    };
    await bring(visitor, "first.csv", [HEADER, figure(40, 2020)]);
    await decided();
    await bring(visitor, "second.csv", [HEADER, figure(44, 2020)]);
    const corrected = await decided();
    assert.ok(corrected.includes("40") && corrected.includes("44"), corrected);
    assert.equal((await years(visitor))["2020"], "44");
  }));

test("what is no spreadsheet is refused in words, and nothing changes", () =>
  visit({ language: "ar", device: "phone", as: "steward" }, async (visitor) => {
    visitor.forgive(/status of 422/);
    const before = await years(visitor);
    for (const content of [Buffer.from("%PDF-1.7 not a table"), Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), Buffer.alloc(0)]) {
      await bring(visitor, "figures.xlsx", content);
      await visitor.page.locator("#bring .notice, #bring .field.faulty").first().waitFor();
      await visitor.isAwake();
      await visitor.findsNoBarrier();
    }
    assert.deepEqual(await years(visitor), before);
  }));

test("a place that is in doubt is settled by a person, and stays settled", () =>
  visit({ language: "he", device: "tablet", as: "steward" }, async (visitor) => {
    const { page } = visitor;
    await bring(visitor, "places.csv", [HEADER, "2019,מתמטיקה,5,15,999001,בית ספר לדוגמה,קרית אונוו"]);
    await isShown(visitor);
    await visitor.goTo("/data/places");
    await visitor.findsNoBarrier();
    const item = page.locator("#localities li", { hasText: "קרית אונוו" }).last();
    const choice = item.locator("select[name=authority]");
    const likeliest = await choice.locator("option").nth(1).getAttribute("value");
    await choice.selectOption(likeliest);
    await item.locator("button[type=submit]").click();
    await page.locator("#localities li", { hasText: "קרית אונוו" }).waitFor({ state: "detached" });
  }));

test("the imports are nobody else's business", () =>
  visit({ language: "en", device: "desktop", as: "mayor" }, async (visitor) => {
    visitor.forgive(/status of 404/);
    const response = await visitor.goTo("/data/imports");
    assert.equal(response.status(), 404);
  }));
