import type { Codebase } from './applications.js';

/** Whether an environment is production: by its name, or because a pipeline of a codebase needs an approval for it. */
export function isProduction(env: string, codebases: readonly Pick<Codebase, 'pipelines'>[] = []): boolean {
  if (/^prod/i.test(env)) return true;
  return codebases.some(({ pipelines }) =>
    pipelines.some(({ environments }) =>
      environments.some(({ name, requiresApproval }) => name === env && requiresApproval),
    ),
  );
}
