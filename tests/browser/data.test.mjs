// A coordinator brings the Ministry's files in, and settles where schools belong.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fillIn, path, press, WAYS } from "./forms.mjs";
import { ROOT } from "./server.mjs";
import { servedHouse } from "./visitor.mjs";

const visit = servedHouse();

// Two schools of Be'er Sheva, whose figures rise by 30 and 10 and fall by 2, and two rows that
// cannot be right. The name of the second school is as the Ministry writes it: with quotes.
const DOCTORED = csv(
  "bagrut_2018_corrected.csv",
  "2018,מתמטיקה,5,97,640037,עירוני א' מקיף,באר שבע",
  "2018,מתמטיקה,4,34,640037,עירוני א' מקיף,באר שבע",
  `2018,מתמטיקה,5,36,770552,"מקיף דתי אמי""ת",באר שבע`,
  "2018,מתמטיקה,5,רבים,644534,יצחק רגר,באר שבע",
  "2018,מתמטיקה,5,45,7708,עירוני ו' מקיף,באר שבע",
);
const CITY = "90001";

test("a file that is brought again says what it holds and that nothing changes", () =>
  visit({ language: "en", as: "coordinator" }, async (coordinator) => {
    const file = join(ROOT, "seeds/ministry/bagrut_2018.xlsx");
    await bring(coordinator, file);
    assert.equal((await counts(coordinator, "#reading"))[0], "14,975");
    const mathematics = await coordinator.text("#totals tbody tr:has-text('Mathematics')");
    assert.ok(mathematics.includes("2018") && mathematics.includes("16,897"), mathematics);
    const [added, changed, unchanged] = await counts(coordinator, "#changes");
    assert.deepEqual([added, changed], ["0", "0"]);
    assert.notEqual(unchanged, "0");
    assert.equal(await coordinator.page.locator("#faults").count(), 0);
    const kept = await download(coordinator, "#file a[download]");
    assert.ok(kept.equals(await readFile(file)), "the original is kept as it came");

    await press(coordinator, "form[action$='/apply'] button");
    assert.equal(await coordinator.page.locator(".notice.success").count(), 1);
    assert.equal(await coordinator.page.locator("#decide").count(), 0, "there is nothing left to decide");
    assert.equal(await examinees(coordinator, CITY), 329);
  }));

for (const [language, device] of WAYS) {
  test(`a corrected file shows before and after and its faults, and giving it up changes nothing, in ${language} on a ${device}`, () =>
    visit({ language, device, as: "coordinator" }, async (coordinator) => {
      await bring(coordinator, DOCTORED);
      await seesBeforeAndAfter(coordinator);
      await seesTheFaults(coordinator);
      await coordinator.findsNoBarrier();
      await press(coordinator, "form[action$='/cancel'] button");
      assert.equal(await coordinator.page.locator("#decide").count(), 0);
      await coordinator.findsNoBarrier();
      assert.equal(await examinees(coordinator, CITY), 329);
    }));
}

for (const language of ["he", "ar", "en"]) {
  test(`on a phone the names of a card read as the page does, and a fault fills its card, in ${language}`, () =>
    visit({ language, device: "phone", as: "coordinator" }, async (coordinator) => {
      await bring(coordinator, DOCTORED);
      const styled = (selector, part, property) => coordinator.page.locator(selector).first()
        .evaluate((element, [part, property]) => getComputedStyle(element, part)[property], [part, property]);
      const direction = await styled("html", null, "direction");
      assert.equal(await styled("#totals td.number", "::before", "direction"), direction);
      assert.equal(await styled("#faults tr.faulty > td", null, "backgroundColor"), "rgba(0, 0, 0, 0)");
      assert.notEqual(await styled("#faults tr.faulty", null, "backgroundColor"), "rgba(0, 0, 0, 0)");
      const widths = await coordinator.page.locator("#changes :is(caption, table)").evaluateAll((all) => all.map(({ clientWidth }) => clientWidth));
      assert.deepEqual([...new Set(widths)].length, 1, "a caption is as wide as what it is about");
    }));
}

test("a corrected file that is brought again and applied stands in the city's page", () =>
  visit({ language: "en", as: "coordinator" }, async (coordinator) => {
    await bring(coordinator, DOCTORED);
    await seesBeforeAndAfter(coordinator);
    const waiting = path(coordinator);
    await press(coordinator, "form[action$='/apply'] button");
    assert.equal(await coordinator.page.locator(".notice.success").count(), 1);
    assert.equal(await examinees(coordinator, CITY), 329 + 30 - 2);

    await coordinator.goTo("/data/imports");
    const line = await coordinator.text(`#brought tbody tr:has(a[href='${waiting}'])`);
    assert.ok(line.includes(DOCTORED.name) && line.includes("applied"), line);
    const answer = await coordinator.page.request.post(`${waiting}/cancel`, {
      headers: { origin: visit.house().address },
    });
    assert.equal(answer.status(), 409, "what was decided stays decided");
    assert.equal(await examinees(coordinator, CITY), 329 + 30 - 2);
  }));

