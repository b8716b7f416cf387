import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlatformError } from '../../core/errors.js';
import { repositoryName } from './prepare-repository.js';

describe('repositoryName', () => {
  it.each([
    ['git@github.com:uktrade/demo.git', 'demo'],
    ['git@github.com:demo.git', 'demo'],
    ['https://github.com/uktrade/demo-django', 'demo-django'],
    ['https://x-access-token:s3cret@github.com/uktrade/demo.git/', 'demo'],
    ['ssh://git@github.com:22/uktrade/demo.js.git', 'demo.js'],
    ['/srv/git/demo.git\n', 'demo'],
    ['C:\\git\\demo', 'demo'],
  ])('%j -> %s', (url, name) => {
    expect(repositoryName(url)).toBe(name);
  });

  it.each(['', '/', '.git', '..', 'https://github.com/uktrade/de mo', 'https://u:s3cret@host/ü'])(
    'refuses %j without showing it',
    (url) => {
      expect(() => repositoryName(url)).toThrow(PlatformError);
      expect(() => repositoryName(url)).not.toThrow(/s3cret/);
    },
  );

  it('gives a plain name or refuses, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (url) => {
        try {
          return /^[\w.-]+$/.test(repositoryName(url));
        } catch (error) {
          return error instanceof PlatformError;
        }
      }),
    );
  });
});
