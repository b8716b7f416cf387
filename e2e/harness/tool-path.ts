import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/** The tools that scripts/install-tools.mjs installs, or finds. */
export type Tool =
  | 'act'
  | 'actionlint'
  | 'chromium'
  | 'moto_server'
  | 'node24'
  | 'pip'
  | 'platform-helper'
  | 'pypi-server'
  | 'twine'
  | 'zizmor';

export type Located = { path: string } | { missing: string };

/** Where a tool is, or why it is missing. */
export function locateTool(tool: Tool): Located {
  const index = join(root, '.tools/tools.json');
  const tools = existsSync(index)
    ? (JSON.parse(readFileSync(index, 'utf8')) as Partial<Record<Tool, Located>>)
    : {};
  return tools[tool] ?? { missing: 'it is not installed; run `node scripts/install-tools.mjs`' };
}

/** The absolute path of a tool's program. */
export function toolPath(tool: Tool): string {
  const located = locateTool(tool);
  if ('missing' in located) throw new Error(`${tool}: ${located.missing}`);
  return located.path;
}
