// What a school types behind its link: kept on this device at every letter, until the server says that it has
// arrived; and sent once, also where the network only comes back later.
import { describe, fieldsOf, fill } from "./fields.js";
import { say } from "./held.js";
import { tellUnsent } from "./unsent.js";

/** How the names begin under which drafts are kept. */
const PREFIX = "hamsa-draft ";
/** The name under which this tab remembers whose draft it has shown. */
const SHOWN = "hamsa-draft-shown";
/** For how long a draft is kept, in milliseconds: as long as a link lives on after its deadline. */
const LASTS = 30 * 24 * 3600 * 1000;
/** How long to wait before trying again what did not get through, in milliseconds. */
const AGAIN = 15_000;

const seen = new WeakSet();

/** Keeps what is typed into such forms, and fills in what was kept, now and in pages that follow. */
export function keepDrafts() {
  for (const event of ["input", "change"]) {
    // The form itself is changed where the wasm has filled in many fields at once.
    document.addEventListener(event, ({ target, type }) => {
      const form = target.form ?? (type === "change" ? target : null);
      if (isDraft(form)) write(form);
    }, true);
  }
  addEventListener("online", () => document.querySelectorAll("form[data-waits]").forEach(sendNow));
  // A page that comes back from the browser's memory knows nothing of what has arrived since.
  addEventListener("pageshow", ({ persisted }) => persisted && document.querySelector("[data-keeping]") && location.reload());
  const look = () => document.querySelectorAll("main [data-keeping]").forEach((place) => seen.has(place) || show(place));
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
}

/** Whether `form` keeps its drafts by itself. */
export function isDraft(form) {
  return form?.hasAttribute?.("data-draft") ?? false;
}

/** `form` could not be sent now: it goes when the network is back, or when its page is opened again. */
export function wait(form) {
  write(form, true);
  form.setAttribute("data-waits", "");
  tell(form, "waiting");
  setTimeout(() => navigator.onLine && sendNow(form), AGAIN);
}

/** `form` is on its way. */
export function leave(form) {
  form.removeAttribute("data-waits");
  write(form);
}

function sendNow(form) {
  if (form.isConnected && form.hasAttribute("data-waits")) form.requestSubmit();
}

function show(place) {
  seen.add(place);
  const arrived = (place.dataset.arrived ?? "").split(" ");
  for (const name of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) {
    const { at, command } = JSON.parse(localStorage.getItem(name));
    if (Date.now() - at > LASTS || arrived.includes(command)) localStorage.removeItem(name);
  }
  const form = place.querySelector("form[data-draft]");
  if (form?.hasAttribute("data-came-back")) write(form);
  else if (form) restore(form);
  tellUnsent(place, (of) => `${PREFIX}${place.dataset.keeping} ${of}`, form && kindOf(form));
}

function restore(form) {
  const name = nameOf(form);
  const draft = JSON.parse(localStorage.getItem(name) || "null");
  if (!draft) return;
  const { command, based_on: base } = form.elements;
  const [ownCommand, ownBase] = [command.value, base.value];
  fill(form, draft.fields);
  [command.value, base.value] = [draft.command, draft.base];
  write(form, draft.waits);
  const isOurs = sessionStorage.getItem(SHOWN) === name;
  sessionStorage.setItem(SHOWN, name);
  if (draft.waits) {
    form.setAttribute("data-waits", "");
    tell(form, "waiting");
    sendNow(form);
  } else if (!isOurs) {
    say(form, "found", () => {
      localStorage.removeItem(name);
      [command.value, base.value] = [ownCommand, ownBase];
      tell(form, "");
      // The wasm looks at the fields once they are as they were.
      setTimeout(() => form.dispatchEvent(new Event("input")));
    });
  }
}

function write(form, waits = false) {
  const { command, based_on: base } = form.elements;
  const draft = { at: Date.now(), waits, command: command.value, base: base.value, fields: fieldsOf(form).map(describe) };
  try {
    localStorage.setItem(nameOf(form), JSON.stringify(draft));
    sessionStorage.setItem(SHOWN, nameOf(form));
    tell(form, waits ? "waiting" : "kept");
  } catch {
    // Where nothing can be kept, nothing is said to be.
  }
}

/** The same request by whichever of its links, and the same of its forms. */
function nameOf(form) {
  return `${PREFIX}${form.closest("[data-keeping]").dataset.keeping} ${kindOf(form)}`;
}

/** The whole form is one, be it on the page for answering or, once somebody has, on that for correcting. */
function kindOf(form) {
  return form.elements.from.value === "question" ? "question" : "answer";
}

function tell(form, what) {
  for (const words of form.querySelectorAll("[data-draft-says]")) words.hidden = words.dataset.draftSays !== what;
}
