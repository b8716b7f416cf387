import { describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import { FakeContext } from '../../testing/fake-context.js';
import command from './check.js';

function check(raw: RawInputs) {
  return command.run(parseInputs(command.name, command.inputs, raw), new FakeContext());
}

describe('pull-request-check', () => {
  it('takes types and scopes from lists, by comma or line', async () => {
    const given = { types: 'feat,\n chore', scopes: 'api, cli', title: 'chore(cli): Add (DBTP-1)' };
    const { outputs, failure, summary } = await check(given);
    expect(failure).toBeUndefined();
    expect(outputs).toMatchObject({ type: 'chore', scope: 'cli', ticket: 'DBTP-1', bump: 'none' });
    expect(summary).toContain("won't trigger a release");
    const other = await check({ ...given, title: 'fix(web): Add (DBTP-1)' });
    expect(other.failure?.message).toBe('The pull request has 2 problems: type, scope.');
    expect(other.summary).toMatch(/^### :x: The pull request does not pass: /);
  });

  it.each([
    [{ types: 'feat: , fix' }, 'The input types has the entry "feat:"'],
    [{ scopes: 'api(web)' }, 'The input scopes has the entry "api(web)"'],
    [{ types: ' , ' }, 'The input types has no entry.'],
    [{ 'pull-request': 'seven' }, 'The input pull-request is "seven"'],
  ])('refuses %j', async (raw, message) => {
    await expect(check({ title: 'feat: Add (DBTP-1)', ...raw })).rejects.toThrow(message);
  });
});
