import { PlatformError } from '../../core/errors.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import type { TagLevel } from './version-tag.js';

const LEVELS: readonly TagLevel[] = ['major', 'minor'];

/** The tag of the release that an event is about; undefined for other events. Source: "release" in GitHub's webhook events. */
export function eventTag(workflow: Workflow | undefined): string | undefined {
  const release = field(workflow?.readEvent(), 'release');
  const tag = field(release, 'tag_name');
  return typeof tag === 'string' && tag !== '' ? tag : undefined;
}

/** The branch that a workflow's repository releases from; undefined where the event does not say. */
export function defaultBranch(workflow: Workflow | undefined): string | undefined {
  const branch = field(field(workflow?.readEvent(), 'repository'), 'default_branch');
  return typeof branch === 'string' && branch !== '' ? branch : undefined;
}

/** The tag that is given, else the event's. @throws PlatformError where there is neither */
export function requestedTag(given: string | undefined, workflow: Workflow | undefined): string {
  const tag = given ?? eventTag(workflow);
  if (tag !== undefined) return checkedTag(tag);
  throw new PlatformError(
    workflow === undefined
      ? 'Which release is meant is not known: the input tag is empty.'
      : `Which release is meant is not known: the input tag is empty, and the event ${JSON.stringify(workflow.eventName)} is not about a release.`,
    { hint: 'Set tag to the tag of the release: v1.2.3.' },
  );
}

/** The tag, once it can be the name of one. @throws PlatformError. Source: git-check-ref-format(1) */
export function checkedTag(tag: string): string {
  const name = tag.replace(/^refs\/tags\//, '');
  // eslint-disable-next-line no-control-regex -- they are what is refused
  if (!/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/.test(name) && name !== '')
    return name;
  throw new PlatformError(`The input tag is ${JSON.stringify(tag)}, which git takes for no tag.`, {
    hint: 'Set tag to the tag of the release: v1.2.3.',
  });
}

/** `major,minor` as a list, without repetitions. @throws PlatformError */
export function parseLevels(text: string): TagLevel[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const levels = LEVELS.filter((level) => names.includes(level));
  if (levels.length > 0 && names.every((name) => LEVELS.some((level) => level === name))) return levels;
  throw new PlatformError(`The input levels is ${JSON.stringify(text)}, not major, minor, or both.`, {
    hint: 'Write levels: major,minor for v1 and v1.2.',
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
