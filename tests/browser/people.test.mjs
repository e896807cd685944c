import { test } from "node:test";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { servedHouse } from "/work/main/tests/browser/visitor.mjs";
const visit = servedHouse();
const shot = (v, n) => v.page.screenshot({ path: `/tmp/people_smoke/${n}.png`, fullPage: true });
for (const [language, device] of [["he", "tablet"], ["ar", "phone"], ["en", "desktop"]]) {
  test(`pages ${language}`, async () => {
    await visit({ language, device }, async (v) => {
      for (const path of ["/sign-in", "/sign-in?next=/people", "/forgot"]) {
        await v.goTo(path); if (v.scripts) await v.findsNoBarrier();
      }
      await shot(v, `forgot-${language}`);
      await v.goTo("/sign-in?next=/people"); await shot(v, `signin-${language}`);
      v.forgive(/422|404|429|401/);
      await v.page.locator("main input[name=email]").fill("x@y.example");
      await v.page.locator("main input[name=password]").fill("wrong");
      await v.page.locator("main form:has(input[name=password]) button[type=submit]").click();
      await v.page.locator(".field.faulty").waitFor(); await v.isAwake(); if (v.scripts) await v.findsNoBarrier();
      await shot(v, `wrong-${language}`);
      for (const path of ["/reset/x", "/invitations/x"]) { await v.goTo(path); if (v.scripts) await v.findsNoBarrier(); await shot(v, `dead${path.replace("/", "").replace("/", "-")}-${language}`); }
      await v.goTo("/people");
      await shot(v, `stranger-people-${language}`);
    });
    await visit({ language, device, as: "coordinator" }, async (v) => {
      await v.page.request.post("/language", { form: { language, next: "/" }, headers: { origin: visit.house().address } });
      for (const path of ["/account", "/people"]) { await v.goTo(path); if (v.scripts) await v.findsNoBarrier(); await shot(v, `${path.slice(1)}-${language}`); }
    });
  });
}
for (const scripts of [true, false]) test(`invitation journey scripts=${scripts}`, async () => {
  await visit({ language: "en", as: "coordinator", scripts }, async (v) => {
    await v.page.request.post("/language", { form: { language: "en", next: "/" }, headers: { origin: visit.house().address } });
    v.forgive(/422|404|csp/);
    await v.goTo("/people");
    await v.page.locator("#invite button[type=submit]").click();
    await v.page.locator(".field.faulty").first().waitFor(); await v.isAwake();
    await shot(v, `invite-faulty-${scripts}`);
    await v.page.locator("#invite input[name=email]").fill(`rana${scripts}@x.example`);
    await v.page.locator("#invite input[name=name]").fill("Rana");
    await v.page.locator("#invite select[name=role]").selectOption("mayor");
    await v.page.locator("#invite select[name=scope]").selectOption("city:73007");
    await v.page.locator("#invite select[name=language]").selectOption("ar");
    await v.page.locator("#invite button[type=submit]").click();
    await v.page.locator("#invited-link").waitFor(); await v.isAwake(); if (v.scripts) await v.findsNoBarrier();
    await shot(v, `invited-${scripts}`);
    const link = await v.page.locator("#invited-link").inputValue();
    await visit({ language: "en", scripts }, async (w) => {
      w.forgive(/422|404|csp/);
      await w.goTo(new URL(link).pathname); if (w.scripts) await w.findsNoBarrier(); await shot(w, `invitation-${scripts}`);
      await w.page.locator("main input[name=password]").fill("short");
      await w.page.locator("main form button[type=submit]").click();
      await w.page.locator(".field.faulty").waitFor(); await w.isAwake();
      await w.page.locator("main input[name=password]").fill("a long sentence");
      await w.page.locator("main form button[type=submit]").click();
      await w.page.waitForURL(/cities\/73007/); await w.isAwake();
      await w.goTo(new URL(link).pathname); await shot(w, `used-${scripts}`);
      await w.goTo("/people"); await shot(w, `mayor-people-${scripts}`); if (w.scripts) await w.findsNoBarrier();
      await w.goTo("/account");
      await w.page.locator("#password input[name=current]").fill("nope nope nope");
      await w.page.locator("#password input[name=password]").fill("another sentence");
      await w.page.locator("#password button[type=submit]").click();
      await w.page.locator("#password .faulty").waitFor(); await w.isAwake();
      await w.page.locator("#password input[name=current]").fill("a long sentence");
      await w.page.locator("#password input[name=password]").fill("another sentence");
      await w.page.locator("#password button[type=submit]").click();
      await w.page.locator(".notice.success").waitFor(); await w.isAwake();
      if (w.scripts) await w.findsNoBarrier();
      await w.page.locator("form[action='/sign-out'] button").click();
      await w.page.waitForURL(/sign-in/); await w.isAwake(); await shot(w, `signed-out-${scripts}`);
    });
    await v.goTo("/people");
    const row = v.page.locator("#people tr", { hasText: `rana${scripts}@x.example` });
    await row.locator("button").click();
    await v.page.waitForURL(/ended=/); await v.isAwake(); if (v.scripts) await v.findsNoBarrier(); await shot(v, `ended-${scripts}`);
    await v.page.locator(".notice button").click();
    await v.page.waitForURL(/restored/); await v.isAwake(); await shot(v, `restored-${scripts}`);
  });
});
test("forgot", async () => {
  await visit({ language: "he" }, async (v) => {
    await v.goTo("/forgot");
    await v.page.locator("main input[name=email]").fill("mayor@hamsa.example");
    await v.page.locator("main form button[type=submit]").click();
    await v.page.locator(".notice.success").waitFor(); await v.isAwake();
    const dir = `${visit.house().folder}/var/outbox`;
    for (let i = 0; i < 100; i++) { try { if (readdirSync(dir).length) break; } catch {} await new Promise(r => setTimeout(r, 200)); }
    for (const f of readdirSync(dir)) { const t = readFileSync(`${dir}/${f}`, "utf8"); console.log(f, t.slice(0, 1500)); }
  });
});
