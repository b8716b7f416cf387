import { DEFAULT_SUBJECT_PATTERN, DEFAULT_TYPES } from '../../domains/pull-requests/house-rules.js';
import type { InputDefinitions } from '../../core/inputs.js';
import { githubInputs } from '../command.js';
import type { OutputDefinitions } from '../command.js';
import { repositoryInput } from '../shared/github.js';

/** What pull-request-check takes. */
export const pullRequestCheckInputs = {
  title: {
    type: 'string',
    description: "The title to check. Default: the pull request's.",
  },
  body: {
    type: 'string',
    description: "The body to check. Default: the pull request's.",
  },
  'pull-request': {
    type: 'string',
    description: "Number of the pull request. Default: the event's, or those of the merge group.",
  },
  base: {
    type: 'string',
    description: "The target branch. Default: the pull request's.",
  },
  types: {
    type: 'string',
    default: DEFAULT_TYPES.join(', '),
    description:
      "The types that titles may have, separated by commas. They should be those of `changelog-sections` in release-please's configuration: any other type stands in no notes.",
  },
  scopes: {
    type: 'string',
    description: 'The scopes that titles may have, separated by commas. Default: any, and none.',
  },
  'subject-pattern': {
    type: 'string',
    default: DEFAULT_SUBJECT_PATTERN,
    description:
      'Regular expression (JavaScript) for what follows the colon. A named group `ticket` tells where the ticket is; without one it is what stands in brackets at the end.',
  },
  'squash-message': {
    type: 'choice',
    choices: ['title-and-body', 'title'],
    default: 'title-and-body',
    description:
      "What the repository's settings put into the message of a squashed pull request. With `title`, only a commit override is read in the body.",
  },
  'ignore-labels': {
    type: 'string',
    default: 'autorelease: pending, dependencies',
    description: 'Labels, separated by commas: a pull request with one of them is not checked.',
  },
  'require-release-first': {
    type: 'boolean',
    default: false,
    description:
      'Refuse a breaking change while changes on the target branch could still be released without it.',
  },
  'release-first-override-label': {
    type: 'string',
    default: 'release-first: override',
    description: 'The label that lets a breaking change in all the same; the summary records it.',
  },
  'require-upgrade-path': {
    type: 'boolean',
    default: false,
    description: 'Refuse a breaking change whose body has no section `## Upgrade path` that says something.',
  },
  ...repositoryInput,
  ...githubInputs,
} as const satisfies InputDefinitions;

/** What pull-request-check gives. */
export const pullRequestCheckOutputs = {
  type: { description: 'The type: `feat`. Empty where there is none, or nothing was checked.' },
  scope: { description: 'The scope; empty where there is none.' },
  subject: { description: 'What follows the colon.' },
  ticket: { description: 'The ticket: `DBTP-1234`, or `off-ticket`; empty where there is none.' },
  breaking: {
    description:
      '`true` where release-please counts it as a breaking change, by its title or its body; else `false`.',
  },
  bump: {
    description:
      "What it does to the next version: `major`, `minor`, `patch` or `none`; release-please's default.",
  },
  'corrected-title': { description: 'A title that would pass, where this one does not and one is known.' },
  problems: {
    description:
      'JSON: a list of `{pull-request, rule, severity, where, line, column, message}`; `[]` where all is well.',
  },
  skipped: { description: '`true` where nothing was checked because of a label; else `false`.' },
  'release-first-overridden': {
    description: '`true` where the override label let a breaking change in before a release; else `false`.',
  },
} as const satisfies OutputDefinitions;
