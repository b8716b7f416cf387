import fc from 'fast-check';
import { PlatformError } from '../../src/core/errors.js';
import { unpolluted } from './oracles.js';
import type { FuzzTarget } from './target.js';
import { answerTargets } from './targets-answers.js';
import { configTargets } from './targets-config.js';
import { logTargets } from './targets-log.js';
import { nameTargets } from './targets-names.js';
import { pageTargets } from './targets-pages.js';
import { referenceTargets } from './targets-references.js';
import { releaseTargets } from './targets-releases.js';
import { settingTargets } from './targets-settings.js';
import { textTargets } from './targets-texts.js';
import { textsFor } from './texts.js';

export const targets: readonly FuzzTarget[] = [
  ...nameTargets,
  ...referenceTargets,
  ...settingTargets,
  ...configTargets,
  ...textTargets,
  ...releaseTargets,
  ...answerTargets,
  ...logTargets,
  ...pageTargets,
];

/** How the cases of one target went. */
export interface FuzzResult {
  target: string;
  cases: number;
  /** How many of them a PlatformError refused. */
  refused: number;
  failure: FuzzFailure | undefined;
}

/** A text that breaks a rule, as short as it could be made. */
export interface FuzzFailure {
  text: string;
  says: string;
  seed: number;
  /** Where it is among the cases of the seed, for fast-check. */
  path: string;
}

/** Tries texts that follow from the seed. @param path - of a failure: tries that text alone */
export async function fuzz(
  target: FuzzTarget,
  plan: { seed: number; cases: number; path?: string },
): Promise<FuzzResult> {
  let refused = 0;
  const property = fc.asyncProperty(textsFor(target), async (text) => {
    if (!(await accepts(target, text))) refused += 1;
  });
  const { seed, cases, path } = plan;
  const details = await fc.check(property, {
    seed,
    numRuns: cases,
    endOnFailure: path !== undefined,
    ...(path === undefined ? {} : { path }),
  });
  const [text] = details.counterexample ?? [];
  const failure =
    text === undefined
      ? undefined
      : { text, says: String(details.errorInstance), seed, path: details.counterexamplePath ?? '0' };
  return { target: target.name, cases: details.numRuns, refused, failure };
}

/** Whether the text was taken, or refused with a sentence for its author. @throws what breaks a rule */
export async function accepts(target: FuzzTarget, text: string): Promise<boolean> {
  try {
    await target.check(text);
    return true;
  } catch (error) {
    if (error instanceof PlatformError) return false;
    throw error;
  } finally {
    unpolluted();
  }
}
