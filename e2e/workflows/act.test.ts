import { afterEach, expect, it } from '@jest/globals';
import { readable, runWithAct } from '../harness/act.js';
import type { ActRun } from '../harness/act.js';
import { demoScenario, jobEnvironment, ROLES, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { describeWithTools } from '../harness/tools.js';

const TIME_LIMIT_MS = 120_000;

describeWithTools(['act', 'node24'], 'workflows of a codebase', () => {
  let sandbox: RunningSandbox | undefined;

  afterEach(async () => {
    await sandbox?.close();
    sandbox = undefined;
  });

  async function runWorkflow(
    codebase: Readonly<Record<string, unknown>>,
    workflow: string,
  ): Promise<{ run: ActRun; sandbox: RunningSandbox }> {
    sandbox = await sandboxWith(demoScenario({ images: [], ...codebase }));
    const run = await runWithAct({
      files: { '.github/workflows/main.yml': workflow },
      env: jobEnvironment(sandbox.env),
    });
    return { run, sandbox };
  }

  /** What was started, in order, without the tokens. */
  function started({ changes }: RunningSandbox): unknown[] {
    return changes()
      .filter(({ operation }) => operation.startsWith('Start'))
      .map(({ operation, parameters }) => [
        operation,
        parameters['sourceVersion'] ?? parameters['variables'],
      ]);
  }

  const IMAGE_VARIABLES = (tag: string | undefined) => [
    { name: 'ENVIRONMENT', value: 'dev' },
    { name: 'IMAGE_TAG', value: tag },
  ];

  const STEPS = `
on: push
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - id: build
        uses: uktrade/platform-tools/actions/codebase-build@v1
        with: { app: demo, codebase: web, role-to-assume: '${ROLES.oidc}' }
      - id: deploy
        uses: uktrade/platform-tools/actions/codebase-deploy@v1
        with:
          app: demo
          role-to-assume: '${ROLES.oidc}'
          codebase: web
          env: dev
          commit: \${{ steps.build.outputs.commit }}
      - id: after
        run: echo "said=$BUILT $DEPLOYED" >> "$GITHUB_OUTPUT"
        env:
          BUILT: \${{ steps.build.outputs.image-tag }}
          DEPLOYED: \${{ steps.deploy.outputs.image-tag }}
`;

  it(
    'build and deploy in the steps of a job',
    async () => {
      const { run, sandbox: aws } = await runWorkflow({}, STEPS);
      expect({ exitCode: run.exitCode, log: readable(run.log) }).toMatchObject({ exitCode: 0 });
      const tag = `commit-${run.commit.slice(0, 7)}`;
      expect(run.step('release', 'build')).toMatchObject({
        outputs: { status: 'SUCCEEDED', 'image-tag': tag, skipped: 'false' },
        summary: expect.stringContaining('gantt') as unknown,
      });
      expect(run.step('release', 'deploy').outputs).toMatchObject({
        status: 'Succeeded',
        'image-tag': tag,
        'image-digest': run.step('release', 'build').outputs['image-digest'],
      });
      expect(run.step('release', 'after').outputs).toEqual({ said: `${tag} ${tag}` });
      expect(started(aws)).toEqual([
        ['StartBuild', run.commit],
        ['StartPipelineExecution', IMAGE_VARIABLES(tag)],
      ]);
    },
    TIME_LIMIT_MS,
  );

  it(
    'stop at a failing build, which says why',
    async () => {
      const { run, sandbox: aws } = await runWorkflow(
        { builds: [{ outcome: 'FAILED', 'fail-phase': 'BUILD', message: 'exit status 3' }] },
        STEPS,
      );
      expect({ exitCode: run.exitCode, jobs: run.jobs }).toEqual({
        exitCode: 1,
        jobs: { release: 'failure' },
      });
      const build = run.step('release', 'build', 'run');
      expect(build).toMatchObject({ result: 'failure', outputs: { status: 'FAILED' } });
      expect(build.outputs['build-url']).toMatch(/^https:\/\/eu-west-2\.console\.aws\.amazon\.com\//);
      const errors = build.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
      expect(errors).toEqual([expect.stringMatching(/BUILD[\s\S]*exit status 3/)]);
      expect(build.summary).toContain('exit status 3');
      expect(run.steps.filter(({ result }) => result !== undefined).map(({ ids }) => ids[0])).not.toContain(
        'deploy',
      );
      expect(started(aws)).toEqual([['StartBuild', run.commit]]);
    },
    TIME_LIMIT_MS,
  );

  it(
    'call the reusable workflows, and get their outputs',
    async () => {
      const { run, sandbox: aws } = await runWorkflow(
        {},
        `
on: push
jobs:
  image:
    uses: uktrade/platform-tools/.github/workflows/codebase-build.yml@v1
    with:
      app: demo
      role-to-assume: '${ROLES.oidc}'
      codebase: web
      environment-variables: |
        GREETING: 'hello: "you"'
  release:
    needs: image
    uses: uktrade/platform-tools/.github/workflows/codebase-deploy.yml@v1
    with: { app: demo, codebase: web, env: dev, role-to-assume: '${ROLES.oidc}', commit: '\${{ needs.image.outputs.commit }}', timeout-minutes: 30 }
  after:
    needs: [image, release]
    runs-on: ubuntu-latest
    steps:
      - id: outputs
        run: |
          { echo 'build<<END'; echo "$BUILD"; echo END; } >> "$GITHUB_OUTPUT"
          { echo 'deployment<<END'; echo "$DEPLOYMENT"; echo END; } >> "$GITHUB_OUTPUT"
        env:
          BUILD: \${{ toJSON(needs.image.outputs) }}
          DEPLOYMENT: \${{ toJSON(needs.release.outputs) }}
`,
      );
      expect({ exitCode: run.exitCode, log: readable(run.log) }).toMatchObject({ exitCode: 0 });
      const tag = `commit-${run.commit.slice(0, 7)}`;
      const { build = '', deployment = '' } = run.step('after', 'outputs').outputs;
      expect(JSON.parse(build)).toMatchObject({
        ...run.step('build', 'build').outputs,
        status: 'SUCCEEDED',
        'image-tag': tag,
      });
      expect(JSON.parse(deployment)).toMatchObject({
        ...run.step('deploy', 'deploy').outputs,
        status: 'Succeeded',
        'image-tag': tag,
      });
      expect(started(aws)).toEqual([
        ['StartBuild', run.commit],
        ['StartPipelineExecution', IMAGE_VARIABLES(tag)],
      ]);
      const start = aws.changes().find(({ operation }) => operation === 'StartBuild');
      expect(start?.parameters['environmentVariablesOverride']).toEqual([
        { name: 'GREETING', value: 'hello: "you"', type: 'PLAINTEXT' },
      ]);
    },
    TIME_LIMIT_MS,
  );
});
