import { describe, expect, it } from '@jest/globals';
import { checkScenario } from './load-scenario.js';
import { Parameters } from '../aws/ssm/parameters.js';
import { Registry } from '../aws/ecr/registry.js';
import type { ScenarioInput } from './scenario.js';
import { seedParameters } from '../aws/ssm/seed-parameters.js';
import { generatedCommit, seedRegistry } from '../aws/ecr/seed-registry.js';

const now = Date.UTC(2026, 0, 1, 12);

function parametersOf(scenario: ScenarioInput): Record<string, unknown> {
  const parameters = new Parameters();
  seedParameters(parameters, checkScenario(scenario, 'test'), now);
  return Object.fromEntries(
    parameters.all().map(({ name, value }) => {
      try {
        return [name, JSON.parse(value) as unknown];
      } catch {
        return [name, value];
      }
    }),
  );
}

const application = {
  environments: { dev: null, prod: { account: '210987654321', region: 'eu-west-1', vpc: 'main' } },
  services: { web: { type: 'Load Balanced Web Service' } },
  codebases: { web: { repository: 'uktrade/demo-web' } },
};

describe('seedParameters', () => {
  it('writes the platform layout', () => {
    const parameters = parametersOf({ applications: { demo: application } });
    expect(Object.keys(parameters)).toEqual([
      '/copilot/applications/demo/codebases/web',
      '/platform/applications/demo/environments/dev',
      '/platform/applications/demo/environments/dev/services/web',
      '/platform/applications/demo/environments/prod',
      '/platform/applications/demo/environments/prod/services/web',
    ]);
    expect(parameters['/platform/applications/demo/environments/prod']).toEqual({
      name: 'prod',
      app: 'demo',
      accountID: '210987654321',
      region: 'eu-west-1',
      vpc_name: 'main',
      service_deployment_mode: 'copilot',
      allEnvironments: [
        { name: 'dev', accountID: '123456789012', region: 'eu-west-2' },
        { name: 'prod', accountID: '210987654321', region: 'eu-west-1' },
      ],
    });
    expect(parameters['/copilot/applications/demo/codebases/web']).toMatchObject({
      name: 'web',
      repository: 'uktrade/demo-web',
    });
  });

  it('leaves pipeline_mode out unless it is given', () => {
    const codebase = (seed: object): unknown =>
      parametersOf({ applications: { demo: { codebases: { web: { repository: 'a/b', ...seed } } } } })[
        '/copilot/applications/demo/codebases/web'
      ];
    expect(codebase({})).not.toHaveProperty('pipeline_mode');
    expect(codebase({ pipeline_mode: 'github_actions' })).toHaveProperty('pipeline_mode', 'github_actions');
  });

  it('writes the legacy layout, with paths that are no environments', () => {
    expect(
      Object.keys(parametersOf({ applications: { demo: { ...application, layout: 'legacy' } } })),
    ).toEqual([
      '/copilot/applications/demo',
      '/copilot/applications/demo/codebases/web',
      '/copilot/applications/demo/components/web',
      '/copilot/applications/demo/environments/dev',
      '/copilot/applications/demo/environments/dev/addons',
      '/copilot/applications/demo/environments/prod',
      '/copilot/applications/demo/environments/prod/addons',
    ]);
  });

  it('writes raw parameters as they are, over the others', () => {
    const parameters = parametersOf({
      applications: { demo: application },
      parameters: { '/platform/applications/demo/environments/dev': '{not json' },
    });
    expect(parameters['/platform/applications/demo/environments/dev']).toBe('{not json');
  });
});

function registryOf(web: object): Registry {
  const registry = new Registry();
  const codebases = { web: { repository: 'uktrade/demo-web', ...web } };
  seedRegistry(registry, checkScenario({ applications: { demo: { codebases } } }, 'test'), now);
  return registry;
}

describe('seedRegistry', () => {
  it('pushes the images one minute apart, the oldest first', () => {
    const repository = registryOf({
      images: [{ tags: ['a'] }, { tags: ['b'], 'pushed-at': '2025-01-31T00:00:00Z' }, { tags: ['c', 'd'] }],
    }).get('demo/web');
    expect(repository?.byTag('a')?.pushedAt).toBe(now - 3 * 60_000);
    expect(repository?.byTag('b')?.pushedAt).toBe(Date.UTC(2025, 0, 31));
    expect(repository?.byTag('c')?.pushedAt).toBe(now - 60_000);
    expect(repository?.byTag('d')).toBe(repository?.byTag('c'));
  });

  it('moves a tag that comes twice, and joins images with one digest', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const repository = registryOf({
      images: [{ tags: ['x'] }, { tags: ['x', 'one'], digest }, { tags: ['two'], digest }],
    }).get('demo/web');
    expect(repository?.size).toBe(2);
    expect([...(repository?.byTag('x')?.tags ?? [])]).toEqual(['x', 'one', 'two']);
  });

  it('leaves the repository out, or makes a second private one', () => {
    expect(registryOf({ images: 'none' }).get('demo/web')).toBeUndefined();
    const names = (additional: string): string[] =>
      registryOf({ additional_ecr_repository: additional })
        .all()
        .map(({ name }) => name);
    expect(names('public.ecr.aws/uktrade/web')).toEqual(['demo/web']);
    expect(names('123456789012.dkr.ecr.eu-west-2.amazonaws.com/shared/web')).toEqual([
      'demo/web',
      'shared/web',
    ]);
  });

  it.each(['public.ecr.aws/uktrade/web', 'shared/web'])(
    'copies images to %s, which may have others of its own',
    (additional_ecr_repository) => {
      const registry = registryOf({
        additional_ecr_repository,
        images: [{ tags: ['a'] }],
        'additional-images': [{ tags: ['b'] }],
      });
      const copy =
        registry.publicRepositories.get(additional_ecr_repository) ?? registry.get(additional_ecr_repository);
      expect(['a', 'b'].map((tag) => copy?.byTag(tag) !== undefined)).toEqual([true, true]);
      expect(registry.get('demo/web')?.byTag('b')).toBeUndefined();
    },
  );

  it('makes tens of thousands of images, no two alike', () => {
    const repository = registryOf({ 'generate-images': { count: 50_000, untagged: 10 } }).get('demo/web');
    expect(repository?.size).toBe(50_000);
    const tags = (repository?.all() ?? []).flatMap((image) => [...image.tags]);
    expect(new Set(tags).size).toBe(49_990);
    expect(generatedCommit('demo/web', 49_999)).toMatch(/^[0-9a-f]{40}$/);
    expect(repository?.byTag(`commit-${generatedCommit('demo/web', 49_999).slice(0, 7)}`)?.pushedAt).toBe(
      now - 60_000,
    );
  });
});
