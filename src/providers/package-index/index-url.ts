import { PlatformError } from '../../core/errors.js';
import type { Registry } from './package-index.js';

/** Where each registry is, and which variable of the environment says otherwise. */
const DEFAULTS: Readonly<Record<Registry, { url: string; variable: string }>> = {
  pypi: { url: 'https://pypi.org', variable: 'PYPI_INDEX_URL' },
  npm: { url: 'https://registry.npmjs.org', variable: 'NPM_REGISTRY_URL' },
};

/**
 * The registry's address, without a slash at the end: the given one, else the environment's, else the public one.
 * @throws PlatformError for what can't be one; a password in it is never printed
 */
export function indexUrl(
  registry: Registry,
  given: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
): string {
  const { url, variable } = DEFAULTS[registry];
  const fromEnvironment = (env[variable] ?? '') === '' ? undefined : env[variable];
  const source = given === undefined ? `The environment variable ${variable}` : 'The input index-url';
  return checkedUrl(given ?? fromEnvironment ?? url, source).replace(/\/+$/, '');
}

/** @throws PlatformError for what is no http address, or holds a password */
export function checkedUrl(text: string, source: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    throw new PlatformError(`${source} is no http or https address.`, {
      hint: 'Write it as https://pypi.org or https://test.pypi.org.',
    });
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new PlatformError(`${source} has a user, a password or a query in it.`, {
      hint: 'Give the address alone; a token for uploads belongs into pypi-token.',
    });
  }
  return text;
}
