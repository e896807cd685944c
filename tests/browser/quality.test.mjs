// What does not fit in a city's figures: a report that the Ministry's file contradicts is found, handed on, answered, and
// opened again when a figure changes.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { path, press, WAYS } from "./forms.mjs";
import { servedHouse } from "./visitor.mjs";

const visit = servedHouse();
const LIST = "/data/findings?city=90001";
const ANSWERED = `${LIST}&show=answered`;
const CARD = ".discrepancy";

/** What the demo's school reported, and the file counts: 23 who passed, 18 who sat the exam. */
const SAYS = {
  he: ["דיווח על 23", "בקובץ של משרד החינוך: 18", "הבירור באחריותך", "נבדק מול מזכירות בית הספר", "המענה נשמר"],
  ar: ["عن 23", "في ملف وزارة التربية والتعليم: 18", "من مسؤوليتك", "ممتحَنون خارجيون", "حُفظ الرد"],
  en: ["reported 23", "The Ministry’s file has 18", "This is in your hands", "external examinees", "The answer is kept"],
};

for (const [language, device] of WAYS) {
  const [reported, counted, mine, why, kept] = SAYS[language];

  test(`a head finds what does not fit, hands it on, answers and opens it again, in ${language} on a ${device}`, () =>
    visit({ language, device, as: "head" }, async (head) => {
      await head.goTo("/data/rounds");
      await head.page.locator(`main a[href='${LIST}']`).click();
      await head.page.locator(CARD).waitFor();
      await head.isAwake();
      await head.findsNoBarrier();
      assert.equal(await head.page.locator(CARD).count(), 1, "one is open");
      const words = await head.text(`${CARD} h2`);
      assert.ok(words.includes(reported) && words.includes(counted), words);
      await aNumberOpens(head);
      await itIsHandedOnAndBack(head, mine);
      await anEmptyAnswerComesBack(head);
      await head.page.locator(`${CARD} [value=explained]`).check();
      await head.page.locator(`${CARD} textarea`).fill(why);
      await press(head, `${CARD} form[action$='/answer'] button`);
      assert.ok((await head.text("main")).includes(kept));
      assert.equal(await head.page.locator(CARD).count(), 0, "nothing is left");
      await head.findsNoBarrier();
      await theSheetSaysIt(head, why);
      await head.goTo(ANSWERED);
      await head.findsNoBarrier();
      assert.equal(await head.page.locator(CARD).count(), 2, "beside the one that the demo explains");
      const answered = head.page.locator(CARD).filter({ hasText: why });
      await Promise.all([head.page.waitForEvent("load"), answered.locator("form[action$='/reopen'] button").click()]);
      await head.isAwake();
      await head.goTo(LIST);
      assert.equal(await head.page.locator(CARD).count(), 1, "open again");
    }));
}

async function aNumberOpens(head) {
  const buttons = head.page.locator(`${CARD} .compared .explain`);
  assert.equal(await buttons.count(), 2, "each number opens");
  await buttons.first().click();
  const opened = head.page.locator(".popover:popover-open");
  assert.equal(await opened.locator("dt").count(), 3, "definition, source, date");
  await opened.locator("button").click();
}

async function itIsHandedOnAndBack(head, mine) {
  const inHands = () => head.text(`${CARD} .in-hands p`);
  assert.ok((await inHands()).includes(mine));
  const own = await head.page.locator(`${CARD} [name=owner]`).inputValue();
  const others = await head.page.locator(`${CARD} [name=owner] option`).evaluateAll((all) => all.map(({ value }) => value));
  const give = async (to) => {
    await head.page.locator(`${CARD} .in-hands summary`).click();
    await head.page.locator(`${CARD} [name=owner]`).selectOption(to);
    await press(head, `${CARD} form[action$='/owner'] button`);
  };
  await give(others.find((other) => other !== own));
  assert.ok(!(await inHands()).includes(mine), "somebody else has it");
  await give(own);
  assert.ok((await inHands()).includes(mine));
}

async function anEmptyAnswerComesBack(head) {
  head.forgive(/status of 422/);
  await head.page.locator(`${CARD} > .ask-about > summary`).click();
  await press(head, `${CARD} form[action$='/answer'] button`);
  assert.equal(await head.page.locator(`${CARD} .fault`).count(), 2, "what, and in words");
  await head.findsNoBarrier();
}

async function theSheetSaysIt(head, why) {
  await head.goTo("/data/reports/school?school=640193");
  assert.ok((await head.text(".document")).includes(why), "beside the figures, where they stand");
  await head.findsNoBarrier();
}

test("a consultant reads what does not fit and answers nothing, others find no such page", async () => {
  await visit({ language: "en", as: "consultant" }, async (consultant) => {
    await consultant.goTo(LIST);
    assert.equal(await consultant.page.locator(CARD).count(), 1);
    assert.equal(await consultant.page.locator(`${CARD} form`).count(), 0);
    await consultant.page.locator("nav.tabs a").first().waitFor();
    await consultant.goTo("/data/findings?city=26005");
    assert.equal(await consultant.page.locator(".empty-state a[href='/data/rounds?city=26005']").count(), 1);
    await consultant.findsNoBarrier();
  });
  await visit({ language: "en", as: "coordinator" }, async (coordinator) => {
    coordinator.forgive(/status of 404/);
    assert.equal((await coordinator.goTo(LIST)).status(), 404);
  });
});

test("an official file that arrives settles what it contradicted before, and being undone it opens it again", () =>
  visit({ language: "he", device: "tablet", as: "head" }, async (head) => {
    const house = visit.house();
    const file = join(house.folder, "corrected.csv");
    const heading = 'מחזור סיום,מקצוע,י"ל,מספר נבחנים,סמל מוסד,שם מוסד,ישוב,פיקוח,מגזר,מחוז';
    writeFileSync(file, `${heading}\n2018,מתמטיקה,5,24,640193,עירוני ג' מקיף,באר שבע,כללי,יהודי,דרום\n`);
    const open = async () => {
      await head.goTo(LIST);
      return head.page.locator(CARD).count();
    };
    assert.equal(await open(), 1);
    const [{ import: id }] = JSON.parse(house.run("import", file, "--anyway", "--json"));
    assert.equal(await open(), 0, "23 passed, of 24 who sat the exam");
    house.run("import", "--undo", id);
    assert.equal(await open(), 1);
    assert.equal(path(head), "/data/findings");
  }));
