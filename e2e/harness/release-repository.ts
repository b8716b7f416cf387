import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '../../sandbox/index.js';
import { createOctokit, type Octokit } from '../../src/providers/github/client.js';
import { JobProcess } from './process.js';
import { root } from './root.js';

const owner = 'uktrade';
const repo = 'platform-tools';
const token = 'release-token-of-the-tests';

/** What release-please reads of a repository that it releases as it does ours. */
const released = [
  'release-please-config.json',
  '.release-please-manifest.json',
  'package.json',
  'package-lock.json',
];

export interface Change {
  title: string;
  body?: string;
}

/** The numbers of pull requests, or the tags of releases. */
interface Released {
  pulls?: number[];
  tags?: string[];
  error?: string;
}

/** One for all repositories of a test file. */
let releasePlease: JobProcess<Released> | undefined;

export async function stopReleasePlease(): Promise<void> {
  await releasePlease?.stop();
}

/** Our own repository in a sandbox: changes land in it as they do here, and the real release-please releases it. */
export class ReleaseRepository {
  private changes = 0;

  private constructor(
    private readonly sandbox: Sandbox,
    readonly octokit: Octokit,
  ) {}

  /**
   * @param config what is different in `release-please-config.json`; undefined takes a setting away
   * @param version what was released last; by default, nothing was, and the version is the one in our manifest
   */
  static async start({
    config = {},
    version,
  }: { config?: Readonly<Record<string, unknown>>; version?: string } = {}): Promise<ReleaseRepository> {
    const contents = await Promise.all(
      released.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const),
    );
    const files: Record<string, string> = Object.fromEntries(contents);
    const ours = JSON.parse(files['release-please-config.json'] ?? '') as Record<string, unknown>;
    // What makes our first release 1.0.0 goes after it: here a release is what its commits make it.
    files['release-please-config.json'] = JSON.stringify({ ...ours, packages: { '.': {} }, ...config });
    if (version !== undefined) {
      files['.release-please-manifest.json'] = JSON.stringify({ '.': version });
      for (const path of ['package.json', 'package-lock.json'])
        files[path] = (files[path] ?? '').replace(/"version": "[^"]*"/, `"version": "${version}"`);
    }
    const releases = version === undefined ? [] : [{ tag: `v${version}` }];
    const commits = [{ sha: '1'.repeat(40), message: 'chore: Begin (off-ticket)' }];
    const sandbox = await startSandbox({
      scenario: {
        github: {
          tokens: [token],
          permissions: { actions: 'none', deployments: 'none' },
          repositories: { [`${owner}/${repo}`]: { private: true, commits, files, releases } },
        },
      },
    });
    const logger = { debug: (): void => undefined };
    const octokit = await createOctokit({ apiUrl: `${sandbox.url}/github`, token, logger });
    return new ReleaseRepository(sandbox, octokit);
  }

  /** Where a client of ours finds it. */
  get connection(): { apiUrl: string; token: string; name: string } {
    return { apiUrl: `${this.sandbox.url}/github`, token, name: `${owner}/${repo}` };
  }

  /** A pull request with one commit, squashed onto main. @returns its number */
  async land({ title, body = '' }: Change): Promise<number> {
    this.changes += 1;
    const { git, pulls } = this.octokit.rest;
    const at = { owner, repo };
    const branch = `change-${this.changes}`;
    const { data: main } = await git.getRef({ ...at, ref: 'heads/main' });
    const { data: before } = await git.getCommit({ ...at, commit_sha: main.object.sha });
    const file = { path: `src/${branch}.ts`, mode: '100644', type: 'blob', content: title } as const;
    const { data: tree } = await git.createTree({ ...at, base_tree: before.tree.sha, tree: [file] });
    const { data: commit } = await git.createCommit({
      ...at,
      message: title,
      tree: tree.sha,
      parents: [main.object.sha],
    });
    await git.createRef({ ...at, ref: `refs/heads/${branch}`, sha: commit.sha });
    const { data: pull } = await pulls.create({ ...at, title, body, head: branch, base: 'main' });
    await pulls.merge({ ...at, pull_number: pull.number, merge_method: 'squash', commit_message: body });
    await git.deleteRef({ ...at, ref: `heads/${branch}` });
    return pull.number;
  }

  /** Squashes a pull request onto main, as the button does. */
  async merge(number: number): Promise<string> {
    const { data } = await this.octokit.rest.pulls.merge({
      owner,
      repo,
      pull_number: number,
      merge_method: 'squash',
    });
    return data.sha;
  }

  /** Replaces the text of a pull request. */
  async describe(number: number, body: string): Promise<void> {
    await this.octokit.rest.pulls.update({ owner, repo, pull_number: number, body });
  }

  /** Lets release-please propose what is on main now. @returns the numbers of its pull requests */
  async propose(): Promise<number[]> {
    return (await this.releasePlease('createPullRequests')).pulls ?? [];
  }

  /** Lets release-please make the releases of what was merged. @returns their tags */
  async makeReleases(): Promise<string[]> {
    return (await this.releasePlease('createReleases')).tags ?? [];
  }

  private async releasePlease(step: 'createPullRequests' | 'createReleases'): Promise<Released> {
    releasePlease ??= new JobProcess(process.execPath, [join(root, 'e2e/harness/release-please.mjs')], {
      env: {},
      secrets: [token],
    });
    const url = `${this.sandbox.url}/github`;
    const answer = await releasePlease.run({ step, owner, repo, url, token });
    if (answer.error !== undefined) throw new Error(`release-please failed: ${answer.error}`);
    return answer;
  }

  async pull(number: number) {
    const { pulls } = this.octokit.rest;
    const { data } = await pulls.get({ owner, repo, pull_number: number });
    const { data: files } = await pulls.listFiles({ owner, repo, pull_number: number });
    return {
      title: data.title,
      branch: data.head.ref,
      body: data.body ?? '',
      state: data.state,
      labels: data.labels.map(({ name }) => name),
      files: files.map(({ filename }) => filename).sort(),
    };
  }

  async text(path: string, ref = 'main'): Promise<string> {
    const { data } = await this.octokit.rest.repos.getContent({ owner, repo, path, ref });
    return Array.isArray(data) || !('content' in data) ? '' : Buffer.from(data.content, 'base64').toString();
  }

  async releases() {
    const { data } = await this.octokit.rest.repos.listReleases({ owner, repo });
    return data;
  }

  /** Makes a draft public. */
  async publish(id: number): Promise<void> {
    await this.octokit.rest.repos.updateRelease({ owner, repo, release_id: id, draft: false });
  }

  /** The commits of the tags by name. */
  async tags(): Promise<Record<string, string>> {
    const { data } = await this.octokit.rest.repos.listTags({ owner, repo });
    return Object.fromEntries(data.map(({ name, commit }) => [name, commit.sha]));
  }

  /** All that the sandbox has logged, as a text to look for secrets in. */
  log(): string {
    return JSON.stringify(this.sandbox.requests());
  }

  get token(): string {
    return token;
  }

  close(): Promise<void> {
    return this.sandbox.close();
  }
}
