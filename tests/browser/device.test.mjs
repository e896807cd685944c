// What a page keeps on the device of whoever types, whatever the server answers: here it answers what a test wants.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch } from "./visitor.mjs";

const HOUSE = "http://localhost:9";
const SCRIPTS = new URL("../../frontend/page/", import.meta.url);
const CELL = "pupils.mathematics.11.5";
const WAITING = "Waiting for a connection";

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

/** A page as the server makes it: what it knows of itself, and what stands in it. */
const html = (main, facts = {}) => `<!doctype html><script id="page" type="application/json">${JSON.stringify(facts)}</script>
  <template id="not-sent"><div><p data-says="kept">Kept</p>
  ${["send", "forget", "close"].map((does) => `<button data-does="${does}"></button>`).join("")}</div></template>
  <div class="network-state"></div><main>${main}</main><script type="module" src="/page/page.js"></script>`;

/** The form of a school's link. */
const form = (from, basedOn, number = "") => `<form data-draft method="post" action="/answer/x">
  <input type="hidden" name="command" value="command-${basedOn}"><input type="hidden" name="based_on" value="${basedOn}">
  <input type="hidden" name="from" value="${from}"><input name="number:${CELL}" value="${number}"><input name="reply:${CELL}">
  <p data-draft-says="waiting" hidden>${WAITING}</p><p data-draft-says="kept" hidden>Kept</p><button>Send</button></form>`;

/** What the server puts into each page behind a link, for what the device may keep of it. */
const place = (within, unsent = "open", asks = "") => `<div data-keeping="school" data-arrived="">
  <div data-unsent="${unsent}" ${asks} hidden><p data-unsent-says="form" hidden>A form</p><p data-unsent-says="typed" hidden>Typed</p>
  <dl hidden data-unchanged="Unchanged" data-unknown="Not known"><dt data-cell="${CELL}" hidden>Pupils</dt><dd data-cell="${CELL}" hidden></dd></dl>
  <a href="/answer/x/correct">Whole form</a><button type="button" data-unsent-forget>Delete</button></div>${within}</div>`;

/** Somebody at a device whose server answers `pages`, by path, and is there or not. */
async function during(pages, act) {
  const context = await browser.newContext({ baseURL: HOUSE, serviceWorkers: "block" });
  context.setDefaultTimeout(10_000);
  const house = { pages, isThere: true, posted: [] };
  await context.route("**/*", (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    if (pathname === "/healthz") return house.isThere ? route.fulfill({ status: 200 }) : route.abort();
    if (pathname.startsWith("/page/")) {
      return route.fulfill({ contentType: "text/javascript", body: readFileSync(new URL(pathname.slice("/page/".length), SCRIPTS)) });
    }
    if (request.method() === "POST") house.posted.push(new URLSearchParams(request.postData()));
    return route.fulfill({ contentType: "text/html", body: house.pages[pathname] ?? html("Nothing") });
  });
  const page = await context.newPage();
  try {
    await act(page, house);
  } finally {
    await context.close();
  }
}

const kept = (page, beginning) => page.evaluate((beginning) => Object.keys(localStorage).filter((name) => name.startsWith(beginning)).length, beginning);

test("a form that waits is told of once a colleague has answered, and sent from the page for correcting", () =>
  during({ "/answer/x": html(place(form("answer", 0))) }, async (page, house) => {
    await page.goto("/answer/x");
    await page.locator(`[name="number:${CELL}"]`).fill("17");
    house.isThere = false;
    await page.getByText("Send", { exact: true }).click();
    await page.getByText(WAITING).waitFor();
    house.isThere = true;
    house.pages = {
      "/answer/x": html(place("Answers received")),
      "/answer/x/correct": html(place(form("correct", 1, "16"))),
    };
    await page.goto("/answer/x");
    await page.getByText("A form", { exact: true }).waitFor();
    assert.equal(await page.getByText("Typed").isVisible(), false, "the form has it");
    assert.deepEqual(house.posted, []);
    await Promise.all([page.waitForResponse((response) => response.request().method() === "POST"), page.getByText("Whole form").click()]);
    const [sent] = house.posted;
    assert.deepEqual([sent.get(`number:${CELL}`), sent.get("based_on"), sent.get("command")], ["17", "0", "command-0"]);
  }));

