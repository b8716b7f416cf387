import { describe, expect, it } from '@jest/globals';
import { getRepositoryName } from './github.js';

describe('the name of a repository', () => {
  it('is as it was given', () => {
    const place = { workflow: undefined };
    for (const name of ['uktrade/demo-web', 'uktrade/.github', 'uktrade/a..b'])
      expect(getRepositoryName(name, place)).toBe(name);
  });

  it.each(['uktrade/..', 'uktrade/.', '../demo', 'uktrade/demo/..', 'uktrade/demo\n', 'demo', '$(id)/x'])(
    'is not %j, which would be another path of the API or none',
    (name) => {
      expect(() => getRepositoryName(name, { workflow: undefined })).toThrow('Expected owner/name.');
    },
  );

  it('is needed', () => {
    expect(() => getRepositoryName(undefined, { workflow: undefined })).toThrow(
      'The input repository is empty',
    );
  });
});
