import { getOctokitOptions, GitHub } from '@actions/github/lib/utils';

export type Octokit = InstanceType<typeof GitHub>;

export interface OctokitSettings {
  /** Without a slash at the end. */
  apiUrl: string;
  /** Without it the API is asked anonymously. */
  token: string | undefined;
  debug: (message: string) => void;
}

/**
 * The toolkit's client, which goes through the proxy of the environment. This is the only file that imports the
 * toolkit, and it is imported late: half a megabyte that most runs don't need.
 */
export function createOctokit({ apiUrl, token, debug }: OctokitSettings): Octokit {
  const log = { debug, info: debug, warn: debug, error: debug };
  const options = {
    baseUrl: apiUrl,
    userAgent: 'platform-tools',
    log,
  };
  return new GitHub(token === undefined || token === '' ? options : getOctokitOptions(token, options));
}
