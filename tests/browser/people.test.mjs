// People come in, invite others, look after their account, and leave.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { fillIn, path, press, WAYS } from "./forms.mjs";
import { DEMO_PASSWORD, servedHouse } from "./visitor.mjs";

const visit = servedHouse();

const SIGN_IN = "main form:has([name=password])";
const OTHER_PASSWORD = "a sentence for the office";

for (const [language, device, scripts] of [...WAYS.map((way) => [...way, true]), ["he", "phone", false]]) {
  const how = `${language} on a ${device}${scripts ? "" : " without scripts"}`;
  test(`somebody mistypes, keeps what was typed, and then signs in, in ${how}`, () =>
    visit({ language, device, scripts }, async (visitor) => {
      visitor.forgive(/status of 422/);
      await visitor.goTo("/sign-in");
      const email = visitor.page.locator(`${SIGN_IN} [name=email]`);
      const password = visitor.page.locator(`${SIGN_IN} [name=password]`);
      const said = [];
      for (const address of ["nobody@hamsa.example", "director@hamsa.example"]) {
        await signIn(visitor, address, "not the password");
        assert.equal(await email.inputValue(), address);
        assert.equal(await password.inputValue(), "", "a password never comes back");
        said.push(await visitor.text(".field.faulty .fault"));
      }
      assert.equal(said[0], said[1], "nobody learns whether there is such an account");
      if (scripts) await visitor.findsNoBarrier();
      await signIn(visitor, "director@hamsa.example", DEMO_PASSWORD);
      assert.equal(path(visitor), "/cities/97006");

      await press(visitor, "form[action='/sign-out'] button");
      assert.equal(path(visitor), "/sign-in");
      visitor.forgive(/status of 401/);
      assert.equal((await visitor.goTo("/account")).status(), 401);
    }));

  test(`somebody chooses another language, stays on the page, and it is remembered, from ${how}`, () =>
    visit({ language, device, scripts }, async (visitor) => {
      const other = language === "ar" ? "he" : "ar";
      await visitor.goTo("/cities?sort=name");
      await visitor.speak(other);
      const { pathname, search } = new URL(visitor.page.url());
      assert.equal(pathname + search, "/cities?sort=name");
      await visitor.goTo("/sign-in");
      assert.equal(await visitor.page.locator("html").getAttribute("lang"), other);
    }));
}

test("a guest who came for a members' page stands on it after signing in", () =>
  visit({ language: "en" }, async (visitor) => {
    visitor.forgive(/status of 401/);
    assert.equal((await visitor.goTo("/people")).status(), 401);
    await visitor.page.locator("main a[href^='/sign-in']").click();
    await visitor.page.waitForURL(/\/sign-in\?next=/);
    await signIn(visitor, "coordinator@hamsa.example", DEMO_PASSWORD);
    assert.equal(path(visitor), "/people");
  }));

test("a language that was chosen follows the person to another device", async () => {
  await visit({ language: "he", as: "lead" }, (visitor) => visitor.speak("en"));
  await visit({ language: "ar", device: "phone" }, async (visitor) => {
    await visitor.goTo("/sign-in");
    await signIn(visitor, "lead@hamsa.example", DEMO_PASSWORD);
    assert.equal(await visitor.page.locator("html").getAttribute("lang"), "en");
  });
});

test("a mayor invites a programme director, who joins, until her role ends; and the end is undone", () =>
  visit({ language: "en", as: "mayor" }, async (mayor) => {
    const email = "rana@beer-sheva.example";
    mayor.forgive(/status of 422/);
    await mayor.goTo("/people");
    await fillIn(mayor, "#invite", { email });
    await press(mayor, "#invite button[type=submit]");
    assert.equal(await mayor.page.locator(".field.faulty [name=role]").count(), 1, "the role is missing");
    assert.equal(await mayor.page.locator("#invite [name=email]").inputValue(), email);
    await mayor.findsNoBarrier();
    const link = await invite(mayor, { email, name: "Rana" });
    await mayor.findsNoBarrier();
    assert.ok((await mayor.text("#invitations")).includes(email));

    await visit({ language: "ar", device: "phone" }, async (director) => {
      director.forgive(/status of (40[14]|422)/);
      await director.goTo(link);
      await director.findsNoBarrier();
      await fillIn(director, "main form", { password: "short", language: "ar" });
      await press(director, "main form button[type=submit]");
      assert.equal(await director.page.locator(".field.faulty [name=password]").count(), 1);
      await director.findsNoBarrier();
      await fillIn(director, "main form", { password: "خمس وحدات للجميع" });
      await press(director, "main form button[type=submit]");
      assert.equal(path(director), "/cities/90001");
      assert.equal(await director.page.locator("html").getAttribute("lang"), "ar");
      assert.ok((await director.text(".finding")).includes("329"));

      assert.equal((await director.goTo(link)).status(), 404, "an invitation is accepted once");
      assert.equal(await director.page.locator("main a[href='/sign-in']").count(), 1, "the page says where to go");
      assert.equal((await director.goTo("/people")).status(), 404, "a programme director invites nobody");

      const row = `#people tr:has-text("${email}")`;
      await mayor.goTo("/people");
      assert.ok(!(await mayor.text("#invitations")).includes(email));
      await mayor.findsNoBarrier();
      await press(mayor, `${row} button`);
      assert.equal(await mayor.page.locator(row).count(), 0);
      await mayor.findsNoBarrier();
      await director.goTo("/account");
      assert.equal(await director.page.locator("a[href='/cities/90001']").count(), 0, "the city is not hers any more");

      await press(mayor, ".notice.success button");
      assert.equal(await mayor.page.locator(row).count(), 1);
      await director.goTo("/account");
      assert.notEqual(await director.page.locator("a[href='/cities/90001']").count(), 0, "the city is hers again");
    });
  }));

