import * as v from 'valibot';

const RegistryId = v.optional(v.pipe(v.string(), v.regex(/^[0-9]{12}$/)));
const RepositoryName = v.pipe(
  v.string(),
  v.minLength(2),
  v.maxLength(256),
  v.regex(/^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/),
);
const Tag = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const Digest = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+$/));
const PageSize = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)));

const ImageIds = v.pipe(
  v.array(v.strictObject({ imageDigest: v.optional(Digest), imageTag: v.optional(Tag) })),
  v.minLength(1),
  v.maxLength(100),
);
const Filter = v.optional(
  v.strictObject({
    tagStatus: v.optional(v.picklist(['TAGGED', 'UNTAGGED', 'ANY']), 'ANY'),
    imageStatus: v.optional(v.picklist(['ACTIVE', 'ARCHIVED', 'ACTIVATING', 'ANY'])),
  }),
);

export const DescribeRepositories = v.strictObject({
  registryId: RegistryId,
  repositoryNames: v.optional(v.pipe(v.array(RepositoryName), v.minLength(1), v.maxLength(100))),
  nextToken: v.optional(v.string()),
  maxResults: PageSize,
});

export const DescribeImages = v.strictObject({
  registryId: RegistryId,
  repositoryName: RepositoryName,
  imageIds: v.optional(ImageIds),
  nextToken: v.optional(v.string()),
  maxResults: PageSize,
  filter: Filter,
});

export const ListImages = v.strictObject({
  registryId: RegistryId,
  repositoryName: RepositoryName,
  nextToken: v.optional(v.string()),
  maxResults: PageSize,
  filter: Filter,
});

export const BatchGetImage = v.strictObject({
  registryId: RegistryId,
  repositoryName: RepositoryName,
  imageIds: ImageIds,
  acceptedMediaTypes: v.optional(v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(100))),
});

export const GetDownloadUrlForLayer = v.strictObject({
  registryId: RegistryId,
  repositoryName: RepositoryName,
  layerDigest: Digest,
});

export const PutImage = v.strictObject({
  registryId: RegistryId,
  repositoryName: RepositoryName,
  imageManifest: v.pipe(v.string(), v.minLength(1), v.maxLength(4_194_304)),
  imageManifestMediaType: v.optional(v.string()),
  imageTag: v.optional(Tag),
  imageDigest: v.optional(Digest),
});

/** What names an image in a request. */
export type ImageId = v.InferOutput<typeof ImageIds>[number];
