import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PlatformError } from '../../src/core/errors.js';
import { checkFaults } from '../faults/check-faults.js';
import { checkScenario, loadScenario, parseScenario } from './load-scenario.js';
import { demoScenario } from './demo.js';

function problem(yaml: string): string {
  try {
    parseScenario(yaml, 'x.yml');
  } catch (error) {
    expect(error).toBeInstanceOf(PlatformError);
    expect((error as PlatformError).hint).toBeDefined();
    return (error as Error).message;
  }
  throw new Error('The scenario was taken.');
}

const web = (codebase: string): string =>
  `applications: {demo: {codebases: {web: {repository: uktrade/demo-web, ${codebase}}}}}`;

const ecs = (service: string): string =>
  `applications: {demo: {environments: {dev: {ecs: {services: {web: {${service}}}}}}}}`;

describe('parseScenario', () => {
  it('fills in what is left out', () => {
    const scenario = parseScenario(web('builds: [{}]'), 'x.yml');
    expect(scenario).toMatchObject({
      account: '123456789012',
      region: 'eu-west-2',
      'time-scale': 1,
      faults: [],
    });
    expect(scenario.applications['demo']?.codebases['web']).toMatchObject({
      project: 'current',
      pipeline: 'current',
      images: [],
      builds: [{ outcome: 'SUCCEEDED' }],
    });
  });

  it('takes an empty file', () => {
    expect(parseScenario('', 'x.yml').applications).toEqual({});
  });

  it.each([
    [
      ecs('rollouts: [{crash: {exit-code: one}}]'),
      'Scenario x.yml: applications.demo.environments.dev.ecs.services.web.rollouts[0].crash.exit-code is "one", not a number or "none".',
    ],
    [
      ecs('rollouts: [{outcome: GREEN}]'),
      'Scenario x.yml: applications.demo.environments.dev.ecs.services.web.rollouts[0].outcome is "GREEN", not "SUCCESSFUL" or "ROLLBACK_SUCCESSFUL" or "ROLLBACK_FAILED" or "STOPPED" or "IN_PROGRESS".',
    ],
    [
      ecs('desierd: 3'),
      'Scenario x.yml: applications.demo.environments.dev.ecs.services.web.desierd is not known; the nearest name is desired.',
    ],
    [
      'cloudfront: {distributions: [{id: E1}]}',
      'Scenario x.yml: cloudfront.distributions[0].aliases is missing.',
    ],
    [
      web('builds: [{phases: {BUILD: soon}}]'),
      'Scenario x.yml: applications.demo.codebases.web.builds[0].phases.BUILD is "soon", not a number.',
    ],
    [
      web('builds: [{phases: {BUILD: -1}}]'),
      'Scenario x.yml: applications.demo.codebases.web.builds[0].phases.BUILD is -1, but must be at least 0.',
    ],
    [
      web('builds: [{outcome: GREEN}]'),
      'Scenario x.yml: applications.demo.codebases.web.builds[0].outcome is "GREEN", not "SUCCEEDED" or "FAILED" or "FAULT" or "TIMED_OUT".',
    ],
    [
      web('images: [{tags: ["a b"]}]'),
      'Scenario x.yml: applications.demo.codebases.web.images[0].tags[0] is "a b", but must be an image tag: letters, digits and _.-.',
    ],
    [
      web('executions: [{stages: [{name: S, actions: [{name: A, type: lambda}]}]}]'),
      'Scenario x.yml: applications.demo.codebases.web.executions[0].stages[0].actions[0].type is "lambda", not "approval" or "codebuild".',
    ],
    [
      'applications: {demo: {codebases: {web: {}}}}',
      'Scenario x.yml: applications.demo.codebases.web.repository is missing.',
    ],
    ['account: 123', 'Scenario x.yml: account is 123, not a text (in quotes).'],
    ['account: "123"', 'Scenario x.yml: account is "123", but must be twelve digits in quotes.'],
    ['time-scale: 0', 'Scenario x.yml: time-scale is 0, but must be more than 0.'],
    ['[]', 'Scenario x.yml: it is a list, not a mapping.'],
    ['time_scale: 60', 'Scenario x.yml: time_scale is not known; the nearest name is time-scale.'],
    [
      web('build: []'),
      'Scenario x.yml: applications.demo.codebases.web.build is not known; the nearest name is builds.',
    ],
    [
      'faults: [{kind: throttle, times: 3, first: -1}]',
      'Scenario x.yml: faults[0].first is -1, but must be at least 0. And 1 more: faults[0].times is not known; known here are service, operation, where, kind, first, after, at, rate, beyond, timeout-ms, seconds, code, message, status, retry-after, resource.',
    ],
  ])('explains what is wrong with %s', (yaml, message) => {
    expect(problem(yaml)).toBe(message);
  });

  it('names the place in a file that is not YAML', () => {
    expect(problem('a: [1')).toMatch(/^Scenario x\.yml is not YAML: .* line 1/);
  });
});

describe('loadScenario', () => {
  it('names a file that does not exist', async () => {
    await expect(loadScenario('/nowhere/x.yml')).rejects.toThrow(
      /^Scenario \/nowhere\/x\.yml can't be read: .*ENOENT/,
    );
  });

  it('reads a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scenario-'));
    try {
      await writeFile(join(folder, 'x.yml'), 'region: us-east-1\n');
      await expect(loadScenario(join(folder, 'x.yml'))).resolves.toMatchObject({ region: 'us-east-1' });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('checkFaults', () => {
  const check = (fault: object) => () => {
    checkFaults(checkScenario({ faults: [{ kind: 'reset', ...fault }] }, 'x.yml'), 'x.yml');
  };

  it('refuses faults that could never happen', () => {
    expect(check({ service: 'codebuilt' })).toThrow(
      'Scenario x.yml: faults[0].service is "codebuilt", which the sandbox does not serve.',
    );
    expect(check({ service: 'codebuild', operation: 'BatchGetBuild' })).toThrow(
      'Scenario x.yml: faults[0].operation is "BatchGetBuild", which the sandbox does not serve.',
    );
    expect(check({ operation: 'Nope' })).toThrow('faults[0].operation is "Nope"');
  });

  it('takes faults that can, and whatever moto may know', () => {
    expect(check({ service: 'codebuild', operation: 'BatchGetBuilds' })).not.toThrow();
    expect(check({ operation: 'GetParameter' })).not.toThrow();
    expect(check({})).not.toThrow();
  });
});

describe('the demo', () => {
  it('is a valid scenario', () => {
    expect(Object.keys(checkScenario(demoScenario, 'demo').applications)).toEqual(['demo']);
  });
});
