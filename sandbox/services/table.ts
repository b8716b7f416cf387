import type { Service } from '../service.js';
import { codebuild } from './codebuild.js';
import { codepipeline } from './codepipeline.js';
import { github } from '../github/service.js';
import { ecr } from './ecr.js';
import { iam } from './iam.js';
import { logs } from './logs.js';
import { slack } from '../slack/service.js';
import { ssm } from './ssm.js';
import { sts } from './sts.js';

/** All services, by their name in the request log. */
export const services: ReadonlyMap<string, Service> = new Map(
  [codebuild, codepipeline, ecr, github, iam, logs, slack, ssm, sts].map((service) => [service.name, service]),
);
