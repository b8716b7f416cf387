import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../core/errors.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { until } from '../../testing/until.js';
import { DockerDeployTools } from './deploy-tools.js';

const IMAGE = 'public.ecr.aws/uktrade/platform-deploy-tools@sha256:abc';
const SECRET = 'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY00';
let folder: string;
let logger: MemoryLogger;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docker '));
  logger = new MemoryLogger();
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A program with the name docker: `$home` is the folder that is mounted as the home. */
function docker(script: string): void {
  const home = `home=$(printf '%s\\n' "$@" | /usr/bin/sed -n 's|^type=bind,"source=\\(.*\\)",target=/home/.*|\\1|p')`;
  writeFileSync(join(folder, 'docker'), `#!/bin/sh\n${home}\n${script}\n`);
  chmodSync(join(folder, 'docker'), 0o755);
}

function tools(): DockerDeployTools {
  const env = {
    PATH: folder,
    HOME: '/home/me',
    RUNNER_TEMP: folder,
    GITHUB_TOKEN: 'ghs_no',
    DOCKER_HOST: 'unix:///x',
  };
  return new DockerDeployTools({ image: IMAGE, repository: '/a b:c', modules: undefined, logger, env });
}

const job = (signal = new AbortController().signal) => ({
  script: 'terraform plan "$@"',
  arguments: ['dev', '$(rm -rf /)'],
  profile: {
    name: 'demo-test',
    account: '111111111111',
    region: 'eu-west-2',
    credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: SECRET, sessionToken: 'session' },
  },
  signal,
});

const leftovers = (): string[] => readdirSync(folder).filter((name) => name.startsWith('platform-tools-'));

describe('the deploy-tools image', () => {
  it('gets the script as arguments, and the credentials in a file of its own', async () => {
    docker(
      `printf '%s\\n' "$@" > '${folder}/argv'; /usr/bin/env > '${folder}/env'; /bin/cat "$home/.aws/credentials" "$home/.aws/config" > '${folder}/aws'; /bin/ls -l "$home/.aws" > '${folder}/modes'; echo one; echo two >&2`,
    );
    expect(await tools().run(job())).toEqual({ exitCode: 0, lines: ['one', 'two'] });
    const argv = readFileSync(join(folder, 'argv'), 'utf8').trimEnd().split('\n');
    expect(argv.slice(-7)).toEqual([IMAGE, 'sh', '-c', 'terraform plan "$@"', 'sh', 'dev', '$(rm -rf /)']);
    expect(argv).toContain('type=bind,"source=/a b:c",target=/work/deploy');
    expect(argv.join('\n')).not.toMatch(/wJalr|session|TERRAFORM_MODULE/);
    const environment = readFileSync(join(folder, 'env'), 'utf8');
    expect(environment).toContain('DOCKER_HOST=unix:///x\n');
    expect(environment).not.toMatch(/GITHUB_TOKEN|AWS_/);
    expect(readFileSync(join(folder, 'aws'), 'utf8')).toBe(
      `[demo-test]\naws_access_key_id = AKIAEXAMPLE\naws_secret_access_key = ${SECRET}\naws_session_token = session\n` +
        '[profile demo-test]\nregion = eu-west-2\noutput = json\nprofile_account_id = 111111111111\n',
    );
    expect(readFileSync(join(folder, 'modes'), 'utf8').match(/^-rw-------/gm)).toHaveLength(2);
    expect(leftovers()).toEqual([]);
  });

  it('removes the credentials after a failure and a cancellation as well', async () => {
    docker('echo "Error: no"; exit 3');
    expect(await tools().run(job())).toEqual({ exitCode: 3, lines: ['Error: no'] });
    expect(leftovers()).toEqual([]);
    docker(`trap 'exit 130' INT; : > '${folder}/started'; while :; do /bin/sleep 0.02; done`);
    const controller = new AbortController();
    const running = tools().run(job(controller.signal));
    await until(() => existsSync(join(folder, 'started')), 'the start of docker');
    controller.abort(new CancelledError('Cancelled.'));
    // Interrupted, so that Terraform gives its lock back.
    expect((await running).exitCode).toBe(130);
    expect(leftovers()).toEqual([]);
  });

  it('shows whole lines as they come', async () => {
    docker(`printf 'a\\nb'; /bin/sleep 0.05; printf 'c\\n\\nd'`);
    expect((await tools().run(job())).lines).toEqual(['a', 'bc', 'd']);
    expect(logger.texts('remote').join('')).toBe('a\nbc\n\nd');
  });

  it('says what to do without docker', async () => {
    await expect(tools().prepare()).rejects.toMatchObject({
      message: 'docker is not on the PATH, so the deploy-tools image could not be run.',
      hint: 'Use a runner with Docker, such as ubuntu-latest, or install Docker on this machine.',
    });
  });
});
