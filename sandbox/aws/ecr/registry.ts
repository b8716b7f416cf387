import { Repository, type ImagePush, type StoredImage } from './repository.js';

/** ECR's repositories. */
export class Registry {
  private readonly repositories = new Map<string, Repository>();
  /** Repositories of the public registry, by `public.ecr.aws/<alias>/<name>`. */
  readonly publicRepositories = new Map<string, Repository>();
  /** The additional repositories, public or private, that get what is pushed to a codebase's own, by the name of that. */
  readonly copies = new Map<string, Repository>();
  /** Where blobs can be downloaded: the sandbox's own address. */
  url = '';

  create(name: string, createdAt: number, mutability?: 'MUTABLE' | 'IMMUTABLE'): Repository {
    const repository = this.repositories.get(name) ?? new Repository(name, createdAt, mutability);
    this.repositories.set(name, repository);
    return repository;
  }

  get(name: string): Repository | undefined {
    return this.repositories.get(name);
  }

  /** All repositories, by name. */
  all(): Repository[] {
    return [...this.repositories.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /**
   * Pushes an image to `<app>/<codebase>`, as the image builder does at the end of a build.
   * @throws Error when there is no such repository: the build that pushes fails then
   */
  push(repository: string, push: ImagePush): StoredImage {
    const found = this.repositories.get(repository);
    if (found === undefined) {
      throw new Error(
        `name unknown: The repository with name '${repository}' does not exist in the registry`,
      );
    }
    const image = found.push(push);
    this.copies.get(repository)?.push(push);
    return image;
  }
}
