// The main pages, once: what `make shots` takes pictures of. Each is seen by `as`, or by a guest.
export const PAGES = [
  { name: "home", path: "/" },
  { name: "sign-in", path: "/sign-in" },
  { name: "forgot", path: "/forgot" },
  { name: "accessibility", path: "/accessibility" },
  { name: "not-found", path: "/no-such-page" },
  { name: "cities", path: "/cities" },
  { name: "city-public", path: "/cities/90001" },
  { name: "city", path: "/cities/90001", as: "mayor" },
  { name: "city-nazareth", path: "/cities/73007", as: "mayor.nazareth" },
  { name: "account", path: "/account", as: "mayor" },
  { name: "people", path: "/people", as: "coordinator" },
  { name: "imports", path: "/data/imports", as: "steward" },
  { name: "places", path: "/data/places", as: "steward" },
];
