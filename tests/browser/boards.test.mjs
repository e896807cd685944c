// A board is built by pointing, shared, shown in a meeting, sent by mail, withdrawn and thrown away.
import assert from "node:assert/strict";
import { test } from "node:test";
import { path, press, WAYS } from "./forms.mjs";
import { servedHouse } from "./visitor.mjs";

const visit = servedHouse();
const TITLES = { he: "חמש יחידות אצלנו", ar: "خمس وحدات عندنا", en: "Five units with us" };

for (const [language, device] of WAYS) {
  test(`a mayor builds a board, shares it and shows it, in ${language} on a ${device}`, () =>
    visit({ language, device, as: "mayor" }, async (mayor) => {
      const board = await makes(mayor, TITLES[language]);
      await points(mayor, board);
      await movesRemovesAndPutsBack(mayor, board);
      await looksAtIt(mayor, board);
      await presents(mayor, board);
      await sharesByLink(mayor, board);
      await throwsAway(mayor, board);
    }));
}

test("a finding that cannot be shown comes back with everything chosen", () =>
  visit({ language: "he", device: "tablet", as: "mayor" }, async (mayor) => {
    mayor.forgive(/status of 422/);
    await makes(mayor, "לוח לתיקון");
    await mayor.page.locator("#panel-form input[name=kind][value=scatter]").check({ force: true });
    await mayor.page.locator("#panel-form input[name='place:everywhere']").check();
    await press(mayor, "#panel-form button[type=submit]");
    assert.equal(await mayor.page.locator("#panel-form input[name=kind][value=scatter]").isChecked(), true);
    assert.equal(await mayor.page.locator("#panel-form input[name='place:everywhere']").isChecked(), true);
    assert.ok(await mayor.page.locator("#panel-form .faulty .fault").count(), "the fault stands at its field");
    await mayor.findsNoBarrier();
  }));

test("the coordinator's and the mayor's boards are there from the beginning", async () => {
  await visit({ language: "he", device: "tablet", as: "coordinator" }, async (coordinator) => {
    await opens(coordinator, "חמש יחידות ברשת");
    assert.equal(await coordinator.page.locator(".panel").count(), 6);
    await coordinator.page.locator(".panel .chart-canvas svg").first().waitFor();
    await coordinator.findsNoBarrier();
  });
  await visit({ language: "ar", device: "phone", as: "mayor" }, async (mayor) => {
    await opens(mayor, "مدينتنا");
    assert.ok(await mayor.page.locator(".flow").count(), "how many are left is drawn by the server");
    await mayor.findsNoBarrier();
  });
  await visit({ language: "en", as: "mayor.nazareth" }, async (other) => {
    await other.goTo("/data/boards");
    assert.equal(await other.page.locator(".boards .card").count(), 1, "the network's, and not another city's");
  });
});

test("without wasm a board is built by plain forms", () =>
  visit({ language: "en", as: "mayor", scripts: false }, async (mayor) => {
    await mayor.goTo("/data/boards");
    await mayor.page.locator("#new [name=title]").fill("Plain");
    await press(mayor, "#new button[type=submit]");
    const board = path(mayor).replace(/\/edit$/, "");
    await press(mayor, "#panel-form button[type=submit]");
    assert.equal(path(mayor), `${board}/edit`);
    assert.equal(await mayor.page.locator(".panel").count(), 1);
  }));

test("whoever subscribes is told so, and ends it by the link of the mail", () =>
  visit({ language: "he", device: "tablet", as: "mayor" }, async (mayor) => {
    await opens(mayor, "העיר שלנו");
    await press(mayor, "form[action$='/subscribe'] button");
    assert.ok(await mayor.page.locator(".notice.success").count());
    await press(mayor, "form[action$='/unsubscribe'] button");
    assert.ok(await mayor.page.locator("form[action$='/subscribe']").count());
    await mayor.goTo("/unsubscribe/nobody-has-this");
    await mayor.findsNoBarrier();
  }));

/** Opens the board whose title begins so. */
async function opens(visitor, title) {
  await visitor.goTo("/data/boards");
  await visitor.findsNoBarrier();
  await visitor.page.locator(".boards .card-title a", { hasText: title }).click();
  await visitor.page.locator(".panel").first().waitFor();
}

