import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { PlatformError } from '../../core/errors.js';
import type { TextFiles } from '../../providers/files/text-files.js';
import type { FileKind, FileSystem, NewFile } from '../../providers/files/file-system.js';
import {
  checkFailure,
  formatWorkflows,
  planRepository,
  planWorkflows,
  writeWorkflows,
} from './generate-workflows.js';
import { checkPlatformConfig } from './platform-config.js';
import type { CodebaseConfig, PlatformConfig } from './schema.js';

/** Files in memory, by absolute path. */
class MemoryFiles implements FileSystem, TextFiles {
  constructor(
    readonly texts: Record<string, string> = {},
    private readonly kinds: Readonly<Record<string, FileKind>> = {},
  ) {}
  kind(path: string): Promise<FileKind | undefined> {
    return Promise.resolve(this.kinds[path] ?? (path in this.texts ? 'file' : undefined));
  }
  isExecutable(): Promise<boolean> {
    return Promise.resolve(false);
  }
  read(path: string): Promise<string | undefined> {
    return Promise.resolve(this.texts[path]);
  }
  writeAll(files: readonly NewFile[]): Promise<void> {
    for (const { path, content } of files) this.texts[path] = content;
    return Promise.resolve();
  }
}

const web: CodebaseConfig = {
  repository: 'uktrade/demo-web',
  pipeline_mode: 'github_actions',
  slack_channel: '/x',
  pipelines: [
    {
      name: 'main',
      branch: 'main',
      environments: [{ name: 'dev' }, { name: 'prod', requires_approval: true }],
    },
    { name: 'release', tag: true, environments: [{ name: 'prod', requires_approval: true }] },
  ],
  cache_invalidation: { domains: { 'demo.example': { paths: ['/*'], environment: 'prod' } } },
};

function configOf(
  codebases: Record<string, CodebaseConfig>,
  environments: PlatformConfig['environments'] = {},
): PlatformConfig {
  const config = {
    schema_version: 1,
    application: 'demo',
    default_versions: { 'platform-helper': '15.0.0' },
    environments: {
      '*': {
        accounts: { deploy: { name: 'a', id: '111111111111' }, dns: { name: 'b', id: '222222222222' } },
      },
      dev: { 'service-deployment-mode': 'platform' },
      prod: { 'service-deployment-mode': 'platform' },
      ...environments,
    },
    codebase_pipelines: codebases,
  };
  const checked = checkPlatformConfig(JSON.stringify(config));
  expect(checked.problems).toEqual([]);
  if (checked.config === undefined) throw new Error('not valid');
  return checked.config;
}

type Style = 'auto' | 'pipeline' | 'jobs';

interface Wanted {
  style: Style;
  terraform: boolean;
  files: MemoryFiles;
  environments: PlatformConfig['environments'];
  /** Beside codebases and environments. */
  whole: Partial<PlatformConfig>;
}

async function generate(
  codebase: CodebaseConfig,
  { style = 'auto', terraform = true, files = new MemoryFiles(), environments, whole }: Partial<Wanted> = {},
) {
  const config = { ...configOf({ web: codebase }, environments), ...whole };
  const place = { codebase: 'web', output: '/out', files, texts: files };
  const [planned] = await planWorkflows(config, { ...place, style, terraform });
  if (planned === undefined) throw new Error('nothing planned');
  return planned;
}

const FILE = '/out/.github/workflows/deploy-web.yml';

