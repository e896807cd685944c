// What is typed into a form and not sent yet: kept on this device at every letter, so that neither reloading the
// page nor going elsewhere loses it.
import { isDraft } from "./draft.js";
import { fieldsOf, isTouched } from "./fields.js";
import { forget, keep } from "./kept.js";

/** Keeps what is typed into the forms of this page, now and later. */
export function keepTyped() {
  for (const event of ["input", "change"]) {
    document.addEventListener(event, ({ target: { form } }) => {
      if (!form?.matches?.("main form.form") || form.method !== "post" || isDraft(form)) return;
      if (fieldsOf(form).some(isTouched)) keep(form);
      else forget(form);
    }, true);
  }
}
