/** Waits until the condition holds, for ten seconds at most. */
export async function until(condition: () => boolean | Promise<boolean>, subject: string): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`It did not come to ${subject} within ten seconds.`);
}
