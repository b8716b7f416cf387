import { code, escapeMarkdown, link } from '../../core/markdown.js';
import { describeReference } from '../images/reference.js';
import type { DeploymentPlan } from '../deployments/deployment-plan.js';

/** `<app>/<codebase> to <env>`, for a heading. */
export function target(plan: DeploymentPlan): string {
  return `${escapeMarkdown(`${plan.app}/${plan.codebase.name}`)} to ${escapeMarkdown(plan.env)}`;
}

/** What is deployed and where to, as the rows of a table in Markdown. */
export function planRows(plan: DeploymentPlan): string[][] {
  const { image, codebase, reference } = plan;
  const repository = `https://github.com/${codebase.repository}`;
  return [
    ['Environment', escapeMarkdown(plan.env)],
    ['Image', code(image.tag)],
    ['Digest', code(image.digest)],
    ['Commit', link(image.commit, `${repository}/commit/${image.commit}`)],
    ...(reference.kind === 'commit' ? [] : [['Asked for', escapeMarkdown(describeReference(reference))]]),
  ];
}
