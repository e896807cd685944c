// What was typed into a form that could not be sent: kept on this device until the server has it.
import { describe, facts, fieldsOf, fill, identify } from "./fields.js";
import { say } from "./held.js";

/** How the names begin under which forms are kept. */
const PREFIX = "hamsa-kept ";
/** The name under which this tab remembers which kept form it has sent. */
const SENT = "hamsa-sent";
/** The name of the form that waits until its sender has signed in. */
const WAITS = "kept";
/** For how long a form is kept, in milliseconds: two weeks. */
const LASTS = 14 * 24 * 3600 * 1000;

/** Forms in which nothing has to be filled in any more. */
const seen = new WeakSet();

/** Keeps what stands in `form`, or in some of its fields; whether it did. */
export function keep(form, some = fieldsOf(form)) {
  seen.add(form);
  const fields = some.map(describe);
  // Who has to prove who they are does so in one go, and no other person should find their address here.
  if (!fields.some(({ value }) => value) || form.querySelector("[type=password]")) return false;
  try {
    localStorage.setItem(nameOf(form), JSON.stringify({ at: Date.now(), fields }));
    return true;
  } catch {
    return false;
  }
}

/** No longer keeps `form`: it is as the page came with it. */
export function forget(form) {
  localStorage.removeItem(nameOf(form));
}

/** No longer keeps anything on this device. */
export function forgetAll() {
  names().forEach((name) => localStorage.removeItem(name));
}

/** Remembers that `form` is on its way, until the page that answers it. */
export function remember(form) {
  const name = nameOf(form);
  if (localStorage.getItem(name)) sessionStorage.setItem(SENT, name);
}

/** The form that was on its way has arrived, if this page is the answer to it. */
export function acknowledge() {
  const name = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  const [how] = performance.getEntriesByType("navigation");
  if (name && hasArrived() && how?.type !== "back_forward") localStorage.removeItem(name);
  addEventListener("pageshow", ({ persisted }) => persisted && sessionStorage.removeItem(SENT));
}

/**
 * Whether the server took the form that this page answers: a refused one is back with what is wrong with it, or
 * waits in the form for signing in.
 */
function hasArrived() {
  const { returned, trouble } = facts;
  return !trouble && !(returned?.faults.length || returned?.notice || returned?.form === WAITS);
}

/** Fills in what is kept of the forms of this page, and of those that come into it. */
export function offerKept() {
  const look = () => {
    if (!names().length) return;
    for (const form of document.querySelectorAll("main form.form")) {
      if (!seen.has(form) && !form.hasAttribute("data-draft")) offer(form);
      seen.add(form);
    }
  };
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
}

function offer(form) {
  const name = nameOf(form);
  const { at, fields } = JSON.parse(localStorage.getItem(name) || "{}");
  if (!at) return;
  if (Date.now() - at > LASTS) return localStorage.removeItem(name);
  fill(form, fields);
  say(form, "found", () => localStorage.removeItem(name));
}

function nameOf(form) {
  return PREFIX + identify(form);
}

function names() {
  return Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
}