test("the people page of another city has none of this city's people, and no way to their roles", () =>
  visit({ language: "he", as: "mayor" }, async (mayor) => {
    await invite(mayor, { email: "omer@beer-sheva.example", name: "Omer" });
    const grant = await mayor.page.locator("#people tr:has-text('head@hamsa.example') [name=grant]").inputValue();

    await visit({ language: "ar", device: "phone", as: "mayor.nazareth" }, async (stranger) => {
      await stranger.goTo("/people");
      const page = await stranger.page.content();
      assert.ok(page.includes("mayor.nazareth@hamsa.example"));
      for (const hidden of ["omer@beer-sheva.example", "head@hamsa.example", "\"mayor@hamsa.example", grant]) {
        assert.ok(!page.includes(hidden), `${hidden} is on the page`);
      }
      const places = await stranger.page.locator("#invite [name=scope] option").evaluateAll((options) => options.map(({ value }) => value));
      assert.deepEqual(places.filter((place) => !place.startsWith("school:")), ["", "city:73007"]);
      assert.ok(!places.includes("school:640037"), "a school of this city is not offered there");
      const answer = await stranger.page.request.post("/people/roles/end", {
        form: { grant },
        headers: { origin: visit.house().address },
      });
      assert.equal(answer.status(), 404);
    });
    await mayor.goTo("/people");
    assert.equal(await mayor.page.locator(`[name=grant][value="${grant}"]`).count(), 1, "the role stands as it stood");
  }));

for (const [language, device, scripts, role] of [
  ["he", "tablet", true, "school_coordinator"],
  ["ar", "phone", true, "teacher_leader"],
  ["en", "desktop", true, "school_coordinator"],
  ["he", "phone", false, "teacher_leader"],
]) {
  const how = `${language} on a ${device}${scripts ? "" : " without scripts"}`;
  test(`a department head invites a ${role} into a school of her city, until the role ends, in ${how}`, () =>
    visit({ language, device, scripts, as: "head" }, async (head) => {
      const email = `${role}.${language}@beer-sheva.example`;
      const school = "עירוני א' מקיף";
      head.forgive(/status of 422/);
      await head.goTo("/people");
      await fillIn(head, "#invite", { email, name: "Yael", role });
      await press(head, "#invite button[type=submit]");
      assert.equal(await head.page.locator(".field.faulty [name=scope]").count(), 1, "the city is no school");
      if (scripts) await head.findsNoBarrier();
      await fillIn(head, "#invite", { scope: "school:640037" });
      await press(head, "#invite button[type=submit]");
      const link = new URL(await head.page.locator("#invited-link").inputValue()).pathname;
      if (scripts) await head.findsNoBarrier();

      await visit({ language, device: "phone", scripts }, async (teacher) => {
        await teacher.goTo(link);
        assert.ok((await teacher.text("main")).includes(school));
        await fillIn(teacher, "main form", { password: "five units for Yael", language });
        await press(teacher, "main form button[type=submit]");
        await teacher.goTo("/account");
        assert.ok((await teacher.text("#roles")).includes(school));
        const row = `#people tr:has-text("${email}")`;
        await head.goTo("/people");
        assert.ok((await head.text(row)).includes(school));
        await press(head, `${row} button`);
        assert.equal(await head.page.locator(row).count(), 0);
        await teacher.goTo("/account");
        assert.ok(!(await teacher.text("#roles")).includes(school));
      });
    }));
}

