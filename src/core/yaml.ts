import { parse, YAMLParseError } from 'yaml';
import { PlatformError } from './errors.js';

/**
 * Parses YAML or JSON. The error names the problem and its line, but never quotes the text: it may
 * hold a secret that is not masked yet.
 * @param name - what errors call the text: `The input inputs`
 * @param textOnly - leaves YAML scalars as text, so that `commit: 1234567` keeps its digits
 * @throws PlatformError
 */
export function parseYamlOrJson(name: string, text: string, hint: string, textOnly = false): unknown {
  if (text.trimStart().startsWith('{')) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // It may be a YAML mapping in braces.
    }
  }
  try {
    return parse(text, {
      prettyErrors: false,
      logLevel: 'error',
      ...(textOnly ? { schema: 'failsafe' } : {}),
    }) as unknown;
  } catch (error) {
    // The one other error is an alias without its anchor.
    if (!(error instanceof YAMLParseError))
      throw new PlatformError(`${name} is neither YAML nor JSON: an alias in it (*name) has no anchor.`, {
        hint,
      });
    const line = text.slice(0, error.pos[0]).split('\n').length;
    throw new PlatformError(`${name} is neither YAML nor JSON: line ${line}: ${withoutQuotes(error)}`, {
      hint,
    });
  }
}

/** yaml's sentence without what it quotes of the text. */
function withoutQuotes(error: YAMLParseError): string {
  const sentence =
    error.message
      .split('\n')[0]
      ?.replace(/:.*$/, '')
      .replace(/".*"|'.*'/g, '…') ?? '';
  return `${sentence.replace(/[.\s]+$/, '')} (${error.code}).`;
}
