const FENCE = '```';
/** Room for closing a block of code at the end of a piece and opening it again in the next one. */
const FENCE_ROOM = 2 * (FENCE.length + 1);

/**
 * The text in pieces of at most `limit` characters (UTF-16, 40 or more), none of them empty. It is cut between lines;
 * a line that is too long by itself between words, and never within a link, an escaped character or an emoji, unless
 * these are too long themselves. A block of code that is cut is closed and opened again.
 */
export function splitText(text: string, limit: number): string[] {
  if (text.trim() === '') return [];
  if (text.length <= limit) return [text];
  const room = limit - FENCE_ROOM;
  const pieces: string[] = [];
  let piece = '';
  for (const line of text.split('\n').flatMap((whole) => cutLine(whole, room))) {
    const longer = piece === '' ? line : `${piece}\n${line}`;
    if (longer.length <= room) {
      piece = longer;
      continue;
    }
    pieces.push(piece);
    piece = line;
  }
  pieces.push(piece);
  return mendFences(pieces.filter((candidate) => candidate.trim() !== ''));
}

/** The text, or its beginning with an ellipsis when it has more than `limit` characters. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, cutPoint(text, limit - 1)).trimEnd()}…`;
}

function cutLine(line: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > limit) {
    const at = cutPoint(rest, limit);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at).replace(/^ /, '');
  }
  return [...parts, rest];
}

/** Where to cut a line so that at most `limit` characters come before: 1 or more. */
function cutPoint(line: string, limit: number): number {
  const head = line.slice(0, limit);
  const link = head.lastIndexOf('<');
  if (link > 0 && !head.includes('>', link) && line.includes('>', link)) return link;
  const space = head.lastIndexOf(' ');
  if (space > limit / 2) return space;
  const entity = /&[a-z]{0,4}$/.exec(head)?.index ?? 0;
  if (entity > 0) return entity;
  // The first half of a character that takes two places.
  const last = head.charCodeAt(limit - 1);
  return last >= 0xd800 && last <= 0xdbff && limit > 1 ? limit - 1 : limit;
}

function mendFences(pieces: readonly string[]): string[] {
  let open = false;
  return pieces.map((piece) => {
    const opening = open ? `${FENCE}\n` : '';
    if (piece.split(FENCE).length % 2 === 0) open = !open;
    return `${opening}${piece}${open ? `\n${FENCE}` : ''}`;
  });
}
