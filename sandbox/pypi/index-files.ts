import { createHash } from 'node:crypto';
import type { Pypi } from './scenario-pypi.js';

/** A file of a release. */
export interface IndexFile {
  filename: string;
  version: string;
  sha256: string;
  /** Undefined where the scenario gave a hash alone. */
  content: Buffer | undefined;
  yanked: boolean | string;
  /** When each index begins to list it: scenario time in milliseconds since the epoch. */
  inJsonAt: number;
  inSimpleAt: number;
}

export interface NewFile {
  project: string;
  version: string;
  filename: string;
  content: Buffer;
}

/** All files, by normalised project. */
export class IndexFiles {
  private readonly projects = new Map<string, IndexFile[]>();

  /** @param now scenario time, in milliseconds since the epoch */
  constructor(
    private readonly seed: Pypi,
    private readonly now: () => number,
  ) {
    for (const [project, releases] of Object.entries(seed.projects)) {
      const files = releases.flatMap(({ version, files: given }) =>
        given.map((file) => seededFile(version, file, now())),
      );
      this.projects.set(normalized(project), files);
    }
  }

  /** The projects that there are, in order. */
  names(): string[] {
    return [...this.projects.keys()].sort();
  }

  /** What the index lists by now; undefined without the project. A new project is there once a file of it is. */
  listed(project: string, index: 'inJsonAt' | 'inSimpleAt'): IndexFile[] | undefined {
    const files = this.projects.get(normalized(project));
    if (files === undefined) return undefined;
    const shown = files.filter((file) => file[index] <= this.now());
    return shown.length === 0 && files.length > 0 && !this.isSeeded(project) ? undefined : shown;
  }

  find(project: string, filename: string): IndexFile | undefined {
    return this.projects.get(normalized(project))?.find((file) => file.filename === filename);
  }

  /** The file that a download link names. */
  byHash(sha256: string, filename: string): IndexFile | undefined {
    return [...this.projects.values()]
      .flat()
      .find((file) => file.sha256 === sha256 && file.filename === filename);
  }

  add({ project, version, filename, content }: NewFile): void {
    const now = this.now();
    const files = this.projects.get(normalized(project)) ?? [];
    files.push({
      filename,
      version,
      content,
      sha256: hash(content),
      yanked: false,
      inJsonAt: now + this.seed['json-late-seconds'] * 1000,
      inSimpleAt: now + this.seed['simple-late-seconds'] * 1000,
    });
    this.projects.set(normalized(project), files);
  }

  private isSeeded(project: string): boolean {
    return Object.keys(this.seed.projects).some((name) => normalized(name) === normalized(project));
  }
}

/** Source: PEP 503. */
export function normalized(project: string): string {
  return project.toLowerCase().replace(/[-_.]+/g, '-');
}

export function hash(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

type FileSeed = Pypi['projects'][string][number]['files'][number];

function seededFile(version: string, file: FileSeed, start: number): IndexFile {
  const content = Buffer.from(file.content);
  return {
    filename: file.filename,
    version,
    sha256: file.sha256 ?? hash(content),
    content: file.sha256 === undefined ? content : undefined,
    yanked: file.yanked,
    inJsonAt: start + file['json-late-seconds'] * 1000,
    inSimpleAt: start + file['simple-late-seconds'] * 1000,
  };
}
