const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** The fields as XML elements, the way REST services write them: an element for each item of a list. */
export function xmlRepeated(fields: object): string {
  return Object.entries(fields)
    .flatMap(([name, value]: [string, unknown]) => [value].flat().map((item) => [name, item] as const))
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      const nested = typeof value === 'object' && value !== null && !(value instanceof Date);
      return `<${name}>${nested ? xmlRepeated(value) : content(value)}</${name}>`;
    })
    .join('');
}

/** The fields as XML elements, the way AWS Query writes them: lists as `<member>`, undefined left out. */
export function xmlElements(fields: object): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `<${name}>${content(value)}</${name}>`)
    .join('');
}

function content(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => `<member>${content(item)}</member>`).join('');
  if (typeof value === 'object' && value !== null) return xmlElements(value);
  return escape(String(value));
}
