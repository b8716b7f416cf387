const require = process.getBuiltinModule;
import {
  ownerAndName
} from "./chunk-CFQRA44X.js";
import {
  array,
  boolean,
  nullable,
  nullish,
  number,
  object,
  string
} from "./chunk-A56U36SA.js";
import {
  NotFoundError
} from "./chunk-KNLFTEZA.js";

// src/providers/github/releases.ts
var PAGE = 100;
var DRAFTS_AMONG = 300;
var GitHubReleases = class {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  /** GitHub finds only published releases by their tag, so drafts are looked for in the list. */
  async byTag(tag) {
    const published = await this.published(tag);
    if (published !== void 0) return published;
    return (await this.list(DRAFTS_AMONG)).find((release) => release.tag === tag);
  }
  async published(tag) {
    const answer = await this.unlessMissing(
      () => this.github.read(
        `look up the release ${tag} of ${this.repository}`,
        ReleaseAnswer,
        (octokit, options) => octokit.rest.repos.getReleaseByTag({ ...ownerAndName(this.repository), tag, ...options })
      )
    );
    return answer === void 0 ? void 0 : toRelease(answer);
  }
  async list(limit) {
    const found = [];
    for (let page = 1; found.length < limit; page += 1) {
      const data = await this.github.read(
        `list the releases of ${this.repository}`,
        array(ReleaseAnswer),
        (octokit, options) => octokit.rest.repos.listReleases({
          ...ownerAndName(this.repository),
          per_page: PAGE,
          page,
          ...options
        })
      );
      found.push(...data.map(toRelease));
      if (data.length < PAGE) break;
    }
    return found.slice(0, limit);
  }
  async listPublishedTags(limit) {
    const releases = await this.unlessMissing(() => this.list(limit));
    return (releases ?? []).filter(({ draft, prerelease }) => !draft && !prerelease).map(({ tag }) => tag);
  }
  async get(id) {
    const data = await this.github.read(
      `look up a release of ${this.repository}`,
      ReleaseAnswer,
      (octokit, options) => octokit.rest.repos.getRelease({ ...ownerAndName(this.repository), release_id: id, ...options })
    );
    return toRelease(data);
  }
  async writeBody(id, body) {
    const data = await this.github.read(
      `write the notes of a release of ${this.repository}`,
      ReleaseAnswer,
      (octokit, options) => octokit.rest.repos.updateRelease({
        ...ownerAndName(this.repository),
        release_id: id,
        body,
        ...options
      }),
      { attempts: 1 }
    );
    return toRelease(data);
  }
  async unlessMissing(ask) {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof NotFoundError) return void 0;
      throw error;
    }
  }
};
var ReleaseAnswer = object({
  id: number(),
  tag_name: string(),
  name: nullable(string()),
  body: nullish(string()),
  draft: boolean(),
  prerelease: boolean(),
  target_commitish: string(),
  html_url: string(),
  published_at: nullable(string())
});
function toRelease(answer) {
  return {
    id: answer.id,
    tag: answer.tag_name,
    name: answer.name ?? "",
    body: answer.body ?? "",
    draft: answer.draft,
    prerelease: answer.prerelease,
    target: answer.target_commitish,
    url: answer.html_url,
    publishedAt: answer.published_at ?? void 0
  };
}

export {
  GitHubReleases
};
