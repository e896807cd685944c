// A school answers by its link, in its language, on its device, also where the network comes and goes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { path, press } from "./forms.mjs";
import { FORM, SEND, brings, cut, isThereOffline } from "./school.mjs";
import { servedHouse } from "./visitor.mjs";

const visit = servedHouse();

const PUPILS = "pupils.mathematics.11.5";
const GIRLS = "pupils.mathematics.11.5.girls";
const field = (part, cell) => `${FORM} [name="${part}:${cell}"]`;

/** The path of the newest link that came to a school of the demonstration. */
async function linkOf(school) {
  const mails = await visit.house().mailsTo(`school.${school}@hamsa.example`);
  return new URL(mails.at(-1).match(/http\S+/)[0]).pathname;
}

/** Presses the button that sends, and waits for the page that follows. */
async function send(visitor) {
  await press(visitor, SEND);
}

function kept(visitor) {
  return visitor.page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("hamsa-draft")).length);
}

/** Language, device, school, and one pupil less than last year. */
const WAYS = [["he", "tablet", "640037", "77"], ["ar", "phone", "685586", "٤"], ["en", "desktop", "640193", "21"]];

for (const [language, device, school, number] of WAYS) {
  test(`a school answers as last year but for one figure, and is told when it was received, in ${language} on a ${device}`, () =>
    visit({ language, device }, async (visitor) => {
      await visitor.goTo(await linkOf(school));
      if (language === "en") await visitor.speak("en");
      assert.equal(await visitor.page.locator("html").getAttribute("lang"), language, "the language of the school");
      await visitor.findsNoBarrier();
      await visitor.page.locator(`${FORM} button[name=take][value=all]`).click();
      assert.match(await visitor.text(".send-state"), /26.*26/);
      await visitor.page.locator(field("number", PUPILS)).fill("30-40");
      assert.equal(await visitor.page.locator(field("unchanged", PUPILS)).isChecked(), false, "what was done last counts");
      await visitor.page.locator(field("number", PUPILS)).press("Enter");
      const fault = visitor.page.locator(`.cell:has([name="number:${PUPILS}"]) .fault`);
      await fault.waitFor();
      await visitor.findsNoBarrier();
      await visitor.page.locator(field("number", PUPILS)).fill(number);
      await fault.waitFor({ state: "detached" });
      assert.equal(await kept(visitor), 1, "kept on this device");
      await send(visitor);
      assert.match(await visitor.text(".notice.success"), /\d\d:\d\d/);
      assert.equal(await kept(visitor), 0, "what was received is not kept any more");
      await visitor.findsNoBarrier();
    }));
}

test("girls above all pupils are found while somebody types, and may be sent as they are", () =>
  visit({ language: "he", device: "phone" }, async (visitor) => {
    visitor.forgive(/status of 422/);
    await visitor.goTo(await linkOf("770826"));
    await visitor.page.locator(field("number", PUPILS)).fill("20");
    await visitor.page.locator(field("number", GIRLS)).fill("21");
    await visitor.page.locator(field("number", GIRLS)).press("Tab");
    const found = visitor.page.locator(`.cell:has([name="number:${GIRLS}"]) .fault`);
    await found.waitFor();
    assert.ok((await visitor.text(`.cell:has([name="number:${GIRLS}"]) .said`)).includes("21"));
    await send(visitor);
    assert.equal(await visitor.page.locator(field("number", GIRLS)).inputValue(), "21");
    await press(visitor, `${FORM} button[name=despite]`);
    assert.match(await visitor.text(".notice.success"), /\d\d:\d\d/);
  }));

test("typed in a tunnel, opened again there, sent once when the train comes out", () =>
  visit({ language: "ar", device: "phone" }, async (visitor) => {
    const sent = [];
    visitor.page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
    const link = await linkOf("660233");
    await visitor.goTo(link);
    await isThereOffline(visitor);
    await cut(visitor, true);
    await visitor.page.locator(field("number", PUPILS)).fill("17");
    await visitor.page.reload();
    await visitor.isAwake();
    assert.equal(await visitor.page.locator(field("number", PUPILS)).inputValue(), "17", "still there");
    assert.match(await visitor.text(".send-state"), /1.*26/, "and counted");
    await visitor.page.locator(field("number", GIRLS)).fill("30-40");
    await visitor.page.locator(field("number", GIRLS)).press("Tab");
    await visitor.page.locator(`.cell:has([name="number:${GIRLS}"]) .fault`).waitFor();
    await visitor.page.locator(field("number", GIRLS)).fill("9");
    await visitor.page.locator(SEND).click();
    await visitor.page.locator("[data-draft-says=waiting]:visible").waitFor();
    assert.deepEqual(sent, []);
    await cut(visitor, false);
    await visitor.page.locator(".notice.success").waitFor();
    await visitor.isAwake();
    assert.equal(sent.length, 1, "once");
    assert.ok((await visitor.text("#sent")).includes("17"));
    assert.equal(await kept(visitor), 0);
    assert.equal(path(visitor), link);
  }));

