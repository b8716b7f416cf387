import { ownerAndName } from './client.js';
import type { GitHubClient } from './client.js';

/** A tag as the git API lists it. */
export interface TagRef {
  /** Without `refs/tags/`. */
  name: string;
  /** What the tag itself holds; `type` is `tag` where it is annotated. */
  object: { sha: string; type: string };
}

const PAGE = 100;

/**
 * All tags whose names begin so, page by page. Source: "List matching references" in GitHub's REST API; a server that
 * knows no pages gives everything each time.
 * @param repository `owner/name`
 * @throws PlatformError, NotFoundError
 */
export async function tagRefs(github: GitHubClient, repository: string, prefix: string): Promise<TagRef[]> {
  const found = new Map<string, TagRef>();
  for (let page = 1; ; page += 1) {
    const before = found.size;
    const { data } = await github.call(`list the tags of ${repository}`, (octokit, options) =>
      octokit.rest.git.listMatchingRefs({
        ...ownerAndName(repository),
        ref: `tags/${prefix}`,
        per_page: PAGE,
        page,
        ...options,
      }),
    );
    for (const { ref, object } of data) {
      const name = ref.replace(/^refs\/tags\//, '');
      found.set(name, { name, object });
    }
    if (data.length < PAGE || found.size === before) return [...found.values()];
  }
}
