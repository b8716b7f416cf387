import { UsageError } from '../../core/errors.js';
import { buildUrl } from '../../core/console-links.js';
import { mrkdwnLink } from './mrkdwn.js';

/** `*Repository*: <…|owner/name>`. `serverUrl` is where GitHub is, without a slash at the end. */
export function repositoryLine(repository: string, serverUrl: string): string {
  return `*Repository*: ${mrkdwnLink(repository, `${serverUrl}/${repository}`)}`;
}

/** As many digits of a commit as the line above it has. */
const SHOWN_DIGITS = 12;

/** `*Revision*: <…/commit/SHA|short SHA>`. */
export function revisionLine(repository: string, commit: string, serverUrl: string): string {
  return `*Revision*: ${mrkdwnLink(commit.slice(0, SHOWN_DIGITS), `${serverUrl}/${repository}/commit/${commit}`)}`;
}

/** `<…|Build Logs>`. */
export function buildLogsLine(url: string): string {
  return mrkdwnLink('Build Logs', url);
}

/** What a message is about, shown below it. */
export interface MessageContext {
  /** `owner/name`. */
  repository?: string | undefined;
  commit?: string | undefined;
  /** ARN of a CodeBuild build. */
  buildArn?: string | undefined;
}

/** Renders a line for each link. @throws PlatformError */
export function renderContext(context: MessageContext, serverUrl: string): string[] {
  const { repository, commit, buildArn } = context;
  if (repository !== undefined) validateRepository(repository);
  if (commit !== undefined) validateCommit(commit, repository);
  return [
    ...(repository === undefined ? [] : [repositoryLine(repository, serverUrl)]),
    ...(repository === undefined || commit === undefined
      ? []
      : [revisionLine(repository, commit, serverUrl)]),
    ...(buildArn === undefined ? [] : [buildLogsLine(urlOfBuild(buildArn))]),
  ];
}

function validateRepository(repository: string): void {
  if (/^(?!\.)[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(repository)) return;
  throw new UsageError(`The input repository is ${JSON.stringify(repository)}. Expected owner/name.`, {
    hint: 'For example: uktrade/demo.',
  });
}

function validateCommit(commit: string, repository: string | undefined): void {
  if (!/^[0-9a-f]{7,40}$/i.test(commit)) {
    throw new UsageError(
      `The input commit is ${JSON.stringify(commit)}. Expected a commit SHA of 7 to 40 hexadecimal digits.`,
      { hint: 'Give it as git log shows it.' },
    );
  }
  if (repository === undefined) {
    throw new UsageError('The input commit needs the input repository.', {
      hint: 'Set the input repository, or leave out commit.',
    });
  }
}

function urlOfBuild(arn: string): string {
  const match = /^arn:aws[\w-]*:codebuild:[a-z0-9-]+:\d{12}:build\/(([\w-]+):[0-9a-zA-Z-]+)$/.exec(arn);
  const [, id, project] = match ?? [];
  if (id !== undefined && project !== undefined) return buildUrl({ arn, id, project });
  throw new UsageError(
    `The input build-arn is ${JSON.stringify(arn)}. Expected the ARN of a CodeBuild build.`,
    {
      hint: 'Its form is arn:aws:codebuild:<region>:<account>:build/<project>:<id>. Take it from the output build-arn or from $CODEBUILD_BUILD_ARN.',
    },
  );
}
