import Table from 'cli-table3';
import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import type { CodebaseListing, ListedCodebase, ListedImage } from './list-codebases.js';

const CODEBASE_HEADER = ['Codebase', 'Repository', 'Pipeline mode'];
const IMAGE_HEADER = ['Commit', 'Digest', 'Other tags', 'Pushed'];

/** The listing as a person at a terminal reads it. */
export function listingText(listing: CodebaseListing): string {
  if (listing.codebases.length === 0) return `Application ${listing.app} has no codebases.`;
  const codebases = terminalTable(
    CODEBASE_HEADER,
    listing.codebases.map(({ name, url, pipelineMode }) => [name, url, pipelineMode]),
  );
  const images = listing.codebases.flatMap((codebase) => {
    if (codebase.images === undefined) return [];
    const title = `Images of ${plain(codebase.name)}`;
    const nothing = withoutImages(listing, codebase);
    if (nothing !== undefined) return [`${title}: ${plain(nothing)}`];
    const rows = codebase.images.map((image) => [image.commitUrl, ...imageFacts(image)]);
    return [`${title}\n${terminalTable(IMAGE_HEADER, rows)}`];
  });
  return [codebases, ...images].join('\n\n');
}

/** The listing for the job summary, in GitHub's Markdown. */
export function listingSummary(listing: CodebaseListing): string {
  const title = `## Codebases of ${escapeMarkdown(listing.app)}`;
  if (listing.codebases.length === 0) return `${title}\n\nThe application has no codebases.\n`;
  const codebases = table(
    CODEBASE_HEADER,
    listing.codebases.map(({ name, repository, url, pipelineMode }) => [
      escapeMarkdown(name),
      link(repository, url),
      code(pipelineMode),
    ]),
  );
  const images = listing.codebases.flatMap((codebase) => {
    if (codebase.images === undefined) return [];
    const nothing = withoutImages(listing, codebase);
    const content = nothing === undefined ? imagesTable(codebase.images) : escapeMarkdown(nothing);
    return [`### Images of ${escapeMarkdown(codebase.name)}\n\n${content}`];
  });
  return `${[title, codebases, ...images].join('\n\n')}\n`;
}

function imagesTable(images: readonly ListedImage[]): string {
  return table(
    IMAGE_HEADER,
    images.map((image) => {
      const [digest, , pushed] = imageFacts(image);
      return [
        link(image.commit, image.commitUrl),
        code(digest),
        otherTags(image).map(code).join(' '),
        escapeMarkdown(pushed),
      ];
    }),
  );
}

/** Why there is nothing to show; undefined when there is something. */
function withoutImages(listing: CodebaseListing, codebase: ListedCodebase): string | undefined {
  if (listing.withoutRepository.includes(codebase.name))
    return `there is no image repository ${listing.app}/${codebase.name}.`;
  return codebase.images?.length === 0 ? 'none carries a commit tag.' : undefined;
}

/** Short digest, other tags, and the time as `2026-01-31 09:30 UTC`. */
function imageFacts(image: ListedImage): [string, string, string] {
  const digest = image.digest.replace(/^sha256:/, '').slice(0, 12);
  return [digest, otherTags(image).join(' '), `${image.pushedAt.slice(0, 16).replace('T', ' ')} UTC`];
}

function otherTags({ tags, tag }: ListedImage): string[] {
  return tags.filter((other) => other !== tag);
}

function terminalTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  // Without colours of its own: the text is also written to files and pipes.
  const terminal = new Table({ head: [...header], style: { head: [], border: [], compact: true } });
  terminal.push(...rows.map((row) => row.map(plain)));
  return terminal.toString();
}

/** Text from somewhere else on one line, with nothing in it that a terminal would obey. */
function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
