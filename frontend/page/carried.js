// What was typed stays where the language of a page is changed: the same page comes again, and gets it back.
import { describe, fieldsOf, fill, identify, isTouched } from "./fields.js";

/** The name under which this tab carries forms from one page to the next. */
const CARRIED = "hamsa-carried";

/** Takes along what somebody has typed into the forms of this page. */
export function carry() {
  const forms = [...document.querySelectorAll("main form.form")].map((form) => [identify(form), typedInto(form)]);
  try {
    sessionStorage.setItem(CARRIED, JSON.stringify(forms.filter(([, fields]) => fields.length)));
  } catch {
    // Where nothing can be kept, the page comes as it always does.
  }
}

/** Puts down what was taken along, in the forms of this page and those that come into it. */
export function putDown() {
  const carried = new Map(JSON.parse(sessionStorage.getItem(CARRIED) || "[]"));
  sessionStorage.removeItem(CARRIED);
  const look = () => {
    for (const form of carried.size ? document.querySelectorAll("main form.form") : []) {
      const name = identify(form);
      if (carried.has(name)) fill(form, carried.get(name));
      carried.delete(name);
    }
    return carried.size > 0;
  };
  if (look()) new MutationObserver((_, observer) => look() || observer.disconnect()).observe(document.body, { childList: true, subtree: true });
}

/** What the next page would not know: of a form that came back to be mended, all of it. */
function typedInto(form) {
  const all = form.hasAttribute("data-came-back");
  return fieldsOf(form).filter((field) => all || isTouched(field)).map(describe);
}
