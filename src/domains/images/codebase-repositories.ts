import { parseEcrRepository, parseImageName } from './image-name.js';

const PUBLIC_REGISTRY = 'public.ecr.aws';

/** The account and region whose private registry is meant. */
export interface PrivateRegistry {
  account: string;
  region: string;
}

/** The second repository of a codebase's images. */
export type AdditionalRepository =
  /** Without a registry it is in that of the application's account. */
  | { kind: 'private'; name: string; registry: PrivateRegistry | undefined }
  /** `name` is `public.ecr.aws/<alias>/<name>`. */
  | { kind: 'public'; name: string };

/** The repositories that hold a codebase's images. */
export interface CodebaseRepositories {
  /** `<app>/<codebase>`, in the registry of the application's account. */
  own: string;
  additional: AdditionalRepository | undefined;
}

/** Returns the codebase's repositories, as the platform configures them. */
export function codebaseRepositories(
  app: string,
  codebase: { name: string; additionalEcrRepository?: string | undefined },
): CodebaseRepositories {
  const { additionalEcrRepository: additional } = codebase;
  return {
    own: `${app}/${codebase.name}`,
    additional: additional === undefined ? undefined : parseAdditionalRepository(additional),
  };
}

function parseAdditionalRepository(text: string): AdditionalRepository {
  const { registry, repository } = parseImageName(text);
  if (registry === PUBLIC_REGISTRY) return { kind: 'public', name: `${registry}/${repository}` };
  const place = parseEcrRepository(text);
  return {
    kind: 'private',
    name: repository,
    registry: place && { account: place.account, region: place.region },
  };
}

/** Returns true for the name of an image (its tag does not matter) that is in one of the repositories. */
export function holdsImage(
  { own, additional }: CodebaseRepositories,
  registry: PrivateRegistry,
  image: string,
): boolean {
  const place = parseEcrRepository(image);
  if (place === undefined) {
    const { registry: host = '', repository } = parseImageName(image);
    return additional?.kind === 'public' && additional.name === `${host}/${repository}`;
  }
  const isIn = (wanted: PrivateRegistry): boolean =>
    place.account === wanted.account && place.region === wanted.region;
  if (place.repository === own && isIn(registry)) return true;
  return (
    additional?.kind === 'private' &&
    additional.name === place.repository &&
    isIn(additional.registry ?? registry)
  );
}

/** Returns true where the additional repository can be looked into with the session of the application's account. */
export function isReachable(additional: AdditionalRepository, registry: PrivateRegistry): boolean {
  if (additional.kind === 'public' || additional.registry === undefined) return true;
  return additional.registry.account === registry.account && additional.registry.region === registry.region;
}
