// What a city's own schools tell: what holds the track back, what keeping pupils is worth, what is foretold, and what
// became of the forecasts that were published.
import assert from "node:assert/strict";
import { test } from "node:test";
import { path, press } from "./forms.mjs";
import { launch, servedHouse, Visitor } from "./visitor.mjs";

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

test("who publishes second is told, in a notice that they are taken to", () =>
  visit({ language: "en", device: "desktop", as: "head" }, async (head) => {
    head.forgive(/status of 409/);
    // The page was opened before somebody else had published.
    await head.goTo("/data/cities/90001/forecast");
    assert.equal(await head.page.locator("#publish form").count(), 0, "it is published by now");
    const base = (await head.text("#publish")).match(/rests on (\d+)/)[1];
    await head.page.evaluate((base) => {
      const form = document.createElement("form");
      form.method = "post";
      form.innerHTML = `<input name="base" value="${base}">`;
      document.body.append(form);
      form.submit();
    }, base);
    await head.page.locator("#publish .notice.warning").waitFor();
    await head.isAwake();
    assert.match(await head.text("#publish .notice"), /nothing further was published/);
    assert.equal(await head.page.evaluate(() => document.activeElement.classList.contains("notice")), true);
  }));

test("of seven cities that were chosen five are shown, and the others are named", () =>
  visit({ language: "en", as: "consultant" }, async (consultant) => {
    await consultant.goTo("/data/cities/90001");
    const boxes = consultant.page.locator("#peers [name=peers]");
    const codes = await boxes.evaluateAll((all) => all.slice(0, 7).map(({ value }) => value));
    const names = await consultant.page.locator("#peers label.checkbox span").allTextContents();
    await consultant.goTo(`/data/cities/90001?peers=${codes.join("&peers=")}`);
    assert.equal(await consultant.page.locator("#peers tbody tr").count(), 6, "the city and five others");
    const said = await consultant.text("#peers .notice");
    for (const name of names.slice(5, 7)) assert.ok(said.includes(name), `${name}: ${said}`);
    const gaps = await consultant.page.locator("#peers tbody tr td:nth-child(6)").allTextContents();
    assert.ok(gaps.every((gap) => !/-\d/.test(gap)), `who is fewer is said in words: ${gaps}`);
    assert.ok(gaps.some((gap) => /fewer/.test(gap)), String(gaps));
  }));

test("on a phone the page is short, and words in drawings can be read", async () => {
  for (const [language, as, city, width] of [["ar", "mayor.nazareth", "73007", 320], ["he", "head", "90001", 390]]) {
    await visit({ language, device: "phone", as }, async (reader) => {
      await reader.page.setViewportSize({ width, height: 800 });
      await reader.goTo(`/data/cities/${city}`);
      await fitsDrawings(reader, ".sankey");
      assert.equal(await sideways(reader), 0, `${language} ${width}`);
      const height = await reader.page.evaluate(() => document.documentElement.scrollHeight);
      assert.ok(height < 8_000, `${height} px at ${width}`);
      await reader.goTo(`/data/cities/${city}/forecast`);
      await fitsDrawings(reader, ".outlook");
    });
  }
});

test("letters twice as large move nothing sideways", async () => {
  const browser = await launch("--blink-settings=defaultFontSize=32");
  try {
    for (const [language, as, city] of [["ar", "mayor.nazareth", "73007"], ["he", "head", "90001"]]) {
      await Visitor.during(browser, visit.house(), { language, device: "phone", as }, async (reader) => {
        for (const page of [`/data/cities/${city}`, `/data/cities/${city}/forecast`]) {
          await reader.goTo(page);
          await reader.page.evaluate(() => document.querySelectorAll("main details").forEach((one) => { one.open = true; }));
          assert.equal(await sideways(reader), 0, page);
        }
      });
    }
  } finally {
    await browser.close();
  }
});

test("paper shows what is folded on a screen, and none of what is pressed", () =>
  visit({ language: "he", device: "phone", as: "consultant" }, async (reader) => {
    await reader.goTo("/data/cities/90001");
    assert.equal(await reader.page.locator("#schools table").isVisible(), false, "it is folded on a phone");
    await reader.page.emulateMedia({ media: "print" });
    for (const part of ["#schools table", "#leaks details details table", ".print-head"]) {
      assert.equal(await reader.page.locator(part).first().isVisible(), true, part);
    }
    for (const part of [".jump", "#leaks form", "#leaks summary", "#peers .choose-peers"]) {
      assert.equal(await reader.page.locator(part).first().isVisible(), false, part);
    }
  }));

