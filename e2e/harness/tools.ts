import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { root } from './root.js';

/** The tools that scripts/install-tools.mjs installs. */
export type Tool =
  | 'act'
  | 'actionlint'
  | 'moto_server'
  | 'node24'
  | 'pip'
  | 'platform-helper'
  | 'pypi-server'
  | 'twine'
  | 'zizmor';

type Located = { path: string } | { missing: string };

function locate(tool: Tool): Located {
  const index = join(root, '.tools/tools.json');
  const tools = existsSync(index)
    ? (JSON.parse(readFileSync(index, 'utf8')) as Partial<Record<Tool, Located>>)
    : {};
  return tools[tool] ?? { missing: 'it is not installed; run `node scripts/install-tools.mjs`' };
}

/** The absolute path of a tool's program. For use inside `describeWithTools`. */
export function toolPath(tool: Tool): string {
  const located = locate(tool);
  if ('missing' in located) throw new Error(`${tool}: ${located.missing}`);
  return located.path;
}

/**
 * Tests that need borrowed tools. Where one is missing: with CI=true a test fails with the reason; elsewhere the tests
 * are skipped, and the reason is printed.
 */
export function describeWithTools(tools: readonly Tool[], title: string, body: () => void): void {
  const reasons = tools.flatMap((tool) => {
    const located = locate(tool);
    return 'missing' in located ? [`${tool}: ${located.missing}`] : [];
  });
  if (reasons.length === 0) {
    describe(title, body);
  } else if (process.env['CI'] === 'true') {
    describe(title, () => {
      it(`needs ${tools.join(', ')}`, () => {
        throw new Error(reasons.join('\n'));
      });
    });
  } else {
    process.stderr.write(`Skipped "${title}": ${reasons.join('; ')}\n`);
    describe.skip(title, body);
  }
}
