import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { cutToBytes } from './runner.js';
import { readWorkflow } from './workflow.js';

describe('cutToBytes', () => {
  it('leaves a text that fits', () => {
    expect(cutToBytes('a\nb', 3)).toBe('a\nb');
  });

  it('cuts at a line and says so, within the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 20, maxLength: 60 }),
        (lines) => {
          const text = lines.join('\n');
          const cut = cutToBytes(text, 200);
          expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(200);
          if (Buffer.byteLength(text) > 200) expect(cut).toContain('a job summary takes 1 MiB');
        },
      ),
    );
  });
});

describe('readWorkflow', () => {
  it('is undefined outside of GitHub Actions', () => {
    expect(readWorkflow({ GITHUB_SHA: 'abc' })).toBeUndefined();
  });

  it('reads the run from the environment', () => {
    const workflow = readWorkflow({
      GITHUB_ACTIONS: 'true',
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '3',
      GITHUB_JOB: 'deploy',
      GITHUB_REPOSITORY: 'uktrade/demo',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_ACTOR: 'someone',
      GITHUB_SERVER_URL: 'https://git.example',
      GITHUB_API_URL: 'https://git.example/api',
    });
    expect(workflow).toMatchObject({
      runId: '42',
      runAttempt: '3',
      job: 'deploy',
      runUrl: 'https://git.example/uktrade/demo/actions/runs/42',
    });
  });
});

describe("the event's payload", () => {
  it('is read when it is asked for', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'platform-tools-event-'));
    const path = join(folder, 'event.json');
    await writeFile(path, '{"release": {"tag_name": "v1.2.3"}}');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'release', GITHUB_EVENT_PATH: path };
    const workflow = readWorkflow(env);
    expect(workflow?.eventName).toBe('release');
    expect(workflow?.readEvent()).toEqual({ release: { tag_name: 'v1.2.3' } });
    await rm(folder, { recursive: true });
    expect(workflow?.readEvent()).toBeUndefined();
    expect(readWorkflow({ GITHUB_ACTIONS: 'true' })?.readEvent()).toBeUndefined();
  });
});
