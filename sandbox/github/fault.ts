import { AwsFault } from '../aws/fault.js';

/** One of the problems that a refusal of GitHub's lists. Source: "Validation errors" in GitHub's REST documentation. */
export interface Problem {
  resource: string;
  code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom';
  field?: string;
  message?: string;
}

/** A refusal in GitHub's words, with what it lists as wrong. */
export class GitHubFault extends AwsFault {
  constructor(
    status: number,
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(`HTTP ${status}`, message, status);
  }
}

/** A refusal in GitHub's words; its code, `HTTP 404`, is for the request log. */
export function githubFault(status: number, message: string): GitHubFault {
  return new GitHubFault(status, message);
}

export const notFound = (): GitHubFault => githubFault(404, 'Not Found');

export function validationFailed(...problems: readonly Problem[]): GitHubFault {
  return new GitHubFault(422, 'Validation Failed', problems);
}
