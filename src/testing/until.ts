import { Script } from 'node:vm';

/**
 * Waits until the condition holds, for so many seconds at most: fewer than a unit test has.
 * @throws Error that names the subject when it does not come to it
 */
export async function until(
  condition: () => boolean | Promise<boolean>,
  subject: string,
  seconds = 4,
): Promise<void> {
  const end = performance.now() + seconds * 1000;
  for (let now = 0; now < end; now = performance.now()) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`It did not come to ${subject} within ${seconds} seconds.`);
}

/**
 * Does work that blocks, and breaks it off after so many seconds: for what once took minutes, and takes a fraction of one.
 * Jest's own limit does not end what blocks.
 * @throws Error when it is broken off
 */
export function blockFor<Result>(seconds: number, work: () => Result): Result {
  const options = { timeout: seconds * 1000 };
  return new Script('work()').runInNewContext({ work }, options) as Result;
}
