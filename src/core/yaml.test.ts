import { describe, expect, it } from '@jest/globals';
import { PlatformError } from './errors.js';
import { parseYamlOrJson } from './yaml.js';

function failure(text: string): PlatformError {
  try {
    parseYamlOrJson('The input inputs', text, 'Write one input per line.', true);
  } catch (error) {
    if (error instanceof PlatformError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('parseYamlOrJson', () => {
  it('keeps YAML scalars as text where asked, and JSON values as they are', () => {
    expect(parseYamlOrJson('x', 'commit: 1234567', '', true)).toEqual({ commit: '1234567' });
    expect(parseYamlOrJson('x', '{commit: 1234567}', '', true)).toEqual({ commit: '1234567' });
    expect(parseYamlOrJson('x', '{"app": null, "wait": true}', '', true)).toEqual({ app: null, wait: true });
    expect(parseYamlOrJson('x', 'count: 2', '')).toEqual({ count: 2 });
  });

  it('does not quote an alias either', () => {
    const error = failure('token: *ghp_SECRET');
    expect(`${error.message} ${String(error.cause)}`).not.toContain('SECRET');
    expect(error.message).toContain('an alias');
  });

  it.each([
    'app: demo\ngithub-token: ghp_SECRET: y',
    'app: [ghp_SECRET',
    'app: "ghp_SECRET',
    "a: 'ghp_SECRET' ghp_SECRET",
    '{"github-token": "ghp_SECRET", }}',
    'ghp_SECRET: 1\nghp_SECRET: 2',
  ])('says where %j is wrong without quoting it', (text) => {
    const error = failure(text);
    expect(error.message).toMatch(/^The input inputs is neither YAML nor JSON: line \d+: /);
    expect(`${error.message} ${error.hint ?? ''} ${String(error.cause)}`).not.toContain('SECRET');
  });
});
