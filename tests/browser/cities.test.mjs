// A mayor sees her city from the Ministry's own files, and everybody sees all cities beside each other.
import assert from "node:assert/strict";
import { test } from "node:test";
import { citiesHold, countryHolds } from "./control.mjs";
import { servedHouse } from "./visitor.mjs";

const visit = servedHouse();

for (const [language, device] of [["he", "tablet"], ["ar", "phone"], ["en", "desktop"]]) {
  test(`the city pages show the Ministry's figures in ${language} on a ${device}`, () =>
    visit({ language, device }, citiesHold));

  test(`the list holds the whole country's figures in ${language} on a ${device}`, () =>
    visit({ language, device }, async (visitor) => {
      await countryHolds(visitor);
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

const sheets = async (page) => {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g).length;
};

test("the mayor's page prints on one sheet of A4", () =>
  visit({ language: "he", device: "desktop", as: "mayor" }, async (visitor) => {
    assert.equal(await sheets(visitor.page), 1);
  }));

for (const language of ["ar", "en"]) {
  test(`cities with long lists print on one sheet in ${language} too, and say where their numbers come from`, () =>
    visit({ language, device: "desktop" }, async (visitor) => {
      for (const code of ["90001", "30007", "13516", "62000", "65003"]) {
        await visitor.goTo(`/cities/${code}`);
        await visitor.page.locator("#trend-chart svg").first().waitFor();
        await visitor.page.locator("#schools-chart svg").first().waitFor();
        await visitor.page.locator("#peers-chart svg").first().waitFor();
        assert.equal(await sheets(visitor.page), 1, code);
      }
      await visitor.page.emulateMedia({ media: "print" });
      assert.ok((await visitor.text(".paper-foot")).includes("bagrut_2018.xlsx"));
    }));
}

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
    assert.ok((await visitor.text("#goal .notice.success")).includes("400"), "what was kept is said where one looks");
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
    // Seen whole: the bar of the chosen cities lies over no row then, as it does over the last in view.
    await visitor.page.setViewportSize({ width: 1440, height: 20_000 });
    await visitor.findsNoBarrier();
  }));

test("two cities that are looked up one after the other are compared", () =>
  visit({ language: "he", device: "tablet" }, async (visitor) => {
    const { page } = visitor;
    const search = page.locator("input[type=search][name=q]");
    const tick = async (name, code) => {
      await search.fill(name);
      await page.locator(`main .tick input[value="${code}"]`).check();
      await page.waitForURL((url) => url.searchParams.getAll("tick").includes(code));
    };
    await visitor.goTo("/cities");
    await tick("חיפה", "40006");
    await tick("נצרת", "73007");
    await search.fill("");
    await page.waitForURL((url) => !url.searchParams.has("q"));
    assert.equal(await page.locator("main .tick input:checked").count(), 2);
    const bar = await page.locator(".compare-bar").boundingBox();
    assert.ok(bar.y + bar.height <= page.viewportSize().height, "what is ticked stays under the thumb");
    await visitor.findsNoBarrier();
    await page.locator(".compare-bar button").click();
    await page.waitForURL((url) => url.searchParams.getAll("compare").length === 2);
    const compared = await page.locator("#compare table").textContent();
    assert.ok(compared.includes("725") && compared.includes("254"), compared);
  }));

test("one city or six are not compared without a word", () =>
  visit({ language: "en", device: "desktop" }, async (visitor) => {
    await visitor.goTo("/cities?compare=90001");
    assert.ok((await visitor.text("main .notice")).includes("tick at least one more"));
    const six = ["90001", "40006", "30007", "97006", "73007", "27102"];
    await visitor.goTo(`/cities?${six.map((code) => `compare=${code}`).join("&")}`);
    assert.equal(await visitor.page.locator("#compare tbody tr").count(), 4);
    const said = await visitor.text("main .notice");
    assert.ok(said.includes("not included: Nazareth, Umm al-Fahm"), said);
  }));

test("whoever comes back to the list finds it as it was left", () =>
  visit({ language: "he", device: "desktop" }, async (visitor) => {
    const { page } = visitor;
    await visitor.goTo("/cities");
    const link = page.locator("main tbody tr:nth-child(90) th a");
    await link.scrollIntoViewIfNeeded();
    const down = await page.evaluate(() => window.scrollY);
    assert.ok(down > 1000, "far down the list");
    await link.click();
    await page.locator(".finding").waitFor();
    await page.goBack();
    await page.waitForFunction((down) => Math.abs(window.scrollY - down) < 50, down);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.locator("input[type=search][name=q]").fill("חיפה");
    await page.locator("main tbody th a", { hasText: "חיפה" }).first().click();
    await page.locator(".finding").waitFor();
    await page.goBack();
    await page.locator("main tbody tr").first().waitFor();
    assert.equal(await page.locator("input[type=search][name=q]").inputValue(), "חיפה");
    assert.ok((await page.locator("main tbody tr").count()) < 10);
  }));

test("on a phone the list begins with forty cities, and shows all when it is asked to", () =>
  visit({ language: "ar", device: "phone" }, async (visitor) => {
    const { page } = visitor;
    await visitor.goTo("/cities");
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok((await height()) < 10_000, `${await height()} px`);
    await page.locator("main .unfold a").click();
    await page.waitForURL((url) => url.searchParams.get("all") === "1");
    await page.locator("main tbody tr").last().scrollIntoViewIfNeeded();
    await visitor.findsNoBarrier();
  }));

test("the numbers of the list open too, and its heads stay in sight", () =>
  visit({ language: "en", device: "tablet" }, async (visitor) => {
    const { page } = visitor;
    await visitor.goTo("/cities");
    await page.locator("main .explain").first().click();
    const said = await page.locator("[popover]:popover-open").innerText();
    assert.ok(said.includes("sat the exam") && said.includes("bagrut_2018.xlsx"), said);
    await page.keyboard.press("Escape");
    await page.locator("main tbody tr:nth-child(60)").scrollIntoViewIfNeeded();
    const head = await page.locator(".city-list thead th").first().boundingBox();
    const bar = await page.locator(".site-head").boundingBox();
    assert.ok(Math.abs(head.y - (bar.y + bar.height)) <= 2, `${head.y} under ${bar.y + bar.height}`);
  }));

test("on a phone nothing of the table beside others is cut off", () =>
  visit({ language: "he", device: "phone" }, async (visitor) => {
    await visitor.goTo("/cities/90001");
    const cut = await visitor.page.locator("#comparison td").evaluateAll((cells) =>
      cells.filter((cell) => {
        const { left, right } = cell.getBoundingClientRect();
        return left < 0 || right > document.documentElement.clientWidth;
      }).length);
    assert.equal(cut, 0);
    const said = await visitor.text("#comparison");
    const ask = await visitor.text(".ask");
    for (const share of ["15.2%", "16.6%"]) assert.ok(said.includes(share) && ask.includes(share), `${share}: ${said}`);
  }));

test("a city of which the last year tells nothing says so, and draws nothing empty", () =>
  visit({ language: "en", device: "tablet" }, async (visitor) => {
    await visitor.goTo("/cities?q=netivot");
    await visitor.page.locator("main tbody th a", { hasText: "Netivot" }).first().click();
    await visitor.page.locator(".finding").waitFor();
    const finding = await visitor.text(".finding");
    assert.ok(finding.includes("No figure was published for 2018"), finding);
    assert.equal(await visitor.page.locator("#schools .chart-canvas").count(), 0);
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