test("only the disputed figure comes back, with its question", () =>
  visit({ language: "he", device: "tablet" }, async (visitor) => {
    await visitor.goTo(await linkOf("644526"));
    assert.equal(await visitor.page.locator(`${FORM} .cell`).count(), 1);
    await visitor.findsNoBarrier();
    await visitor.page.locator(`${FORM} [name^="number:"]`).fill("2");
    await visitor.page.locator(`${FORM} [name^="reply:"]`).fill("טעות הקלדה");
    await send(visitor);
    assert.match(await visitor.text(".notice.success"), /\d\d:\d\d/);
    await visitor.page.locator("#versions .changes li").first().waitFor();
  }));

test("what was typed stays when the language is changed, and the missing figures follow later", () =>
  visit({ language: "he", device: "desktop" }, async (visitor) => {
    await visitor.goTo(await linkOf("670042"));
    await press(visitor, "main a[href$='/correct']:visible");
    const empty = "parent-meetings";
    await visitor.page.locator(field("number", empty)).fill("4");
    await visitor.speak("ar");
    assert.equal(await visitor.page.locator(field("number", empty)).inputValue(), "4");
    await send(visitor);
    assert.ok((await visitor.text("#versions")).includes("2"));
  }));

test("without scripts a school answers by plain forms", () =>
  visit({ language: "he", device: "phone", scripts: false }, async (visitor) => {
    visitor.forgive(/status of 422/);
    await visitor.goTo(await linkOf("644708"));
    await visitor.page.locator("main a[href$='/correct']:visible").click();
    await visitor.page.locator(field("number", PUPILS)).fill("כ-30");
    await visitor.page.locator(SEND).click();
    assert.equal(await visitor.page.locator(".cell .fault").count(), 1);
    await visitor.page.locator(field("number", PUPILS)).fill("7");
    await visitor.page.locator(SEND).click();
    assert.match(await visitor.text(".notice.success"), /\d\d:\d\d/);
  }));

test("a spreadsheet as people leave it comes back with each cell that cannot be read, and nothing of it is lost", () =>
  visit({ language: "he", device: "desktop" }, async (visitor) => {
    visitor.forgive(/status of 422/);
    await visitor.goTo(await linkOf("644708"));
    await press(visitor, "main a[href$='/correct']:visible");
    const wrong = {
      "pupils.mathematics.10.5": ["כ-30", "מספר מדויק"],
      "pupils.mathematics.12.5": ["30-40", "טווח"],
      "classes.mathematics.10.5": ["date:2026-03-12", "תאריך"],
      "classes.mathematics.11.5": [-2, "קטן מ"],
    };
    const typed = Object.fromEntries(Object.entries(wrong).map(([cell, [value]]) => [cell, value]));
    await brings(visitor, { ...typed, "parent-participants": "١٬٢٣٤", "parent-meetings": 7 }, "carelessly");
    const links = visitor.page.locator(`${FORM} .fault-links a`);
    assert.equal(await links.count(), 4);
    for (const [cell, [, words]] of Object.entries(wrong)) {
      const told = await visitor.text(`.cell:has([name="number:${cell}"]) .fault`);
      assert.ok(told.includes(words), `${cell}: ${told}`);
    }
    assert.equal(await visitor.page.locator(field("number", "pupils.mathematics.10.5")).inputValue(), "כ-30");
    assert.equal(await visitor.page.locator(field("number", "parent-meetings")).inputValue(), "7", "though its row was hidden");
    await visitor.findsNoBarrier();
    await links.first().click();
    assert.equal(await visitor.page.evaluate(() => document.activeElement.name), "number:pupils.mathematics.10.5");
    for (const cell of Object.keys(wrong)) await visitor.page.locator(field("number", cell)).fill(cell.startsWith("pupils") ? "30" : "2");
    await send(visitor);
    if (await visitor.page.locator(`${FORM} button[name=despite]`).count()) await press(visitor, `${FORM} button[name=despite]`);
    assert.match(await visitor.text(".notice.success"), /\d\d:\d\d/);
    assert.match(await visitor.text("#sent"), /1,234/);
  }));
