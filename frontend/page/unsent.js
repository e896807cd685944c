// What this device keeps of a school's form where the page has no such form (any more): it is said, and not lost.

/**
 * Says in `place` what is kept under `nameOf` "answer" or "question", but for the kind of form that stands here: the
 * page says where the whole form is, and what was typed is shown where there is nowhere to send it.
 */
export function tellUnsent(place, nameOf, here) {
  const notice = place.querySelector("[data-unsent]");
  if (!notice) return;
  const isClosed = notice.dataset.unsent === "closed";
  const kept = ["answer", "question"]
    // Words about an open question have their place on the first page behind the link.
    .filter((kind) => kind !== here && (isClosed || kind !== "question" || notice.dataset.asks === undefined))
    .map((kind) => ({ kind, name: nameOf(kind), draft: JSON.parse(localStorage.getItem(nameOf(kind)) || "null") }))
    .filter(({ draft }) => draft);
  const form = kept.some(({ kind }) => kind === "answer") && !isClosed;
  const typed = kept.filter(({ kind }) => isClosed || kind === "question").map(({ draft }) => list(notice, draft.fields));
  says(notice, "form", form);
  says(notice, "typed", typed.includes(true));
  notice.querySelector("dl").hidden = !typed.includes(true);
  notice.hidden = !form && !typed.includes(true);
  notice.querySelector("[data-unsent-forget]").addEventListener("click", () => {
    kept.forEach(({ name }) => localStorage.removeItem(name));
    notice.hidden = true;
  });
}

/** Lists what `fields` say of each figure; whether they say anything. */
function list(notice, fields) {
  const { unchanged, unknown } = notice.querySelector("dl").dataset;
  const value = (part, code) => fields.find(({ name }) => name === `${part}:${code}`);
  let any = false;
  for (const term of notice.querySelectorAll("dt[data-cell]")) {
    const { cell } = term.dataset;
    const said = [
      value("number", cell)?.value,
      value("unchanged", cell)?.checked && unchanged,
      value("unknown", cell)?.checked && unknown,
      value("note", cell)?.value,
      value("reply", cell)?.value,
    ].filter((one) => one?.trim());
    if (!said.length) continue;
    any = true;
    const description = term.nextElementSibling;
    const words = document.createElement("bdi");
    words.textContent = said.join(" · ");
    description.replaceChildren(words);
    term.hidden = description.hidden = false;
  }
  return any;
}

function says(notice, what, shown) {
  notice.querySelector(`[data-unsent-says=${what}]`).hidden = !shown;
}
