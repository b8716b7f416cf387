import { UsageError } from '../../core/errors.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import type { ReleasePipeline } from '../platform/applications.js';
import { validateName } from '../platform/names.js';

/** Where a push goes. One entry of a workflow's matrix, so the names are short ones for expressions. */
export interface PlannedEnvironment {
  name: string;
  requiresApproval: boolean;
  /** The pipeline that names it; the first one, where several do, and empty where none does. */
  pipeline: string;
}

/** The pipelines that a push to the ref starts: those with that branch, or for a git tag those with `tag`. */
export function findPipelines(pipelines: readonly ReleasePipeline[], ref: PushedRef): ReleasePipeline[] {
  return pipelines.filter(({ branch, tag }) => {
    if (ref.kind === 'tag') return tag;
    return ref.kind === 'branch' && branch !== undefined && matchesBranch(branch, ref.name);
  });
}

/**
 * Whether a pipeline's branch means this one. It may end in `*`, which stands for any text, slashes included: the platform compares
 * tags of images, in which slashes are hyphens. Source: platform-helper's rule for names of branches.
 */
function matchesBranch(pattern: string, branch: string): boolean {
  return pattern.endsWith('*') ? branch.startsWith(pattern.slice(0, -1)) : pattern === branch;
}

/**
 * The environments of the pipelines, one pipeline after the other, as configured. An environment that several of them
 * name comes once, at its first place, so that it is deployed to once; it needs approval if any of them says so.
 */
export function listEnvironments(pipelines: readonly ReleasePipeline[]): PlannedEnvironment[] {
  const planned = new Map<string, PlannedEnvironment>();
  for (const pipeline of pipelines) {
    for (const { name, requiresApproval } of pipeline.environments) {
      const before = planned.get(name) ?? { name, requiresApproval: false, pipeline: pipeline.name };
      planned.set(name, { ...before, requiresApproval: before.requiresApproval || requiresApproval });
    }
  }
  return [...planned.values()];
}

export interface RequestedEnvironment {
  name: string;
  /** Undefined where that is left to the pipelines that name the environment. */
  requiresApproval: boolean | undefined;
}

/**
 * Parses the input `environments`: names, or `{name, requires_approval}` as in platform-config.yml.
 * @throws UsageError
 */
export function parseEnvironments(value: unknown): RequestedEnvironment[] {
  const problem = (what: string): UsageError =>
    new UsageError(`The input environments ${what}.`, {
      hint: 'Write a list of names, or of {name, requires_approval}: [dev, {name: prod, requires_approval: true}].',
    });
  const parseApproval = (approval: unknown): boolean | undefined => {
    if (approval === undefined) return undefined;
    // What YAML inputs hold arrives as text, what JSON holds as it is.
    if (approval === true || approval === 'true') return true;
    if (approval === false || approval === 'false') return false;
    throw problem(`says requires_approval: ${JSON.stringify(approval)}, which is neither true nor false`);
  };
  if (!Array.isArray(value) || value.length === 0) throw problem('is not a list of environments');
  const parsed = value.map((item: unknown): RequestedEnvironment => {
    if (typeof item === 'string') return { name: validateName('env', item), requiresApproval: undefined };
    if (typeof item !== 'object' || item === null) throw problem(`holds ${JSON.stringify(item)}`);
    const { name, requires_approval: approval, ...more } = item as Record<string, unknown>;
    const unknown = Object.keys(more)[0];
    if (unknown !== undefined) throw problem(`has the unknown key ${JSON.stringify(unknown)}`);
    if (typeof name !== 'string') throw problem('holds an environment without a name');
    return { name: validateName('env', name), requiresApproval: parseApproval(approval) };
  });
  const twice = parsed.find(({ name }, index) => parsed.findIndex((other) => other.name === name) !== index);
  if (twice !== undefined) throw problem(`names ${twice.name} twice`);
  return parsed;
}

/** An environment that is asked for needs approval if that says so, else as the codebase's pipelines say. */
export function requestEnvironments(
  requested: readonly RequestedEnvironment[],
  pipelines: readonly ReleasePipeline[],
): PlannedEnvironment[] {
  const configured = listEnvironments(pipelines);
  return requested.map(({ name, requiresApproval }) => {
    const known = configured.find((environment) => environment.name === name);
    return {
      name,
      requiresApproval: requiresApproval ?? known?.requiresApproval ?? false,
      pipeline: known?.pipeline ?? '',
    };
  });
}

/** @throws UsageError where the first environment is not one of those */
export function startingAt(
  environments: readonly PlannedEnvironment[],
  first: string | undefined,
): PlannedEnvironment[] {
  const index = first === undefined ? 0 : environments.findIndex(({ name }) => name === first);
  if (index >= 0) return environments.slice(index);
  const names = environments.map(({ name }) => name).join(', ');
  throw new UsageError(
    `The input start-at is "${first ?? ''}", which is not an environment that would be deployed to.`,
    {
      hint:
        names === ''
          ? 'The push starts nothing: give environments.'
          : `These would be deployed to: ${names}.`,
    },
  );
}

/** What was pushed. `other` starts nothing: the merge commit of a pull request, or a branch of another repository. */
export interface PushedRef {
  kind: 'branch' | 'tag' | 'other';
  /** The branch's or tag's own name; for `other` the whole ref. */
  name: string;
  /** As git has it: `refs/heads/main`. */
  ref: string;
}

/**
 * The ref that was given, else the workflow's own.
 * @throws PlatformError without either, or for one that is not a full ref
 */
export function parsePushedRef(given: string | undefined, workflow: Workflow | undefined): PushedRef {
  const ref = given ?? workflow?.ref ?? '';
  if (ref === '') {
    throw new UsageError('The input ref is empty.', {
      hint: 'Give the full ref that was pushed: refs/heads/main, or refs/tags/1.2.3.',
    });
  }
  // Source: git-check-ref-format(1); nothing else can be the name of a branch or tag.
  const [, kind, name] =
    /^refs\/(heads|tags)\/([^\s~^:?*[\\\p{Cc}/](?:[^\s~^:?*[\\\p{Cc}]*[^\s~^:?*[\\\p{Cc}/.])?)$/u.exec(ref) ??
    [];
  if (name !== undefined) return { kind: kind === 'heads' ? 'branch' : 'tag', name, ref };
  if (/^refs\/(?!heads\/|tags\/)[^\s\p{Cc}]+$/u.test(ref)) return { kind: 'other', name: ref, ref };
  throw new UsageError(`The input ref is ${JSON.stringify(ref)}, which is not a full ref.`, {
    hint: 'Write refs/heads/<branch> or refs/tags/<tag>: a name alone does not say which of the two it is.',
  });
}