test("the link of an invitation is shown once, and not again to whoever leaves the page and comes back", () =>
  visit({ language: "en", as: "mayor" }, async (mayor) => {
    await invite(mayor, { email: "dana@beer-sheva.example", name: "Dana" });
    await mayor.page.locator("nav.places a[href='/cities']").click();
    await mayor.page.locator("main table").waitFor();
    await mayor.page.locator("nav.places summary").click();
    await mayor.page.locator("nav.places a[href='/people']").click();
    await mayor.page.locator("#invite").waitFor();
    assert.equal(await mayor.page.locator("#invited-link").count(), 0);
    assert.equal(await mayor.page.locator("#invitations li:has-text('dana@beer-sheva.example')").count(), 1);
  }));

test("an invitation that is withdrawn opens nothing", () =>
  visit({ language: "en", as: "mayor" }, async (mayor) => {
    const link = await invite(mayor, { email: "noa@beer-sheva.example", name: "Noa" });
    await press(mayor, "#invitations li:has-text('noa@beer-sheva.example') form[action$=withdraw] button");
    assert.ok(!(await mayor.text("#invitations")).includes("noa@beer-sheva.example"));
    await visit({ language: "he", device: "phone" }, async (newcomer) => {
      newcomer.forgive(/status of 404/);
      assert.equal((await newcomer.goTo(link)).status(), 404);
    });
  }));

test("somebody who was signed out meanwhile signs in and finds the form as it was filled in", () =>
  visit({ language: "he", device: "phone", as: "mayor.nazareth" }, async (mayor) => {
    mayor.forgive(/status of (401|422)/);
    const typed = { email: "rim@nazareth.example", name: "رِيم" };
    await mayor.goTo("/people");
    await fillIn(mayor, "#invite", { ...typed, role: "programme_director", language: "ar" });
    await mayor.page.context().clearCookies({ name: "hamsa" });
    await press(mayor, "#invite button[type=submit]");
    assert.equal(path(mayor), "/sign-in");
    await mayor.findsNoBarrier();
    await signIn(mayor, "mayor.nazareth@hamsa.example", "not the password");
    await signIn(mayor, "mayor.nazareth@hamsa.example", DEMO_PASSWORD);
    assert.equal(path(mayor), "/people");
    for (const [name, answer] of Object.entries({ ...typed, role: "programme_director", language: "ar" })) {
      assert.equal(await mayor.page.locator(`#invite [name=${name}]`).inputValue(), answer);
    }
    assert.ok(await inView(mayor, "#invite .notice"), "the page opens at the form");
    await mayor.findsNoBarrier();
    await press(mayor, "#invite button[type=submit]");
    assert.equal(await mayor.page.locator("#invited-link").count(), 1);
    await mayor.page.reload();
    await mayor.isAwake();
    assert.equal(await mayor.page.locator("#invited-link, .notice.success").count(), 0, "a receipt is given once");
  }));

for (const scripts of [true, false]) {
  test(`a form that is refused far down a page is shown where it is to be mended${scripts ? "" : ", without scripts"}`, () =>
    visit({ language: "ar", device: "phone", scripts, as: "mayor.nazareth" }, async (mayor) => {
      mayor.forgive(/status of 422/);
      await mayor.goTo("/account");
      await fillIn(mayor, "#password", { current: DEMO_PASSWORD, password: "short" });
      await press(mayor, "#password button[type=submit]");
      const fault = "#password .field.faulty [name=password]";
      assert.ok(await inView(mayor, fault));
      assert.ok(await inView(mayor, "#password .field.faulty .fault"), "and so is what is wrong");
      assert.equal(await mayor.page.locator(`${fault}:focus`).count(), 1);
    }));
}

test("the address typed at sign-in comes along to the forgotten password, and not into its address", () =>
  visit({ language: "he", device: "phone" }, async (visitor) => {
    await visitor.goTo("/sign-in");
    await fillIn(visitor, SIGN_IN, { email: "mayor@hamsa.example" });
    await press(visitor, `${SIGN_IN} [type=submit][formaction]`);
    assert.equal(new URL(visitor.page.url()).pathname, "/forgot");
    assert.ok(!visitor.page.url().includes("mayor"));
    assert.equal(await visitor.page.locator("main [name=email]").inputValue(), "mayor@hamsa.example");
  }));

