import { PlatformError } from '../../core/errors.js';

/**
 * The repository's name, without its owner: the end of the address of `origin`, be it a URL, `git@host:owner/name` or a path.
 * @throws PlatformError when it ends in no name; the address is not shown, since it may hold credentials
 */
export function repositoryName(originUrl: string): string {
  const path = originUrl
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  const name = (path.split(/[/:\\]/).pop() ?? '').replace(/\.git$/, '');
  // Source: GitHub's rule for the names of repositories.
  if (/^[\w.-]{1,100}$/.test(name) && !/^\.*$/.test(name)) return name;
  throw new PlatformError(
    'The address of the git remote "origin" does not end in the name of a repository.',
    {
      hint: 'Look at git remote get-url origin. It has a form like git@github.com:uktrade/demo.git.',
    },
  );
}
