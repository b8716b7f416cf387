import { expect, it } from '@jest/globals';
import { StaleAnswers } from './stale-answers.js';

const reply = (body: string, status = 200) => ({ status, headers: {}, body });
const look = { service: 'ecs', operation: 'DescribeServices', parameters: { services: ['web'] } };
const rule = { kind: 'stale' as const };

it('gives the answer that the same look-up had up to ten seconds before', () => {
  const stale = new StaleAnswers([rule]);
  expect(stale.answer(look, reply('first'), rule, 0)).toEqual(reply('first'));
  expect(stale.answer(look, reply('second'), rule, 10_000)).toEqual(reply('first'));
  expect(stale.answer(look, reply('third'), undefined, 10_000)).toEqual(reply('third'));
  expect(stale.answer({ ...look, parameters: {} }, reply('other'), rule, 10_000)).toEqual(reply('other'));
  expect(stale.answer(look, reply('fourth'), rule, 20_001)).toEqual(reply('fourth'));
});

it('keeps no failures, and nothing of what changes something', () => {
  const stale = new StaleAnswers([rule]);
  stale.answer(look, reply('denied', 400), undefined, 0);
  expect(stale.answer(look, reply('now'), rule, 1)).toEqual(reply('now'));
  const change = { ...look, operation: 'UpdateService' };
  stale.answer(change, reply('first'), undefined, 0);
  expect(stale.answer(change, reply('second'), rule, 1)).toEqual(reply('second'));
});
