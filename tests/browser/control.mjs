// The control figures: five-unit mathematics from the Ministry's files, whatever schools report beside them.
import assert from "node:assert/strict";

/** Examinees of five units by authority, 2017 and 2018. */
const CONTROL = [
  ["30007", "584", "693"],
  ["40006", "705", "725"],
  ["90001", "272", "329"],
  ["97006", "213", "240"],
  ["73007", "234", "254"],
  ["27102", "99", "86"],
];

/** The cities' pages say what the Ministry's files say of them. */
export async function citiesHold(visitor) {
  for (const [code, before, last] of CONTROL) {
    await visitor.goTo(`/cities/${code}`);
    const finding = await visitor.text(".finding");
    assert.ok(finding.includes(last), `${code}: ${finding}`);
    const cells = await visitor.page.locator("#trend tbody tr").evaluateAll((rows) =>
      rows.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent.trim())));
    assert.deepEqual(cells, [["2017", before], ["2018", last]]);
  }
}

/** The list of cities says what the whole country's schools have: 14,713 and 16,897. */
export async function countryHolds(visitor) {
  await visitor.goTo("/cities");
  const total = await visitor.text("tr.total");
  assert.ok(total.includes("16,897"), total);
  assert.ok(total.includes(`${16897 - 14713}`.replace(/(\d)(\d{3})$/, "$1,$2")), total);
}
