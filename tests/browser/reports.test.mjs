// Reports: on a screen, on paper, as files; put together by pointing, and fetched by a city's own systems.
import assert from "node:assert/strict";
import { test } from "node:test";
import { path, press, WAYS } from "./forms.mjs";
import { printed, read } from "./paper.mjs";
import { servedHouse } from "./visitor.mjs";

const visit = servedHouse();

/** What stands on the mayor's page in each language. */
const SAYS = {
  he: ["באר שבע", "דף אחד לראש הרשות", "החלטה לקבל", "שאלה להנהלת התוכנית", "לצד רשויות אחרות"],
  ar: ["بئر السبع", "صفحة واحدة لرئاسة السلطة", "قرار للاتخاذ", "سؤال لإدارة البرنامج", "الممتحنون بحسب الموضوع والمستوى والسنة"],
  en: ["Be'er Sheva", "one page for the mayor", "A decision to take", "A question for the programme’s director", "Beside other authorities"],
};

/** What is said of the figures that the demo's schools reported. */
const INVENTED = { he: "מומצאים", ar: "مختلَقة", en: "invented" };

for (const [language, device] of WAYS) {
  test(`a mayor reads her one page and prints it, in ${language} on a ${device}`, () =>
    visit({ language, device, as: "mayor" }, async (mayor) => {
      await mayor.goTo("/data/reports");
      await mayor.findsNoBarrier();
      await mayor.page.locator("a[href='/data/reports/mayor']").click();
      await mayor.page.locator(".document-mayor .finding").waitFor();
      await mayor.isAwake();
      assert.equal(await mayor.page.locator(".finding").count(), 1, "one finding");
      const said = mayor.page.locator(".said");
      assert.equal(await said.count(), 6, "goal, what holds back, what schools tell, forecast, decision, question");
      const told = (await said.allInnerTexts()).join(" ");
      await mayor.findsNoBarrier();
      const paper = await printed(mayor);
      assert.ok(paper.isA4);
      assert.equal(paper.sheets, 1);
      for (const words of [...SAYS[language], "329", "272", "/data/reports/mayor?city=90001"]) {
        assert.ok(paper.words.includes(read(words)), `${words} in ${paper.words}`);
      }
      // The same two sentences as where they are worked out, with their numbers.
      const numbers = (text) => text.replace(/[\u2060-\u2069]/g, "").match(/\d[\d,]*(–\d[\d,]*)?/g);
      for (const [page, words] of [["/data/cities/90001", ".bottlenecks h3"], ["/data/cities/90001/forecast", ".finding"]]) {
        await mayor.goTo(page);
        const there = numbers(await mayor.page.locator(words).first().innerText());
        assert.ok(there.length > 1 && there.every((number) => numbers(told).includes(number)), `${there} in ${told}`);
      }
    }));

  test(`a city's year is chosen, printed and taken along, in ${language} on a ${device}`, () =>
    visit({ language, device, as: "head" }, async (head) => {
      await head.goTo("/data/reports/city");
      assert.ok((await head.text(".report-facts")).includes(INVENTED[language]), "what the demo's schools reported is not");
      await head.page.locator(".filters [name=subject]").selectOption("physics");
      await head.page.locator(".filters [name=until]").selectOption("2018");
      await Promise.all([head.page.waitForURL(/subject=physics/), head.page.locator(".filters button").click()]);
      await head.page.locator("h1").waitFor();
      await head.isAwake();
      await head.findsNoBarrier();
      const address = head.page.url();
      assert.match(address, /until=2018/, "what was chosen stands in the address");
      assert.ok(!(await head.text(".report-facts")).includes(INVENTED[language]), "the Ministry's figures are real");
      const paper = await printed(head);
      assert.ok(paper.isA4 && paper.sheets >= 1);
      assert.ok(paper.words.includes("subject=physics&until=2018"), paper.words);

      const workbook = await taken(head, "a[href*='report.xlsx']");
      assert.match(workbook.name, /\.xlsx$/);
      assert.equal(workbook.bytes.subarray(0, 2).toString(), "PK");
      const text = await taken(head, "a[href*='table.csv']");
      assert.match(text.name, /\.csv$/);
      assert.equal(text.bytes.subarray(0, 3).toString("hex"), "efbbbf");
      assert.match(text.bytes.toString(), /,272,329|,262,267/);
    }));

  test(`a report is put together by pointing, and its link shows others the same, in ${language} on a ${device}`, async () => {
    const address = await visit({ language, device, as: "mayor" }, async (mayor) => {
      await mayor.goTo("/data/reports/custom");
      await mayor.findsNoBarrier();
      for (const value of ["city:90001", "network"]) await mayor.page.locator(`input[value='${value}']`).first().check();
      await mayor.page.locator("input[value='examinees.mathematics.5']").check();
      const show = mayor.page.locator("form.custom button[type=submit]");
      await Promise.all([mayor.page.waitForURL(/indicator=/), show.click()]);
      await mayor.page.locator("#table-0").waitFor();
      await mayor.isAwake();
      await mayor.findsNoBarrier();
      assert.match(await mayor.text("#table-0"), /329/);
      return new URL(mayor.page.url());
    });
    await visit({ language, device, as: "coordinator" }, async (coordinator) => {
      await coordinator.goTo(`${address.pathname}${address.search}`);
      assert.match(await coordinator.text("#table-0"), /329/);
    });
  });
}

