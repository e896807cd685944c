// A department head asks twelve schools: nine answer, two are called, one is closed this year; one number is
// disputed and comes back. What is right is approved and published, and the city's page is up to date.
import assert from "node:assert/strict";
import { test } from "node:test";
import { path, press } from "./forms.mjs";
import { linkIn, plausible } from "./school.mjs";
import { servedHouse } from "./visitor.mjs";

const visit = servedHouse();
const GIRLS = "pupils.mathematics.10.5.girls";

test("twelve schools are asked, and the city's page is up to date in the end", () =>
  visit({ language: "he", device: "tablet", as: "head" }, async (head) => {
    const schools = await opensARound(head);
    const round = path(head);
    const links = await sends(head, schools);
    await eightAnswer(head, links);
    await theNinthAnswersOnAPhone(links[8]);
    await twoAreCalled(head, round, schools.slice(9, 11));
    await oneIsClosed(head, `${round}/${schools[11]}`);
    await aNumberIsDisputed(head, `${round}/${schools[0]}`);
    await theSchoolMendsIt(schools[0]);
    await allIsApprovedAndPublished(head, round, `${round}/${schools[0]}`);
  }));

const address = (school) => `journey-${school}@school.example`;

async function opensARound(head) {
  await head.goTo("/data/rounds");
  await head.page.locator("#open [name=year]").selectOption("2027");
  await head.page.locator("#open details summary").click();
  const names = await head.page.locator("#open input[type=checkbox]").evaluateAll((all) => all.map(({ name }) => name));
  for (const name of names.slice(12)) await head.page.locator(`#open input[name='${name}']`).uncheck();
  await press(head, "#open button[type=submit]");
  return names.slice(0, 12).map((name) => name.slice("school:".length));
}

/** Twelve addresses, one press: each school has its own link in the outbox. */
async function sends(head, schools) {
  for (const school of schools) await head.page.locator(`[name='email:${school}']`).fill(address(school));
  await press(head, "#contacts button[value=send]");
  assert.equal(await head.page.locator("#chase li").count(), 12);
  const links = [];
  for (const school of schools) links.push(linkIn((await visit.house().mailsTo(address(school)))[0]));
  assert.equal(new Set(links).size, 12);
  return links;
}

/** Eight send their forms as a browser without scripts would; the first has more girls than pupils, and says so. */
async function eightAnswer(head, links) {
  for (const [index, link] of links.slice(0, 8).entries()) {
    const page = await (await head.page.request.get(link)).text();
    const names = [...page.matchAll(/name="(number:[^"]+)"/g)].map(([, name]) => name);
    assert.ok(names.length > 20, "a whole form");
    const form = Object.fromEntries(names.map((name) => [name, plausible(name)]));
    if (index === 0) Object.assign(form, { [`number:${GIRLS}`]: "90", despite: "1" });
    const [, command] = page.match(/name="command"[^>]*value="([^"]+)"/) ?? page.match(/value="([^"]+)"[^>]*name="command"/);
    const answer = await head.page.request.post(link, {
      form: { ...form, command, based_on: "0" },
      headers: { origin: visit.house().address },
      maxRedirects: 0,
    });
    assert.equal(answer.status(), 303, await answer.text());
  }
}

async function theNinthAnswersOnAPhone(link) {
  await visit({ language: "ar", device: "phone" }, async (school) => {
    await school.goTo(link);
    const names = await school.page.locator("[name^='number:']").evaluateAll((all) => all.map(({ name }) => name));
    for (const name of names) await school.page.locator(`[name='${name}']`).fill(plausible(name));
    await press(school, ".send-bar button.primary");
    await school.page.locator("#sent").waitFor();
  });
}

/** Nobody is written to twice a day: who has not answered is called, and what is said is typed in. */
async function twoAreCalled(head, round, schools) {
  await head.goTo(round);
  assert.equal(await head.page.locator("#chase li").count(), 3, "nine have left the list");
  assert.equal(await head.page.locator("form[action$='/remind']").count(), 0);
  for (const school of schools) {
    await head.goTo(`${round}/${school}`);
    await head.page.locator("#phone summary").click();
    const names = await head.page.locator("#phone input[inputmode]").evaluateAll((all) => all.map(({ name }) => name));
    for (const name of names) await head.page.locator(`[name='${name}']`).fill(plausible(name));
    await press(head, "#phone button[type=submit]");
    assert.equal(await head.page.locator("#versions li").count(), 1);
  }
}

async function oneIsClosed(head, school) {
  await head.goTo(school);
  await press(head, "form[action$='/closed'] button");
  assert.equal(await head.page.locator("#phone").count(), 0, "nothing is expected of it");
}

/** More girls than pupils: the head asks, and only this number goes back. */
async function aNumberIsDisputed(head, school) {
  await head.goTo(school);
  const row = head.page.locator(`tr:has([name='question:${GIRLS}'])`);
  await row.locator("summary").click();
  await row.locator("textarea").fill("90 בנות מתוך 40?");
  await press(head, "#cells form > .buttons button");
  assert.equal(await head.page.locator(".asked-back").count(), 1);
}

async function theSchoolMendsIt(school) {
  let mails = [];
  while (mails.length < 2) mails = await visit.house().mailsTo(address(school));
  const first = linkIn(mails[0]);
  const link = mails.map(linkIn).find((other) => other !== first);
  await visit({ language: "he", device: "phone" }, async (coordinator) => {
    await coordinator.goTo(link);
    const numbers = coordinator.page.locator("[name^='number:']");
    assert.equal(await numbers.count(), 1, "only the disputed number comes back");
    await numbers.fill("19");
    await coordinator.page.locator(`[name='reply:${GIRLS}']`).fill("טעות הקלדה");
    await press(coordinator, ".send-bar button.primary");
    await coordinator.page.locator("#sent").waitFor();
  });
}

async function allIsApprovedAndPublished(head, round, school) {
  await head.goTo(school);
  const words = await head.text("#cells");
  assert.ok(words.includes("טעות הקלדה") && words.includes("90"), "question, answer and the earlier number are there");
  await head.goTo(round);
  await press(head, "form[action$='/approve'] button");
  assert.equal(await head.page.locator("form[action$='/approve']").count(), 0, "none was left in doubt");
  await press(head, "form[action$='/publish'] button");
  assert.ok((await head.text(".now")).includes("286"), "eleven schools, 26 figures each");
  await head.goTo("/cities/90001");
  const note = await head.text(".summary .notice");
  assert.ok(note.includes("11"), note);
}
