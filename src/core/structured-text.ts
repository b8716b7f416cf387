import { parseJson } from './json.js';

/**
 * Parses YAML or JSON that a person wrote, as `parseYamlOrJson` does. The library for YAML is loaded only where it is not
 * JSON, which a workflow's inputs always are.
 * @param name - what errors call the text: `The input inputs`
 * @throws UsageError
 */
export async function parseStructuredText(name: string, text: string, hint: string): Promise<unknown> {
  const json = parseJson(name, text);
  if (json !== undefined) return json;
  const { parseYamlOrJson } = await import('./yaml.js');
  return parseYamlOrJson(name, text, hint);
}

/**
 * Returns the inputs with the value of each that has a structure and is still text.
 * @param definitions - those of inputs with a structure have an example
 * @throws UsageError naming the input, and the line that is neither YAML nor JSON
 */
export async function parseTexts(
  definitions: Readonly<Record<string, { type: string; example?: string }>>,
  raw: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const parsed: Record<string, unknown> = { ...raw };
  for (const [name, { example }] of Object.entries(definitions)) {
    const text = raw[name];
    if (example === undefined || typeof text !== 'string' || text === '') continue;
    const hint = `An example of its form: ${example.replaceAll('\n', ' ')}`;
    parsed[name] = await parseStructuredText(`The input ${name}`, text, hint);
  }
  return parsed;
}
