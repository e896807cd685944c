// The page behind a school's link opens without a network too, once it has been opened with one.

/** The worker, and the pages that it sees to. */
const WORKER = "/answer-worker.js";
const SCOPE = "/answer/";
/** What the worker keeps pages under. */
const PAGES = "answer-pages";

/** Has the worker keep this page and everything that it is made of. */
export async function stayOffline() {
  if (!location.pathname.startsWith(SCOPE) || !navigator.serviceWorker) return;
  try {
    await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
  } catch {
    // A browser that keeps nothing shows the page as long as there is a network.
    return;
  }
  const { active } = await navigator.serviceWorker.ready;
  const links = [...document.querySelectorAll(`main a[href^="${SCOPE}"]`)].map(({ href }) => href);
  active.postMessage({ pages: [location.href, ...links], files: [] });
  new PerformanceObserver((list) => {
    const files = list.getEntries().map(({ name }) => name);
    active.postMessage({ pages: [], files });
  }).observe({ type: "resource", buffered: true });
}

/** Leaves no school's page on a device that others may share. */
export function forgetPages() {
  // Where nothing can be kept, nothing is there to be forgotten.
  globalThis.caches?.delete(PAGES).catch(() => {});
}