for (const [language, device] of WAYS) {
  test(`a PDF by the name of a spreadsheet is told apart, and the form is still there, in ${language} on a ${device}`, () =>
    visit({ language, device, as: "coordinator" }, async (coordinator) => {
      coordinator.forgive(/status of 422/);
      await coordinator.goTo("/data/imports");
      await press(coordinator, "#bring button[type=submit]");
      assert.equal(await coordinator.page.locator("#bring .field.faulty [name=file]").count(), 1, "no file was chosen");

      await choose(coordinator, { name: "bagrut.xlsx", mimeType: "", buffer: Buffer.from("%PDF-1.7\n%…\n1 0 obj\n") });
      const reason = await coordinator.text("#bring .notice.error");
      assert.ok(reason.includes("bagrut.xlsx") && reason.includes("PDF"), reason);
      const script = { he: /\p{Script=Hebrew}{3}/u, ar: /\p{Script=Arabic}{3}/u, en: /cannot be read/ }[language];
      assert.match(reason, script);
      await coordinator.findsNoBarrier();

      await choose(coordinator, DOCTORED);
      assert.match(path(coordinator), /^\/data\/imports\/[^/]+$/);
    }));

  test(`no page of this area has a barrier in ${language} on a ${device}`, () =>
    visit({ language, device, as: "steward" }, async (steward) => {
      for (const page of ["/data/imports", "/data/places", "/data/places?place=school%3A711051"]) {
        await steward.goTo(page);
        await steward.findsNoBarrier();
      }
    }));
}

test("neither an archive nor an empty file is taken for a table", () =>
  visit({ language: "en", as: "steward" }, async (steward) => {
    steward.forgive(/status of 422/);
    await steward.goTo("/data/imports");
    for (const buffer of [Buffer.from("PK\x03\x04\0\0", "latin1"), Buffer.alloc(0)]) {
      await choose(steward, { name: "bagrut.xlsx", mimeType: "", buffer });
      assert.ok((await steward.text("#bring .notice.error")).includes("bagrut.xlsx"));
    }
    assert.equal(await examinees(steward, CITY), 329 + 30 - 2);
  }));

test("a mayor finds no data files, and a guest is asked to sign in", async () => {
  await visit({ language: "en", as: "mayor" }, async (mayor) => {
    mayor.forgive(/status of 404/);
    for (const page of ["/data/imports", "/data/places"]) {
      assert.equal((await mayor.goTo(page)).status(), 404);
      assert.equal(await mayor.page.locator(`a[href='${page}']`).count(), 0);
    }
  });
  await visit({ language: "ar", device: "phone" }, async (guest) => {
    guest.forgive(/status of 401/);
    assert.equal((await guest.goTo("/data/imports")).status(), 401);
    await guest.findsNoBarrier();
    await guest.page.locator("main a[href^='/sign-in']").click();
    await guest.page.waitForURL(/\/sign-in\?next=/);
  });
});

test("where a school belongs is settled by a person, and the cities' totals move", () =>
  visit({ language: "he", as: "coordinator" }, async (coordinator) => {
    const [petahTikva, elsewhere, school] = ["79004", "97006", "711051"];
    const form = `form[action='/data/places/schools/${school}']`;
    const before = { petahTikva: await examinees(coordinator, petahTikva), elsewhere: await examinees(coordinator, elsewhere) };

    coordinator.forgive(/status of 422/);
    await coordinator.goTo("/data/places");
    await coordinator.page.locator(`#schools tr:has-text('${school}') a`).click();
    await fillIn(coordinator, form, { authority: "" });
    await press(coordinator, `${form} button`);
    assert.equal(await coordinator.page.locator(`${form} .field.faulty`).count(), 1, "an authority is missing");
    await coordinator.findsNoBarrier();

    await fillIn(coordinator, form, { authority: elsewhere });
    await press(coordinator, `${form} button`);
    assert.ok((await coordinator.text(".notice.success")).includes("הוד השרון"));
    await coordinator.findsNoBarrier();
    assert.equal(await examinees(coordinator, petahTikva), before.petahTikva - 34);
    assert.equal(await examinees(coordinator, elsewhere), before.elsewhere + 34);

    await coordinator.goTo("/data/places");
    await coordinator.page.locator(`#settled-schools tr:has-text('${school}') a`).click();
    await fillIn(coordinator, form, { authority: petahTikva });
    await press(coordinator, `${form} button`);
    assert.equal(await examinees(coordinator, petahTikva), before.petahTikva, "a decision can be changed");
    assert.equal(await examinees(coordinator, elsewhere), before.elsewhere);
  }));

