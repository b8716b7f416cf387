import { PlatformError } from '../core/errors.js';
import type { Tag, TagMove, TagStore } from '../providers/git/repository.js';

/** Tags in memory for tests; commits are on one line, in the order of `history`, oldest first. */
export class FakeTags implements TagStore {
  /** Every move that was asked for. */
  readonly asked: (readonly TagMove[])[] = [];
  /** Runs just before the tags are compared and moved: somebody else's turn. */
  before: (() => void) | undefined;

  constructor(
    readonly tags: Map<string, Tag & { commit: string | undefined }>,
    private readonly history: readonly string[],
  ) {}

  list(prefix: string): Promise<Tag[]> {
    return Promise.resolve([...this.tags.values()].filter(({ name }) => name.startsWith(prefix)));
  }

  commitOf({ name }: Tag): Promise<string | undefined> {
    return Promise.resolve(this.tags.get(name)?.commit);
  }

  isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    const [first, second] = [this.history.indexOf(ancestor), this.history.indexOf(descendant)];
    return Promise.resolve(first >= 0 && first <= second);
  }

  move(moves: readonly TagMove[]): Promise<void> {
    this.asked.push(moves);
    this.before?.();
    const changed = moves.filter(({ name, from }) => this.tags.get(name)?.object !== from);
    if (changed.length > 0) {
      const names = changed.map(({ name }) => name).join(', ');
      return Promise.reject(new PlatformError(`The tags ${names} changed while this ran.`));
    }
    for (const { name, to } of moves) this.tags.set(name, { name, object: to, annotated: false, commit: to });
    return Promise.resolve();
  }
}
