import { code, escapeMarkdown, table } from '../../core/markdown.js';
import type { CodebasePlan } from './plan.js';

/** The outputs of a plan, by name. */
export function planOutputs(plan: CodebasePlan) {
  return {
    environments: plan.environments,
    pipeline: plan.pipelines.join(','),
    'image-reference': plan.imageReference,
    strategy: plan.strategy,
    'requires-build': plan.requiresBuild,
  };
}

/** The plan as a person at a terminal reads it. */
export function planText(plan: CodebasePlan): string {
  const { environments } = plan;
  if (environments.length === 0) return nothing(plan);
  const list = environments.map(
    ({ name, requiresApproval }, index) =>
      `  ${index + 1}. ${name}${requiresApproval ? ' (needs approval)' : ''}`,
  );
  return [`${what(plan)} starts ${started(plan)}:`, ...list, ways(plan)].join('\n');
}

/** The plan for the job summary, in GitHub's Markdown. */
export function planSummary(plan: CodebasePlan): string {
  const title = `## :compass: Plan for ${escapeMarkdown(`${plan.app}/${plan.codebase}`)}`;
  if (plan.environments.length === 0) return `${title}\n\n${escapeMarkdown(nothing(plan))}\n`;
  const environments = table(
    ['', 'Environment', 'Approval', 'Pipeline'],
    plan.environments.map(({ name, requiresApproval, pipeline }, index) => [
      String(index + 1),
      code(name),
      requiresApproval ? 'needed' : 'not needed',
      code(pipeline),
    ]),
  );
  const sentence = escapeMarkdown(`${what(plan)} starts ${started(plan)}. ${ways(plan)}`);
  return `${title}\n\n${sentence}\n\n${environments}\n`;
}

function what({ ref }: CodebasePlan): string {
  return ref.kind === 'other' ? `A push of ${ref.ref}` : `A push of the ${ref.kind} "${ref.name}"`;
}

function started({ pipelines }: CodebasePlan): string {
  return `the pipeline${pipelines.length > 1 ? 's' : ''} ${pipelines.join(' and ')}`;
}

function nothing(plan: CodebasePlan): string {
  if (plan.pipelines.length > 0) return `${what(plan)} starts ${started(plan)}, without any environment.`;
  return `${what(plan)} starts no pipeline of ${plan.app}/${plan.codebase}.`;
}

function ways({ strategy, requiresBuild }: CodebasePlan): string {
  const deployed =
    strategy === 'ecs' ? 'Its services are deployed to ECS directly' : 'It is deployed through CodePipeline';
  return `${deployed}${requiresBuild ? ', after an image is built' : ', and needs no image build'}.`;
}
