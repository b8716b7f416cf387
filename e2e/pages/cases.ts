import { buildCases } from './builds.js';
import { codebaseCases } from './codebases.js';
import { deploymentCases } from './deployments.js';
import { executionCases } from './executions.js';
import { platformCases } from './platform.js';
import { terraformCases } from './terraform.js';
import type { PageCase } from './page-case.js';
import { packageCases } from './packages.js';
import { releaseCases } from './releases.js';
import { workflowCases } from './workflows.js';

/** Every page, by the name of its file in docs/pages, without its ending. */
export const pageCases: ReadonlyMap<string, PageCase> = new Map(
  [
    ...buildCases,
    ...codebaseCases,
    ...deploymentCases,
    ...executionCases,
    ...platformCases,
    ...terraformCases,
    ...packageCases,
    ...releaseCases,
    ...workflowCases,
  ].map((page) => [`${page.verb}-${page.name}`, page]),
);
