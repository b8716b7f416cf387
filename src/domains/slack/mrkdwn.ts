/**
 * Pieces of a message in Slack's own markup, mrkdwn. Text from somewhere else always goes through here, so that it
 * mentions nobody and links nowhere. Source: "Formatting text for app surfaces" in Slack's documentation.
 */

/** Text as it is: the three characters that Slack reads as markup of its own are escaped, control characters go. */
export function escapeMrkdwn(text: string): string {
  return withoutControls(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A link, or only its text where the address is not an http one. */
export function mrkdwnLink(text: string, url: string): string {
  // A bar or a line end would close the text or the link.
  const label = escapeMrkdwn(text.replaceAll('|', '¦').replace(/\s+/g, ' '));
  if (!/^https?:\/\/[^\s/]/.test(url)) return label;
  const address = url
    .replace(/[\s|<>]/g, (character) => encodeURIComponent(character))
    .replaceAll('&', '&amp;');
  return `<${address}|${label}>`;
}

/** Bold text; Slack has no escape for an asterisk, so that those in it become another one. */
export function bold(text: string): string {
  return `*${escapeMrkdwn(text).replaceAll('*', '∗')}*`;
}

/** One line in the type of code; a back-quote would end it. */
export function codeSpan(text: string): string {
  return `\`${escapeMrkdwn(text).replaceAll('`', 'ˋ').replace(/\s+/g, ' ')}\``;
}

/** Lines in the type of code, which nothing in them can end. */
export function codeBlock(text: string): string {
  return `\`\`\`\n${escapeMrkdwn(text).replaceAll('`', 'ˋ')}\n\`\`\``;
}

/** Colours of a terminal and other control characters; tabs and line ends stay. */
function withoutControls(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/(?![\t\n])\p{Cc}\[[0-9;?]*[A-Za-z]/gu, '')
    .replace(/(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
