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
      // What nobody touched is the page's own, which may be another one when it comes again.
      const typed = fieldsOf(form).filter(isTouched);
      if (!typed.length || !keep(form, typed)) forget(form);
    }, true);
  }
}
