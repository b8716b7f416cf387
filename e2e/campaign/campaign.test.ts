import { afterAll, expect, it } from '@jest/globals';
import { playSeed } from './campaign.js';
import { removePackageFolder } from './intents/packages.js';

/** `npm run campaign` plays thousands; docs/reliability.md has the numbers. */
const SEEDS = 300;

afterAll(removePackageFolder);

it('breaks no rule in the first plays', async () => {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { violations } = await playSeed(seed);
    expect({ seed, violations }).toEqual({ seed, violations: [] });
  }
}, 180_000);

it('plays a seed again as it was', async () => {
  expect(await playSeed(7)).toEqual(await playSeed(7));
});
