import { PlatformError } from '../../core/errors.js';
import { findNearest } from '../../core/inputs.js';

/** What a template can hold, in mrkdwn that mentions nobody. */
export const PLACEHOLDERS = [
  'version',
  'tag',
  'headline',
  'repository',
  'url',
  'prerelease',
  'breaking',
  'upgrade-path',
  'notes',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];
export type PlaceholderValues = Readonly<Record<Placeholder, string>>;

export const defaultTemplate = `:package: *{headline}*{prerelease}: <{url}|{tag}>

{breaking}

{upgrade-path}

{notes}`;

/** Longer ones would leave no room for what they are about. */
const LONGEST = 3_000;
const PLACEHOLDER = /\{([A-Za-z][A-Za-z_-]*)\}/g;

/** @throws PlatformError for placeholders that there are not, with the list of those that there are */
export function checkTemplate(template: string): string {
  if (template.trim() === '') throw new PlatformError('The input template is empty.', { hint: listed() });
  if (template.length > LONGEST)
    throw new PlatformError(`The input template has ${template.length} characters; ${LONGEST} is the most.`);
  for (const [, name = ''] of template.matchAll(PLACEHOLDER)) {
    if (PLACEHOLDERS.some((known) => known === name)) continue;
    const suggestion = findNearest(name, PLACEHOLDERS);
    throw new PlatformError(`The input template has the placeholder {${name}}, which there is not.`, {
      hint: `${suggestion === undefined ? '' : `Did you mean {${suggestion}}? `}${listed()}`,
    });
  }
  return template;
}

/**
 * The template with its values, in one pass: what looks like a placeholder in a value stays as it is. A paragraph of
 * placeholders that are all empty is left out.
 */
export function fillTemplate(template: string, values: PlaceholderValues): string {
  return template
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .filter((paragraph) => !isEmpty(paragraph, values))
    .map((paragraph) => paragraph.replace(PLACEHOLDER, (_, name: string) => values[name as Placeholder]))
    .join('\n\n')
    .trim();
}

function isEmpty(paragraph: string, values: PlaceholderValues): boolean {
  const names = [...paragraph.matchAll(PLACEHOLDER)].map(([, name]) => name as Placeholder);
  return (
    names.length > 0 &&
    paragraph.replace(PLACEHOLDER, '').trim() === '' &&
    names.every((name) => values[name] === '')
  );
}

function listed(): string {
  return `Placeholders: ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}.`;
}
