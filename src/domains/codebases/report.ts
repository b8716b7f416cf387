import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { renderSummary } from '../../core/summary.js';
import { formatTable, WIDE, formatCount } from '../../core/text.js';
import type { Cell, Screen } from '../../core/text.js';
import type { CodebaseListing, ListedCodebase, ListedImage } from './list.js';
import type { CodebasePlan } from './plan.js';

const CODEBASE_HEADER = ['Codebase', 'Repository', 'Pipeline mode'];
const IMAGE_HEADER = ['Commit', 'Digest', 'Other tags', 'Pushed'];

/**
 * The listing as a person at a terminal reads it: one table, with the newest images of each codebase.
 * @param most - how many images of a codebase to show
 */
export function listingText(listing: CodebaseListing, most = 1, screen: Screen = WIDE): string {
  const { codebases } = listing;
  if (codebases.length === 0) return screen.tsv ? '' : noneOf(listing);
  const withImages = codebases.some(({ images }) => images !== undefined);
  if (!withImages) {
    const rows = codebases.map((each) => [
      each.name,
      ...[{ text: screen.tsv ? each.url : each.repository, url: each.url }, each.pipelineMode],
    ]);
    return withNotes(formatTable(CODEBASE_HEADER, rows, screen), [leftOut(listing)], screen);
  }
  const rows = codebases.flatMap((codebase): Cell[][] => {
    const name = { text: codebase.name, url: codebase.url };
    const nothing = withoutImages(listing, codebase);
    if (nothing !== undefined) return [[name, screen.tsv ? '' : nothing, '', '', '']];
    const images = codebase.images ?? [];
    return images.slice(0, most).map((image) => {
      const [digest, other, pushed] = imageFacts(image);
      return [
        name,
        { text: screen.tsv ? image.commitUrl : image.commit, url: image.commitUrl },
        digest,
        other,
        screen.tsv ? image.pushedAt : pushed,
      ];
    });
  });
  const shown = formatTable(['Codebase', ...IMAGE_HEADER], rows, screen);
  const older = codebases.some(({ images = [] }) => images.length > most);
  const notes = [
    leftOut(listing),
    older ? 'There are older images: raise image-limit to see them.' : undefined,
  ];
  return withNotes(shown, notes, screen);
}

function noneOf({ app, filter }: CodebaseListing): string {
  return filter === undefined
    ? `Application ${app} has no codebases.`
    : `No codebase of ${app} has "${filter}" in its name or repository.`;
}

/** A pipe gets the rows alone. */
function withNotes(shown: string, notes: readonly (string | undefined)[], { tsv }: Screen): string {
  return tsv ? shown : [shown, ...notes].filter((note) => note !== undefined).join('\n');
}

/** Says that there are no codebases, or that not all are shown; undefined where they are. */
export function leftOut(listing: CodebaseListing): string | undefined {
  const { codebases, total } = listing;
  if (codebases.length === 0) return noneOf(listing);
  return total > codebases.length
    ? `Showing ${codebases.length} of ${formatCount(total, 'codebase')}. Raise limit for more.`
    : undefined;
}

/** The listing for the job summary, in GitHub's Markdown. */
export function listingSummary(listing: CodebaseListing): string {
  const codebases = table(
    CODEBASE_HEADER,
    listing.codebases.map(({ name, repository, url, pipelineMode }) => [
      escapeMarkdown(name),
      link(repository, url),
      code(pipelineMode),
    ]),
  );
  const images = listing.codebases.flatMap((codebase) => {
    if (codebase.images === undefined) return [];
    const nothing = withoutImages(listing, codebase);
    const body = nothing === undefined ? imagesTable(codebase.images) : escapeMarkdown(nothing);
    return [{ title: `Images of ${codebase.name}`, body }];
  });
  return renderSummary({
    outcome: 'info',
    heading: `Codebases of ${escapeMarkdown(listing.app)}`,
    notes: [listing.codebases.length === 0 ? undefined : codebases, leftOut(listing)],
    sections: images,
  });
}

function imagesTable(images: readonly ListedImage[]): string {
  return table(
    IMAGE_HEADER,
    images.map((image) => {
      const [digest, , pushed] = imageFacts(image);
      return [
        link(image.commit, image.commitUrl),
        code(digest),
        otherTags(image).map(code).join(' '),
        escapeMarkdown(pushed),
      ];
    }),
  );
}

