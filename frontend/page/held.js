// What is said of a form that could not be sent. The words come with the page, in its language.

/** What is said, by its form. */
const said = new Map();

addEventListener("online", () => said.forEach((notice, form) => tell(notice, form, true)));
addEventListener("offline", () => said.forEach((notice, form) => tell(notice, form, false)));
// What lies over the page gives way to whatever is pressed next.
addEventListener("pointerdown", ({ target }) => said.forEach((notice, form) => {
  if (notice.dataset.what === "button" && !notice.contains(target)) unsay(form);
}));

/**
 * Says of `form` what became of it: "kept" on this device, still "open" on this page, a "button"
 * that has done nothing, or "found" here from before, when `forget` takes it off the device.
 */
export function say(form, what, forget) {
  unsay(form);
  const notice = document.getElementById("not-sent")?.content.firstElementChild.cloneNode(true);
  if (!notice) return;
  notice.dataset.what = what;
  notice.setAttribute("role", "alert");
  on(notice, "send", () => form.requestSubmit());
  on(notice, "forget", () => {
    forget();
    unsay(form);
    form.reset();
  });
  on(notice, "close", () => unsay(form));
  said.set(form, notice);
  tell(notice, form, false);
  // At the end, where nothing that the wasm looks for comes after it.
  (what === "button" ? document.querySelector(".network-state") : form)?.append(notice);
  if (what !== "found") notice.scrollIntoView({ block: "nearest" });
}

/** Says nothing more of `form`. */
export function unsay(form) {
  said.get(form)?.remove();
  said.delete(form);
}

function tell(notice, form, isBack) {
  const { what } = notice.dataset;
  if (!form.isConnected || (isBack && what === "button")) return unsay(form);
  const says = isBack && what !== "found" ? "back" : what;
  for (const words of notice.querySelectorAll("[data-says]")) words.hidden = words.dataset.says !== says;
  show(notice, "send", navigator.onLine && what !== "button");
  show(notice, "forget", what === "found");
  show(notice, "close", what === "button");
}

function on(notice, does, act) {
  notice.querySelector(`[data-does=${does}]`).addEventListener("click", act);
}

function show(notice, does, shown) {
  notice.querySelector(`[data-does=${does}]`).hidden = !shown;
}
