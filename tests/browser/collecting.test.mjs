// A department head asks twelve schools. Nine answer: seven on phones, one in a tunnel, one in a spreadsheet. Two are
// reminded by one press, one is closed this year, one number is disputed and comes back. What is right is approved and
// published, the city's page is up to date, and the Ministry's figures are what they were.
import assert from "node:assert/strict";
import { test } from "node:test";
import { citiesHold, countryHolds } from "./control.mjs";
import { path, press } from "./forms.mjs";
import { FORM, SEND, answersInASheet, cut, fillsIn, isThereOffline, linkIn, numbers, plausible } from "./school.mjs";
import { servedHouse } from "./visitor.mjs";

const visit = servedHouse();
const GIRLS = "pupils.mathematics.10.5.girls";
const ARABIC = new Set([1, 3, 5, 7, 9]);
const address = (school) => `journey-${school}@school.example`;
const language = (index) => (ARABIC.has(index) ? "ar" : "he");

test("twelve schools are asked, and the city's page is up to date in the end", () =>
  visit({ language: "he", device: "tablet", as: "head" }, async (head) => {
    const schools = await opensARound(head);
    const round = path(head);
    const links = await sends(head, schools);
    await sendsWhatCannotBe(links[0]);
    for (const index of [1, 2, 3, 4, 5, 6]) await answersOnAPhone(links[index], language(index));
    await answersInATunnel(links[7]);
    await bringsASpreadsheet(links[8]);
    await oneIsClosed(head, `${round}/${schools[11]}`);
    await twoAreReminded(head, round, schools.slice(9, 11));
    await oneAnswersByTheReminder(schools[9], links[9]);
    await oneIsTypedInFor(head, `${round}/${schools[10]}`);
    await nobodyIsLeftToChase(head, round);
    await aNumberIsDisputed(head, `${round}/${schools[0]}`);
    await onlyThatComesBackAndIsMended(schools[0]);
    await allIsApprovedAndPublished(head, round, `${round}/${schools[0]}`);
    await theCityIsUpToDate(head, round);
  }));

async function opensARound(head) {
  await head.goTo("/data/rounds");
  await head.page.locator("#open [name=year]").selectOption("2027");
  await head.page.locator("#open details summary").click();
  const names = await head.page.locator("#open input[type=checkbox]").evaluateAll((all) => all.map(({ name }) => name));
  for (const name of names.slice(12)) await head.page.locator(`#open input[name='${name}']`).uncheck();
  await press(head, "#open .buttons button[type=submit]");
  return names.slice(0, 12).map((name) => name.slice("school:".length));
}

/** Twelve addresses, one press: each school has its own link in the outbox, in its own language. */
async function sends(head, schools) {
  for (const [index, school] of schools.entries()) {
    await head.page.locator(`[name='email:${school}']`).fill(address(school));
    await head.page.locator(`[name='language:${school}']`).selectOption(language(index));
  }
  await press(head, "#contacts button[value=send]");
  assert.equal(await head.page.locator("#chase li").count(), 12);
  const links = [];
  for (const [index, school] of schools.entries()) {
    const [mail] = await visit.house().mailsTo(address(school));
    assert.match(mail, index % 2 && index < 10 ? /تحية/ : /שלום/);
    links.push(linkIn(mail));
  }
  assert.equal(new Set(links).size, 12);
  return links;
}

/** A school at its phone, as far as its form; what is done there is told it was received, at which hour. */
const atAPhone = (link, language, act) =>
  visit({ language, device: "phone" }, async (school) => {
    await school.goTo(link);
    assert.equal(await school.page.locator("html").getAttribute("lang"), language, "in the school's language");
    await act(school);
    assert.match(await school.text(".notice.success"), /\d\d:\d\d/);
    await school.page.locator("#sent").waitFor();
  });

async function answersOnAPhone(link, language) {
  await atAPhone(link, language, async (school) => {
    await fillsIn(school);
    await press(school, SEND);
  });
}

/** More girls than pupils: it is said, and may be sent as it is. */
async function sendsWhatCannotBe(link) {
  await atAPhone(link, language(0), async (school) => {
    school.forgive(/status of 422/);
    await fillsIn(school);
    await school.page.locator(`${FORM} [name='number:${GIRLS}']`).fill("90");
    await press(school, SEND);
    assert.equal(await school.page.locator(`${FORM} [name='number:${GIRLS}']`).inputValue(), "90");
    await press(school, `${FORM} button[name=despite]`);
  });
}