/** Why there is nothing to show; undefined when there is something. */
function withoutImages(listing: CodebaseListing, codebase: ListedCodebase): string | undefined {
  if (listing.withoutRepository.includes(codebase.name))
    return `There is no image repository ${listing.app}/${codebase.name}.`;
  return codebase.images?.length === 0 ? 'No image has a commit tag.' : undefined;
}

/** Short digest, other tags, and the time as `2026-01-31 09:30 UTC`. */
function imageFacts(image: ListedImage): [string, string, string] {
  const digest = image.digest.replace(/^sha256:/, '').slice(0, 12);
  return [digest, otherTags(image).join(' '), `${image.pushedAt.slice(0, 16).replace('T', ' ')} UTC`];
}

function otherTags({ tags, tag }: ListedImage): string[] {
  return tags.filter((other) => other !== tag);
}

/** The outputs of a plan, by name. */
export function planOutputs(plan: CodebasePlan) {
  return {
    environments: plan.environments,
    pipeline: plan.pipelines.join(','),
    'image-reference': plan.imageReference,
    'pipeline-image': plan.pipelineImage,
    strategy: plan.strategy,
    strategies: plan.strategies,
    'requires-build': plan.requiresBuild,
  };
}

/** The plan as a person at a terminal reads it. */
export function planText(plan: CodebasePlan): string {
  const { environments } = plan;
  if (environments.length === 0) return describeNothing(plan);
  const list = environments.map(
    ({ name, requiresApproval }, index) =>
      `  ${index + 1}. ${name}${requiresApproval ? ' (needs approval)' : ''}`,
  );
  return [`${describePush(plan)} starts ${formatStarted(plan)}:`, ...list, describeStrategy(plan)].join('\n');
}

/** The plan for the job summary, in GitHub's Markdown. */
export function planSummary(plan: CodebasePlan): string {
  const { app, codebase, environments } = plan;
  const rows = environments.map(({ name, requiresApproval, pipeline }, index) => [
    String(index + 1),
    code(name),
    requiresApproval ? 'needed' : 'not needed',
    pipeline === '' ? '' : code(pipeline),
  ]);
  const none = environments.length === 0;
  return renderSummary({
    outcome: 'info',
    heading: escapeMarkdown(
      none
        ? describeNothing(plan).replace(/\.$/, '')
        : `${describePush(plan)} starts ${formatStarted(plan)} of ${app}/${codebase}`,
    ),
    notes: [
      none ? undefined : escapeMarkdown(describeStrategy(plan)),
      none ? undefined : table(['Order', 'Environment', 'Approval', 'Pipeline'], rows),
    ],
  });
}

function describePush({ ref }: CodebasePlan): string {
  return ref.kind === 'other' ? `A push of ${ref.ref}` : `A push of the ${ref.kind} "${ref.name}"`;
}

function formatPipelines({ pipelines }: CodebasePlan): string {
  return `the pipeline${pipelines.length > 1 ? 's' : ''} ${pipelines.join(' and ')}`;
}

/** The pipelines; where the environments were asked for, and no pipeline matches, those. */
function formatStarted(plan: CodebasePlan): string {
  return plan.pipelines.length === 0 ? 'deployments to these environments' : formatPipelines(plan);
}

function describeNothing(plan: CodebasePlan): string {
  if (plan.pipelines.length > 0)
    return `${describePush(plan)} starts ${formatPipelines(plan)}, without any environment.`;
  return `${describePush(plan)} starts no pipeline of ${plan.app}/${plan.codebase}.`;
}

function describeStrategy({ strategy, strategies, requiresBuild }: CodebasePlan): string {
  const deployed =
    strategy === 'ecs' ? 'Its services are deployed to ECS directly' : 'It is deployed through CodePipeline';
  const otherwise =
    strategies.length > 1 ? ' A workflow starts both; with strategy: ecs it deploys to ECS directly.' : '';
  const image = requiresBuild
    ? ', after an image is built'
    : ', with the image latest; it needs no image build';
  return `${deployed}${image}.${otherwise}`;
}
