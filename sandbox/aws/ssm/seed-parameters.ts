import type { Parameters } from './parameters.js';
import type { ApplicationSeed, CodebaseSeed, Scenario } from '../../scenario/scenario.js';

type Put = (name: string, value: unknown) => void;

/** Writes the parameters that Terraform (or Copilot, in the legacy layout) leaves for the scenario's applications. */
export function seedParameters(parameters: Parameters, scenario: Scenario, now: number): void {
  const put: Put = (name, value) => {
    parameters.put(name, JSON.stringify(value), 'String', now);
  };
  for (const [app, seed] of Object.entries(scenario.applications)) {
    if (seed.layout !== 'legacy') seedPlatform(put, app, seed, scenario);
    if (seed.layout !== 'platform') seedLegacy(put, app, seed, scenario);
    for (const [codebase, codebaseSeed] of Object.entries(seed.codebases)) {
      put(`/copilot/applications/${app}/codebases/${codebase}`, codebaseParameter(codebase, codebaseSeed));
    }
  }
  for (const [name, seed] of Object.entries(scenario.parameters)) {
    const { value, type } = typeof seed === 'string' ? { value: seed, type: 'String' as const } : seed;
    parameters.put(name, value, type, now);
  }
}

function environmentsOf(seed: ApplicationSeed, scenario: Scenario) {
  return Object.entries(seed.environments).map(([name, environment]) => ({
    name,
    accountID: environment?.account ?? scenario.account,
    region: environment?.region ?? scenario.region,
    vpc: environment?.vpc,
    mode:
      environment?.['service-deployment-mode'] === undefined
        ? 'copilot'
        : environment['service-deployment-mode'],
  }));
}

function seedPlatform(put: Put, app: string, seed: ApplicationSeed, scenario: Scenario): void {
  const environments = environmentsOf(seed, scenario);
  const allEnvironments = environments.map(({ name, accountID, region }) => ({ name, accountID, region }));
  for (const { name, accountID, region, vpc, mode } of environments) {
    const path = `/platform/applications/${app}/environments/${name}`;
    put(path, {
      name,
      app,
      accountID,
      region,
      vpc_name: vpc ?? `${app}-${name}`,
      ...(mode === null ? {} : { service_deployment_mode: mode }),
      allEnvironments,
    });
    for (const [service, { type }] of Object.entries(seed.services)) {
      put(`${path}/services/${service}`, { name: service, type });
    }
  }
}

function seedLegacy(put: Put, app: string, seed: ApplicationSeed, scenario: Scenario): void {
  const root = `/copilot/applications/${app}`;
  put(root, { name: app, account: scenario.account, domain: '', version: '1.1' });
  for (const { name, accountID, region } of environmentsOf(seed, scenario)) {
    put(`${root}/environments/${name}`, { app, name, region, accountID });
    // Deeper paths are not environments; readers have to tell them apart.
    put(`${root}/environments/${name}/addons`, {});
  }
  for (const [service, { type }] of Object.entries(seed.services)) {
    put(`${root}/components/${service}`, { app, name: service, type });
  }
}

function codebaseParameter(name: string, seed: CodebaseSeed): Record<string, unknown> {
  return {
    name,
    repository: seed.repository,
    deploy_repository_branch: seed.deploy_repository_branch ?? 'main',
    additional_ecr_repository: seed.additional_ecr_repository ?? null,
    slack_channel: seed.slack_channel ?? '/codebuild/slack_oauth_channel',
    ...(seed.pipeline_mode === undefined ? {} : { pipeline_mode: seed.pipeline_mode }),
    requires_image_build: seed.requires_image_build ?? true,
    services: seed.services ?? [],
    pipelines: seed.pipelines ?? [],
  };
}
