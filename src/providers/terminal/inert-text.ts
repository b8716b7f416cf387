/* eslint-disable no-control-regex -- control characters are what this file is about */

// Colours (SGR) stay; every other escape sequence could move the cursor, set the title or write the clipboard.
const SEQUENCES =
  /\u001b\[[0-9;:]*m|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[PX^_][\s\S]*?(?:\u001b\\|$)|\u001b\[[0-?]*[ -/]*[@-~]|\u001b.?/g;
const COLOUR = /^\u001b\[[0-9;:]*m$/;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g;

/** Remote text without anything that a terminal would obey, colours aside. */
export function inertText(text: string): string {
  return text
    .replace(SEQUENCES, (sequence) => (COLOUR.test(sequence) ? sequence : ''))
    .replace(CONTROLS, '')
    .replace(/\r(?!\n)/g, '\n')
    .replace(/\r\n/g, '\n');
}
