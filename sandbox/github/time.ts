/** A moment as GitHub writes it: in whole seconds. @param at milliseconds since the epoch */
export function githubTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