/** Makes an empty board; its path. */
async function makes(mayor, title) {
  await mayor.goTo("/data/boards");
  await mayor.page.locator("#new [name=title]").fill(title);
  await press(mayor, "#new button[type=submit]");
  assert.match(path(mayor), /^\/data\/boards\/[^/]+\/edit$/);
  await mayor.findsNoBarrier();
  return path(mayor).replace(/\/edit$/, "");
}

/** Adds a number of her city and bars of it beside its peers. */
async function points(mayor, board) {
  await press(mayor, "#panel-form button[type=submit]");
  assert.equal(await mayor.page.locator(".panel").count(), 1);
  assert.match(await mayor.text(".panel-number"), /\d/);
  await mayor.page.locator("#panel-form input[name=kind][value=bar]").check({ force: true });
  await mayor.page.locator("#panel-form input[name='place:city:90001']").uncheck();
  await mayor.page.locator("#panel-form input[name='place:with-peers:90001']").check();
  await mayor.page.locator("#panel-form [name=years]").selectOption("last:2");
  await press(mayor, "#panel-form button[type=submit]");
  assert.equal(path(mayor), `${board}/edit`);
  assert.equal(await mayor.page.locator(".panel").count(), 2);
  await mayor.findsNoBarrier();
}

async function movesRemovesAndPutsBack(mayor) {
  const first = () => mayor.page.locator(".panel").first().getAttribute("id");
  const before = await first();
  await press(mayor, ".panel >> nth=1 >> form[action$='/forward'] button");
  assert.notEqual(await first(), before);
  await press(mayor, ".panel >> nth=0 >> form[action$='/remove'] button");
  assert.equal(await mayor.page.locator(".panel").count(), 1);
  await press(mayor, ".notice form[action$='/put-back'] button");
  assert.equal(await mayor.page.locator(".panel").count(), 2);
}

/** Each number opens, each chart has its table. */
async function looksAtIt(mayor, board) {
  await mayor.goTo(board);
  await mayor.page.locator(".panel .chart-canvas svg").first().waitFor();
  await mayor.page.locator(".panel .explain").first().click();
  assert.ok(await mayor.page.locator(".popover:popover-open .facts dd").count() >= 3, "definition, source, completeness");
  await mayor.page.locator(".popover:popover-open > button").click();
  await mayor.page.locator(".panel .chart-table summary").first().click();
  assert.ok(await mayor.page.locator(".panel-table tbody tr").count() > 3);
  await mayor.findsNoBarrier();
}

async function presents(mayor, board) {
  await mayor.page.locator(`a[href='${board}/present']`).click();
  await mayor.page.locator(".slide").first().waitFor();
  assert.equal(await mayor.page.locator(".slide").count(), 2);
  const at = () => mayor.page.locator(".slides").evaluate((stage) => Math.round(stage.scrollTop / stage.clientHeight));
  await mayor.page.keyboard.press("PageDown");
  await mayor.page.waitForFunction(() => document.querySelector(".slides").scrollTop > 100);
  assert.equal(await at(), 1);
  await mayor.findsNoBarrier();
}

/** A stranger sees it by its link, and only as long as there is one. */
async function sharesByLink(mayor, board) {
  await mayor.goTo(board);
  await press(mayor, "form[action$='/link'] button");
  const link = new URL(await mayor.page.locator("#board-link").inputValue());
  await visit({ language: "he", device: "tablet" }, async (stranger) => {
    stranger.forgive(/status of 404/);
    assert.equal((await stranger.goTo(link.pathname)).status(), 200);
    assert.equal(await stranger.page.locator(".panel").count(), 2);
    await stranger.findsNoBarrier();
    await press(mayor, "form[action$='/link/withdraw'] button");
    assert.equal((await stranger.goTo(link.pathname)).status(), 404);
  });
}

async function throwsAway(mayor, board) {
  await mayor.goTo(`${board}/edit`);
  await press(mayor, "form[action$='/delete'] button");
  assert.equal(path(mayor), "/data/boards");
  await press(mayor, ".notice form[action$='/restore'] button");
  assert.equal(path(mayor), board);
}
