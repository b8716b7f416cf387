/** A pull request's text as far as release-please sees it. */
export interface PullRequestText {
  title: string;
  body: string;
  /** Its number, where it has one already. */
  number: number | undefined;
  /** What the repository puts into the message of a squashed pull request. */
  squashMessage: 'title-and-body' | 'title';
}

/** The message of the commit that a squashed pull request becomes, as GitHub proposes it. */
export function squashMessage(text: PullRequestText, body = text.body): string {
  const header = `${text.title.trim()}${text.number === undefined ? '' : ` (#${text.number})`}`;
  return text.squashMessage === 'title' || body.trim() === '' ? header : `${header}\n\n${body}`;
}
