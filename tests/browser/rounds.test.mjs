// A department head asks her city's schools: opens a round, sends links, chases, asks, approves, publishes.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fillIn, path, press, WAYS } from "./forms.mjs";
import { linkIn, plausible } from "./school.mjs";
import { servedHouse } from "./visitor.mjs";

const visit = servedHouse();

// Each way asks about a year of its own: a template is asked about a year once, and the demo has asked about 2026.
const YEARS = { he: "2027", ar: "2023", en: "2025" };

for (const [language, device] of WAYS) {
  test(`a head opens a round, sends, asks, approves and publishes, in ${language} on a ${device}`, () =>
    visit({ language, device, as: "head" }, async (head) => {
      const schools = await opensARound(head, YEARS[language], 3);
      const round = path(head);
      await sends(head, schools, language);
      await printsALink(head, round, schools[2]);
      await typesIn(head, `${round}/${schools[0]}`);
      await asksAndIsAnswered(head, `${round}/${schools[0]}`);
      await approvesAndPublishes(head, round, schools[0]);
      await closesAndReopens(head, round);
    }));
}

test("a round whose schools know nothing of it can be thrown away", () =>
  visit({ language: "en", as: "head" }, async (head) => {
    await opensARound(head, "2024", 2);
    const round = path(head);
    await press(head, "form[action$='/discard'] button");
    assert.equal(path(head), "/data/rounds");
    assert.equal(await head.page.locator(`a[href='${round}']`).count(), 0);
  }));

test("a form that cannot be comes back where it is to be mended", () =>
  visit({ language: "he", device: "tablet", as: "head" }, async (head) => {
    head.forgive(/status of 422/);
    await head.goTo("/data/rounds");
    await head.page.locator("#open [name=deadline]").fill("2020-02-03");
    await head.page.locator("#open details summary").click();
    await head.page.locator("#open input[type=checkbox]").first().uncheck();
    await press(head, "#open .buttons button");
    assert.equal(await head.page.locator("#open .faulty [name=deadline]").inputValue(), "2020-02-03");
    assert.equal(await head.page.locator("#open input[type=checkbox]").first().isChecked(), false);
    await head.findsNoBarrier();
  }));

test("a consultant sees the rounds of her cities and changes nothing, others find none", async () => {
  await visit({ language: "en", as: "consultant" }, async (consultant) => {
    await consultant.goTo("/data/rounds");
    assert.equal(await consultant.page.locator("form[action='/data/rounds']").count(), 0);
    assert.equal(await consultant.page.locator("nav.tabs a").count(), 2, "she advises two cities");
    await consultant.findsNoBarrier();
  });
  await visit({ language: "en", as: "coordinator" }, async (coordinator) => {
    coordinator.forgive(/status of 404/);
    assert.equal((await coordinator.goTo("/data/rounds")).status(), 404);
    assert.equal(await coordinator.page.locator("a[href='/data/rounds']").count(), 0);
  });
});

/** Opens a round of five-unit mathematics about `year` at the first `many` schools; their codes. */
async function opensARound(head, year, many) {
  await head.goTo("/data/rounds");
  await head.findsNoBarrier();
  await fillIn(head, "#open", { year });
  await isToldOfTheWeekend(head);
  await head.page.locator("#open details summary").click();
  const boxes = head.page.locator("#open input[type=checkbox]");
  const names = await boxes.evaluateAll((all) => all.map(({ name }) => name));
  await head.page.locator("#open button[value=none]").click();
  assert.equal(await head.page.locator("#open input:checked").count(), 0);
  for (const name of names.slice(0, many)) await head.page.locator(`#open input[name='${name}']`).check();
  await head.findsNoBarrier();
  await press(head, "#open .buttons button");
  assert.match(path(head), /^\/data\/rounds\/[^/]+$/);
  await head.findsNoBarrier();
  return names.slice(0, many).map((name) => name.slice("school:".length));
}

/** A deadline on which schools are not at work is told while it is chosen, and no more once it is another day. */
async function isToldOfTheWeekend(head) {
  const deadline = head.page.locator("#open [name=deadline]");
  const [proposed, told] = [await deadline.inputValue(), head.page.locator("#open .deadline .doubt")];
  assert.equal(await told.innerText(), "", "none such is proposed");
  const saturday = new Date(`${proposed}T12:00:00Z`);
  saturday.setUTCDate(saturday.getUTCDate() + 6 - saturday.getUTCDay());
  for (const days of [-1, 0]) {
    const day = new Date(saturday.getTime() + days * 24 * 60 * 60 * 1000);
    await deadline.fill(day.toISOString().slice(0, 10));
    await told.filter({ hasText: /\S/ }).waitFor();
  }
  await deadline.fill(proposed);
  await told.filter({ hasNotText: /\S/ }).waitFor({ state: "attached" });
}

/** Enters two addresses, one of them wrong at first, and sends: the mails are in the outbox, with links. */
async function sends(head, schools, language) {
  head.forgive(/status of 422/);
  const address = (school) => `${language}-${school}@school.example`;
  const field = (part, school) => head.page.locator(`#contacts [name='${part}:${school}']`);
  await field("name", schools[0]).fill("ליאת");
  await field("email", schools[0]).fill(address(schools[0]));
  await field("language", schools[0]).selectOption("ar");
  await field("email", schools[1]).fill("school");
  await press(head, "#contacts button[value=send]");
  assert.equal(await field("email", schools[0]).inputValue(), address(schools[0]), "nothing typed is lost");
  assert.equal(await field("email", schools[1]).getAttribute("aria-invalid"), "true");
  await head.findsNoBarrier();
  await field("email", schools[1]).fill(address(schools[1]));
  await press(head, "#contacts button[value=send]");
  assert.equal(await head.page.locator(".notice.success").count(), 1);
  const [mail] = await visit.house().mailsTo(address(schools[0]));
  assert.ok(linkIn(mail));
  assert.match(mail, /تحية/, "in the language of the school");
  const chased = await head.page.locator("#chase li").count();
  assert.equal(chased, 3, "none has answered");
}

