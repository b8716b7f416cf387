/** An element's content: text, or its children by name, in a list where a name comes more than once. */
export type XmlValue = string | XmlChildren;

export interface XmlChildren {
  [name: string]: XmlValue | XmlValue[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const token = /<\?[^>]*\?>|<(\/?)([\w:.-]+)[^>]*?(\/?)>|([^<]+)/gy;

interface Open {
  name: string;
  text: string;
  children: XmlChildren | undefined;
}

/**
 * Reads the XML that the SDKs write: elements and text; attributes are passed over.
 * @throws SyntaxError for anything else
 */
export function readXml(text: string): XmlChildren {
  const root: Open = { name: '', text: '', children: {} };
  const open: Open[] = [root];
  let position = 0;
  for (const match of text.matchAll(token)) {
    if (match.index !== position) break;
    position += match[0].length;
    const [, closing, name, selfClosing, content] = match;
    const current = open.at(-1) ?? root;
    if (content !== undefined) current.text += unescape(content);
    else if (name !== undefined && closing === '') {
      open.push({ name, text: '', children: undefined });
      if (selfClosing === '/') close(open);
    } else if (name !== undefined) {
      if (current.name !== name) throw new SyntaxError(`</${name}> closes <${current.name}>.`);
      close(open);
    }
  }
  if (position !== text.length || open.length !== 1) throw new SyntaxError('The XML is not whole.');
  return root.children ?? {};
}

function close(open: Open[]): void {
  const done = open.pop();
  const parent = open.at(-1);
  if (done === undefined || parent === undefined) throw new SyntaxError('More is closed than was opened.');
  const value = done.children ?? done.text;
  parent.children ??= {};
  const before = parent.children[done.name];
  parent.children[done.name] = before === undefined ? value : [before, value].flat();
}

function unescape(text: string): string {
  return text.replaceAll(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name] ?? whole;
  });
}
