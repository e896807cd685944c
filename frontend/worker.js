// Keeps the pages behind schools' links, and the files they are made of, for when there is no network.

const PAGES = "answer-pages";
const FILES = "answer-files";
/** The most files that are kept; those of former versions go first. */
const MOST_FILES = 80;
/** The pages that are kept: of a link, the one for answering and the one for correcting. */
const KEPT = /^\/answer\/[^/]+(\/correct)?$/;
/** The header that says when a page was kept, in milliseconds. */
const SINCE = "hamsa-kept-since";
/** For how long a page is kept, in milliseconds: as long as what was typed into it. */
const LASTS = 30 * 24 * 3600 * 1000;
/** How long to wait for the server where a kept page could be shown, in milliseconds. */
const PATIENCE = 6_000;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(Promise.all([clients.claim(), forgetOld()])));

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (isFile(request.url)) event.respondWith(file(request));
  else if (request.mode === "navigate" && isKept(request.url)) event.respondWith(page(event));
});

addEventListener("message", (event) => {
  const { pages, files } = event.data;
  event.waitUntil(Promise.all([pages.length && keepPages(pages.filter(isKept)), ...files.filter(isFile).map(keepFile)]));
});

/** The newest page there is: from the server, else as it was kept. */
async function page(event) {
  const { request } = event;
  const sent = fetch(request);
  event.waitUntil(sent.then((response) => isDead(response) && forgetLink(request.url)).catch(() => {}));
  const kept = await find(request.url).catch(() => undefined);
  if (!kept) return sent;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([sent.catch(() => kept), late]);
}

/** What was kept of a page, if it is not too old to be shown. */
async function find(address) {
  const kept = await (await caches.open(PAGES)).match(nameOf(address), { ignoreVary: true });
  return kept && isFresh(kept) ? kept : undefined;
}

/** Keeps these pages, and looks whether the links of the others still open them. */
async function keepPages(addresses) {
  await forgetOld();
  const wanted = new Set(addresses.map(nameOf));
  const others = (await (await caches.open(PAGES)).keys()).map(({ url }) => url).filter((url) => !wanted.has(url));
  await Promise.all([...[...wanted].map((address) => keepPage(address, true)), ...others.map((address) => keepPage(address, false))]);
}

async function keepPage(address, isOpened) {
  try {
    const response = await asAnybody(address);
    if (isDead(response)) return forgetLink(address);
    if (!isOpened || !response.ok || isPrivate(response)) return;
    const headers = new Headers(response.headers);
    // The body is unpacked by now.
    for (const packed of ["content-encoding", "content-length"]) headers.delete(packed);
    headers.set(SINCE, Date.now());
    const pages = await caches.open(PAGES);
    await pages.put(nameOf(address), new Response(await response.blob(), { headers }));
  } catch {
    // What was kept before stays.
  }
}

/**
 * A page as the server shows it to anybody who has the link. The server asks to keep nothing of what it shows to
 * those who are signed in; what it shows to others is in the language that was chosen here.
 */
async function asAnybody(address) {
  const headers = { accept: "text/html" };
  const response = await fetch(address, { headers });
  return response.ok && isPrivate(response) ? fetch(address, { headers, credentials: "omit" }) : response;
}

function isPrivate({ headers }) {
  return /no-store/.test(headers.get("cache-control") ?? "");
}

/** Whether a link opens nothing any more. That the server is asked too much says nothing of the link. */
function isDead({ status }) {
  return status >= 400 && status < 500 && ![408, 429].includes(status);
}

function isFresh({ headers }) {
  return Date.now() - Number(headers.get(SINCE)) < LASTS;
}

async function forgetOld() {
  const pages = await caches.open(PAGES);
  for (const request of await pages.keys()) {
    const kept = await pages.match(request, { ignoreVary: true });
    if (kept && !isFresh(kept)) await pages.delete(request, { ignoreVary: true });
  }
}

/** Keeps nothing of a link: neither the page for answering nor the one for correcting. */
async function forgetLink(address) {
  const pages = await caches.open(PAGES);
  const answer = nameOf(address).replace(/\/correct$/, "");
  for (const name of [answer, `${answer}/correct`]) await pages.delete(name, { ignoreVary: true });
}

/** A file never changes under its name. */
async function file(request) {
  const files = await caches.open(FILES);
  return (await files.match(request.url, { ignoreVary: true })) ?? fetch(request);
}

async function keepFile(address) {
  const files = await caches.open(FILES);
  if (await files.match(address, { ignoreVary: true })) return;
  try {
    const response = await fetch(address);
    if (response.ok) await files.put(address, response);
    const kept = await files.keys();
    await Promise.all(kept.slice(0, -MOST_FILES).map((old) => files.delete(old)));
  } catch {
    // It is asked for again with the next page.
  }
}

function isFile(address) {
  const { origin, pathname } = new URL(address);
  return origin === location.origin && pathname.startsWith("/pkg/");
}

function isKept(address) {
  const { origin, pathname } = new URL(address);
  return origin === location.origin && KEPT.test(pathname);
}

function nameOf(address) {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
