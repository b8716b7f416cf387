/**
 * Work that is worth its time only as long as nobody cancels, such as waiting for the last log lines of what has
 * ended: once the signal is aborted, its failure is no failure, and there is no value. Earlier ones are thrown.
 */
export async function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!signal.aborted) throw error;
    return undefined;
  }
}
