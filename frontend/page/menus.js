// Menus that open over the page close as people expect: by Escape, when a link of theirs is followed, and when people go
// elsewhere.

/** Sees to every menu of the page, now and later. */
export function closeMenus() {
  for (const event of ["pointerdown", "focusin"]) {
    addEventListener(event, ({ target }) => {
      for (const menu of open()) if (!menu.contains(target)) menu.open = false;
    });
  }
  addEventListener("click", ({ target }) => {
    target.closest("details[data-menu] a")?.closest("details").removeAttribute("open");
  });
  addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    for (const menu of open()) {
      if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
      menu.open = false;
    }
  });
}

function open() {
  return document.querySelectorAll("details[data-menu][open]");
}
