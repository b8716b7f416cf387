/** An image in a registry: one digest and all the tags that point to it. */
export interface Image {
  /** `sha256:…`. */
  digest: string;
  tags: string[];
  pushedAt: Date;
}

/** A private ECR registry of the session's account and region. Repositories are named `<app>/<codebase>`. */
export interface ImageRegistry {
  /**
   * The image under the tag or digest with all its tags: one DescribeImages. Undefined when there is none.
   * @throws NotFoundError when the repository does not exist
   */
  describe(repository: string, reference: { tag: string } | { digest: string }): Promise<Image | undefined>;
  /**
   * Which of at most 100 tags exist, and the digest each points to: one BatchGetImage.
   * @throws NotFoundError when the repository does not exist
   */
  findTags(repository: string, tags: readonly string[]): Promise<{ tag: string; digest: string }[]>;
  /**
   * All tagged images, page by page with the largest pages ECR gives (1000), in no particular order.
   * @throws NotFoundError when the repository does not exist
   */
  pages(repository: string): AsyncIterable<Image[]>;
  /**
   * Lets one more tag point to the image (BatchGetImage for its manifest, PutImage). Fine when it does already.
   * @throws NotFoundError when repository or image do not exist
   */
  addTag(repository: string, digest: string, tag: string): Promise<void>;
  /** `<account>.dkr.ecr.<region>.amazonaws.com/<repository>`, without a tag. */
  uri(repository: string): Promise<string>;
}
