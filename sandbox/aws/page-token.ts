/** Pages of a list, as AWS gives them. */
export interface Page<T> {
  items: T[];
  /** Where the next page starts; undefined on the last one. */
  nextToken: string | undefined;
}

/**
 * One page of an ordered list. The token is opaque and names the last item given, so that items which come and go
 * between two pages don't shift the others.
 * @returns undefined when the token is none of ours
 */
export function page<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  size: number,
  token: string | undefined,
): Page<T> | undefined {
  let start = 0;
  if (token !== undefined) {
    const after = decode(token);
    if (after === undefined) return undefined;
    start = firstAfter(items, keyOf, after);
  }
  const taken = items.slice(start, start + size);
  const last = taken.at(-1);
  const more = start + size < items.length && last !== undefined;
  return { items: taken, nextToken: more ? encode(keyOf(last)) : undefined };
}

function encode(after: string): string {
  return Buffer.from(JSON.stringify({ v: 1, after })).toString('base64');
}

function decode(token: string): string | undefined {
  try {
    const content = JSON.parse(Buffer.from(token, 'base64').toString('utf8')) as {
      v?: unknown;
      after?: unknown;
    };
    return content.v === 1 && typeof content.after === 'string' ? content.after : undefined;
  } catch {
    return undefined;
  }
}

/** The index of the first item whose key comes after the given one. */
function firstAfter<T>(items: readonly T[], keyOf: (item: T) => string, after: string): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && keyOf(item) <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}
