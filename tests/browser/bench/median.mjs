/** The middle of many figures, to `digits` behind the point. */
export function median(figures, digits = 2) {
  const sorted = [...figures].sort((one, other) => one - other);
  return Number(sorted[Math.floor(sorted.length / 2)].toFixed(digits));
}
