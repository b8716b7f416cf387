import type { Call } from '../server/service.js';
import { Answer } from './answer.js';

const usualSize = 30;
const largestSize = 100;

/** The asked-for page of a list, or undefined where no page was asked for. Pages hold 30 items, at most 100. */
export function pageOf<T>(items: readonly T[], call: Call): T[] | undefined {
  const { page, per_page: size } = call.parameters;
  return page === undefined && size === undefined ? undefined : cut(items, call).items;
}

/** A list as GitHub gives it: always by the page, and each names its neighbours. */
export function paged<T, Body = T[]>(
  items: readonly T[],
  call: Call,
  wrap: (page: T[]) => Body = (page) => page as Body,
): Answer<Body> {
  const { items: page, number, last } = cut(items, call);
  return new Answer(wrap(page), { page: { number, last } });
}

/** Which page of how many is asked for. */
export function placeOf(total: number, { parameters }: Call): { number: number; last: number; size: number } {
  const size = Math.min(largestSize, wholeOr(parameters['per_page'], usualSize));
  return { number: wholeOr(parameters['page'], 1), last: Math.max(1, Math.ceil(total / size)), size };
}

function cut<T>(items: readonly T[], call: Call): { items: T[]; number: number; last: number } {
  const { number, last, size } = placeOf(items.length, call);
  return { items: items.slice((number - 1) * size, number * size), number, last };
}

function wholeOr(value: unknown, otherwise: number): number {
  const number = Math.trunc(Number(value));
  return value !== undefined && number >= 1 ? number : otherwise;
}