describe('the workflow of a codebase', () => {
  it('is one call of the whole pipeline, with what the configuration says', async () => {
    const { content, path, status, style, notes } = await generate(web);
    expect({ path, status, style }).toEqual({
      path: '.github/workflows/deploy-web.yml',
      status: 'created',
      style: 'pipeline',
    });
    expect(parse(content)).toEqual({
      name: 'Deploy web',
      on: { push: { branches: ['main'], tags: ['*'] }, workflow_dispatch: null },
      permissions: {},
      jobs: {
        pipeline: {
          name: 'Deploy web',
          permissions: { contents: 'read', 'id-token': 'write', 'pull-requests': 'read' },
          uses: 'uktrade/platform-tools/.github/workflows/codebase-pipeline.yml@v1',
          with: {
            app: 'demo',
            codebase: 'web',
            'role-to-assume': 'arn:aws:iam::111111111111:role/github-oidc-demo-repo-role',
            'cache-invalidation':
              '{"dns-account":"222222222222","domains":{"demo.example":{"paths":["/*"],"environment":"prod"}}}',
            'deploy-repository': 'uktrade/demo-deploy',
            terraform: true,
            'alb-rules': true,
            'deploy-tools-image': '${{ vars.DEPLOY_TOOLS_IMAGE }}',
          },
          secrets: {
            'slack-token': '${{ secrets.SLACK_TOKEN }}',
            'deploy-repository-token': '${{ secrets.DEPLOY_REPOSITORY_TOKEN }}',
          },
        },
      },
    });
    expect(notes).toEqual([
      'Make the GitHub environment prod-approval with the reviewers, and prod without any.',
      'Set the secret SLACK_TOKEN, or nothing is posted to Slack.',
      'Set the variable DEPLOY_TOOLS_IMAGE to public.ecr.aws/uktrade/platform-deploy-tools@sha256:…, in which Terraform runs.',
      'Set the secret DEPLOY_REPOSITORY_TOKEN to a token that may read uktrade/demo-deploy, if that is private.',
    ]);
  });

  it('runs Terraform where CodePipeline no longer does, from the deploy repository that the configuration names', async () => {
    const withOf = async (codebase: CodebaseConfig, more: Partial<Wanted> = {}): Promise<object> => {
      const { content } = await generate(codebase, more);
      const { jobs } = parse(content) as { jobs: Record<string, { with: object }> };
      return jobs['pipeline']?.with ?? {};
    };
    const named = { deploy_repository: 'uktrade/elsewhere' };
    expect(await withOf({ ...web, deploy_repository_branch: 'next' }, { whole: named })).toMatchObject({
      'deploy-repository': 'uktrade/elsewhere',
      'deploy-repository-ref': 'next',
      terraform: true,
    });
    const copilot = { 'service-deployment-mode': 'copilot' as const };
    for (const [codebase, more] of [
      [{ ...web, pipeline_mode: 'dual_codepipeline_github' as const }, {}],
      [{ ...web, pipeline_mode: 'aws_codepipeline' as const }, {}],
      [web, { environments: { dev: copilot, prod: copilot } }],
      [web, { terraform: false }],
    ] as const)
      expect(Object.keys(await withOf(codebase, more))).not.toContain('terraform');
    const { notes } = await generate(web, { terraform: false });
    expect(notes.at(-1)).toContain('are left out');
  });

  it('plans the Terraform before an approval, and only where Copilot does not deploy', async () => {
    const environments = { dev: { 'service-deployment-mode': 'copilot' as const } };
    const { content } = await generate(web, { style: 'jobs', environments });
    const { jobs } = parse(content) as { jobs: Record<string, { needs?: string[]; with?: object }> };
    expect(jobs['main-dev']?.with).not.toHaveProperty('terraform');
    expect(jobs['main-prod']?.with).toHaveProperty('terraform', true);
    expect(jobs['main-prod-plan']?.with).toMatchObject({
      terraform: true,
      'plan-only': true,
      'dry-run': true,
    });
    expect(jobs['main-prod-approval']?.needs).toContain('main-prod-plan');
    expect(jobs['main-prod']?.needs).toContain('main-prod-approval');
  });

  it('asks GitHub for nothing on behalf of the configuration', async () => {
    const domains = { '${{ secrets.X }}.example': { paths: ['/${{ github.token }}'], environment: 'prod' } };
    const { content } = await generate({ ...web, cache_invalidation: { domains } });
    const { jobs } = parse(content) as { jobs: { pipeline: { with: Record<string, string> } } };
    const text = jobs.pipeline.with['cache-invalidation'] ?? '';
    expect(text).not.toContain('${{');
    expect(JSON.parse(text)).toMatchObject({ domains });
    const branches = JSON.stringify(configOf({ web })).replace('"branch":"main"', '"branch":"${{x}}"');
    expect(checkPlatformConfig(branches).problems).toMatchObject([
      { path: expect.stringMatching(/branch$/) },
    ]);
  });

  it('has a job for each environment where that is wanted, with approvals outside of the deployments', async () => {
    const { content } = await generate(web, { style: 'jobs' });
    const { jobs } = parse(content) as { jobs: Record<string, Record<string, unknown>> };
    const [onMain, onTag] = ["github.ref == 'refs/heads/main'", "startsWith(github.ref, 'refs/tags/')"];
    expect(
      Object.entries(jobs).map(([id, job]) => [id, job['needs'], job['if'], job['environment']]),
    ).toEqual([
      ['build', undefined, undefined, undefined],
      ['main-dev', ['build'], "github.ref == 'refs/heads/main'", undefined],
      ['main-prod-plan', ['build', 'main-dev'], onMain, undefined],
      ['main-prod-approval', ['build', 'main-dev', 'main-prod-plan'], onMain, 'prod-approval'],
      ['main-prod', ['build', 'main-dev', 'main-prod-plan', 'main-prod-approval'], onMain, undefined],
      ['tag-prod-plan', ['build'], onTag, undefined],
      ['tag-prod-approval', ['build', 'tag-prod-plan'], onTag, 'prod-approval'],
      ['tag-prod', ['build', 'tag-prod-plan', 'tag-prod-approval'], onTag, undefined],
    ]);
    expect(jobs['main-prod']).toMatchObject({
      uses: 'uktrade/platform-tools/.github/workflows/codebase-deploy.yml@v1',
      with: { env: 'prod', commit: '${{ needs.build.outputs.commit }}', 'refuse-outdated': true },
    });
    expect(jobs['main-dev']?.['with']).not.toHaveProperty('cache-invalidation');
    expect(jobs['main-prod']?.['with']).toHaveProperty('cache-invalidation');
  });

  it('has no build where the platform builds no image, and starts by hand where there are no pipelines', async () => {
    const unbuilt = await generate({ ...web, requires_image_build: false }, { style: 'jobs' });
    const { jobs } = parse(unbuilt.content) as { jobs: Record<string, { needs?: string[]; with: object }> };
    expect(jobs).not.toHaveProperty('build');
    expect(jobs['main-dev']?.needs).toBeUndefined();
    expect(jobs['main-dev']?.with).not.toHaveProperty('commit');
    const none = await generate({ repository: 'uktrade/demo-web' });
    expect(parse(none.content)).toMatchObject({ on: { workflow_dispatch: null } });
    expect(none.notes).toEqual([
      expect.stringMatching(/^web has no pipelines, so a push starts nothing\./) as unknown,
      expect.stringContaining('would deploy twice') as unknown,
    ]);
  });

  it('gives a job an id that YAML takes for a text', async () => {
    const names = ['true', 'null', 'no', 'off', 'n', 'north'];
    const environments = Object.fromEntries(names.map((name) => [name, {}]));
    const pipelines = [{ name: 'x', branch: 'main', environments: names.map((name) => ({ name })) }];
    const { content } = await generate(
      { ...web, pipelines, cache_invalidation: undefined },
      { style: 'jobs', environments },
    );
    const ids = [...content.matchAll(/^ {2}([\w-]+):$/gm)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(['_true', '_null', '_no', '_off', '_n', 'north']));
    const { jobs } = parse(content, { version: '1.1' }) as { jobs: Record<string, { needs?: unknown[] }> };
    for (const { needs = [] } of Object.values(jobs))
      expect(needs.map((need) => typeof need)).not.toContain('boolean');
    expect(Object.keys(jobs)).toEqual(expect.arrayContaining(['_no', '_off', 'north']));
  });

  it('takes wildcards for what the platform takes them for, and merges pipelines of one branch', async () => {
    const pipelines = [
      { name: 'a', branch: 'feature/*', environments: [{ name: 'dev' }] },
      { name: 'b', branch: 'main', environments: [{ name: 'dev' }] },
      {
        name: 'c',
        branch: 'main',
        environments: [{ name: 'dev', requires_approval: true }, { name: 'prod' }],
      },
    ];
    const { content } = await generate({ ...web, pipelines }, { style: 'jobs' });
    const { on, jobs } = parse(content) as {
      on: { push: { branches: string[] } };
      jobs: Record<string, { if: string }>;
    };
    expect(on.push).toEqual({ branches: ['feature/**', 'main'] });
    expect(Object.keys(jobs)).toEqual([
      'build',
      'feature---dev',
      'main-dev-plan',
      'main-dev-approval',
      'main-dev',
      'main-prod',
    ]);
    expect(jobs['feature---dev']?.if).toBe("startsWith(github.ref, 'refs/heads/feature/')");
  });

  it('gives each job an id of its own, whatever branches and environments are called', async () => {
    const dev = [{ name: 'dev' }];
    const idsOf = async (codebase: CodebaseConfig, environments = {}): Promise<string[]> => {
      const { content } = await generate(codebase, { style: 'jobs', environments });
      // A key that is there twice would throw.
      return Object.keys((parse(content) as { jobs: object }).jobs);
    };
    const branches = ['a/b', 'a-b', 'A-B', 'tag'].map((branch) => ({
      name: branch,
      branch,
      environments: dev,
    }));
    const pipelines = [...branches, { name: 'tags', tag: true, environments: dev }];
    expect(await idsOf({ ...web, pipelines })).toEqual([
      ...['build', 'a-b-dev', 'a-b-dev-2', 'A-B-dev-3', 'tag-dev', 'tag-dev-2'],
    ]);
    const odd = { build: null, 'x-approval': null, x: null };
    const environments = [{ name: 'build' }, { name: 'x-approval' }, { name: 'x', requires_approval: true }];
    const ids = await idsOf({ ...web, pipelines: [{ name: 'a', branch: 'main', environments }] }, odd);
    expect(ids).toEqual(['build', 'build-2', 'x-approval', 'x-2-approval', 'x-2']);
  });

  it('has a job even without pipelines and without a build', async () => {
    const { content } = await generate(
      { repository: 'uktrade/demo-web', requires_image_build: false },
      { style: 'jobs' },
    );
    expect(Object.keys((parse(content) as { jobs: object }).jobs)).toEqual(['pipeline']);
  });

  it('starts on every branch for the wildcard alone', async () => {
    const pipelines = [{ name: 'all', branch: '*', environments: [{ name: 'dev' }] }];
    const { content } = await generate({ ...web, pipelines });
    expect(parse(content)).toMatchObject({ on: { push: { branches: ['**'] } } });
  });

  it('says what does not work yet in each mode', async () => {
    const copilot = { dev: { 'service-deployment-mode': 'copilot' as const } };
    expect((await generate(web, { environments: copilot })).notes[0]).toBe(
      'dev: Copilot deploys the services there (service-deployment-mode), and straight to ECS is refused.',
    );
    const dual = await generate({ ...web, pipeline_mode: 'dual_codepipeline_github' });
    expect(dual.notes[0]).toContain('deployments go through CodePipeline');
  });

  it("has a job for each environment where one call can't do it", async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const environments = Object.fromEntries(names.map((name) => [name, null]));
    const pipelines = [{ name: 'x', branch: 'main', environments: names.map((name) => ({ name })) }];
    expect((await generate({ ...web, pipelines }, { environments })).style).toBe('jobs');
    const forced = await generate({ ...web, pipelines }, { style: 'pipeline', environments });
    expect(forced.notes.at(-1)).toBe(
      'codebase-pipeline.yml deploys to 6 environments at most, and there are 7: use style jobs.',
    );
  });
});

