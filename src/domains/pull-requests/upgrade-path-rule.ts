import { findUpgradePath, isPlaceholder } from '../conventional-commits/upgrade-path.js';
import { bodyLines } from './body-lines.js';
import { problem } from './problem.js';
import type { Problem } from './problem.js';

const HOW =
  'Say under a heading "## Upgrade path" what users have to do; the notes of the release will carry that section.';

/**
 * A breaking change tells its users how to upgrade.
 * @param template the repository's template for pull requests, whose own text counts for nothing
 */
export function upgradePathProblems(body: string, template: string | undefined): Problem[] {
  const found = findUpgradePath(body);
  if (found === undefined)
    return [
      problem(
        'upgrade-path',
        'body',
        `A breaking change, and the body has no section "Upgrade path". ${HOW}`,
      ),
    ];
  if (!isPlaceholder(found.content, template)) return [];
  const line = bodyLines(body).findLast(({ offset }) => offset <= found.start);
  return [
    problem(
      'upgrade-path',
      'body',
      `A breaking change, and its section "Upgrade path" tells nothing yet. ${HOW}`,
      {
        line: line?.number,
        column: line === undefined ? undefined : 1,
        excerpt: line?.text,
      },
    ),
  ];
}
