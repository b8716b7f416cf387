import { createHash } from 'node:crypto';
import { AwsFault } from '../aws/fault.js';
import type { Call, Service } from '../server/service.js';
import type { World } from '../server/world.js';
import type { Npm } from './scenario-npm.js';

/** The abbreviated packument. Source: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
function getPackument({ parameters }: Call, world: World): unknown {
  const name = String(parameters['name']);
  const { packages } = world.scenario.npm;
  const found = Object.hasOwn(packages, name) ? packages[name] : undefined;
  if (found === undefined) throw new AwsFault('NotFound', 'Not found', 404);
  const elapsed = (world.now() - world.startedAt) / 1000;
  const versions = Object.entries(found.versions).filter(([, version]) => version['late-seconds'] <= elapsed);
  const latest = found.latest ?? versions.at(-1)?.[0];
  return {
    name,
    'dist-tags': latest === undefined ? {} : { latest },
    versions: Object.fromEntries(
      versions.map(([version, seed]) => [
        version,
        { name, version, dist: distOf(name, version, seed, world) },
      ]),
    ),
    modified: new Date(world.startedAt).toISOString(),
  };
}

function distOf(
  name: string,
  version: string,
  seed: Npm['packages'][string]['versions'][string],
  world: World,
) {
  const digest = (algorithm: string, encoding: 'hex' | 'base64'): string =>
    createHash(algorithm).update(seed.content).digest(encoding);
  return {
    tarball: `${world.registry.url}/npm/${name}/-/${name.replace(/^@[^/]+\//, '')}-${version}.tgz`,
    ...(seed.integrity === undefined ? { shasum: digest('sha1', 'hex') } : {}),
    integrity: seed.integrity ?? `sha512-${digest('sha512', 'base64')}`,
  };
}

export const npm: Service = { name: 'npm', operations: { GetPackument: getPackument } };
