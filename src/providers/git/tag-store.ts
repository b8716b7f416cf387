import { PlatformError } from '../../core/errors.js';

/** A tag of a repository. */
export interface Tag {
  /** Without `refs/tags/`. */
  name: string;
  /** What the tag itself holds: the commit, or the id of the tag's own object where it is annotated. 40 digits. */
  object: string;
  annotated: boolean;
}

export interface TagMove {
  name: string;
  /** What the tag has to hold before (`Tag.object`); undefined where it must not be there yet. */
  from: string | undefined;
  /** The commit that it is to hold. */
  to: string;
}

/** The tags of one repository. */
export interface TagStore {
  /** All whose names begin so, in no particular order. */
  list(prefix: string): Promise<Tag[]>;
  /** The commit that a tag stands for, through any number of tag objects; undefined where it is not a commit. */
  commitOf(tag: Tag): Promise<string | undefined>;
  /** Whether the second of two commits has the first in its history. */
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /**
   * Makes all moves or none, each only if the tag still holds its `from`. To repeat it does no harm.
   * @throws TagsChangedError where a tag holds something else by now; PlatformError
   */
  move(moves: readonly TagMove[]): Promise<void>;
}

/** Somebody else moved a tag between our look at it and our own move. Nothing was moved by us. */
export class TagsChangedError extends PlatformError {
  override readonly name = 'TagsChangedError';
}

/** The error for moves of which nothing was made, since the tags are no longer what they were. */
export function tagsChanged(names: readonly string[], cause: unknown): TagsChangedError {
  const several = names.length > 1;
  return new TagsChangedError(
    `The tag${several ? 's' : ''} ${names.join(', ')} changed while this ran, so nothing was moved.`,
    { cause, hint: 'Run it again: it looks anew, and decides by what is there then.' },
  );
}