/** Prints the link of a school without an address: one page of A4, with a code. */
async function printsALink(head, round, school) {
  await head.goTo(`${round}/print`);
  await head.findsNoBarrier();
  const ticked = await head.page.locator("input:checked").evaluateAll((all) => all.map(({ name }) => name));
  assert.deepEqual(ticked, [`school:${school}`], "who has no address is proposed");
  await press(head, "main form button[type=submit]");
  await head.findsNoBarrier();
  const link = await head.text(".sheet-link");
  assert.match(link, /\/answer\/\S{43}$/);
  const folder = mkdtempSync(join(tmpdir(), "hamsa-paper-"));
  try {
    const file = join(folder, "link.pdf");
    writeFileSync(file, await head.page.pdf({ preferCSSPageSize: true }));
    assert.match(execFileSync("pdfinfo", [file], { encoding: "utf8" }), /Pages:\s+1\n[\s\S]*A4/);
    const words = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
    // Where a link is broken between two lines, marks of direction stand beside its hyphens.
    const bare = (text) => text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
    assert.ok(bare(words).includes(bare(link).slice(-20)), words);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Types in what a school says on the phone: once a number that is none, and then what was meant. There are more girls in grade 10 than pupils. */
async function typesIn(head, school) {
  await head.goTo(school);
  await head.findsNoBarrier();
  await head.page.locator("#phone summary").click();
  const numbers = head.page.locator("#phone input[inputmode]");
  const names = await numbers.evaluateAll((all) => all.map(({ name }) => name));
  for (const name of names) await head.page.locator(`[name='${name}']`).fill(plausible(name));
  await head.page.locator("[name='number:pupils.mathematics.10.5.girls']").fill("90");
  await head.page.locator(`[name='${names[0]}']`).fill("כ-200");
  await press(head, "#phone button[type=submit]");
  assert.equal(await head.page.locator(`[name='${names[0]}']`).inputValue(), "כ-200");
  assert.equal(await head.page.locator("#phone .phone-row .fault").count(), 1);
  await head.page.locator("#phone .fault-links a").click();
  assert.equal(await head.page.evaluate(() => document.activeElement.name), names[0], "the notice leads to the field");
  // What lies half under the head of the page is no smaller for that.
  await head.page.evaluate(() => scrollTo(0, 0));
  await head.findsNoBarrier();
  await head.page.locator(`[name='${names[0]}']`).fill("٢٠٠");
  await press(head, "#phone button[type=submit]");
  assert.equal(await head.page.locator("#versions > ul > li").count(), 1);
  await head.findsNoBarrier();
}

/** Asks about the girls, and types in the answer: the question is settled and the earlier number stays to be seen. */
async function asksAndIsAnswered(head, school) {
  const girls = "tr:has([name='question:pupils.mathematics.10.5.girls'])";
  assert.ok((await head.text(girls)).includes("90"));
  assert.equal(await head.page.locator(`${girls}.faulty`).count(), 1, "it cannot be");
  await head.page.locator(`${girls} details summary`).click();
  await head.page.locator(`${girls} textarea`).fill("90?");
  await press(head, "#cells form > .buttons button");
  assert.equal(await head.page.locator("form[action$='/approve']").count(), 0, "a question is open");
  assert.equal(await head.page.locator(".asked-back button").count(), 1, "and can be taken back");
  await head.findsNoBarrier();
  await head.page.locator("#phone summary").click();
  await head.page.locator("[name='number:pupils.mathematics.10.5.girls']").fill("19");
  await press(head, "#phone button[type=submit]");
  assert.equal(path(head), school);
  assert.equal(await head.page.locator("#versions > ul > li").count(), 2);
  const changed = await head.text("#versions > ul > li .names");
  assert.ok(changed.includes("90") && changed.includes("19"), changed);
  assert.ok((await head.text(girls)).includes("90"), "what was corrected stays visible");
}

async function approvesAndPublishes(head, round, school) {
  await press(head, "form[action$='/approve'] button");
  await head.goTo(round);
  await press(head, "form[action$='/publish'] button");
  assert.equal(await head.page.locator("form[action$='/publish']").count(), 0);
  await head.goTo(`${round}/${school}`);
  await head.page.locator("#cells .explain").first().click();
  assert.ok(await head.page.locator(".popover:popover-open").isVisible(), "a number opens what it counts");
  await head.goTo("/cities/90001");
  assert.equal(await head.page.locator(`.summary .notice a[href='${round}']`).count(), 1);
}

async function closesAndReopens(head, round) {
  await head.goTo(round);
  await press(head, "form[action$='/close'] button");
  assert.equal(await head.page.locator("#contacts").count(), 0, "nothing goes out any more");
  await head.findsNoBarrier();
  const later = new Date(Date.now() + 20 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await head.page.locator("#ending [name=deadline]").fill(later);
  await press(head, "form[action$='/reopen'] button");
  assert.equal(await head.page.locator("#contacts").count(), 1);
}