for (const [language, device] of WAYS) {
  test(`a school that the budget file places wrongly is found, moved, and moved back, in ${language} on a ${device}`, () =>
    visit({ language, device, as: "coordinator" }, async (coordinator) => {
      const [baqa, jatt, school] = ["60004", "6288", "348185"];
      const form = `form[action='/data/places/schools/${school}']`;
      const before = await examinees(coordinator, baqa);

      await coordinator.goTo("/data/places");
      await fillIn(coordinator, "#find", { find: "נעלמת" });
      await press(coordinator, "#find button[type=submit]");
      assert.ok((await coordinator.text("#find [role=status]")).includes("נעלמת"), "that there is no such school is said");
      await fillIn(coordinator, "#find", { find: "גת המשולש" });
      await press(coordinator, "#find button[type=submit]");
      assert.equal(await coordinator.page.locator("#find tbody tr").count(), 1, "it is found by its name");
      await coordinator.findsNoBarrier();
      await fillIn(coordinator, "#find", { find: school });
      await press(coordinator, "#find button[type=submit]");
      await coordinator.page.locator(`#find tr:has-text('${school}') a`).click();
      coordinator.forgive(/status of 422/);
      await fillIn(coordinator, form, { authority: "" });
      await press(coordinator, `${form} button`);
      assert.equal(await coordinator.page.locator(`#find ${form} .field.faulty`).count(), 1, "an authority is missing");
      await coordinator.findsNoBarrier();
      await fillIn(coordinator, form, { authority: jatt });
      await press(coordinator, `${form} button`);
      assert.equal(await coordinator.page.locator(".notice.success").count(), 1);
      assert.equal(await coordinator.page.locator(`#settled-schools tr:has-text('${school}')`).count(), 1, "it is remembered");
      await coordinator.findsNoBarrier();
      const moved = await examinees(coordinator, jatt);
      assert.ok(moved > 0);
      assert.equal(await examinees(coordinator, baqa), before - moved);

      await coordinator.goTo("/data/places");
      await press(coordinator, `#settled-schools tr:has-text('${school}') form[action$='/withdraw'] button`);
      assert.equal(await coordinator.page.locator(".notice.success").count(), 1);
      await coordinator.findsNoBarrier();
      assert.equal(await examinees(coordinator, baqa), before, "the decision is undone");
    }));
}

test("a new school in a doubtful locality counts for its authority once a person has settled the locality", () =>
  visit({ language: "he", device: "tablet", as: "coordinator" }, async (coordinator) => {
    await bring(coordinator, csv("new_school.csv", "2019,מתמטיקה,5,15,999001,בית ספר לדוגמה,קרית אונוו"));
    assert.ok((await coordinator.text("#doubtful")).includes("קרית אונוו"));
    await coordinator.findsNoBarrier();
    await press(coordinator, "form[action$='/apply'] button");

    await coordinator.goTo("/data/places");
    const locality = "#localities li:has(h3:has-text('קרית אונוו'))";
    const likeliest = await coordinator.page.locator(`${locality} option`).nth(1).getAttribute("value");
    await fillIn(coordinator, locality, { authority: likeliest });
    await press(coordinator, `${locality} button[type=submit]`);
    assert.ok((await coordinator.text(".notice.success")).includes("קרית אונוו"));
    assert.equal(await coordinator.page.locator(locality).count(), 0);
    assert.ok((await coordinator.text("#settled-localities")).includes("קרית אונוו"));
    assert.equal(await examinees(coordinator, likeliest, "2019"), 15);
  }));

