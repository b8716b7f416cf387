import { describe, it } from '@jest/globals';
import { locateTool } from './tool-path.js';
import type { Tool } from './tool-path.js';

export { toolPath } from './tool-path.js';
export type { Tool };

/**
 * Tests that need borrowed tools. Where one is missing: with CI=true a test fails with the reason; elsewhere the tests
 * are skipped, and the reason is printed.
 */
export function describeWithTools(tools: readonly Tool[], title: string, body: () => void): void {
  const reasons = tools.flatMap((tool) => {
    const located = locateTool(tool);
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
