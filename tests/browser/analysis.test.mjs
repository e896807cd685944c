// What a city's own schools tell: what holds the track back, what keeping pupils is worth, what is foretold, and what
// became of the forecasts that were published.
import assert from "node:assert/strict";
import { test } from "node:test";
import { path, press } from "./forms.mjs";
import { servedHouse } from "./visitor.mjs";

const visit = servedHouse();

/** Each way is walked by somebody who leads a city, in that city: a forecast is published once. */
const WAYS = [
  { language: "he", device: "tablet", as: "head", city: "90001" },
  { language: "ar", device: "phone", as: "mayor.nazareth", city: "73007" },
];

for (const { language, device, as, city } of WAYS) {
  test(`who leads a city reads what its schools tell and publishes a forecast, in ${language} on a ${device}`, () =>
    visit({ language, device, as }, async (leader) => {
      await comesFromTheCity(leader, city);
      await readsTheFinding(leader);
      await asksWhatTwelveAreWorth(leader);
      await followsOneSchool(leader);
      await choosesPeers(leader, city);
      await leader.page.locator(`a[href='/data/cities/${city}/forecast']`).first().click();
      await leader.page.waitForURL(/\/forecast$/);
      await movesASlider(leader);
      await publishes(leader);
    }));
}

test("a consultant reads it in English on a desktop, and publishes nothing", () =>
  visit({ language: "en", device: "desktop", as: "consultant" }, async (consultant) => {
    await consultant.goTo("/data/cities/90001");
    await readsTheFinding(consultant);
    assert.match(await consultant.text(".notice"), /invented/);
    await consultant.goTo("/data/cities/90001/forecast");
    await consultant.findsNoBarrier();
    assert.match(await consultant.text(".notice"), /invented/);
    assert.equal(await consultant.page.locator("#publish").count(), 0);
    assert.match(await consultant.text("#backtests"), /Tried \d+ times on the past: within the range \d+/);
    assert.match(await consultant.text("#frozen"), /of the years foretold have come/);
  }));

test("of a city whose schools have not reported it says how little is known", () =>
  visit({ language: "en", as: "consultant" }, async (consultant) => {
    await consultant.goTo("/data/cities/26005");
    assert.match(await consultant.text(), /has not published any school reports/);
    await consultant.findsNoBarrier();
    await consultant.goTo("/data/cities/26005/forecast");
    assert.match(await consultant.text("#trend"), /two years, which is one change/);
    await consultant.findsNoBarrier();
  }));

test("without scripts what is supposed is sent by a plain form, and the page says the same", () =>
  visit({ language: "he", as: "head", scripts: false }, async (head) => {
    await head.goTo("/data/cities/90001/forecast");
    const before = await head.text(".supposed");
    await head.goTo("/data/cities/90001/forecast?stays_10=97&stays_11=97&joins_10=0&joins_11=0&class=0");
    const after = await head.text(".supposed");
    assert.notEqual(after, before);
    assert.equal(await head.page.locator("#what-if form button").isVisible(), true);
    await visit({ language: "he", as: "head" }, async (awake) => {
      await awake.goTo("/data/cities/90001/forecast?stays_10=97&stays_11=97&joins_10=0&joins_11=0&class=0");
      assert.equal(await awake.text(".supposed"), after, "the browser reckons as the server does");
    });
  }));

test("for everybody else there is no such page", async () => {
  for (const as of ["coordinator", "mayor.nazareth", "school"]) {
    await visit({ language: "en", as }, async (other) => {
      other.forgive(/status of 404/);
      for (const page of ["/data/cities/90001", "/data/cities/90001/forecast"]) {
        assert.equal((await other.goTo(page)).status(), 404, `${as} at ${page}`);
      }
      await other.goTo("/cities/90001");
      assert.equal(await other.page.locator("a[href='/data/cities/90001']").count(), 0);
    });
  }
});

async function comesFromTheCity(leader, city) {
  await leader.goTo(`/cities/${city}`);
  await leader.page.locator(`main a[href='/data/cities/${city}']`).click();
  await leader.page.waitForURL(new RegExp(`/data/cities/${city}$`));
  await leader.page.locator("#finding-title").waitFor();
}

