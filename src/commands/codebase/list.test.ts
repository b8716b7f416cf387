import { describe, expect, it } from '@jest/globals';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import type { RawInputs } from '../../core/inputs.js';
import { parseInputs } from '../../core/inputs.js';
import codebaseList from './list.js';
import { FakeContext, fakeSession } from '../../testing/fake-context.js';

const parameters = {
  '/platform/applications/demo/environments/dev': {
    allEnvironments: [{ name: 'dev', accountID: '111122223333' }],
  },
  '/copilot/applications/demo/codebases/web': { name: 'web', repository: 'uktrade/web' },
  '/copilot/applications/demo/codebases/bad': '{',
};

async function run(raw: RawInputs, session = fakeSession({ parameters: new MemoryParameters(parameters) })) {
  const context = new FakeContext({ session });
  const inputs = parseInputs(codebaseList.name, codebaseList.inputs, raw);
  return { context, result: await codebaseList.run(inputs, context) };
}

describe('codebase-list', () => {
  it('lists the codebases without asking for images, with a warning for the one it can not read', async () => {
    const { context, result } = await run({ app: 'demo', 'aws-region': 'eu-west-1', 'dry-run': 'true' });
    expect(result.outputs.codebases).toEqual([
      {
        name: 'web',
        repository: 'uktrade/web',
        url: 'https://github.com/uktrade/web',
        pipelineMode: 'aws_codepipeline',
      },
    ]);
    expect(result.text).toContain('uktrade/web');
    expect(result.summary).toContain('### :information_source: Codebases of demo');
    expect(context.logger.texts('warning')).toEqual([expect.stringContaining('codebases/bad')]);
    expect(context.awsInputs).toEqual([expect.objectContaining({ 'aws-region': 'eu-west-1' })]);
  });

  it('lists the images with with-images', async () => {
    const images = new FakeRegistry({
      'demo/web': [{ digest: 'sha256:0123456789abcdef', tags: ['commit-abcdef1', 'tag-1.2.3'] }],
    });
    const session = fakeSession({ parameters: new MemoryParameters(parameters), images });
    const { result } = await run({ app: 'demo', 'with-images': 'true' }, session);
    expect(result.outputs.codebases).toEqual([
      expect.objectContaining({
        images: [expect.objectContaining({ tag: 'commit-abcdef1', commit: 'abcdef1' })],
      }),
    ]);
    expect(result.summary).toContain('<code>0123456789ab</code>');
  });

  it('prints rows as they become known, and nothing twice, where the screen takes them', async () => {
    const rows: string[] = [];
    const screen = { width: 80, tsv: true, rows: (text: string) => rows.push(text) };
    const session = fakeSession({ parameters: new MemoryParameters(parameters) });
    const context = Object.assign(new FakeContext({ session }), { screen });
    const inputs = parseInputs(codebaseList.name, codebaseList.inputs, { app: 'demo' });
    const result = await codebaseList.run(inputs, context);
    expect(rows).toEqual(['web\thttps://github.com/uktrade/web\taws_codepipeline']);
    expect(result.text).toBe('');
  });

  it('ends with a clear error for an application that is not there, and for a missing name', async () => {
    await expect(run({ app: 'dome' })).rejects.toThrow(/no application "dome" in account 111122223333/);
    await expect(run({})).rejects.toThrow('codebase-list needs the input app.');
  });
});