test("the network's sheet, a school's and the list hold no barrier, in the dark as well", async () => {
  await visit({ language: "he", device: "tablet", as: "coordinator", dark: true }, async (coordinator) => {
    await coordinator.goTo("/data/reports/network");
    await coordinator.findsNoBarrier();
    assert.equal((await printed(coordinator)).isA4, true);
  });
  await visit({ language: "ar", device: "phone", as: "school" }, async (school) => {
    await school.goTo("/data/reports/school");
    await school.findsNoBarrier();
    assert.match(await school.text(".report-facts"), /640037/);
  });
});

test("who may not see a city's small numbers finds neither its mayor's page nor its schools' sheets", () =>
  visit({ language: "en", as: "coordinator" }, async (coordinator) => {
    coordinator.forgive(/status of 404/);
    for (const address of ["/data/reports/mayor?city=90001", "/data/reports/school?school=640037"]) {
      assert.equal((await coordinator.goTo(address)).status(), 404, address);
    }
    await coordinator.goTo("/data/reports");
    assert.equal(await coordinator.page.locator("a[href='/data/reports/mayor']").count(), 0);
  }));

test("a city's system gets a token once, fetches with it, and is let out again", () =>
  visit({ language: "he", device: "tablet", as: "head" }, async (head) => {
    await head.goTo("/data/tokens");
    await head.findsNoBarrier();
    await head.page.locator("#let-in [name=name]").fill("מערכת לדוגמה");
    await press(head, "#let-in button[type=submit]");
    const secret = await head.page.locator("#secret").inputValue();
    assert.match(secret, /^[\w-]{43}$/);
    await head.findsNoBarrier();
    const fetched = () => fetch(new URL("/api/v1/figures?place=city:90001&limit=5", head.page.url()), { headers: { authorization: `Bearer ${secret}` } });
    const answer = await fetched();
    assert.equal(answer.status, 200);
    assert.equal((await answer.json()).figures.length, 5);
    await head.goTo("/data/tokens");
    assert.equal(await head.page.locator("#secret").count(), 0, "shown once");
    await press(head, "#systems form button");
    assert.equal(path(head), "/data/tokens");
    assert.equal((await fetched()).status, 401);
  }));

/** What is downloaded by pressing a link: its name, and its bytes. */
async function taken(visitor, link) {
  const [download] = await Promise.all([
    visitor.page.waitForEvent("download"),
    visitor.page.locator(link).first().click(),
  ]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
