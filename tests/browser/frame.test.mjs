// What stands around every page and its forms: the state of the network, the bars, the menus.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fillIn, path, press, WAYS } from "./forms.mjs";
import { servedHouse } from "./visitor.mjs";

const visit = servedHouse();

const GOAL = "#goal form.form";

/** Takes the network from a visitor, or gives it back. */
function cut(visitor, offline) {
  visitor.forgive(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  return visitor.page.context().setOffline(offline);
}

/** Everything that this device keeps, in one. */
function kept(visitor) {
  return visitor.page.evaluate(() => JSON.stringify(localStorage));
}

async function setGoalOffline(visitor, target) {
  await visitor.goTo("/cities/90001");
  await cut(visitor, true);
  await visitor.page.locator(`${GOAL} input[name=target]`).fill(target);
  await visitor.page.locator(`${GOAL} button[type=submit]`).click();
  await visitor.page.locator(`${GOAL} .notice [data-says=kept]`).waitFor();
}

for (const [[language, device], words] of WAYS.map((way, index) => [way, ["נשמר במכשיר הזה", "محفوظ على هذا الجهاز", "kept on this device"][index]])) {
  test(`a form sent in ${language} on a ${device} without a network is kept there, and can be sent when it is back`, () =>
    visit({ language, device, as: "mayor" }, async (visitor) => {
      const target = { he: "391", ar: "392", en: "393" }[language];
      await setGoalOffline(visitor, target);
      assert.equal(path(visitor), "/cities/90001", "the browser's own error page did not come");
      assert.ok((await visitor.text(`${GOAL} .notice`)).includes(words));
      await visitor.findsNoBarrier();
      await cut(visitor, false);
      await visitor.page.locator(`${GOAL} .notice [data-says=back]`).waitFor();
      const [answer] = await Promise.all([
        visitor.page.waitForResponse((response) => response.request().method() === "POST"),
        visitor.page.locator(`${GOAL} .notice [data-does=send]`).click(),
      ]);
      assert.equal(answer.status(), 303);
      await visitor.page.waitForFunction(() => !JSON.stringify(localStorage).includes("hamsa-kept"));
      await visitor.isAwake();
      assert.equal(await visitor.page.locator(`${GOAL} input[name=target]`).inputValue(), target);
      assert.equal(await visitor.page.locator(`${GOAL} .notice [data-does]`).count(), 0);
    }));
}

test("what was kept is there again after the page was left, until it is taken off the device", () =>
  visit({ language: "en", device: "tablet", as: "mayor" }, async (visitor) => {
    await setGoalOffline(visitor, "377");
    await cut(visitor, false);
    await visitor.goTo("/cities");
    await visitor.page.locator("main a[href='/cities/90001']").first().click();
    const field = visitor.page.locator(`${GOAL} input[name=target]`);
    await visitor.page.locator(`${GOAL} .notice [data-says=found]`).waitFor();
    assert.equal(await field.inputValue(), "377");
    await visitor.page.locator(`${GOAL} .notice [data-does=forget]`).click();
    assert.notEqual(await field.inputValue(), "377");
    assert.ok(!(await kept(visitor)).includes("377"));
  }));

test("what one person kept is not offered to the next on the same device", () =>
  visit({ language: "en", device: "tablet", as: "mayor" }, async (visitor) => {
    await setGoalOffline(visitor, "377");
    await cut(visitor, false);
    await visitor.page.locator("header form[data-forgets] button").click();
    await visitor.page.waitForURL((url) => url.pathname !== "/cities/90001");
    assert.ok(!(await kept(visitor)).includes("377"));
  }));

test("a password is never kept", () =>
  visit({ language: "en", device: "phone", as: "mayor" }, async (visitor) => {
    await visitor.goTo("/account");
    await cut(visitor, true);
    const form = visitor.page.locator("main form:has([type=password])");
    for (const field of await form.locator("[type=password]").all()) await field.fill("a secret of mine");
    await form.locator("button[type=submit]").click();
    await form.locator(".notice [data-says=open]").waitFor();
    assert.ok(!(await kept(visitor)).includes("a secret"));
    assert.equal(await form.locator("[type=password]").first().inputValue(), "a secret of mine", "it stays in the form");
    await cut(visitor, false);
  }));

for (const [language, device, other] of [["he", "tablet", "ar"], ["ar", "phone", "en"]]) {
  test(`a form half filled in ${language} on a ${device} is still so in another language, also after it came back`, () =>
    visit({ language, device, as: "mayor" }, async (visitor) => {
      visitor.forgive(/status of 422/);
      await visitor.goTo("/people");
      await fillIn(visitor, "#invite", { email: "rana@", name: "Rana", role: "consultant" });
      const typed = async (email) => {
        for (const [field, value] of [["email", email], ["name", "Rana"], ["role", "consultant"], ["scope", "city:90001"]]) {
          assert.equal(await visitor.page.locator(`#invite [name=${field}]`).inputValue(), value);
        }
      };
      await visitor.speak(other);
      await typed("rana@");
      assert.equal(await visitor.page.locator("#invite [name=language]").inputValue(), other, "what nobody chose follows the page");
      await press(visitor, "#invite button[type=submit]");
      await visitor.page.locator("#invite [name=email]").fill("rana@beer");
      await visitor.speak("he");
      await typed("rana@beer");
      await visitor.page.reload();
      await visitor.isAwake();
      assert.equal(await visitor.page.locator("#invite [name=name]").inputValue(), "", "it was carried once");
    }));
}

test("a password is not carried into another language, the address beside it is", () =>
  visit({ language: "en", device: "desktop" }, async (visitor) => {
    await visitor.goTo("/sign-in");
    await fillIn(visitor, "main form:has([type=password])", { email: "rana@hamsa.example", password: "a secret of mine" });
    await visitor.speak("ar");
    const field = (name) => visitor.page.locator(`main form [name=${name}]`).inputValue();
    assert.deepEqual([await field("email"), await field("password")], ["rana@hamsa.example", ""]);
  }));

test("a button pressed without a network says that nothing was done, also where no wasm runs", () =>
  visit({ language: "he", device: "phone", as: "mayor" }, async (visitor) => {
    visitor.forgive(/wasm|ERR_FAILED/);
    await visitor.page.route(/\.wasm$/, (route) => route.abort());
    await visitor.page.goto("/cities/90001");
    await cut(visitor, true);
    await visitor.page.locator("header form[data-forgets] button").click();
    const notice = visitor.page.locator(".network-state .notice");
    await notice.waitFor();
    assert.equal(path(visitor), "/cities/90001");
    await visitor.page.locator("h1").click();
    await notice.waitFor({ state: "detached" });
    await visitor.page.locator("header form[data-forgets] button").click();
    await notice.waitFor();
    await cut(visitor, false);
    await notice.waitFor({ state: "detached" });
  }));

test("a form pressed twice is sent once", () =>
  visit({ language: "ar", device: "phone" }, async (visitor) => {
    const sent = [];
    visitor.page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
    await visitor.goTo("/forgot");
    await visitor.page.locator("main input[name=email]").fill("mayor@hamsa.example");
    await Promise.all([visitor.page.waitForEvent("load"), visitor.page.locator("main form button[type=submit]").dblclick()]);
    await visitor.isAwake();
    assert.equal(sent.length, 1);
  }));

test("a page that was asked for without a network can be tried again, and comes by itself when it is back", () =>
  visit({ language: "he", device: "tablet" }, async (visitor) => {
    await visitor.goTo("/cities/90001");
    await cut(visitor, true);
    await visitor.page.locator("main a[href*='subject=physics']").first().click();
    const again = visitor.page.locator("main .trouble button");
    await again.click();
    await again.waitFor();
    assert.ok((await visitor.text(".network-state")).includes("אין חיבור לרשת"));
    await cut(visitor, false);
    await visitor.page.locator("main .trouble").waitFor({ state: "detached" });
    await visitor.page.locator("main .finding, main .empty-state").first().waitFor();
  }));

test("the menu of languages closes by Escape and by a tap elsewhere", () =>
  visit({ language: "he", device: "tablet" }, async (visitor) => {
    await visitor.goTo("/");
    const menu = visitor.page.locator("details.languages[open]");
    const summary = visitor.page.locator("details.languages > summary");
    await summary.click();
    await menu.waitFor();
    await visitor.page.keyboard.press("Escape");
    await menu.waitFor({ state: "detached" });
    assert.ok(await summary.evaluate((element) => element === document.activeElement));
    await summary.click();
    await visitor.page.locator("h1").click();
    await menu.waitFor({ state: "detached" });
  }));

for (const [language, device] of [["en", "tablet"], ["ar", "phone"]]) {
  test(`whoever has many places finds all of them in ${language} on a ${device}, the last in a menu`, () =>
    visit({ language, device, as: "mayor" }, async (mayor) => {
      await mayor.goTo("/cities");
      const cut = await mayor.page.evaluate(() => {
        const edges = [...document.querySelectorAll(".places > ul > li")].map((place) => place.getBoundingClientRect());
        const end = document.querySelector(".site-head-end").getBoundingClientRect();
        const over = (one, other) => one.left < other.right - 1 && other.left < one.right - 1
          && one.top < other.bottom - 1 && other.top < one.bottom - 1;
        return edges.filter((edge) => edge.left < -1 || edge.right > innerWidth + 1 || over(edge, end)).length;
      });
      assert.equal(cut, 0);
      const menu = mayor.page.locator(".more-places");
      await menu.locator("summary").click();
      const people = menu.locator("a[href='/people']");
      await people.click({ trial: true });
      await people.click();
      await mayor.page.locator("#invite").waitFor();
      assert.equal(await menu.getAttribute("open"), null);
      assert.equal(await menu.locator("summary[data-current]").count(), 1);
    }));
}

for (const page of ["/cities", "/cities?tick=90001&tick=40006"]) {
  test(`on a phone the focus is never under the bars at the foot of the screen of ${page}`, () =>
    visit({ language: "ar", device: "phone" }, async (visitor) => {
      await visitor.goTo(page);
      for (let stop = 0; stop < 60; stop += 1) {
        await visitor.page.keyboard.press("Tab");
        const hidden = await visitor.page.evaluate(() => {
          const focus = document.activeElement;
          const bars = [...document.querySelectorAll(".places, .compare-bar.chosen")];
          if (!focus.closest("main") || bars.some((bar) => bar.contains(focus))) return "";
          const foot = Math.min(...bars.map((bar) => bar.getBoundingClientRect().top).filter((edge) => edge > 0));
          const { top, bottom } = focus.getBoundingClientRect();
          return bottom > foot + 1 && bottom - top < foot ? focus.outerHTML.slice(0, 120) : "";
        });
        assert.equal(hidden, "", `stop ${stop}`);
      }
    }));
}

const PAGES = ["/", "/sign-in", "/forgot", "/accessibility", "/cities", "/cities/90001", "/no-such-page"];
const PAGES_OF = { mayor: ["/cities/90001", "/account"], coordinator: ["/people"], steward: ["/data/imports", "/data/places"] };

for (const language of ["he", "ar", "en"]) {
  test(`in ${language} nothing is cut off or lies over something else at 320 pixels`, async () => {
    for (const as of [undefined, ...Object.keys(PAGES_OF)]) {
      await visit({ language, device: "phone", as }, async (visitor) => {
        visitor.forgive(/status of 404/);
        await visitor.page.setViewportSize({ width: 320, height: 640 });
        for (const page of as ? PAGES_OF[as] : PAGES) {
          await visitor.goTo(page);
          const { wide, over } = await visitor.page.evaluate(measure);
          assert.equal(wide, 0, `${page} is ${wide} pixels too wide`);
          assert.deepEqual(over, [], page);
        }
      });
    }
  });
}

test("enlarged to twice its size no page is wider than the screen", () =>
  visit({ language: "en", device: "desktop" }, async (visitor) => {
    for (const width of [410, 512, 720, 768]) {
      await visitor.page.setViewportSize({ width, height: 700 });
      for (const page of ["/cities?compare=90001&compare=40006", "/cities/90001"]) {
        await visitor.goTo(page);
        assert.equal((await visitor.page.evaluate(measure)).wide, 0, `${page} at ${width}`);
      }
    }
  }));

/** How much wider than the screen the page is, and what in its head lies over something else. */
function measure() {
  const wide = document.documentElement.scrollWidth - innerWidth;
  const parts = [...document.querySelectorAll(".brand > *, .site-head-end summary, .site-head-end .account")];
  const seen = parts.filter((part) => part.getClientRects().length);
  const over = [];
  for (const [index, one] of seen.entries()) {
    for (const other of seen.slice(index + 1)) {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1) over.push(`${one.textContent} / ${other.textContent}`);
    }
  }
  return { wide, over };
}

test("the titles of the columns stay in view down a long table", () =>
  visit({ language: "he", device: "desktop" }, async (visitor) => {
    await visitor.goTo("/cities");
    await visitor.page.evaluate(() => scrollTo(0, 3000));
    await visitor.page.waitForFunction(() => scrollY > 2000);
    const { title, head } = await visitor.page.evaluate(() => ({
      title: document.querySelector("main thead th").getBoundingClientRect().top,
      head: document.querySelector(".site-head").getBoundingClientRect().bottom,
    }));
    assert.ok(title >= head - 2 && title < head + 10, `${title} under ${head}`);
  }));

test("on a phone every subject is in view, also in the longest language", () =>
  visit({ language: "en", device: "phone" }, async (visitor) => {
    await visitor.goTo("/cities/90001");
    const outside = await visitor.page.locator(".tabs a").evaluateAll((links) =>
      links.filter((link) => link.getBoundingClientRect().right > innerWidth).map((link) => link.textContent));
    assert.deepEqual(outside, []);
  }));
