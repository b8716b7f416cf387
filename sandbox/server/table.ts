import type { Service } from './service.js';
import { applicationAutoscaling } from '../aws/application-autoscaling/operations.js';
import { cloudfront } from '../aws/cloudfront/operations.js';
import { codebuild } from '../aws/codebuild/operations.js';
import { codepipeline } from '../aws/codepipeline/operations.js';
import { github } from '../github/service.js';
import { ecr } from '../aws/ecr/operations.js';
import { ecs } from '../aws/ecs/operations.js';
import { layers } from '../aws/ecr/layers.js';
import { iam } from '../aws/iam/operations.js';
import { logs } from '../aws/logs/operations.js';
import { publicRegistry } from '../aws/ecr/public-registry.js';
import { npm } from '../npm/service.js';
import { pypi } from '../pypi/service.js';
import { slack } from '../slack/service.js';
import { s3 } from '../aws/s3/operations.js';
import { ssm } from '../aws/ssm/operations.js';
import { sts } from '../aws/sts/operations.js';

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
