// Keeps the pages behind schools' links, and the files they are made of, for when there is no network.

const PAGES = "answer-pages";
const FILES = "answer-files";
/** The most files that are kept; those of former versions go first. */
const MOST_FILES = 80;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (isFile(request.url)) event.respondWith(file(request));
  else if (request.mode === "navigate") event.respondWith(page(request));
});

addEventListener("message", (event) => {
  const { pages, files } = event.data;
  event.waitUntil(Promise.all([...pages.map(keepPage), ...files.filter(isFile).map(keepFile)]));
});

/** The newest page there is: from the server, else as it was kept. */
async function page(request) {
  try {
    const response = await fetch(request);
    await remember(request.url, response);
    return response;
  } catch {
    const kept = await (await caches.open(PAGES)).match(nameOf(request.url), { ignoreVary: true });
    return kept ?? Response.error();
  }
}

async function keepPage(address) {
  try {
    await remember(address, await fetch(address, { headers: { accept: "text/html" } }));
  } catch {
    // What was kept before stays.
  }
}

/** A page is kept as long as its link opens it. */
async function remember(address, response) {
  const pages = await caches.open(PAGES);
  if (response.ok) await pages.put(nameOf(address), response.clone());
  else if ([404, 409].includes(response.status)) await pages.delete(nameOf(address), { ignoreVary: true });
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

function nameOf(address) {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
