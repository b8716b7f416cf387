import { describe, expect, it } from '@jest/globals';
import type { LoggedRequest } from '../../sandbox/server/request-log.js';
import { leftRunning, RULES, violations } from './check.js';
import type { Rule } from './check.js';
import { mended } from './cut-off.js';
import type { Weather } from './draw-faults.js';
import { deployingIntents } from './intents/deploying.js';
import { onlyReads, PLANTED } from './intents/intent.js';
import type { Observation, Play } from './play.js';

const [intent] = deployingIntents;
if (intent === undefined) throw new Error('There are no intents.');
const play: Play = { seed: 1, intent, bad: false, identity: 'oidc', faults: [] };
const build = { id: 'demo:1', end: 'SUCCEEDED', good: true };
const running = { ...build, end: undefined };

/** A build that went well, and what was seen of it. */
const right: Observation = {
  failed: false,
  outputs: { 'build-id': 'demo:1', status: 'SUCCEEDED' },
  errors: '',
  written: { log: 'Started build demo:1', summary: '', outputs: '{}', state: '[]' },
  saved: '',
  works: [build],
  sideEffects: [],
  requests: [],
  elapsedMs: 60_000,
  interrupted: false,
};

function denied(parameters: Record<string, unknown>): LoggedRequest {
  const request = { service: 'logs', operation: 'GetLogEvents', parameters };
  return { ...request, time: '2026-03-02T09:00:00.000Z', status: 400, fault: 'AccessDeniedException' };
}

const base64 = Buffer.from(PLANTED.slack).toString('base64');

/** What is planted in what was seen, and the one rule that has to find it. */
const planted: [what: string, rule: Rule, seen: Partial<Observation>, weather?: Weather][] = [
  [
    'a second build',
    'twice',
    {
      works: [build, { ...build, id: 'demo:2' }],
      outputs: { 'build-id': 'demo:1, demo:2', status: 'SUCCEEDED' },
    },
  ],
  ['a second message about it', 'twice', { sideEffects: [{ what: 'messages', count: 2, most: 1 }] }],
  ['green although nothing was built', 'false green', { works: [], outputs: {} }],
  [
    'green although the build is running',
    'false green',
    { works: [running], outputs: { 'build-id': 'demo:1' } },
  ],
  [
    'green although the build failed',
    'false green',
    {
      works: [{ ...build, end: 'FAILED', good: false }],
      outputs: { 'build-id': 'demo:1', status: 'FAILED' },
    },
  ],
  [
    'another end than the real one',
    'wrong end',
    { failed: true, outputs: { 'build-id': 'demo:1', status: 'FAILED' } },
  ],
  ['an end of what is running', 'wrong end', { failed: true, works: [running] }],
  [
    'a build that nobody mentions',
    'unreported',
    { failed: true, works: [running], outputs: {}, errors: 'No.' },
  ],
  ['a red step after faults that pass', 'false red', { failed: true, errors: 'Rate exceeded' }, 'passing'],
  [
    'a fourth look at what is denied',
    'too patient',
    { requests: [1, 2, 3].map(() => denied({ a: 1 })) },
    'lasting',
  ],
  ['an error that nobody has translated', 'defect', { errors: 'Unexpected TypeError: x is not a function' }],
  ['a token in the log', 'secret', { written: { log: `token ${PLANTED.slack}` } }],
  ['a key in the state', 'secret', { written: { state: PLANTED.awsSecret } }],
  ['a token in base64 in the outputs', 'secret', { written: { outputs: base64 } }],
  ['a token as JSON in the log', 'secret', { written: { log: JSON.stringify(PLANTED.slack) } }],
  [
    'a key in an address',
    'secret',
    { written: { summary: `?key=${encodeURIComponent(PLANTED.awsSecret)}` } },
  ],
  ['a step of three hours', 'endless', { elapsedMs: 3 * 3_600_000 }],
];

