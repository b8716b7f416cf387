import { UsageError } from '../../core/errors.js';
import type { Workflow } from '../../providers/runner/workflow.js';

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
