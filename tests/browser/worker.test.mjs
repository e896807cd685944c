// What keeps schools' pages for when there is no network, held against a server and a store of its own.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";

const SOURCE = readFileSync(new URL("../../frontend/worker.js", import.meta.url), "utf8");
const HOUSE = "http://localhost:3000";
const LINK = `${HOUSE}/answer/secret`;
const DAY = 24 * 3600 * 1000;

/** A browser's store: what is put under an address is found under it. */
class Cache extends Map {
  async put(address, response) {
    this.set(address, response);
  }

  async match(request) {
    return this.get(request.url ?? request)?.clone();
  }

  async keys() {
    return [...super.keys()].map((url) => ({ url }));
  }

  async delete(request) {
    return super.delete(request.url ?? request);
  }
}

/** A worker whose server is `answer(address, options)`, at a moment that can be moved. */
function worker(answer) {
  const heard = {};
  const asked = [];
  const stored = new Map();
  const house = {
    now: Date.now(),
    heard,
    asked,
    pages: () => stored.get("answer-pages") ?? new Cache(),
    /** Somebody opens a page by its address: what they see. */
    async open(address) {
      const waits = [];
      let seen;
      heard.fetch({
        request: { url: address, method: "GET", mode: "navigate" },
        respondWith: (response) => (seen = response),
        waitUntil: (promise) => waits.push(promise),
      });
      const response = await seen;
      await Promise.all(waits);
      return response && response.text();
    },
    /** The page that somebody has opened has itself kept. */
    async keep(...pages) {
      let done;
      heard.message({ data: { pages, files: [] }, waitUntil: (promise) => (done = promise) });
      await done;
    },
  };
  const context = {
    addEventListener: (event, act) => (heard[event] = act),
    caches: {
      async open(name) {
        if (!stored.has(name)) stored.set(name, new Cache());
        return stored.get(name);
      },
    },
    clients: { claim: async () => {} },
    Date: { now: () => house.now },
    fetch: async (request, options = {}) => {
      const address = request.url ?? request;
      asked.push(address);
      return answer(address, options);
    },
    location: { origin: HOUSE },
    // Nobody waits in a test: patience ends at once, but after whatever is there already.
    setTimeout: (act, _, ...given) => setTimeout(act, 20, ...given),
    skipWaiting: () => {},
    Headers, Promise, Response, URL,
  };
  vm.runInNewContext(SOURCE, context);
  return house;
}

const page = (words, headers = {}, status = 200) => new Response(words, { status, headers: { "cache-control": "private, no-cache", ...headers } });

test("no kept page tells who was signed in on the device", async () => {
  const house = worker((_, { credentials }) => credentials === "omit" ? page("a form") : page("a form, and Dana", { "cache-control": "no-store" }));
  assert.equal(await house.open(LINK), "a form, and Dana", "who is there sees it");
  await house.keep(LINK);
  assert.equal(await house.pages().get(LINK).text(), "a form");
});

test("only the two pages of a link are kept, and its spreadsheet is not even asked for", async () => {
  const house = worker(() => page("a form"));
  await house.keep(LINK, `${LINK}/correct`, `${LINK}/sheet`, `${HOUSE}/people`);
  assert.deepEqual([...house.pages().values()].length, 2);
  assert.deepEqual(house.asked.sort(), [LINK, `${LINK}/correct`]);
  assert.equal(await house.open(`${LINK}/sheet`), undefined, "left to the browser");
});

test("a page that cannot be kept is shown all the same", async () => {
  const house = worker(() => page("a form"));
  await house.keep(LINK);
  house.pages().put = async () => { throw new Error("the device is full"); };
  await house.keep(LINK);
  house.pages().match = async () => { throw new Error("the device is broken"); };
  assert.equal(await house.open(LINK), "a form");
});

test("who waits for a bad line sees the kept page, and without one waits on", async () => {
  let line = async () => page("a form");
  const house = worker(() => line());
  await house.keep(LINK);
  line = () => new Promise((resolve) => setTimeout(() => resolve(page("late")), 60));
  assert.equal(await house.open(LINK), "a form");
  assert.equal(await house.open(`${LINK}/correct`), "late");
  line = async () => { throw new TypeError("no network"); };
  assert.equal(await house.open(LINK), "a form");
});

test("a link that opens nothing any more leaves nothing on the device, whichever link is opened", async () => {
  const status = { [LINK]: 200, [`${LINK}/correct`]: 200, [`${HOUSE}/answer/newer`]: 200 };
  const house = worker((address) => page("a form", {}, status[address]));
  await house.keep(LINK, `${LINK}/correct`);
  status[LINK] = 429;
  await house.open(LINK);
  assert.equal(house.pages().size, 2, "that too much was asked says nothing of the link");
  status[LINK] = status[`${LINK}/correct`] = 409;
  await house.keep(`${HOUSE}/answer/newer`);
  assert.deepEqual([...house.pages()].map(([address]) => address), [`${HOUSE}/answer/newer`]);
  status[`${HOUSE}/answer/newer`] = 404;
  await house.open(`${HOUSE}/answer/newer`);
  assert.equal(house.pages().size, 0);
});

test("nothing is kept for longer than a month", async () => {
  let isThere = true;
  const house = worker(() => isThere ? page("a form") : Promise.reject(new TypeError("no network")));
  await house.keep(LINK);
  [isThere, house.now] = [false, house.now + 29 * DAY];
  assert.equal(await house.open(LINK), "a form");
  house.now += 2 * DAY;
  await assert.rejects(house.open(LINK), "it is not shown");
  await house.keep(`${HOUSE}/answer/other`);
  assert.equal(house.pages().size, 0, "and gone");
});
