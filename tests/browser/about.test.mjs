// Somebody comes for the first time: the front page and what stands around every page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { path } from "./forms.mjs";
import { servedHouse } from "./visitor.mjs";

const visit = servedHouse();

for (const [language, device, direction] of [["he", "tablet", "rtl"], ["ar", "phone", "rtl"], ["en", "desktop", "ltr"]]) {
  test(`a guest with a ${device} set to ${language} reads the front page in it`, () =>
    visit({ language, device }, async (visitor) => {
      await visitor.goTo("/");
      const html = visitor.page.locator("html");
      assert.equal(await html.getAttribute("lang"), language);
      assert.equal(await html.getAttribute("dir"), direction);
      assert.notEqual((await visitor.text("h1")).trim(), "");
      await visitor.findsNoBarrier();
    }));

  test(`whoever meets an obstacle finds in ${language} on a ${device} whom to call`, () =>
    visit({ language, device }, async (visitor) => {
      await visitor.goTo("/");
      await visitor.page.locator(".site-foot a[href='/accessibility']").click();
      await visitor.page.locator("#contact a[href='tel:*6050']").waitFor();
      assert.ok((await visitor.text("#contact")).includes("access@hamsa.example"));
      await visitor.findsNoBarrier();
    }));
}

test("a page whose code cannot be fetched says so, and comes by itself once the network is back", () =>
  visit({ language: "en", device: "phone", as: "guest" }, async (visitor) => {
    visitor.forgive(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
    await visitor.goTo("/");
    await visitor.page.context().setOffline(true);
    await visitor.page.locator("header a[href='/account']").click();
    await visitor.page.locator("main .trouble button").waitFor();
    assert.match(await visitor.text(), /network|connection/i);
    await visitor.page.context().setOffline(false);
    await visitor.page.locator("main form[action*=account]").first().waitFor();
    assert.equal(path(visitor), "/account");
  }));

test("a page that cannot wake stays readable, with forms that can be sent", () =>
  visit({ language: "he", device: "tablet" }, async (visitor) => {
    visitor.forgive(/split_people|Failed to fetch|ERR_FAILED/);
    await visitor.page.route(/split_people/, (route) => route.abort());
    const refused = visitor.page.waitForEvent("requestfailed", (request) => request.url().includes("split_people"));
    await visitor.page.goto("/forgot");
    await refused;
    await visitor.page.locator("main input[name=email]").fill("mayor@hamsa.example");
    await Promise.all([
      visitor.page.waitForResponse((response) => response.request().method() === "POST" && response.status() === 303),
      visitor.page.locator("main form button[type=submit]").click(),
    ]);
    await visitor.page.locator("main .notice.success").waitFor();
  }));
