import { describe, expect, it } from '@jest/globals';
import {
  clusterName,
  ecsName,
  imageProjectNames,
  logLocation,
  manualReleaseNames,
  revisionName,
  templateLocation,
} from './resource-names.js';

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
