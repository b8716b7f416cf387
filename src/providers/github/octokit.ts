import { getOctokitOptions, GitHub } from '@actions/github/lib/utils';

export type Octokit = InstanceType<typeof GitHub>;

export interface OctokitSettings {
  /** Without a slash at the end; undefined is the environment's GITHUB_API_URL, else github.com's. */
  apiUrl: string | undefined;
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
    ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
    userAgent: 'platform-tools',
    log,
  };
  return new GitHub(token === undefined || token === '' ? options : getOctokitOptions(token, options));
}
