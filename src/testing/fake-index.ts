import type {
  IndexedFile,
  IndexFace,
  Listing,
  PackageIndex,
  Registry,
} from '../providers/package-index/package-index.js';

/** What a face of the index answers to one look: a listing, or what it throws. */
export type FakeAnswer = Listing | Error;

/** One face, with its answers in order; the last one is given again and again. */
export class FakeFace implements IndexFace {
  looks = 0;

  constructor(
    readonly title: string,
    private readonly answers: FakeAnswer[],
  ) {}

  /** What it answers from now on. */
  set(...answers: FakeAnswer[]): void {
    this.answers.splice(0, this.answers.length, ...answers);
  }

  list(): Promise<Listing> {
    this.looks += 1;
    const answer = this.answers.length > 1 ? this.answers.shift() : this.answers[0];
    if (answer === undefined) return Promise.resolve({ project: 'absent' });
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }
}

/** An index of Python packages whose two faces answer as told. */
export class FakeIndex implements PackageIndex {
  readonly registry: Registry = 'pypi';
  readonly json: FakeFace;
  readonly simple: FakeFace;
  readonly faces: readonly IndexFace[];

  constructor(json: FakeAnswer[], simple: FakeAnswer[]) {
    this.json = new FakeFace('the JSON API', json);
    this.simple = new FakeFace('the simple index', simple);
    this.faces = [this.json, this.simple];
  }

  pageUrl(name: string, version: string): string {
    return `https://index.example/project/${name}/${version}/`;
  }
}

/** A listing of files, each with its SHA-256. */
export function listing(files: Readonly<Record<string, string>>): Listing {
  return { project: 'present', files: Object.entries(files).map(([name, hash]) => indexed(name, hash)) };
}

export function indexed(filename: string, sha256: string, yanked = false): IndexedFile {
  return { filename, hashes: { sha256 }, yanked };
}
