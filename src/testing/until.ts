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
