import type { ReleaseRecord } from './release-record.js';
import type { RepositoryRecord } from '../repositories/repositories.js';
import type { Schema } from '../schema.js';
import { githubTime } from '../time.js';
import { nodeId, user } from '../user-shape.js';

export function releaseShape(release: ReleaseRecord, repository: RepositoryRecord): Schema<'release'> {
  const { id, tag, draft } = release;
  const { url, api } = repository;
  const own = `${url}/releases/${id}`;
  const time = (date: string): string => githubTime(Date.parse(date));
  return {
    id,
    node_id: nodeId('Release', id),
    url: own,
    html_url: releasePage(release, repository),
    assets_url: `${own}/assets`,
    upload_url: `${own.replace('//api.', '//uploads.')}/assets{?name,label}`,
    tarball_url: draft ? null : `${url}/tarball/${tag}`,
    zipball_url: draft ? null : `${url}/zipball/${tag}`,
    tag_name: tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: time(release.createdAt),
    updated_at: time(release.updatedAt),
    published_at: release.publishedAt === null ? null : time(release.publishedAt),
    author: user(release.author, api, release.author.endsWith('[bot]') ? 'Bot' : 'User'),
    assets: [],
  };
}

/** A draft's page is not under its tag. */
export function releasePage({ id, tag, draft }: ReleaseRecord, { page }: RepositoryRecord): string {
  return `${page}/releases/tag/${draft ? `untagged-${id.toString(16).padStart(20, '0')}` : tag}`;
}
