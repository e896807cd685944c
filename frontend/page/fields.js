// What people fill in, and how it is found again on another page.

/** What the server says of the page, such as who is looking. */
export const facts = JSON.parse(document.getElementById("page")?.textContent || "{}");

/** The fields that a person fills in, without files and passwords. */
export function fieldsOf(form) {
  return [...form.elements].filter(({ name, type, tagName }) =>
    name && /^(INPUT|SELECT|TEXTAREA)$/.test(tagName) && !/^(file|hidden|password|submit)$/.test(type));
}

/** What stands in a field, so that it can be written down. */
export function describe({ name, type, value, checked }) {
  return { name, type, value, checked };
}

/** Fills `fields`, as they were described, into those of `form`. */
export function fill(form, fields) {
  const left = [...fields];
  for (const field of fieldsOf(form)) {
    const index = left.findIndex((one) =>
      one.name === field.name && one.type === field.type && (field.type !== "radio" || one.value === field.value));
    if (index < 0) continue;
    const [{ value, checked }] = left.splice(index, 1);
    if ("checked" in field) field.checked = checked;
    if (!isTicked(field)) field.value = value;
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
  }
}

/** The same form of the same page of the same person. */
export function identify(form) {
  const path = facts.path?.split(/[?#]/)[0] ?? location.pathname;
  const asked = fieldsOf(form).map(({ name }) => name);
  return JSON.stringify([facts.visitor?.name ?? "", path, form.getAttribute("action"), ...asked]);
}

/** Whether a field is not as the page came with it. */
export function isTouched(field) {
  if (isTicked(field)) return field.checked !== field.defaultChecked;
  if (field.tagName !== "SELECT") return field.value !== field.defaultValue;
  const first = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
  return field.value !== first?.value;
}

function isTicked({ type }) {
  return type === "checkbox" || type === "radio";
}
