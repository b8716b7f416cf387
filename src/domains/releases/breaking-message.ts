import { parseCommitMessage } from '../conventional-commits/parse-commit-message.js';

const MARKED = /^\s*(?:[*-]\s+)?[A-Za-z][\w-]*(?:\([^()\n]*\))?\s*!\s*:/;
const FOOTER = /^\s*BREAKING[ -]CHANGE(?:\([^()\n]*\))?\s*(?::|!:|\s#)/m;

/**
 * Whether a commit says that it breaks something. What release-please can't parse is read generously: it leaves such a
 * commit out of the notes, and that breaks things all the same.
 * @param pullRequestBody of the pull request that it came with, which may override the message
 */
export function isBreaking(message: string, pullRequestBody = ''): boolean {
  const { commits, dropped } = parseCommitMessage(message, pullRequestBody);
  return (
    commits.some(({ breaking }) => breaking) ||
    dropped.some(({ text }) => MARKED.test(text) || FOOTER.test(text))
  );
}
