// node fonts.js STYLE FOLDER
//
// Makes every font that a style sheet's @font-face rules name, with no more in it than the rule's own
// unicode-range and font-weight: "rubik-latin.woff2" and "rubik-latin-rare.woff2" of the package's Latin.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subset from "subset-font";

const [style, folder] = process.argv.slice(2);
const files = join(dirname(createRequire(import.meta.url).resolve("@fontsource-variable/rubik/package.json")), "files");

for (const [, rule] of readFileSync(style, "utf8").matchAll(/@font-face\s*\{([^}]*)\}/g)) {
  const { name, script } = said(rule, /url\("(?<name>rubik-(?<script>[a-z]+)[a-z-]*\.woff2)"\)/);
  const { min, max } = said(rule, /font-weight:\s*(?<min>\d+)\s+(?<max>\d+)/);
  const { ranges } = said(rule, /unicode-range:\s*(?<ranges>[^;]+)/);
  const whole = readFileSync(join(files, `rubik-${script}-wght-normal.woff2`));
  const part = await subset(whole, lettersOf(ranges), {
    targetFormat: "woff2",
    variationAxes: { wght: { min: Number(min), max: Number(max) } },
  });
  writeFileSync(join(folder, name), part);
}

function said(rule, pattern) {
  const match = rule.match(pattern);
  if (!match) throw new Error(`${style}: a rule does not say ${pattern}: ${rule}`);
  return match.groups;
}

// "U+0041-005A, U+2212" as the letters themselves.
function lettersOf(ranges) {
  const codes = ranges.split(",").flatMap((range) => {
    const [first, last = first] = range.trim().slice(2).split("-").map((code) => parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, place) => first + place);
  });
  return String.fromCodePoint(...codes);
}
