// Somebody comes for the first time: the front page and what stands around every page.
import assert from "node:assert/strict";
import { test } from "node:test";
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
}
