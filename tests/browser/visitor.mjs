// A person at a browser: which language, which device, who they are, and what must not happen to them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { House } from "./server.mjs";

/** What every demo account signs in with. */
export const DEMO_PASSWORD = "five-units-5";

/** The devices that Hamsa is designed for. */
export const DEVICES = {
  desktop: { viewport: { width: 1440, height: 900 } },
  tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

const LOCALES = { he: "he-IL", ar: "ar-IL", en: "en-GB" };
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Debian's Chromium, without what it would do in the background, and with `settings` of whoever uses it. */
export function launch(...settings) {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-gpu",
      "--disable-sync",
      "--no-first-run",
      "--no-sandbox",
      ...settings,
    ],
  });
}

/**
 * For a test file: a seeded house that is served for as long as its tests run. The answer opens
 * visits: `await visit({ language: "he", device: "tablet" }, async (visitor) => { … })`.
 */
export function servedHouse() {
  let house, browser;
  before(async () => {
    house = await House.build();
    house.run("seed");
    await house.serve();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await house?.tearDown();
  });
  const visit = (how, act) => Visitor.during(browser, house, how, act);
  visit.house = () => house;
  return visit;
}

/** One person's visit, in a browser that knows nobody yet. */
export class Visitor {
  #troubles = [];
  #forgiven = [];

  /**
   * Lets a visitor act and fails if anything went wrong in the browser meanwhile: an error in the
   * console, in a script, or a request without an answer.
   */
  static async during(browser, house, { language = "he", device = "desktop", dark = false, scripts = true, as }, act) {
    const context = await browser.newContext({
      ...DEVICES[device],
      baseURL: house.address,
      colorScheme: dark ? "dark" : "light",
      javaScriptEnabled: scripts,
      locale: LOCALES[language],
      reducedMotion: "reduce",
      timezoneId: "Asia/Jerusalem",
    });
    // Chromium itself may wait 20 s for a file that the page before was still fetching.
    context.setDefaultTimeout(45_000);
    const visitor = new Visitor();
    visitor.scripts = scripts;
    try {
      visitor.page = await context.newPage();
      visitor.#listen(context);
      if (as) await visitor.signIn(as, language);
      const answer = await act(visitor);
      const troubles = visitor.#troubles.filter((trouble) => !visitor.#forgiven.some((pattern) => pattern.test(trouble)));
      assert.deepEqual(troubles, [], `the browser met trouble on ${visitor.page.url()}`);
      return answer;
    } catch (fault) {
      if (visitor.#troubles.length) fault.message += `\nIn the browser:\n${visitor.#troubles.join("\n")}`;
      const log = house.log().trim();
      if (log) fault.message += `\nIn the server's log:\n${log.slice(-4000)}`;
      throw fault;
    } finally {
      await context.close();
    }
  }

  /** Goes to a path, and waits until the page answers to hands. */
  async goTo(path) {
    const response = await this.page.goto(path);
    await this.isAwake();
    return response;
  }

  /** Waits until the wasm has taken over the page that is shown: the next one, where a form is on its way. */
  async isAwake() {
    if (this.scripts) await this.page.locator("html[data-hydrated]:not(:has([data-sending]))").waitFor({ state: "attached" });
  }

  /** Signs in by the form, and chooses the language. `email` may be short for one of the demo's: "mayor". */
  async signIn(email, language) {
    await this.goTo("/sign-in");
    await this.page.locator("main input[name=email]").fill(email.includes("@") ? email : `${email}@hamsa.example`);
    await this.page.locator("main input[name=password]").fill(DEMO_PASSWORD);
    await this.page.locator("main form:has(input[name=password]) button[type=submit]").click();
    await this.page.waitForURL((url) => url.pathname !== "/sign-in");
    await this.isAwake();
    if (language && language !== (await this.page.locator("html").getAttribute("lang"))) await this.speak(language);
  }

  /** Chooses the language of this and all later pages. */
  async speak(language) {
    await this.page.locator(".languages summary").first().click();
    await this.page.locator(`.languages button[value=${language}]`).first().click();
    await this.page.locator(`html[lang=${language}]`).waitFor();
    await this.isAwake();
  }

  /** What the page says, with white space as one reads it. */
  async text(selector = "main") {
    return (await this.page.locator(selector).first().innerText()).replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\s+/g, " ");
  }

  /** From here on, troubles that match are expected: the console reports every 404, also a wanted one. */
  forgive(pattern) {
    this.#forgiven.push(pattern);
  }

  /** Fails unless the page, as it stands, meets WCAG 2.2 AA as far as a program can tell. */
  async findsNoBarrier() {
    await this.page.evaluate(`window.axe || (() => { ${AXE} })()`);
    const violations = await this.page.evaluate(
      (values) => window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] })
        .then((result) => result.violations),
      STANDARDS,
    );
    const told = violations.map(({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `  ${node.target.join(" ")}\n    ${node.failureSummary}`).join("\n")}`);
    assert.deepEqual(violations.map(({ id }) => id), [], `${this.page.url()}\n${told.join("\n")}`);
  }

  #listen(context) {
    const { page } = this;
    const say = (trouble) => this.#troubles.push(trouble);
    context.on("console", (message) => {
      if (message.type() === "error") say(`console: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (fault) => say(`script: ${fault.error()}`));
    page.on("crash", () => say("the page crashed"));
    context.on("requestfailed", (request) => {
      // What a person leaves before it has arrived is aborted, and nobody misses it; a browser
      // without scripts refuses to fetch them.
      const why = request.failure()?.errorText;
      if (why !== "net::ERR_ABORTED" && (this.scripts || why !== "csp")) say(`request: ${request.url()} ${why}`);
    });
  }
}