describe('what a campaign checks', () => {
  it('is quiet where all is as it should be', () => {
    for (const weather of ['passing', 'lasting', 'storm'] as const)
      expect(violations(play, weather, right)).toEqual([]);
    expect(leftRunning(play, [build], '')).toEqual([]);
  });

  it.each(planted)('finds %s', (_, rule, seen, weather = 'storm') => {
    const faults = [{ kind: 'access-denied' as const, service: 'logs', operation: 'GetLogEvents' }];
    const found = violations({ ...play, faults }, weather, { ...right, ...seen });
    expect(found.map((violation) => violation.rule)).toEqual([rule]);
  });

  it('finds what runs on after it was to be stopped, whatever is said of it', () => {
    expect(leftRunning(play, [running], 'demo:1')).toMatchObject([{ rule: 'orphan' }]);
    const left = { ...play, intent: { ...intent, stops: false } };
    expect(leftRunning(left, [running], 'demo:1 is still running')).toEqual([]);
    expect(leftRunning(left, [running], 'Cancelled.')).toMatchObject([{ rule: 'orphan' }]);
  });

  it('finds what a verb that only reads has changed, and what it has misread', () => {
    const reads = { outputs: ['state'], exact: true };
    const reading = { ...play, intent: { ...intent, ...onlyReads, reads } };
    const seen = { ...right, works: [], outputs: { state: 'absent' } };
    const fair = { state: 'absent' };
    expect(violations(reading, 'storm', seen, fair)).toEqual([]);
    expect(violations(reading, 'storm', seen, { state: 'published' })).toMatchObject([{ rule: 'misread' }]);
    const start = { ...denied({}), service: 'codebuild', operation: 'StartBuild' };
    const meddled = violations(reading, 'storm', { ...seen, requests: [start] }, fair);
    expect(meddled).toMatchObject([{ rule: 'meddling' }]);
    // Where it may leave something out, it may do so in bad weather.
    const loose = { ...reading, intent: { ...reading.intent, reads: { ...reads, exact: false } } };
    expect(violations(loose, 'storm', seen, { state: 'published' })).toEqual([]);
    expect(violations(loose, 'passing', seen, { state: 'published' })).toMatchObject([{ rule: 'misread' }]);
  });

  it('finds what the next attempt after one that was cut off has not put right', () => {
    const all = { done: [build], end: [build], told: 'demo:1' };
    const once = { ...intent, again: 'nothing' as const };
    expect(mended(once, right, all)).toEqual([]);
    const second = { ...build, id: 'demo:2' };
    expect(mended(once, right, { ...all, end: [build, second], told: 'demo:1 demo:2' })).toMatchObject([
      { rule: 'twice' },
    ]);
    expect(mended({ ...once, again: 'another' }, right, { ...all, end: [build, second] })).toMatchObject([
      { rule: 'unreported', says: 'demo:2' },
    ]);
    expect(mended(once, right, { ...all, end: [build, { ...running, good: false }] })).toMatchObject([
      { rule: 'orphan' },
    ]);
    expect(mended(once, { ...right, failed: true }, all)).toMatchObject([{ rule: 'not mended' }]);
    expect(mended({ ...once, onlyOnce: true }, { ...right, failed: true }, all)).toEqual([]);
    expect(mended(once, right, { ...all, end: [] })).toMatchObject([{ rule: 'not mended' }]);
  });

  it('has something planted for each of its rules', () => {
    const elsewhere = ['orphan', 'meddling', 'misread', 'not mended'];
    const shown = new Set<string>([...planted.map(([, rule]) => rule), ...elsewhere]);
    expect([...shown].sort()).toEqual(Object.keys(RULES).sort());
  });

  it('lets a step fail where nobody can know whether a message was posted', () => {
    const lost = { ...denied({}), service: 'slack', operation: 'chat.postMessage', fault: 'lost-response' };
    const errors = 'The message may have been posted.';
    const message = {
      ...play,
      intent: { ...intent, starts: 'slack:chat.postMessage', lostAnswer: 'fails' as const },
    };
    const seen = { ...right, failed: true, errors, requests: [lost] };
    expect(violations(message, 'passing', seen)).toEqual([]);
    expect(violations(message, 'passing', { ...seen, requests: [] })).toMatchObject([{ rule: 'false red' }]);
  });
});
