import { afterAll, describe, expect, it } from '@jest/globals';
import { fairWeather } from './campaign.js';
import { cutOff } from './cut-off.js';
import { intents } from './intents/intents.js';
import { removePackageFolder } from './intents/packages.js';
import { longIntents, waitForHours } from './long.js';
import { withoutNetwork } from './outage.js';
import { twiceAtOnce } from './twice.js';
import { withoutDisk } from './unwritable.js';

afterAll(removePackageFolder);

/** One way for each intent; `npm run campaign -- --cut-off` does so at every request, in every way. */
const WAYS = ['cancelled', 'killed', 'killed before', 'output closed'] as const;

describe('a run that is cut off while it starts its work, and run again', () => {
  it.each(
    intents
      .filter(({ starts }) => starts !== undefined)
      .map((intent, index) => ({ name: intent.name, intent, kind: WAYS[index % WAYS.length] ?? 'killed' })),
  )(
    '$name, $kind',
    async ({ intent, kind }) => {
      const { requests } = await fairWeather(intent);
      const start = 1 + requests.indexOf(intent.starts ?? '');
      const interrupt = { kind, at: kind === 'killed before' ? start + 1 : start };
      expect(await cutOff(intent, interrupt)).toMatchObject({ interrupt, violations: [] });
    },
    60_000,
  );
});

/** `npm run campaign -- --outage` does so at every request. */
describe('a run without network for two minutes', () => {
  it.each(
    intents.filter(({ starts }) => starts !== undefined).map((intent) => [intent.name, intent] as const),
  )(
    '%s',
    async (_, intent) => {
      const { requests } = await fairWeather(intent);
      const started = 1 + requests.indexOf(intent.starts ?? '');
      expect(await withoutNetwork(intent, started)).toMatchObject({ violations: [] });
      // What comes after the last piece was started.
      const after = 1 + requests.lastIndexOf(intent.starts ?? '') + 1;
      if (after <= requests.length)
        expect(await withoutNetwork(intent, after)).toMatchObject({ outlasted: true, violations: [] });
    },
    60_000,
  );
});

describe('a run that can write nothing anywhere', () => {
  it.each(intents.map((intent) => [intent.name, intent] as const))('%s', async (_, intent) => {
    expect(await withoutDisk(intent)).toEqual([]);
  });
});

/** What has a key, or can find what is there, is made once. */
describe('two runs at once', () => {
  it.each(
    intents
      .filter(({ starts, again, twiceAtOnce: each }) => starts !== undefined && again === 'nothing' && !each)
      .map((intent) => [intent.name, intent] as const),
  )(
    'make one of %s',
    async (_, intent) => {
      expect(await twiceAtOnce(intent)).toMatchObject({ violations: [] });
    },
    60_000,
  );
});

it.each(longIntents(0.4).map((intent) => [intent.name, intent] as const))(
  'outlives sessions of fifteen minutes: %s',
  async (_, intent) => {
    const { violations, sessions } = await waitForHours(intent, 0.4);
    expect(violations).toEqual([]);
    expect(sessions).toBeGreaterThan(1);
  },
  60_000,
);