describe('a file that is there', () => {
  it('is unchanged the second time, and keeps what stands outside of the marks', async () => {
    const files = new MemoryFiles();
    const first = await generate(web, { files });
    await writeWorkflows([first], '/out', files, new AbortController().signal);
    expect((await generate(web, { files })).status).toBe('unchanged');
    const own = '  mine:\n    needs: pipeline\n    runs-on: ubuntu-latest\n    steps: [{ run: "true" }]\n';
    files.texts[FILE] = `${(files.texts[FILE] ?? '').replace('name: ', 'name: My own ')}${own}`;
    const changed = await generate({ ...web, pipelines: web.pipelines?.slice(0, 1) }, { files });
    expect(changed.status).toBe('updated');
    expect(changed.content.endsWith(own)).toBe(true);
    expect(changed.content).toContain("name: My own 'Deploy web'");
    expect(changed.content).not.toContain('tags:');
    expect(checkFailure([changed])?.message).toBe(
      '1 workflow not up to date: .github/workflows/deploy-web.yml (out of date).',
    );
    expect(checkFailure([await generate(web, { files })])?.message).toBeUndefined();
    expect(formatWorkflows([changed], 'dry-run')).toMatch(
      /^Dry run: would write 1 workflow\. Nothing was changed\.\n\.github\/workflows\/deploy-web\.yml: would be updated\n {2}- /,
    );
    expect(formatWorkflows([changed], 'success')).toMatch(/^Wrote 1 workflow\.\n/);
  });

  it.each([
    ['name: Mine\n', 'lacks the marks'],
    ['# platform-tools: end of what is generated\n', 'has no generated part between its marks'],
    ['# platform-tools: end of what is generated\n'.repeat(2), 'has the generated part more than once'],
  ])('is never overwritten where it was not generated: %j', async (text, problem) => {
    await expect(generate(web, { files: new MemoryFiles({ [FILE]: text }) })).rejects.toThrow(problem);
  });

  it('names the mark that is missing, and one that is there twice', async () => {
    const { content } = await generate(web);
    const refusal = async (text: string): Promise<string> => {
      const error: unknown = await generate(web, { files: new MemoryFiles({ [FILE]: text }) }).catch(
        (thrown: unknown) => thrown,
      );
      return error instanceof PlatformError ? `${error.message} ${error.hint ?? ''}` : '';
    };
    const [start = '', end = ''] = content.split('\n').filter((line) => line.startsWith('# platform-tools:'));
    expect(await refusal(content.replace(end, ''))).toContain(`Put the line back: "${end}".`);
    expect(await refusal(content.replace(start, ''))).toContain(`Put the line back: "${start}".`);
    expect(await refusal(`${content}${content}`)).toContain('more than once. Keep one of them.');
    expect(await refusal(`${end}\n${start}\n`)).toContain('between its marks. Put the line back');
  });

  it('keeps its line ends, as Windows has them or as all others, and a last line without one', async () => {
    const files = new MemoryFiles();
    const { content } = await generate(web);
    for (const same of [content.replaceAll('\n', '\r\n'), content.slice(0, -1), `\uFEFF${content}`]) {
      files.texts[FILE] = same;
      expect((await generate(web, { files })).status).toBe('unchanged');
    }
    files.texts[FILE] = content.replaceAll('\n', '\r\n');
    const changed = await generate({ ...web, pipelines: web.pipelines?.slice(0, 1) }, { files });
    expect(changed.status).toBe('updated');
    expect(changed.content.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('is refused where the outcome would not be YAML', async () => {
    const files = new MemoryFiles();
    files.texts[FILE] = `permissions: {}\n${(await generate(web)).content}`;
    await expect(generate(web, { files })).rejects.toThrow('would not be valid YAML');
  });

  it('is refused where a link leads elsewhere', async () => {
    for (const [path, kind] of [
      ['/out/.github', 'link'],
      [FILE, 'link'],
      [FILE, 'directory'],
    ] as const)
      await expect(generate(web, { files: new MemoryFiles({}, { [path]: kind }) })).rejects.toThrow(
        'is in the way',
      );
  });
});

describe('all codebases', () => {
  it('have a folder each, named after the repository', async () => {
    const config = configOf({ web, api: { ...web, repository: 'uktrade/demo-api' } });
    const files = new MemoryFiles();
    const options = {
      codebase: undefined,
      style: 'auto' as const,
      terraform: true,
      output: '/out',
      files,
      texts: files,
    };
    expect((await planWorkflows(config, options)).map(({ path }) => path)).toEqual([
      'demo-web/.github/workflows/deploy-web.yml',
      'demo-api/.github/workflows/deploy-api.yml',
    ]);
    await expect(planWorkflows(config, { ...options, codebase: 'wbe' })).rejects.toMatchObject({
      message: 'There is no codebase "wbe" in platform-config.yml.',
      hint: 'Did you mean "web"? There are: web, api.',
    });
    expect((await planRepository(config, 'demo-API', options)).map(({ path }) => path)).toEqual([
      '.github/workflows/deploy-api.yml',
    ]);
    await expect(planRepository(config, 'demo', options)).rejects.toThrow(
      'No codebase in platform-config.yml has the repository demo.',
    );
  });
});