test("the link of an invitation is copied by one press, and shown whole", () =>
  visit({ language: "ar", device: "phone", as: "mayor.nazareth" }, async (mayor) => {
    await mayor.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const path = await invite(mayor, { email: "hala@nazareth.example", name: "هالة" });
    await mayor.page.locator(".notice button:has-text('نسخ')").click();
    await mayor.page.locator(".notice [role=status]:has-text('نُسخ')").waitFor();
    const copied = await mayor.page.evaluate(() => navigator.clipboard.readText());
    assert.equal(new URL(copied).pathname, path);
    const hidden = await mayor.page.locator("#invited-link")
      .evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => [scrollWidth > clientWidth, scrollHeight > clientHeight]);
    assert.deepEqual(hidden, [false, false]);
  }));

test("what was withdrawn in another tab is said to be gone", () =>
  visit({ language: "he", as: "mayor" }, async (mayor) => {
    await invite(mayor, { email: "gal@beer-sheva.example", name: "Gal" });
    const withdraw = "#invitations li:has-text('gal@beer-sheva.example') form[action$=withdraw] button";
    const other = await mayor.page.context().newPage();
    await other.goto("/people");
    await other.locator(withdraw).click();
    await other.locator(".notice.success").waitFor();
    await other.close();
    await press(mayor, withdraw);
    assert.equal(path(mayor), "/people");
    assert.ok((await mayor.text(".notice")).includes("כבר נענתה או בוטלה"));
  }));

test("a long address makes no page wider than the phone", () =>
  visit({ language: "ar", device: "phone", as: "coordinator" }, async (coordinator) => {
    await coordinator.goTo("/people");
    const email = "samira.khoury.of.the.education.department@nazareth.example";
    await fillIn(coordinator, "#invite", { email, name: "سميرة", role: "mayor", scope: "city:73007" });
    await press(coordinator, "#invite button[type=submit]");
    assert.equal(await coordinator.page.evaluate(() => document.documentElement.scrollWidth), 390);
  }));

test("on a phone an e-mail stands in one line, and a moment reads as the page does", () =>
  visit({ language: "he", device: "phone", as: "coordinator" }, async (coordinator) => {
    await coordinator.goTo("/people");
    const lines = await coordinator.page.locator("#people .email").evaluateAll((all) => all.map((one) => one.getClientRects().length));
    assert.deepEqual([...new Set(lines)], [1]);
    assert.ok(lines.length);
    const [day, hour] = await coordinator.page.locator("#trail .moment").first().evaluate((moment) => {
      const range = new Range();
      const at = (from, to) => (range.setStart(moment.firstChild, from), range.setEnd(moment.firstChild, to), range.getBoundingClientRect().x);
      const comma = moment.textContent.indexOf(",");
      return [at(comma - 4, comma), at(comma + 2, moment.textContent.length)];
    });
    assert.ok(day > hour, "the day stands before the hour");
  }));

test("a password that is changed signs the other devices out", () =>
  visit({ language: "he", as: "consultant" }, (office) =>
    visit({ language: "he", device: "phone", as: "consultant" }, async (phone) => {
      office.forgive(/status of 422/);
      await office.goTo("/account");
      await fillIn(office, "#password", { current: "not the password", password: OTHER_PASSWORD });
      await press(office, "#password button[type=submit]");
      assert.equal(await office.page.locator(".field.faulty [name=current]").count(), 1);
      await office.findsNoBarrier();
      await fillIn(office, "#password", { current: DEMO_PASSWORD, password: OTHER_PASSWORD });
      await press(office, "#password button[type=submit]");
      assert.equal(await office.page.locator(".notice.success").count(), 1);
      assert.equal((await office.goTo("/account")).status(), 200, "this device stays");

      phone.forgive(/status of (401|422)/);
      assert.equal((await phone.goTo("/account")).status(), 401, "the other does not");
      await phone.goTo("/sign-in");
      await signIn(phone, "consultant@hamsa.example", DEMO_PASSWORD);
      assert.equal(path(phone), "/sign-in", "the old password is no more");
      await signIn(phone, "consultant@hamsa.example", OTHER_PASSWORD);
      assert.notEqual(path(phone), "/sign-in");
    })));

test("somebody sees both devices in the account and signs the lost one out", () =>
  visit({ language: "he", as: "institute" }, (tablet) =>
    visit({ language: "he", device: "phone", as: "institute" }, async (lost) => {
      await tablet.goTo("/account");
      const otherTab = await tablet.page.context().newPage();
      await otherTab.goto("/account");
      assert.equal(await tablet.page.locator("#devices li").count(), 2);
      await press(tablet, "#devices li button");
      assert.equal(await tablet.page.locator("#devices li").count(), 1);
      assert.equal(await tablet.page.locator("#devices button").count(), 0, "this device leaves by its own door");
      await tablet.findsNoBarrier();
      await otherTab.locator("html[data-hydrated]").waitFor({ state: "attached" });
      await Promise.all([otherTab.waitForEvent("load"), otherTab.locator("#devices li button").click()]);
      await otherTab.locator(".notice", { hasText: "כבר נותק" }).waitFor();
      lost.forgive(/status of 401/);
      assert.equal((await lost.goTo("/account")).status(), 401);
    })));

