import type { Service } from '../service.js';
import { applicationAutoscaling } from './application-autoscaling.js';
import { cloudfront } from './cloudfront.js';
import { codebuild } from './codebuild.js';
import { codepipeline } from './codepipeline.js';
import { github } from '../github/service.js';
import { ecr } from './ecr.js';
import { ecs } from './ecs.js';
import { layers } from './ecr-layers.js';
import { iam } from './iam.js';
import { logs } from './logs.js';
import { publicRegistry } from './public-registry.js';
import { npm } from '../npm/service.js';
import { pypi } from '../pypi/service.js';
import { slack } from '../slack/service.js';
import { s3 } from './s3.js';
import { ssm } from './ssm.js';
import { sts } from './sts.js';

/** All services, by their name in the request log. */
export const services: ReadonlyMap<string, Service> = new Map(
  [
    applicationAutoscaling,
    cloudfront,
    codebuild,
    codepipeline,
    ecr,
    ecs,
    github,
    iam,
    layers,
    logs,
    npm,
    publicRegistry,
    pypi,
    s3,
    slack,
    ssm,
    sts,
  ].map((service) => [service.name, service]),
);
