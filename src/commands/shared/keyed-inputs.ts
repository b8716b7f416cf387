import type { InputDefinitions } from '../../core/inputs.js';

/** The inputs of a verb whose work can have a key of its own. `work` is what it starts: `build`. */
export function keyedInputs(work: string) {
  return {
    'idempotency-key': {
      type: 'string',
      description: `What the ${work} is for: the tag of a release, say. Run again with the same key, whenever and from wherever, the verb finds the ${work} that was started for it and follows that to its end, instead of starting another. The same key with another request is refused. Default: each step of each run is an intent of its own.`,
    },
    'restart-failed': {
      type: 'boolean',
      default: false,
      description: `With \`idempotency-key\`: where the key's last ${work} ended badly, start another one. Otherwise the step fails with how it ended.`,
    },
  } as const satisfies InputDefinitions;
}
