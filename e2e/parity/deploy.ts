import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { deploys } from './expected.js';
import { demoScenario } from '../harness/sandbox.js';

/** Git abbreviated this one to nine digits. */
export const NINE = '5ca1ab1e0'.padEnd(40, '7');
export const UNBUILT = 'deadbeef'.padEnd(40, '0');

/** The images of the codebase, the newest last. */
export const images = [
  { tags: ['commit-1111111', 'branch-old'] },
  { tags: ['commit-c0ffee1', 'branch-main', 'tag-v1.2.3', 'tag-latest'] },
  { tags: ['commit-5ca1ab1e0', 'branch-feature-login'] },
];

export function deploy(...reference: string[]): string[] {
  return ['codebase', 'deploy', '--app', 'demo', '--env', 'dev', '--codebase', 'web', ...reference];
}

export function deployIn(changes: Readonly<Record<string, string>>): string[] {
  const names = { app: 'demo', env: 'dev', codebase: 'web', ...changes };
  const flags = Object.entries(names).flatMap(([name, value]) => [`--${name}`, value]);
  return ['codebase', 'deploy', ...flags, '--branch', 'main'];
}

export function withImages(...more: string[][]): ScenarioInput {
  return demoScenario({ images: [...images, ...more.map((tags) => ({ tags }))] });
}

export function withLayout(layout: 'platform' | 'legacy' | 'both'): ScenarioInput {
  const { applications = {} } = withImages();
  return { applications: { demo: { ...applications['demo'], layout } } };
}

export const main = deploys('commit-c0ffee1');
export const login = deploys('commit-5ca1ab1e0');
