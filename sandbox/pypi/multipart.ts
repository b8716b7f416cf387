/** A form with files, as RFC 7578 has it. */
export interface Form {
  fields: Readonly<Record<string, string>>;
  files: Readonly<Record<string, { filename: string; content: Buffer }>>;
}

/** Reads a body of `multipart/form-data`; undefined where it is none, or not all of it. */
export function readForm(contentType: string, body: Buffer): Form | undefined {
  const boundary = /^multipart\/form-data;.*\bboundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined || !body.includes(`--${boundary}--`)) return undefined;
  const fields: Record<string, string> = {};
  const files: Record<string, { filename: string; content: Buffer }> = {};
  for (const part of partsOf(body, `--${boundary}`)) {
    const end = part.indexOf('\r\n\r\n');
    if (end === -1) continue;
    const head = part.subarray(0, end).toString('utf8');
    // The line's end before the next boundary belongs to that.
    const content = part.subarray(end + 4, part.length - 2);
    const name = /\bname="([^"]*)"/i.exec(head)?.[1] ?? '';
    const filename = /\bfilename="([^"]*)"/i.exec(head)?.[1];
    if (filename === undefined) fields[name] = content.toString('utf8');
    else files[name] = { filename, content };
  }
  return { fields, files };
}

function partsOf(body: Buffer, delimiter: string): Buffer[] {
  const parts: Buffer[] = [];
  let start = body.indexOf(delimiter);
  for (;;) {
    const from = start + delimiter.length;
    const next = body.indexOf(delimiter, from);
    if (start === -1 || next === -1) return parts;
    parts.push(body.subarray(from, next));
    start = next;
  }
}