test("what was typed is shown where nothing is received any more, until somebody deletes it", () =>
  during({ "/answer/x": html(place(form("answer", 0))) }, async (page, house) => {
    await page.goto("/answer/x");
    await page.locator(`[name="number:${CELL}"]`).fill("17");
    house.pages = { "/answer/x": html(place("The round is closed", "closed")) };
    await page.goto("/answer/x");
    await page.getByText("Typed").waitFor();
    assert.equal(await page.locator("dd").innerText(), "17");
    await page.getByText("Delete").click();
    assert.equal(await page.getByText("Typed").isVisible(), false);
    assert.equal(await kept(page, "hamsa-draft "), 0);
  }));

test("words to a question wait for its page while it is open, and are shown once it is settled", () =>
  during({ "/answer/x": html(place(form("question", 1), "open", "data-asks")) }, async (page, house) => {
    await page.goto("/answer/x");
    await page.locator(`[name="reply:${CELL}"]`).fill("Counted twice");
    house.pages = { "/answer/x/correct": html(place(form("correct", 1), "open", "data-asks")) };
    await page.goto("/answer/x/correct");
    await page.locator("form").waitFor();
    assert.equal(await page.locator("[data-unsent]").isVisible(), false, "they have their place");
    house.pages = { "/answer/x/correct": html(place(form("correct", 2))) };
    await page.goto("/answer/x/correct");
    await page.getByText("Typed").waitFor();
    assert.equal(await page.locator("dd").innerText(), "Counted twice");
  }));

test("a form that came back refused is still kept on the device, and one that was taken is not", () => {
  const goal = `<form class="form" method="post" action="/goal"><input name="goal"><button>Send</button></form>`;
  const refused = { form: "goal", values: {}, faults: [{ field: "goal", message: "too-high" }], notice: null };
  const clashed = { form: "goal", values: {}, faults: [], notice: ["changed-meanwhile", 0] };
  const signedOut = { form: "kept", values: { kept: "{}" }, faults: [], notice: null };
  const shownOnce = { form: "invited", values: { link: "x" }, faults: [], notice: null };
  return during({ "/": html(goal, { path: "/" }) }, async (page, house) => {
    await page.goto("/");
    await page.locator("[name=goal]").fill("40");
    house.isThere = false;
    await page.getByText("Send", { exact: true }).click();
    await page.getByText("Kept").waitFor();
    house.isThere = true;
    for (const [returned, count] of [[refused, 1], [clashed, 1], [signedOut, 1], [shownOnce, 0]]) {
      house.pages["/goal"] = html("The answer", { path: "/", returned });
      await page.goto("/");
      assert.equal(await page.locator("[name=goal]").inputValue(), "40", "it is offered again");
      await Promise.all([page.waitForURL("**/goal"), page.getByText("Send", { exact: true }).click()]);
      await page.getByText("The answer").waitFor();
      assert.equal(await kept(page, "hamsa-kept "), count, JSON.stringify(returned));
    }
  });
});

test("who signs out leaves no school's page on the device", () =>
  during({ "/": html(`<form method="post" action="/sign-out" data-forgets><button>Sign out</button></form>`) }, async (page) => {
    await page.goto("/");
    await page.evaluate(async () => (await caches.open("answer-pages")).put("/answer/x", new Response("a form")));
    await Promise.all([page.waitForURL("**/sign-out"), page.getByText("Sign out").click()]);
    await page.getByText("Nothing").waitFor();
    await page.waitForFunction(async () => !(await caches.has("answer-pages")));
  }));
