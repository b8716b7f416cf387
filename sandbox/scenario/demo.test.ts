import { BatchGetBuildsCommand, CodeBuildClient, StartBuildCommand } from '@aws-sdk/client-codebuild';
import {
  CodePipelineClient,
  GetPipelineExecutionCommand,
  StartPipelineExecutionCommand,
} from '@aws-sdk/client-codepipeline';
import { DescribeImagesCommand, ECRClient } from '@aws-sdk/client-ecr';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startSandbox, type Sandbox } from '../server/start.js';

let sandbox: Sandbox;
let realTime: number;

beforeEach(async () => {
  realTime = Date.now();
  sandbox = await startSandbox({ realNow: () => realTime });
});

afterEach(async () => {
  await sandbox.close();
});

const settings = () => ({
  endpoint: sandbox.url,
  region: 'eu-west-2',
  maxAttempts: 1,
  credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'x' },
});

describe('the demo', () => {
  it('builds in about two real seconds, and has the image afterwards', async () => {
    const codebuild = new CodeBuildClient(settings());
    const { build } = await codebuild.send(
      new StartBuildCommand({
        projectName: 'demo-web-codebase-image-build',
        sourceVersion: 'c0ffee1'.padEnd(40, '0'),
      }),
    );
    const status = async () =>
      (await codebuild.send(new BatchGetBuildsCommand({ ids: [build?.id ?? ''] }))).builds?.[0]?.buildStatus;
    realTime += 1500;
    await expect(status()).resolves.toBe('IN_PROGRESS');
    realTime += 1000;
    await expect(status()).resolves.toBe('SUCCEEDED');
    const describeImages = new DescribeImagesCommand({
      repositoryName: 'demo/web',
      imageIds: [{ imageTag: 'commit-c0ffee1' }],
    });
    await expect(new ECRClient(settings()).send(describeImages)).resolves.toHaveProperty(
      'imageDetails.length',
      1,
    );
  });

  it('deploys in about two real seconds, without an approval', async () => {
    const codepipeline = new CodePipelineClient(settings());
    const pipelineName = 'demo-web-manual-release';
    const { pipelineExecutionId } = await codepipeline.send(
      new StartPipelineExecutionCommand({
        name: pipelineName,
        variables: [
          { name: 'ENVIRONMENT', value: 'dev' },
          { name: 'IMAGE_TAG', value: 'commit-7be1f42' },
        ],
      }),
    );
    const status = async () =>
      (await codepipeline.send(new GetPipelineExecutionCommand({ pipelineName, pipelineExecutionId })))
        .pipelineExecution?.status;
    realTime += 1500;
    await expect(status()).resolves.toBe('InProgress');
    realTime += 1000;
    await expect(status()).resolves.toBe('Succeeded');
  });
});
