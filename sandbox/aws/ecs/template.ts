import type { CodebaseSeed, Scenario } from '../../scenario/scenario.js';
import { plainService, type EcsServiceSeed } from './scenario.js';
import type { ClusterRecord } from './service-record.js';

/** The image of a codebase as a template names it: without a tag. */
function imageRepository(app: string, service: string, scenario: Scenario): string {
  const host = `${scenario.account}.dkr.ecr.${scenario.region}.amazonaws.com`;
  return `${host}/${app}/${codebaseOf(app, service, scenario)?.name ?? service}`;
}

/** The codebase whose run groups have the service; else the only one. */
function codebaseOf(
  app: string,
  service: string,
  scenario: Scenario,
): { name: string; seed: CodebaseSeed } | undefined {
  const codebases = Object.entries(scenario.applications[app]?.codebases ?? {});
  const found = codebases.find(([, { services = [] }]) =>
    services.some((group) => Object.values(group).flat().includes(service)),
  );
  const [name, seed] = found ?? (codebases.length === 1 ? codebases[0] : undefined) ?? [];
  return name === undefined || seed === undefined ? undefined : { name, seed };
}

/** The tag that runs when the sandbox starts: the scenario's, or the newest image's. */
export function runningTag(app: string, service: string, seed: EcsServiceSeed, scenario: Scenario): string {
  if (seed.image !== undefined) return seed.image;
  const images = codebaseOf(app, service, scenario)?.seed.images;
  const tags = images === 'none' ? [] : (images ?? []).map((image) => image.tags);
  const commits = tags.flatMap((list) => list.find((tag) => tag.startsWith('commit-')) ?? []);
  return commits.at(-1) ?? 'commit-0000000';
}

/** The task definition template that Terraform writes to S3, in the shape of RegisterTaskDefinition. */
export function usualTemplate(cluster: ClusterRecord, service: string, type: string, scenario: Scenario) {
  const { app, environment, account, region } = cluster;
  const name = `${app}-${environment}-${service}`;
  const logging = {
    logDriver: 'awslogs',
    options: {
      'awslogs-group': `/platform/ecs/service/${app}/${environment}/${service}`,
      'awslogs-region': region,
      'awslogs-stream-prefix': 'platform',
    },
  };
  const own = {
    name: service,
    image: imageRepository(app, service, scenario),
    essential: true,
    environment: [
      { name: 'PLATFORM_APPLICATION_NAME', value: app },
      { name: 'PLATFORM_ENVIRONMENT_NAME', value: environment },
    ],
    secrets: [
      {
        name: 'SECRET_KEY',
        valueFrom: `arn:aws:ssm:${region}:${account}:parameter/platform/${app}/${environment}/secrets/SECRET_KEY`,
      },
    ],
    portMappings: isBehindLoadBalancer(type) ? [{ containerPort: 8080, protocol: 'tcp' }] : [],
    readonlyRootFilesystem: true,
    logConfiguration: logging,
  };
  const proxy = {
    name: 'nginx',
    image: 'public.ecr.aws/uktrade/nginx-reverse-proxy:latest',
    essential: true,
    environment: [{ name: 'SERVER', value: 'localhost:8080' }],
    portMappings: [{ containerPort: 443, protocol: 'tcp' }],
    logConfiguration: logging,
  };
  return {
    family: `${name}-task-def`,
    taskRoleArn: `arn:aws:iam::${account}:role/${name}-ecs-task-role`,
    executionRoleArn: `arn:aws:iam::${account}:role/${name}-task-exec`,
    networkMode: 'awsvpc',
    containerDefinitions: [own, ...(isBehindLoadBalancer(type) ? [proxy] : [])],
    volumes: [{ name: 'path-tmp', host: {} }],
    placementConstraints: [],
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
    tags: [
      { key: 'application', value: app },
      { key: 'environment', value: environment },
      { key: 'service', value: name },
      { key: 'managed-by', value: 'DBT Platform - Service Terraform' },
    ],
  };
}

export function isBehindLoadBalancer(type: string): boolean {
  return type.startsWith('Load Balanced');
}

/** The template as it lies in S3; undefined where there is none. */
export function templateText(
  cluster: ClusterRecord,
  service: string,
  type: string,
  seed: EcsServiceSeed | undefined,
  scenario: Scenario,
): string | undefined {
  const { template } = seed ?? plainService;
  if (template === 'none') return undefined;
  if (typeof template === 'string') return template;
  const usual = usualTemplate(cluster, service, type, scenario);
  return JSON.stringify({ ...usual, ...template }, null, 2);
}