test("somebody who forgot the password chooses a new one by the link in a mail, which works once", () =>
  visit({ language: "he", device: "tablet" }, async (visitor) => {
    visitor.forgive(/status of (404|422)/);
    const said = [];
    for (const email of ["nobody@hamsa.example", "school@hamsa.example"]) {
      await visitor.goTo("/forgot");
      await fillIn(visitor, "main form", { email });
      await press(visitor, "main form button[type=submit]");
      said.push(await visitor.text(".notice.success"));
    }
    assert.equal(said[0], said[1], "nobody learns whether there is such an account");
    await visitor.findsNoBarrier();

    const link = await linkInMailTo("school@hamsa.example");
    await visitor.goTo(link);
    await visitor.findsNoBarrier();
    await fillIn(visitor, "main form", { password: "12345678" });
    await press(visitor, "main form button[type=submit]");
    assert.equal(await visitor.page.locator(".field.faulty [name=password]").count(), 1, "one that anybody guesses is refused");
    await visitor.findsNoBarrier();
    await fillIn(visitor, "main form", { password: OTHER_PASSWORD });
    await press(visitor, "main form button[type=submit]");
    assert.equal(path(visitor), "/sign-in");
    assert.equal(await visitor.page.locator(".notice.success").count(), 1);
    await signIn(visitor, "school@hamsa.example", DEMO_PASSWORD);
    assert.equal(path(visitor), "/sign-in", "the old password is no more");
    await signIn(visitor, "school@hamsa.example", OTHER_PASSWORD);
    assert.notEqual(path(visitor), "/sign-in");

    assert.equal((await visitor.goTo(link)).status(), 404);
    await visitor.page.locator("main a[href='/forgot']").click();
    await visitor.page.waitForURL(/\/forgot$/);
  }));

for (const [language, device] of WAYS) {
  test(`no page of this area has a barrier in ${language} on a ${device}`, async () => {
    await visit({ language, device }, async (guest) => {
      guest.forgive(/status of 40[14]/);
      for (const page of ["/sign-in", "/sign-in?next=/people", "/forgot", "/reset/no-such-link", "/invitations/no-such-link", "/people"]) {
        await guest.goTo(page);
        await guest.findsNoBarrier();
      }
    });
    await visit({ language, device, as: "coordinator" }, async (member) => {
      for (const page of ["/account", "/people"]) {
        await member.goTo(page);
        await member.findsNoBarrier();
      }
    });
  });
}

async function signIn(visitor, email, password) {
  await fillIn(visitor, SIGN_IN, { email, password });
  await press(visitor, `${SIGN_IN} button[type=submit]`);
}

/** Whether all of an element is on the screen. */
function inView(visitor, selector) {
  return visitor.page.locator(selector).first().evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

/** Invites a programme director; the path of the link to join by. */
async function invite(mayor, person) {
  await mayor.goTo("/people");
  await fillIn(mayor, "#invite", { ...person, role: "programme_director" });
  await press(mayor, "#invite button[type=submit]");
  return new URL(await mayor.page.locator("#invited-link").inputValue()).pathname;
}

/** The path of the link in the mail to `address`, as soon as the mail is in the outbox. */
async function linkInMailTo(address) {
  const outbox = join(visit.house().environment.HAMSA_VAR, "outbox");
  const deadline = Date.now() + 15_000;
  for (;;) {
    for (const name of (await readdir(outbox)).filter((name) => name.endsWith(".eml"))) {
      const mail = await readFile(join(outbox, name), "utf8");
      const link = mail.includes(`To: ${address}`) && /https?:\/\/[^/\s]+(\/reset\/[\w-]+)/.exec(body(mail));
      if (link) return link[1];
    }
    if (Date.now() > deadline) throw new Error(`no mail to ${address} in ${outbox}`);
    await setTimeout(100);
  }
}

/** The text of a mail, however it is encoded for its way. */
function body(mail) {
  const [head, ...rest] = mail.split("\r\n\r\n");
  const text = rest.join("\r\n\r\n");
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(text, "base64").toString();
  if (/transfer-encoding: quoted-printable/i.test(head)) {
    return text.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
  }
  return text;
}
