/**
 * Whether a moment is in what a `created` parameter says: `2026-01-31`, `>=2026-01-31T12:00:00Z`, `a..b`, `a..*`.
 * Source: "Query for dates" in GitHub's documentation.
 * @param at milliseconds since the epoch; compared in whole seconds, which is what GitHub shows
 */
export function includesTime(filter: string, at: number): boolean {
  const second = Math.trunc(at / 1000) * 1000;
  const [from, to] = filter.split('..');
  if (from !== undefined && to !== undefined)
    return (from === '*' || second >= startOf(from)) && (to === '*' || second <= endOf(to));
  const [, operator = '', date = ''] = /^(>=|<=|>|<)?(.*)$/.exec(filter) ?? [];
  switch (operator) {
    case '>=':
      return second >= startOf(date);
    case '>':
      return second > endOf(date);
    case '<=':
      return second <= endOf(date);
    case '<':
      return second < startOf(date);
    default:
      return second >= startOf(date) && second <= endOf(date);
  }
}

function startOf(date: string): number {
  return Math.trunc(Date.parse(date) / 1000) * 1000;
}

/** A day is over when its last second is. */
function endOf(date: string): number {
  return startOf(date) + (/^\d{4}-\d\d-\d\d$/.test(date) ? 86_399_000 : 0);
}
