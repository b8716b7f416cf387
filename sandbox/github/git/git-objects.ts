import { createHash } from 'node:crypto';

/** A file of a tree: its mode (`100644`, …) and the SHA-1 of its contents. */
export interface FileEntry {
  mode: string;
  sha: string;
}

/** The files of a tree and all that is below it, by their path. */
export type Files = ReadonlyMap<string, FileEntry>;

/** One name in a tree. Modes are as the API writes them, in six digits. */
export interface TreeEntry extends FileEntry {
  name: string;
  type: 'blob' | 'tree';
}

/** An annotated tag. */
export interface TagObject {
  sha: string;
  tag: string;
  message: string;
  /** The commit, or another tag, that it names. */
  object: { type: string; sha: string };
  tagger: { name: string; email: string; date: string };
}

const treeMode = '040000';

/** Git's own name of an object: the SHA-1 of its kind, its length and its contents. */
export function gitSha(kind: 'blob' | 'tree' | 'commit' | 'tag', contents: Buffer | string): string {
  const body = Buffer.from(contents);
  return createHash('sha1').update(`${kind} ${body.length}\0`).update(body).digest('hex');
}

/** What a repository holds besides its commits: contents of files, trees, and annotated tags. */
export class GitObjects {
  readonly tags = new Map<string, TagObject>();
  private readonly blobs = new Map<string, Buffer>();
  private readonly trees = new Map<string, readonly TreeEntry[]>();

  addBlob(contents: Buffer): string {
    const sha = gitSha('blob', contents);
    this.blobs.set(sha, contents);
    return sha;
  }

  blob(sha: string): Buffer | undefined {
    return this.blobs.get(sha);
  }

  /** Stores the tree of these files and every tree below it; the result is its SHA-1. */
  addTree(files: Files): string {
    const below = new Map<string, Map<string, FileEntry>>();
    const entries: TreeEntry[] = [];
    for (const [path, entry] of files) {
      const [name = '', ...rest] = path.split('/');
      if (rest.length === 0) entries.push({ name, type: 'blob', ...entry });
      else below.set(name, (below.get(name) ?? new Map<string, FileEntry>()).set(rest.join('/'), entry));
    }
    for (const [name, inner] of below)
      entries.push({ name, type: 'tree', mode: treeMode, sha: this.addTree(inner) });
    entries.sort((a, b) => Buffer.compare(Buffer.from(sortName(a)), Buffer.from(sortName(b))));
    const sha = gitSha('tree', Buffer.concat(entries.map(encodeEntry)));
    this.trees.set(sha, entries);
    return sha;
  }

  tree(sha: string): readonly TreeEntry[] | undefined {
    return this.trees.get(sha);
  }

  /** All files of a tree; none for one that is not here. */
  files(tree: string): Map<string, FileEntry> {
    const found = new Map<string, FileEntry>();
    for (const { name, type, mode, sha } of this.trees.get(tree) ?? []) {
      if (type === 'blob') found.set(name, { mode, sha });
      else for (const [path, entry] of this.files(sha)) found.set(`${name}/${path}`, entry);
    }
    return found;
  }

  addTag(tag: Omit<TagObject, 'sha'>): TagObject {
    const { tagger, object } = tag;
    const seconds = Math.trunc(Date.parse(tagger.date) / 1000);
    const text =
      `object ${object.sha}\ntype ${object.type}\ntag ${tag.tag}\n` +
      `tagger ${tagger.name} <${tagger.email}> ${seconds} +0000\n\n${tag.message}\n`;
    const stored = { ...tag, sha: gitSha('tag', text) };
    this.tags.set(stored.sha, stored);
    return stored;
  }

  /** The commit that a reference's SHA-1 leads to: its own, or that of the tag object. */
  commitOf(sha: string): string {
    const tag = this.tags.get(sha);
    return tag === undefined ? sha : this.commitOf(tag.object.sha);
  }
}

/** Git sorts a folder as if its name ended in a slash. */
function sortName({ name, type }: TreeEntry): string {
  return type === 'tree' ? `${name}/` : name;
}

function encodeEntry({ name, mode, sha }: TreeEntry): Buffer {
  return Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(sha, 'hex')]);
}