for (const [language, device] of WAYS) {
  test(`the form of a school opens where it was asked for and is ready to be filled in, in ${language} on a ${device}`, () =>
    visit({ language, device, as: "coordinator" }, async (coordinator) => {
      await coordinator.goTo("/data/places");
      const link = coordinator.page.locator("#schools tbody tr a").last();
      await link.scrollIntoViewIfNeeded();
      const before = await coordinator.page.evaluate(() => scrollY);
      await link.click();
      await coordinator.page.waitForFunction(() => document.activeElement?.name === "authority");
      const focused = await coordinator.page.evaluate(() => {
        const { top, bottom } = document.activeElement.getBoundingClientRect();
        return { isSeen: top >= 0 && bottom <= innerHeight, scrolled: scrollY };
      });
      assert.ok(focused.isSeen, "the form is on the screen");
      assert.ok(Math.abs(focused.scrolled - before) < 844, "the page has not jumped");
    }));

  test(`a long name of a file stays on the page, in ${language} on a ${device}`, () =>
    visit({ language, device, as: "coordinator" }, async (coordinator) => {
      const name = `${"bagrut_2018_by_school_corrected_".repeat(5)}.csv`;
      await bring(coordinator, csv(name, "2018,מתמטיקה,5,24,640037,עירוני א',באר שבע"));
      const [wide, screen] = await coordinator.page.evaluate(() => [
        document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.ok(wide <= screen, `${wide} px on a screen of ${screen}`);
      await press(coordinator, "form[action$='/cancel'] button");
    }));
}

test("a file of a year with a single school is warned of, and can be taken back once it was applied", () =>
  visit({ language: "en", as: "coordinator" }, async (coordinator) => {
    await bring(coordinator, csv("alone.csv", "2020,מתמטיקה,5,20,640037,עירוני א',באר שבע"));
    const warning = await coordinator.text("#decide .notice.warning");
    assert.ok(warning.includes("2020") && warning.includes("latest year of the whole country"), warning);
    await coordinator.findsNoBarrier();
    const file = path(coordinator);
    await press(coordinator, "form[action$='/apply'] button");
    assert.equal(await examinees(coordinator, CITY, "2020"), 20);
    await coordinator.goTo(file);
    await press(coordinator, "#undo form button");
    assert.ok((await coordinator.text(".notice")).includes("undone"));
    await coordinator.findsNoBarrier();
    await coordinator.goTo(`/cities/${CITY}`);
    const years = (await cells(coordinator, "#trend tbody tr")).map(([year]) => year);
    assert.ok(!years.includes("2020"), years.join());
  }));

/** A file of the Ministry's columns with these rows. */
function csv(name, ...rows) {
  const header = `מחזור סיום,מקצוע,י"ל,מספר נבחנים,סמל מוסד,שם מוסד,ישוב`;
  return { name, mimeType: "text/csv", buffer: Buffer.from([header, ...rows, ""].join("\r\n")) };
}

async function bring(visitor, file) {
  await visitor.goTo("/data/imports");
  await choose(visitor, file);
  assert.match(path(visitor), /^\/data\/imports\/[^/]+$/);
}

async function choose(visitor, file) {
  await visitor.page.locator("#bring [name=file]").setInputFiles(file);
  await press(visitor, "#bring button[type=submit]");
}

async function seesBeforeAndAfter(visitor) {
  assert.deepEqual((await counts(visitor, "#changes")).slice(0, 3), ["0", "3", "0"]);
  const rows = await cells(visitor, "#changes tbody tr");
  const shown = rows.map(([school, , year, ...figures]) => [/\d{6}/.exec(school)[0], year, ...figures]);
  assert.deepEqual(shown.sort(), [
    ["640037", "2018", "24", "34"],
    ["640037", "2018", "67", "97"],
    ["770552", "2018", "38", "36"],
  ]);
}

async function seesTheFaults(visitor) {
  const faults = await cells(visitor, "#faults tbody tr");
  assert.deepEqual(faults.map(([, , value]) => value), ["רבים", "7708"]);
  const list = (await download(visitor, "#faults a[download]")).toString().trim().split("\r\n").slice(1);
  assert.equal(list.length, 2);
  faults.forEach(([place, column, value, reason], index) => {
    const row = `${5 + index}`;
    assert.ok(place.includes(DOCTORED.name) && place.endsWith(row), place);
    for (const said of [row, column, value, reason]) {
      assert.notEqual(said, "");
      assert.ok(list[index].includes(said), `${said} is not in ${list[index]}`);
    }
  });
}

/** The figures at the head of a section. */
function counts(visitor, section) {
  return visitor.page.locator(`${section} dl.totals dd`).allInnerTexts();
}

/** What the cells of each row say. */
function cells(visitor, rows) {
  return visitor.page.locator(rows).evaluateAll((found) =>
    found.map((row) => [...row.children].map((cell) => cell.textContent.replace(/[\u2066-\u2069]/g, "").trim())));
}

/** The bytes behind a link that is kept as a file. */
async function download(visitor, link) {
  const [kept] = await Promise.all([visitor.page.waitForEvent("download"), visitor.page.locator(link).click()]);
  return readFile(await kept.path());
}

/** Examinees of five-unit mathematics in a year, as the city's page shows them to whoever is signed in. */
async function examinees(visitor, city, wanted = "2018") {
  await visitor.goTo(`/cities/${city}`);
  const [, count] = (await cells(visitor, "#trend tbody tr")).find(([year]) => year === wanted);
  return Number(count.replace(",", ""));
}
