// Forms leave the page when the server can be reached, and only once.
import { carry } from "./carried.js";
import { isDraft, leave, wait } from "./draft.js";
import { forgetAll, keep, remember } from "./kept.js";
import { say, unsay } from "./held.js";
import { forgetPages } from "./offline.js";

/** What a form carries while it is being sent; the style shows it. */
const SENDING = "data-sending";
/** How long to wait for a sign of the server, in milliseconds. */
const PATIENCE = 10_000;
/** When a form may be sent again though no other page has come, in milliseconds. */
const LONGEST = 30_000;

/** Forms that have found the server there. */
const ready = new WeakSet();

/** Sees to every form of the page, now and later, that the wasm does not answer by itself. */
export function watchForms() {
  addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (event.defaultPrevented || form.method === "dialog" || ready.delete(form)) return;
    if (form.method === "get" && navigator.onLine) return;
    event.preventDefault();
    if (!form.hasAttribute(SENDING)) send(form, submitter);
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) document.querySelectorAll(`[${SENDING}]`).forEach(settle);
  });
}

async function send(form, submitter) {
  form.setAttribute(SENDING, "");
  if (!(await isReachable())) {
    settle(form);
    // A button that only looks at the form is no wish to send it.
    if (isDraft(form)) return submitter?.name === "take" ? say(form, "open") : wait(form);
    say(form, form.matches(".form") ? (keep(form) ? "kept" : "open") : "button");
    return;
  }
  unsay(form);
  if (isDraft(form)) leave(form);
  else remember(form);
  if (form.hasAttribute("data-carries")) carry();
  ready.add(form);
  form.requestSubmit(submitter?.form === form ? submitter : null);
  // Still there: something else has kept the form on the page.
  if (ready.delete(form)) return settle(form);
  // Whoever signs out leaves nothing of theirs on a device that others may share.
  if (form.hasAttribute("data-forgets")) {
    forgetAll();
    forgetPages();
  }
  setTimeout(settle, LONGEST, form);
}

function settle(form) {
  form.removeAttribute(SENDING);
}

/** Whether the server answers; that there is a network does not say so yet. */
async function isReachable() {
  if (!navigator.onLine) return false;
  try {
    const sign = AbortSignal.timeout(PATIENCE);
    return (await fetch("/healthz", { method: "HEAD", cache: "no-store", signal: sign })).ok;
  } catch {
    return false;
  }
}