async function readsTheFinding(reader) {
  assert.match(await reader.text("#finding-title"), /100.*\d+/);
  assert.equal(await reader.page.locator(".notice").count(), 1, "what is invented says so");
  assert.ok((await reader.page.locator(".bottlenecks > li").count()) >= 3);
  assert.ok((await reader.page.locator(".alarms > li").count()) >= 2);
  await reader.page.locator(".figure-open").first().click();
  assert.ok(await reader.page.locator(".popover:popover-open").isVisible(), "a number opens where it comes from");
  await reader.page.keyboard.press("Escape");
  await reader.findsNoBarrier();
}

/** "Keep twelve more": the answer has a year and a range, and the address can be passed on. */
async function asksWhatTwelveAreWorth(leader) {
  const before = await leader.text(".leak-words li");
  await leader.page.locator("[name=keep_10]").fill("12");
  await Promise.all([
    leader.page.waitForURL(/keep_10=12/),
    leader.page.locator("#leaks form button").click(),
  ]);
  await leader.isAwake();
  await leader.page.waitForFunction((text) => document.querySelector(".leak-words li").innerText !== text, before);
  const words = await leader.text(".leak-words li");
  assert.match(words, /12.*\d+.*20\d\d.*\(\d+\u2060–\u2060\d+\)/);
}

/** The pipeline of one school: drawn without a module from the network, and in a table that adds up. */
async function followsOneSchool(leader) {
  const whole = await pupils(leader);
  const school = await leader.page.locator("#pipeline [name=school] option").nth(1).getAttribute("value");
  await leader.page.locator("#pipeline [name=school]").selectOption(school);
  await Promise.all([
    leader.page.waitForURL(/school=/),
    leader.page.locator("#pipeline form button").click(),
  ]);
  await leader.isAwake();
  await leader.page.waitForFunction(() => document.querySelector("#pipeline [name=school]").value !== "");
  const own = await pupils(leader);
  assert.ok(own > 0 && own < whole, `${own} of ${whole}`);
  assert.ok((await leader.page.locator(".sankey path").count()) > 5);
  const modules = await leader.page.evaluate(() =>
    performance.getEntriesByType("resource").filter(({ name }) => /\/chart\./.test(name)).length);
  assert.equal(modules, 0, "nothing is drawn by a chart module");
}

/** All pupils who went from one grade to the next. */
async function pupils(leader) {
  const cells = await leader.page.locator("#pipeline tbody td.number").allTextContents();
  return cells.reduce((sum, cell) => sum + Number(cell), 0);
}

/** Other peers, by pointing: what small cities reported stays hidden. */
async function choosesPeers(leader, city) {
  await leader.page.locator("#peers summary.more").click();
  const other = city === "90001" ? "73007" : "90001";
  const chosen = leader.page.locator("#peers input:checked");
  while (await chosen.count()) await chosen.first().uncheck();
  await leader.page.locator(`#peers input[value='${other}']`).check();
  await Promise.all([
    leader.page.waitForURL(/peers=/),
    leader.page.locator("#peers form button").click(),
  ]);
  await leader.isAwake();
  await leader.page.waitForFunction(() => document.querySelectorAll("#peers tbody tr").length === 2);
  assert.equal(await leader.page.locator(`#peers tbody a[href='/cities/${other}']`).count(), 1);
  await leader.findsNoBarrier();
}

async function movesASlider(leader) {
  await leader.page.locator("#outlook-title").waitFor();
  await leader.isAwake();
  await leader.findsNoBarrier();
  const words = leader.page.locator(".supposed");
  const before = await words.innerText();
  await leader.page.locator("[name=stays_10]").focus();
  for (let press = 0; press < 8; press += 1) await leader.page.keyboard.press("ArrowUp");
  await leader.page.waitForFunction((text) => document.querySelector(".supposed").innerText !== text, before);
  const line = await leader.page.locator(".outlook-supposed").getAttribute("d");
  await leader.page.locator("[name=class]").focus();
  await leader.page.keyboard.press("End");
  await leader.page.waitForFunction((text) => document.querySelector(".outlook-supposed").getAttribute("d") !== text, line);
  assert.equal(await leader.page.locator("#what-if form button").isVisible(), false, "nothing has to be sent");
}

/** Publishes; from then on there is nothing to press, and the forecast waits for the truth. */
async function publishes(leader) {
  const rows = leader.page.locator("#frozen tbody tr");
  const before = await rows.count();
  await press(leader, "#publish button[type=submit]");
  assert.match(path(leader), /\/forecast$/);
  assert.equal(await leader.page.locator("#publish .notice.success").count(), 1);
  assert.equal(await leader.page.locator("#publish form").count(), 0);
  assert.equal(await rows.count(), before + 3);
  await leader.findsNoBarrier();
}
