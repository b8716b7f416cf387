import { findNearest } from '../../core/inputs.js';
import type { PlatformConfig } from './schema.js';

export type Path = readonly (string | number)[];
export type Report = (path: Path, message: string) => void;

/** Checks what each part says of another one. */
export function checkReferences(
  { environments = {}, codebase_pipelines: codebases = {} }: PlatformConfig,
  report: Report,
): void {
  const known = Object.keys(environments).filter((name) => name !== '*');
  const checkEnvironment = (name: string, path: Path): void => {
    if (known.length === 0 || known.includes(name)) return;
    const nearest = findNearest(name, known);
    report(
      path,
      `there is no environment ${JSON.stringify(name)}${nearest === undefined ? `; there are ${known.join(', ')}` : `; did you mean ${JSON.stringify(nearest)}?`}`,
    );
  };
  for (const [codebase, { pipelines = [], services = [], cache_invalidation: caches }] of Object.entries(
    codebases,
  )) {
    const at = ['codebase_pipelines', codebase];
    const names = new Set<string>();
    pipelines.forEach(({ name, environments: planned }, index) => {
      const path = [...at, 'pipelines', index];
      if (names.has(name))
        report([...path, 'name'], `there are two pipelines with the name ${JSON.stringify(name)}`);
      names.add(name);
      const seen = new Set<string>();
      planned.forEach((environment, place) => {
        const here = [...path, 'environments', place, 'name'];
        checkEnvironment(environment.name, here);
        if (seen.has(environment.name)) report(here, `${JSON.stringify(environment.name)} is there twice`);
        seen.add(environment.name);
      });
    });
    const grouped = new Set<string>();
    services.forEach((group, index) => {
      for (const [name, members] of Object.entries(group))
        members.forEach((service, place) => {
          if (grouped.has(service))
            report(
              [...at, 'services', index, name, place],
              `${JSON.stringify(service)} is in two run groups`,
            );
          grouped.add(service);
        });
    });
    for (const [domain, { environment }] of Object.entries(caches?.domains ?? {}))
      checkEnvironment(environment, [...at, 'cache_invalidation', 'domains', domain, 'environment']);
  }
}
