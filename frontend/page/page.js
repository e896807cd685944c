// What a page does by itself, whether its wasm has come or not.
import { acknowledge, offerKept } from "./kept.js";
import { closeMenus } from "./menus.js";
import { watchForms } from "./sending.js";

acknowledge();
watchForms();
offerKept();
closeMenus();
