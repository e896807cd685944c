// A mayor sees her city from the Ministry's own files, and everybody sees all cities beside each other.
import assert from "node:assert/strict";
import { test } from "node:test";
import { servedHouse } from "./visitor.mjs";

const visit = servedHouse();

// The control figures: five-unit mathematics by authority, 2017 and 2018, from the Ministry's files.
const CONTROL = [
  ["30007", "584", "693"],
  ["40006", "705", "725"],
  ["90001", "272", "329"],
  ["97006", "213", "240"],
  ["73007", "234", "254"],
  ["27102", "99", "86"],
];

for (const [language, device] of [["he", "tablet"], ["ar", "phone"], ["en", "desktop"]]) {
  test(`the city pages show the Ministry's figures in ${language} on a ${device}`, () =>
    visit({ language, device }, async (visitor) => {
      for (const [code, before, last] of CONTROL) {
        await visitor.goTo(`/cities/${code}`);
        const finding = await visitor.text(".finding");
        assert.ok(finding.includes(last), `${code}: ${finding}`);
        const cells = await visitor.page.locator("#trend tbody tr").evaluateAll((rows) =>
          rows.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent.trim())));
        assert.deepEqual(cells, [["2017", before], ["2018", last]]);
      }
    }));

  test(`the list holds the whole country's figures in ${language} on a ${device}`, () =>
    visit({ language, device }, async (visitor) => {
      await visitor.goTo("/cities");
      const total = await visitor.text("tr.total");
      assert.ok(total.includes("16,897"), total);
      assert.ok(total.includes(`${16897 - 14713}`.replace(/(\d)(\d{3})$/, "$1,$2")), total);
      await visitor.findsNoBarrier();
    }));
}

test("a mayor signs in on a tablet and stands before her city", () =>
  visit({ language: "he", device: "tablet", as: "mayor" }, async (visitor) => {
    assert.equal(new URL(visitor.page.url()).pathname, "/cities/90001");
    const finding = await visitor.text(".finding");
    assert.ok(finding.includes("57") && finding.includes("329"), finding);
    await visitor.page.locator("#trend-chart svg, #trend .chart svg").first().waitFor();
    await visitor.findsNoBarrier();
  }));

test("a number opens its definition and its source", () =>
  visit({ language: "en", device: "tablet" }, async (visitor) => {
    await visitor.goTo("/cities/90001");
    await visitor.page.locator(".figures button").first().click();
    const open = visitor.page.locator("[popover]:popover-open");
    await open.waitFor();
    const said = await open.innerText();
    assert.ok(said.includes("sat the exam") && said.includes("bagrut_2018.xlsx"), said);
  }));

test("the mayor's page prints on one sheet of A4", () =>
  visit({ language: "he", device: "desktop", as: "mayor" }, async (visitor) => {
    const pdf = await visitor.page.pdf({ format: "A4", preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g).length;
    assert.equal(pages, 1);
  }));

test("the mayor sets a goal and the page counts towards it", () =>
  visit({ language: "en", device: "desktop", as: "mayor" }, async (visitor) => {
    await visitor.goTo("/cities/90001");
    await visitor.page.locator("#goal input[name=target]").fill("about 400");
    await visitor.page.locator("#goal input[name=year]").fill("2029");
    visitor.forgive(/422/);
    await visitor.page.locator("#goal button[type=submit]").click();
    await visitor.isAwake();
    const field = visitor.page.locator("#goal input[name=target]");
    assert.equal(await field.inputValue(), "about 400", "what was typed came back");
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    await field.fill("400");
    await visitor.page.locator("#goal button[type=submit]").click();
    await visitor.page.waitForURL((url) => url.hash === "#goal");
    await visitor.isAwake();
    const finding = await visitor.text(".finding");
    assert.ok(finding.includes("400") && finding.includes("71"), finding);
  }));

test("a city is found in three scripts, sorted, and compared", () =>
  visit({ language: "he", device: "desktop" }, async (visitor) => {
    for (const typed of ["באר-שבע", "بئر السبع", "beersheba"]) {
      await visitor.goTo("/cities");
      await visitor.page.locator("input[name=q]").last().fill(typed);
      const rows = visitor.page.locator("main tbody tr");
      await visitor.page.waitForFunction(() => document.querySelectorAll("main tbody tr").length < 10);
      assert.ok((await rows.first().innerText()).includes("באר שבע"), typed);
    }
    await visitor.goTo("/cities?sort=name");
    const names = await visitor.page.locator("main tbody th a").allInnerTexts();
    assert.equal(names.length, 255);
    assert.deepEqual(names, [...names].sort());
    await visitor.goTo("/cities?compare=90001&compare=40006");
    // The table is folded under its chart, but it is there.
    const compared = await visitor.page.locator("#compare table").textContent();
    assert.ok(compared.includes("329") && compared.includes("725"), compared);
    await visitor.findsNoBarrier();
  }));

test("without scripts the list is searched and a city is read all the same", () =>
  visit({ language: "en", device: "phone", scripts: false }, async (visitor) => {
    await visitor.goTo("/cities?q=nazareth");
    await visitor.page.locator("main tbody th a", { hasText: "Nazareth" }).first().click();
    await visitor.page.waitForURL(/\/cities\/\d+$/);
    assert.ok((await visitor.text(".finding")).includes("Nazareth"));
    assert.ok(await visitor.page.locator("#trend table").isVisible(), "the chart's table stands in for it");
  }));

test("an authority that does not exist is not found, in the visitor's language", () =>
  visit({ language: "ar", device: "tablet" }, async (visitor) => {
    visitor.forgive(/404/);
    const response = await visitor.page.goto("/cities/12345678");
    assert.equal(response.status(), 404);
    await visitor.findsNoBarrier();
  }));
