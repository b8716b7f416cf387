import { PlatformError } from '../../core/errors.js';

/** What names an image: exactly one of a commit (7 to 40 lower-case hex digits), a git tag or a branch. */
export interface ImageReference {
  kind: 'commit' | 'tag' | 'branch';
  value: string;
}

const COMMIT = /^[0-9a-f]{7,40}$/;
// Source: the tag grammar of the OCI distribution specification.
const IMAGE_TAG = /^\w[\w.-]{0,127}$/;

/**
 * Checks the three inputs of which exactly one has to be given; empty ones count as absent.
 * @throws PlatformError naming the input, its value and the rule
 */
export function readReference(inputs: {
  commit?: string | undefined;
  tag?: string | undefined;
  branch?: string | undefined;
}): ImageReference {
  const { commit, tag, branch } = inputs;
  const given = Object.entries({ commit, tag, branch }).flatMap(([name, value]) => {
    const trimmed = value?.trim() ?? '';
    return trimmed === '' ? [] : [{ kind: name as ImageReference['kind'], value: trimmed }];
  });
  const [only] = given;
  if (only === undefined) {
    throw new PlatformError('None of the inputs commit, tag and branch says which image to deploy.', {
      hint: 'Give exactly one: commit (7 to 40 hexadecimal digits), tag (a git tag) or branch.',
    });
  }
  if (given.length > 1) {
    const named = given.map(({ kind, value }) => `${kind} "${value}"`).join(' and ');
    throw new PlatformError(`The inputs ${named} are both set, but only one can name the image.`, {
      hint: 'Give exactly one of commit, tag and branch.',
    });
  }
  return only.kind === 'commit' ? commitReference(only.value) : namedReference(only);
}

/** The tag of the image that a git tag or a branch stands for: `tag-<tag>`, or `branch-<branch>` without slashes. */
export function imageTagOf(reference: ImageReference): string {
  const value = reference.kind === 'branch' ? reference.value.replaceAll('/', '-') : reference.value;
  return `${reference.kind}-${value}`;
}

/** True for what can be an image's tag. */
export function isImageTag(text: string): boolean {
  return IMAGE_TAG.test(text);
}

/** As sentences name it: `the branch "main"`. */
export function describeReference(reference: ImageReference): string {
  return reference.kind === 'commit'
    ? `the commit ${reference.value}`
    : `the ${reference.kind} "${reference.value}"`;
}

function commitReference(value: string): ImageReference {
  const sha = value.toLowerCase();
  if (COMMIT.test(sha)) return { kind: 'commit', value: sha };
  const hexadecimal = /^[0-9a-f]+$/.test(sha);
  const problem = hexadecimal
    ? `has ${sha.length} digits, not 7 to 40`
    : 'is not made of hexadecimal digits (0-9, a-f)';
  throw new PlatformError(`The input commit is "${value}", which ${problem}.`, {
    hint: sha.startsWith('commit-')
      ? 'Leave out "commit-": the input is the commit, not the tag of the image.'
      : 'Give the SHA of a commit, as git log shows it; git tags go into the input tag, branches into branch.',
  });
}

function namedReference(reference: ImageReference): ImageReference {
  const { kind, value } = reference;
  const prefix = kind === 'branch' ? 'refs/heads/' : 'refs/tags/';
  if (value.startsWith(prefix)) {
    throw new PlatformError(`The input ${kind} is "${value}", a full ref.`, {
      hint: `Give the name alone: ${value.slice(prefix.length)} (github.ref_name has it).`,
    });
  }
  const imageTag = imageTagOf(reference);
  if (isImageTag(imageTag)) return reference;
  throw new PlatformError(
    `The input ${kind} is "${value}", but no image can have the tag "${imageTag}": image tags have letters, digits, "_", "." and "-", at most 128.`,
    { hint: 'Name the image by its commit instead.' },
  );
}
