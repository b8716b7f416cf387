import { describe, expect, it } from '@jest/globals';
import { formatTable } from './text-table.js';

describe('formatTable', () => {
  it('shows each row on its line, and nothing that a terminal would obey', () => {
    const text = formatTable(['Name', 'State'], [['web', 'up\n\u001b[31mred']]);
    expect(text).toContain('│ web  │ up [31mred │');
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/\u001b/);
  });
});