test("of a city whose schools have not reported it says how little is known", () =>
  visit({ language: "en", as: "consultant" }, async (consultant) => {
    await consultant.goTo("/data/cities/26005");
    assert.match(await consultant.text(), /has not published any school reports/);
    await consultant.findsNoBarrier();
    await consultant.goTo("/data/cities/26005/forecast");
    const trend = await consultant.text("#trend");
    assert.match(trend, /two years, which is one change/);
    assert.match(trend, /Had the change gone on, .* were to be expected in 2019/, "2019 is over");
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

test("a slider that is moved says what the server says of the same setting", () =>
  visit({ language: "en", as: "head" }, async (head) => {
    await visit({ language: "en", as: "head", scripts: false }, async (still) => {
      await head.goTo("/data/cities/90001/forecast");
      await head.isAwake();
      const usual = await settings(head);
      for (const [name, value] of [["stays_10", 83], ["stays_10", 92], ["stays_11", 95], ["joins_11", 3], ["class", 2], ["class", 6]]) {
        const set = { ...usual, [name]: value };
        for (const [field, number] of Object.entries(set)) await moves(head, field, number);
        await still.goTo(`/data/cities/90001/forecast?${new URLSearchParams(set)}`);
        assert.equal(await head.text(".supposed"), await still.text(".supposed"), `${name} at ${value}`);
      }
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

/** How far the page can be moved sideways, in pixels. */
async function sideways(reader) {
  return reader.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Every word of the drawing is large enough and within the page. */
async function fitsDrawings(reader, figure) {
  const words = await reader.page.locator(`${figure} svg text`).evaluateAll((all) =>
    all.filter((text) => text.getClientRects().length).map((text) => {
      const svg = text.ownerSVGElement;
      const { left, right } = text.getBoundingClientRect();
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      return { said: text.textContent, size: parseFloat(getComputedStyle(text).fontSize) * scale, left, right };
    }));
  assert.ok(words.length > 5, figure);
  const width = reader.page.viewportSize().width;
  for (const { said, size, left, right } of words) {
    assert.ok(size >= 11, `${said}: ${size} px`);
    assert.ok(left >= 0 && right <= width, `${said}: from ${left} to ${right}`);
  }
}

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
  await leader.page.locator("#peers .choose-peers > summary").click();
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
  const line = await leader.page.locator(".drawing-wide .outlook-supposed").getAttribute("d");
  await leader.page.locator("[name=class]").focus();
  await leader.page.keyboard.press("End");
  await leader.page.waitForFunction((text) => document.querySelector(".drawing-wide .outlook-supposed").getAttribute("d") !== text, line);
  assert.equal(await leader.page.locator("#what-if form button").isVisible(), false, "nothing has to be sent");
  await sharesWhatIsSet(leader);
}

/** What is set stands in the address: whoever opens it finds the same, and one press takes it all back. */
async function sharesWhatIsSet(leader) {
  await leader.page.waitForURL(/\?stays_10=\d+&class=40$/);
  const stays = await leader.page.locator("[name=stays_10]").inputValue();
  await leader.page.reload();
  await leader.isAwake();
  assert.equal(await leader.page.locator("[name=stays_10]").inputValue(), stays, "a reload keeps it");
  assert.equal(await leader.page.locator("[name=class]").inputValue(), "40");
  const words = await leader.text(".supposed");
  await leader.page.emulateMedia({ media: "print" });
  assert.match(await leader.text(".print-set"), /: 40 /, "paper says what was set");
  await leader.page.emulateMedia({ media: null });
  await leader.page.locator("#what-if a.button").click();
  await leader.page.waitForURL(/\/forecast$/);
  assert.equal(await leader.page.locator("[name=class]").inputValue(), "0");
  assert.notEqual(await leader.text(".supposed"), words);
}

/** At what the sliders stand, by their names. */
function settings(leader) {
  return leader.page.$$eval("#what-if input[type=range]", (sliders) =>
    Object.fromEntries(sliders.map(({ name, value }) => [name, value])));
}

function moves(leader, name, value) {
  return leader.page.locator(`#what-if [name=${name}]`).evaluate((slider, number) => {
    slider.value = String(number);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  }, value);
}

/** Publishes; from then on there is nothing to press, and the forecast waits for the truth. */
async function publishes(leader) {
  const rows = leader.page.locator("#frozen tbody tr");
  const before = await rows.count();
  await leader.page.locator("#publish summary").click();
  await press(leader, "#publish button[type=submit]");
  assert.match(path(leader), /\/forecast$/);
  assert.equal(await leader.page.locator("#publish .notice.success").count(), 1);
  assert.equal(await leader.page.locator("#publish form").count(), 0);
  assert.equal(await rows.count(), before + 3);
  await leader.findsNoBarrier();
}
