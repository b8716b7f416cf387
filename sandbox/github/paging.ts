import type { Call } from '../service.js';

/** The asked-for page of a list, or undefined where no page was asked for. Pages hold 30 items, at most 100. */
export function pageOf<T>(items: readonly T[], { parameters }: Call): T[] | undefined {
  const { page, per_page: size } = parameters;
  if (page === undefined && size === undefined) return undefined;
  const length = Math.min(100, Math.max(1, Number(size ?? 30) || 30));
  const start = (Math.max(1, Number(page ?? 1) || 1) - 1) * length;
  return items.slice(start, start + length);
}