/** The network goes once the form is open; what is typed and sent there arrives, once, when it comes back. */
async function answersInATunnel(link) {
  await atAPhone(link, language(7), async (school) => {
    const posted = [];
    school.page.on("request", (request) => request.method() === "POST" && posted.push(request.url()));
    await isThereOffline(school);
    await cut(school, true);
    await fillsIn(school);
    await school.page.locator(SEND).click();
    await school.page.locator("[data-draft-says=waiting]:visible").waitFor();
    assert.deepEqual(posted, [], "nothing has left the phone");
    await cut(school, false);
    await school.page.locator(".notice.success").waitFor();
    await school.isAwake();
    assert.equal(posted.length, 1);
  });
}

async function bringsASpreadsheet(link) {
  await visit({ language: "he", device: "desktop" }, async (school) => {
    await school.goTo(link);
    await answersInASheet(school);
    assert.match(await school.text(".notice.success"), /\d\d:\d\d/);
    assert.match(await school.text("#versions"), /בגיליון/);
  });
}

async function oneIsClosed(head, school) {
  await head.goTo(school);
  await press(head, "form[action$='/closed'] button");
  assert.equal(await head.page.locator("#phone").count(), 0, "nothing is expected of it");
}

/** On the day on which they were written to nobody is reminded; three days later both are, by one press. */
async function twoAreReminded(head, round, schools) {
  await head.goTo(round);
  assert.equal(await head.page.locator("#chase li").count(), 2, "nine have left the list, and so has the closed one");
  assert.equal(await head.page.locator("form[action$='/remind']").count(), 0);
  visit.house().daysPass(3);
  await head.goTo(round);
  await press(head, `form[action='${round}/remind'] button`);
  assert.match(await head.text(".notice.success"), /שני בתי ספר/);
  assert.equal(await head.page.locator("form[action$='/remind']").count(), 0, "and not twice");
  for (const school of schools) await visit.house().mailsTo(address(school), 2);
}

/** The link in the reminder opens the same form; the one in the first letter still does. */
async function oneAnswersByTheReminder(school, first) {
  const mails = (await visit.house().mailsTo(address(school), 2)).map(linkIn);
  const [reminder] = mails.filter((link) => link !== first);
  assert.ok(mails.includes(first) && reminder);
  await answersOnAPhone(reminder, language(9));
  await visit({ language: "ar", device: "phone" }, async (other) => {
    await other.goTo(first);
    await other.page.locator("#sent").waitFor();
  });
}

/** The other is called, and what is said is typed in for it. */
async function oneIsTypedInFor(head, school) {
  await head.goTo(school);
  await head.page.locator("#phone summary").click();
  const names = await head.page.locator("#phone input[inputmode]").evaluateAll((all) => all.map(({ name }) => name));
  for (const name of names) await head.page.locator(`[name='${name}']`).fill(plausible(name));
  await press(head, "#phone button[type=submit]");
  assert.equal(await head.page.locator("#versions > ul > li").count(), 1);
}

async function nobodyIsLeftToChase(head, round) {
  await head.goTo(round);
  assert.equal(await head.page.locator("#chase").count(), 0, "the list has shrunk to nothing");
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

async function onlyThatComesBackAndIsMended(school) {
  const [first, second] = (await visit.house().mailsTo(address(school), 2)).map(linkIn);
  assert.notEqual(first, second);
  // Whichever of its links the school opens, it finds the question.
  await visit({ language: "he", device: "phone" }, async (coordinator) => {
    await coordinator.goTo(first);
    assert.equal((await numbers(coordinator)).length, 1, "only the disputed number comes back");
    assert.ok((await coordinator.text(FORM)).includes("90 בנות מתוך 40?"), "with its question");
  });
  await atAPhone(second, "he", async (coordinator) => {
    assert.deepEqual(await numbers(coordinator), [`number:${GIRLS}`]);
    await coordinator.page.locator(`${FORM} [name='number:${GIRLS}']`).fill("19");
    await coordinator.page.locator(`${FORM} [name='reply:${GIRLS}']`).fill("טעות הקלדה");
    await press(coordinator, SEND);
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
}

/** What the schools have said stands beside what the Ministry says, and changes nothing of that. */
async function theCityIsUpToDate(head, round) {
  await head.goTo("/cities/90001");
  const note = await head.text(`.summary .notice p:has(a[href='${round}'])`);
  assert.match(note, /11.*11/, "all that were asked are published");
  await citiesHold(head);
  await countryHolds(head);
}
