import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { brokenReferences } from './check-action-references.js';
import { completeWorkflow, fencedBlocks, withOwnReferences } from './documentation.js';

const ACTION = 'inputs:\n  app: { required: true }\nruns: { steps: [] }\n';

describe('workflows in the documentation', () => {
  it('are found with their lines', () => {
    const markdown = '# Title\n\n```yaml\na: 1\n```\n\n```sh\nls\n```\n\n```yaml\nb: 2\n```\n';
    expect(fencedBlocks(markdown, 'yaml')).toEqual([
      { line: 4, text: 'a: 1\n' },
      { line: 12, text: 'b: 2\n' },
    ]);
  });

  it.each([
    ['a list of steps', [{ run: 'ls' }], { jobs: { example: { steps: [{ run: 'ls' }] } } }],
    ['a job', { steps: [{ run: 'ls' }] }, { jobs: { example: { steps: [{ run: 'ls' }] } } }],
    ['jobs', { jobs: { a: { uses: 'x' } } }, { on: 'push', jobs: { a: { uses: 'x' } } }],
  ])('%s is completed', (_what, example, expected) => {
    expect(completeWorkflow(example)).toMatchObject(expected);
  });

  it.each([[{ codebases: {} }], [['a', 'b']], ['text'], [null]])('%j is no workflow', (example) => {
    expect(completeWorkflow(example)).toBeUndefined();
  });

  it('are checked against our actions: an input that is not there is found', () => {
    const workflow = stringify(
      completeWorkflow([{ uses: 'uktrade/platform-tools/actions/codebase-list@v1', with: { ap: 'demo' } }]),
    );
    const files = new Map([
      ['actions/codebase-list/action.yml', ACTION],
      ['README.md:3', withOwnReferences(workflow)],
    ]);
    expect(brokenReferences(files)).toEqual([
      'README.md:3: $/actions/codebase-list takes no input "ap"',
      'README.md:3: $/actions/codebase-list needs the input "app"',
    ]);
  });

  it('reach the root action and reusable workflows', () => {
    expect(withOwnReferences('uses: uktrade/platform-tools@v1')).toBe('uses: $/');
    expect(withOwnReferences('uses: uktrade/platform-tools/.github/workflows/publish.yml@v1')).toBe(
      'uses: $/.github/workflows/publish.yml',
    );
  });
});
