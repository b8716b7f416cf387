import { escapeMrkdwn, mrkdwnLink } from '../slack/mrkdwn.js';

/** Where numbers such as `#7` lead to. */
export interface Repository {
  /** `owner/name`. */
  name: string;
  /** Its page on GitHub, without a slash at the end. */
  url: string;
}

/** Takes no room, and keeps what is before and after it from being read as one word. */
const JOINER = '\u2060';
/** `#7`, `owner/name#7`, `GH-7`; neither within a word nor within an address. */
const REFERENCE = /(?<![\w/.&#@-])(?:([\w-]+\/[\w.-]+)?#|GH-)(\d{1,9})(?![\w-])/g;

/**
 * Plain text of a release note as text of a message: it mentions nobody, and none of its characters are markup. Where a
 * repository is given, numbers of issues and pull requests become links.
 */
export function inertMrkdwn(text: string, repository?: Repository): string {
  if (repository === undefined) return inert(text);
  let result = '';
  let last = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const [reference, other, number] = match;
    const url = other === undefined ? repository.url : siblingUrl(repository, other);
    result += inert(text.slice(last, match.index)) + mrkdwnLink(reference, `${url}/issues/${number ?? ''}`);
    last = match.index + reference.length;
  }
  return result + inert(text.slice(last));
}

/** A link whose text mentions nobody; only the text where the address is no http one. */
export function inertLink(text: string, url: string): string {
  return mrkdwnLink(withoutMentions(text), url);
}

/**
 * A block of code; three back-quotes in it would end it. Within a quotation Slack may take its lines for text, so that
 * nobody is mentioned there; elsewhere code stays as it is, to be copied.
 */
export function inertCodeBlock(code: string, { quoted }: { quoted: boolean }): string {
  const text = (quoted ? withoutMentions(code) : code).replace(/`{3,}/g, (quotes) =>
    'ˋ'.repeat(quotes.length),
  );
  return `\`\`\`\n${escapeMrkdwn(text)}\n\`\`\``;
}

function inert(text: string): string {
  return escapeMrkdwn(withoutMarks(withoutMentions(text)));
}

/**
 * `@channel` and `@octocat` stay readable, and reach nobody: GitHub's names are not Slack's. At the end of a text, what
 * comes next may be left out, and a name after that.
 */
function withoutMentions(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}_])@(?=\S|$)/gu, `@${JOINER}`);
}

/** Slack has no escape for its marks: where they could begin or end something, look-alikes stand for them. */
function withoutMarks(text: string): string {
  return (
    text
      .replaceAll('`', 'ˋ')
      .replace(/(?<=\S)\*|\*(?=\S)/g, '∗')
      .replace(/(?<=\S)~|~(?=\S)/g, '∼')
      // Within a word an underscore is only that.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, 'ˍ')
      // At the beginning of a line it would quote it.
      .replace(/^(\s*)>/gm, `$1${JOINER}>`)
  );
}

function siblingUrl({ name, url }: Repository, other: string): string {
  return `${url.slice(0, url.length - name.length)}${other}`;
}
