import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlatformError } from '../../core/errors.js';
import {
  parseServices,
  validateName,
  clusterName,
  ecsName,
  imageProjectNames,
  logLocation,
  manualReleaseNames,
  repositoryName,
  revisionName,
  templateLocation,
} from './names.js';
import type { NameKind } from './names.js';

const kinds: NameKind[] = ['app', 'codebase', 'env'];

describe('validateName', () => {
  it.each<[NameKind, string]>([
    ['app', 'demo-django'],
    ['codebase', 'demo_api-2'],
    ['env', 'prodEU'],
    ['env', 'dev-2'],
  ])('takes the %s name %s', (kind, name) => {
    expect(validateName(kind, name)).toBe(name);
  });

  it('names input, value and rule when it refuses', () => {
    expect(() => validateName('codebase', 'Web App')).toThrow(
      expect.objectContaining({
        message: `The input codebase is "Web App", which can't be a name.`,
        hint: expect.stringContaining('lower-case letters') as unknown,
      }),
    );
  });

  it('shortens a value that is too long', () => {
    expect(() => validateName('app', 'a'.repeat(5000))).toThrow(/"a{100}…"/);
  });

  it('lets nothing through that means something in a path, a pattern or a line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'binary' }), (kind, name) => {
        try {
          validateName(kind, name);
        } catch (error) {
          return error instanceof PlatformError;
        }
        return encodeURIComponent(name) === name && /^[\w-]{1,100}$/.test(name);
      }),
    );
  });

  it('refuses every name with one character that does not belong', () => {
    const good = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
    const bad = fc.constantFrom('/', '.', '*', ' ', '\n', '"', '<', '%', '$', 'é', '\0');
    fc.assert(
      fc.property(fc.constantFrom(...kinds), good, bad, good, (kind, before, character, after) => {
        expect(validateName(kind, before)).toBe(before);
        expect(() => validateName(kind, `${before}${character}${after}`)).toThrow(PlatformError);
        expect(() => validateName(kind, `${before}${character}`)).toThrow(PlatformError);
      }),
    );
  });
});

const target = { app: 'demo', env: 'dev', service: 'web' };

describe('what the platform calls', () => {
  it('a cluster, its services and their task definitions', () => {
    expect(clusterName('demo', 'dev')).toBe('demo-dev-cluster');
    expect(ecsName(target)).toEqual({ cluster: 'demo-dev-cluster', service: 'demo-dev-web' });
    expect(revisionName('arn:aws:ecs:eu-west-2:111122223333:task-definition/demo-dev-web-task-def:12')).toBe(
      'demo-dev-web-task-def:12',
    );
  });

  it('a template and a log', () => {
    expect(templateLocation(target)).toEqual({
      bucket: 'ecs-task-definitions-demo-dev',
      key: 'demo/dev/web.json',
    });
    expect(logLocation(target, 'nginx', '0a1b')).toEqual({
      group: '/platform/ecs/service/demo/dev/web',
      stream: 'platform/nginx/0a1b',
    });
  });

  it('projects and pipelines, in current stacks and in older ones', () => {
    expect(imageProjectNames('demo', 'web')).toEqual([
      'demo-web-codebase-image-build',
      'demo-web-codebase-pipeline-image-build',
    ]);
    expect(manualReleaseNames('demo', 'web')).toEqual([
      'demo-web-manual-release',
      'demo-web-manual-release-pipeline',
    ]);
  });
});

describe('parseServices', () => {
  it.each([
    ['web, api', ['web', 'api']],
    [
      ['web', 'api'],
      ['web', 'api'],
    ],
    [' web ', ['web']],
  ])('reads %j', (value, expected) => {
    expect(parseServices(value)).toEqual(expected);
  });

  it.each([[[]], [' , '], ['']])('refuses %j, which would be taken for all', (value) => {
    expect(() => parseServices(value)).toThrow(/names no service/);
  });

  it.each([[{ web: true }], [[1]], [7]])('refuses %j', (value) => {
    expect(() => parseServices(value)).toThrow(/not a list of names/);
  });
});

describe('the name of a repository', () => {
  it('is as it was given, else that of the workflow', () => {
    for (const name of ['uktrade/demo-web', 'uktrade/.github', 'uktrade/a..b'])
      expect(repositoryName(name, undefined)).toBe(name);
    expect(repositoryName(undefined, { repository: 'uktrade/demo' })).toBe('uktrade/demo');
  });

  it.each(['uktrade/..', 'uktrade/.', '../demo', 'uktrade/demo/..', 'uktrade/demo\n', 'demo', '$(id)/x'])(
    'is not %j, which would be another path of the API or none',
    (name) => {
      expect(() => repositoryName(name, undefined)).toThrow('Expected owner/name.');
    },
  );

  it('is needed', () => {
    expect(() => repositoryName(undefined, undefined)).toThrow('The input repository is empty');
  });
});
