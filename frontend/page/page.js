// What a page does by itself, whether its wasm has come or not.
import { putDown } from "./carried.js";
import { acknowledge, offerKept } from "./kept.js";
import { keepDrafts } from "./draft.js";
import { closeMenus } from "./menus.js";
import { stayOffline } from "./offline.js";
import { watchForms } from "./sending.js";
import { keepTyped } from "./typed.js";

acknowledge();
watchForms();
offerKept();
putDown();
keepDrafts();
keepTyped();
closeMenus();
stayOffline();
