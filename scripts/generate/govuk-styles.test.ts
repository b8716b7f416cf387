import { describe, expect, it } from '@jest/globals';
import { govukStylesModule, keepClasses } from './govuk-styles.js';

const classes = new Set(['govuk-a', 'govuk-b']);

describe('keepClasses', () => {
  it.each([
    ['.govuk-a{color:red}.govuk-c{color:blue}', '.govuk-a{color:red}'],
    ['.govuk-a,.govuk-c{x:y}', '.govuk-a{x:y}'],
    ['.govuk-a .govuk-c{x:y}', ''],
    ['.govuk-b>li:not(.govuk-c):hover{x:y}', '.govuk-b>li:not(.govuk-c):hover{x:y}'],
    ['.govuk-a:is(a,b),.govuk-c{x:y}', '.govuk-a:is(a,b){x:y}'],
    ['.govuk-\\!-static,.govuk-a\\:x{x:y}', ''],
    [':root{--a:"}"}', ':root{--a:"}"}'],
    ['@charset "UTF-8";.govuk-a{content:";"}', '.govuk-a{content:";"}'],
    ['@media print{.govuk-c{x:y}}@font-face{src:url(x)}', ''],
    [
      '@supports (a:b){@media print{.govuk-a{x:y}.govuk-c{x:y}}}',
      '@supports (a:b){@media print{.govuk-a{x:y}}}',
    ],
    ['a{x:y}', ''],
  ])('of %s keeps %j', (css, kept) => {
    expect(keepClasses(css, classes)).toBe(kept);
  });
});

describe('govukStylesModule', () => {
  it('brings the styles of the classes that a page names, without typeface and pictures', async () => {
    const text = await govukStylesModule('class="govuk-link"');
    expect(text).toContain('.govuk-link:focus{');
    expect(text).not.toMatch(/GDS Transport|url\(|govuk-table/);
    expect(text).toMatch(/GOV\.UK Frontend \d+\.\d+\.\d+, Crown copyright, MIT licence/);
  });
});
