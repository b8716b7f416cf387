import { describe, expect, it } from '@jest/globals';
import { NotFoundError, PlatformError, UsageError } from '../../core/errors.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { findModeProblem, refuseCopilot, refuseScheduledJob, ServiceTypes } from './service-type.js';

const PATH = '/platform/applications/demo/environments/dev/services';

async function load(services: Readonly<Record<string, unknown>>) {
  const logger = new MemoryLogger();
  const parameters = new MemoryParameters(
    Object.fromEntries(Object.entries(services).map(([name, value]) => [`${PATH}/${name}`, value])),
  );
  return { types: await ServiceTypes.load(parameters, logger, 'demo', 'dev'), logger, parameters };
}

const web = { web: { type: 'Load Balanced Web Service' } };
const nightly = { nightly: { type: 'Scheduled Job' } };

describe('the services of an environment', () => {
  it('are those of Parameter Store, by the alphabet', async () => {
    const { types, parameters } = await load({ ...web, ...nightly });
    expect(types.names).toEqual(['nightly', 'web']);
    expect(parameters.requests).toEqual([`list ${PATH}`]);
    expect(['web', 'nightly', 'other'].filter((name) => types.isScheduledJob(name))).toEqual(['nightly']);
  });

  it('include one whose type can not be read', async () => {
    const { types, logger } = await load({ ...web, broken: 'no JSON' });
    expect(types.names).toEqual(['broken', 'web']);
    expect(types.isScheduledJob('broken')).toBe(false);
    expect(logger.texts('debug')).toEqual([`Skipped ${PATH}/broken: it is not JSON (SyntaxError).`]);
  });

  it.each([
    ['Demo', 'dev', 'app'],
    ['demo', 'Dev', 'env'],
  ])('of application %s and environment %s are not asked for: %s', async (app, env, input) => {
    const parameters = new MemoryParameters({});
    await expect(ServiceTypes.load(parameters, new MemoryLogger(), app, env)).rejects.toThrow(
      `The input ${input} is `,
    );
    expect(parameters.requests).toEqual([]);
  });

  it('are all there is where they are known', async () => {
    const { types } = await load({ ...web, api: { type: 'Backend Service' } });
    types.check('web');
    const misspelt = () => {
      types.check('wbe');
    };
    expect(misspelt).toThrow(
      new NotFoundError(`There is no service "wbe": ${PATH}/wbe is not in Parameter Store.`),
    );
    expect(misspelt).toThrow(expect.objectContaining({ hint: 'Did you mean "web"? There are: api, web.' }));
    expect(() => {
      types.check('something-else');
    }).toThrow(expect.objectContaining({ hint: 'There are: api, web.' }));
  });

  it('are not known better than by ECS where Parameter Store has none', async () => {
    const { types } = await load({});
    types.check('web');
    expect(() => {
      types.check('Web');
    }).toThrow(new UsageError('The input service is "Web", which can\'t be a name.'));
  });

  it('with a single one are known too', async () => {
    const { types } = await load(web);
    expect(() => {
      types.check('api');
    }).toThrow('There is no service "api"');
  });
});

describe('a scheduled job', () => {
  it('is refused, with the command that deploys it', async () => {
    const { types } = await load({ ...web, ...nightly });
    refuseScheduledJob(types, { app: 'demo', env: 'dev', service: 'web' }, 'commit-1234567');
    const refused = () => {
      refuseScheduledJob(types, { app: 'demo', env: 'dev', service: 'nightly' }, 'commit-1234567');
    };
    expect(refused).toThrow(
      new PlatformError(
        'nightly is a scheduled job: it has no ECS service, and its task definition belongs to Terraform.',
      ),
    );
    expect(refused).toThrow(
      expect.objectContaining({
        hint: 'Write its manifest with platform-helper internal service generate --name nightly --env dev, then run in the deploy repository: cd terraform/services/dev/nightly && terraform apply -var=scheduled_job_image_tag=commit-1234567',
      }),
    );
  });
});

describe('findModeProblem', () => {
  it.each([
    [undefined, { kind: 'copilot', says: 'no service_deployment_mode, which means copilot' }],
    ['copilot', { kind: 'copilot', says: 'the service_deployment_mode copilot' }],
    ['platform', undefined],
    ['dual-deploy-copilot-traffic', undefined],
    ['both', { kind: 'unknown', says: 'the service_deployment_mode "both", which is not known' }],
  ])('of the mode %s is %j', (deploymentMode, expected) => {
    expect(findModeProblem({ deploymentMode })).toEqual(expected);
  });
});

describe('the services that run on ECS', () => {
  it('are those of the run groups, each once, in their order, but for scheduled jobs', async () => {
    const { types } = await load({ ...web, ...nightly, api: { type: 'Backend Service' } });
    const groups = [{ services: ['web', 'nightly'] }, { services: ['other', 'web'] }];
    expect(types.onEcs(groups)).toEqual(['web', 'other']);
    expect(types.onEcs([{ services: ['api'] }])).toEqual(['api']);
  });

  it('are those of the environment where no run group names any', async () => {
    const { types } = await load({ ...web, ...nightly, api: { type: 'Backend Service' } });
    expect(types.onEcs([])).toEqual(['api', 'web']);
    expect(types.onEcs([{ services: [] }])).toEqual(['api', 'web']);
  });
});

describe('an environment whose services Copilot deploys', () => {
  const hint =
    "Deploy through the codebase's pipeline (strategy: pipeline), or change service-deployment-mode in platform-config.yml and apply it first.";

  it.each([
    [
      'copilot',
      "The environment dev has the service_deployment_mode copilot: its services are made and deployed by Copilot, so they can't be deployed straight to ECS.",
    ],
    [
      'new-mode',
      'The environment dev has the service_deployment_mode "new-mode", which is not known: its services can\'t be deployed straight to ECS.',
    ],
  ])('is refused, as is one with a mode that is not known: %s', (deploymentMode, message) => {
    const refusal = (): void => {
      refuseCopilot({ name: 'dev', deploymentMode });
    };
    expect(refusal).toThrow(new PlatformError(message));
    expect(refusal).toThrow(expect.objectContaining({ hint }));
  });

  it('is not one that the platform deploys', () => {
    expect(() => {
      refuseCopilot({ name: 'dev', deploymentMode: 'platform' });
    }).not.toThrow();
  });
});
