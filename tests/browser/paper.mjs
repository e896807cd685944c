// What is on paper: a page printed by Chromium, read by poppler.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Prints the page in view; its sheets, their size, and its words. */
export async function printed(visitor) {
  const folder = mkdtempSync(join(tmpdir(), "hamsa-paper-"));
  try {
    const file = join(folder, "page.pdf");
    writeFileSync(file, await visitor.page.pdf({ preferCSSPageSize: true }));
    const told = execFileSync("pdfinfo", [file], { encoding: "utf8" });
    const words = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
    return { sheets: Number(told.match(/^Pages:\s+(\d+)/m)[1]), isA4: /Page size:.*\(A4\)/.test(told), words: read(words) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Words as they are compared: without marks of direction, in plain letters, with single spaces. Poppler turns the
 * letters of the ligatures of lam round, so that within them every order counts as one.
 */
export function read(words) {
  return words
    .normalize("NFKC")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\u064b-\u0652]/g, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/[لاى]{2,}/g, (letters) => [...letters].sort().join(""))
    .replace(/\s+/g, " ");
}
