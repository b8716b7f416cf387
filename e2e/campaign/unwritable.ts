import { fairWeather } from './campaign.js';
import { violations } from './check.js';
import type { Violation } from './check.js';
import type { Intent } from './intents/intent.js';
import { Stage } from './play.js';

/**
 * One run in fair weather with a full disk: outputs, state, summary and log can't be written, and its folders are read-only.
 * It has to do and to end as it does otherwise, and to print each output that is not in the file.
 */
export async function withoutDisk(intent: Intent): Promise<Violation[]> {
  const { outputs } = await fairWeather(intent);
  const stage = await Stage.open({ seed: 1, intent, bad: false, identity: 'oidc', faults: [] });
  try {
    const seen = await stage.run({ unwritable: true });
    const log = seen.written['log'] ?? '';
    const missing = Object.entries(outputs).filter(
      ([name, value]) => value !== '' && !log.includes(`Could not write the output ${name}: `),
    );
    return [
      // What is printed counts as given.
      ...violations(stage.play, 'passing', { ...seen, outputs }, outputs),
      ...missing.map(([name]) => ({ rule: 'unreported', says: `the output ${name} is nowhere` }) as const),
    ];
  } finally {
    await stage.close();
  }
}
