import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const RECORDED = [join('docs', 'pages'), join('docs', 'readability', 'before')];

/** The Markdown files that people read: paths from the root. Recorded pages are output, not prose. */
export function documentationFiles(root: string): string[] {
  const below = (folder: string): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => path.endsWith('.md') && !RECORDED.some((recorded) => path.startsWith(recorded)));
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...below('docs'), ...below('actions')].sort();
}

/** The fenced blocks of a language in a Markdown text, each with the number of its first line. */
export function fencedBlocks(markdown: string, language: string): { line: number; text: string }[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => ({
      line: markdown.slice(0, match.index).split('\n').length + 1,
      text: match[1] ?? '',
    }),
  );
}

/**
 * The workflows in the documentation, whole ones made of those that show a part: `<file>:<line>` -> text. What is no workflow,
 * such as a scenario of the sandbox, is left out.
 * @throws Error for a block that is not YAML
 */
export function documentedWorkflows(root: string): Map<string, string> {
  const workflows = new Map<string, string>();
  for (const path of documentationFiles(root))
    for (const { line, text } of fencedBlocks(readFileSync(join(root, path), 'utf8'), 'yaml')) {
      const whole = completeWorkflow(parse(text));
      if (whole !== undefined) workflows.set(`${path}:${line}`, stringify(whole));
    }
  return workflows;
}

/** Completes a list of steps, a job, or jobs alone to a workflow; undefined for what is none of them. */
export function completeWorkflow(example: unknown): Record<string, unknown> | undefined {
  if (Array.isArray(example)) {
    const isSteps = example.some((step: unknown) => isMap(step) && ('uses' in step || 'run' in step));
    return isSteps ? completeWorkflow({ steps: example }) : undefined;
  }
  if (!isMap(example)) return undefined;
  if ('jobs' in example) return { on: 'push', ...example };
  if (!('steps' in example)) return undefined;
  const { on = 'push', ...job } = example;
  return { on, jobs: { example: { 'runs-on': 'ubuntu-latest', ...job } } };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A workflow with references to published actions of ours written as those of this repository, as our check takes them. */
export function withOwnReferences(workflow: string): string {
  return workflow.replaceAll(/uktrade\/platform-tools\/?([^\s@'"]*)@v\d+/g, '$/$1');
}
