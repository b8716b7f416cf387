import { violations } from './check.js';
import type { Violation } from './check.js';
import type { Intent } from './intents/intent.js';
import { deployingIntents, ecsScenario } from './intents/deploying.js';
import { demoScenario } from '../harness/sandbox.js';
import { Stage } from './play.js';

export interface LongResult {
  intent: string;
  hours: number;
  requests: number;
  /** How often credentials were obtained. */
  sessions: number;
  violations: Violation[];
}

/** Shorter than any session that AWS gives by default; a job's OIDC token lasts five minutes. */
const SESSION_SECONDS = 900;

/** Work that takes so many hours, as a build, as an execution, and straight to ECS. */
export function longIntents(hours: number): Intent[] {
  const seconds = hours * 3_600;
  const minutes = { 'timeout-minutes': String(hours * 60 + 30) };
  const action = { name: 'Deploy-web', type: 'codebuild' as const, seconds };
  const scenarios: Readonly<Record<string, Intent['scenario']>> = {
    'codebase-build': () => demoScenario({ images: [], builds: [{ phases: { BUILD: seconds } }] }),
    'codebase-deploy by its pipeline': () =>
      demoScenario({ executions: [{ stages: [{ name: 'Deploy', actions: [action] }] }] }),
    'service-deploy': () => slowRollout(seconds),
  };
  return deployingIntents.flatMap((intent) => {
    const scenario = scenarios[intent.name];
    return scenario === undefined ? [] : [{ ...intent, inputs: { ...intent.inputs, ...minutes }, scenario }];
  });
}

function slowRollout(seconds: number): ReturnType<Intent['scenario']> {
  const { applications } = ecsScenario(false);
  const demo = applications?.['demo'];
  const web = { image: 'commit-1111111', rollouts: [{ seconds }] };
  const environments = { dev: { ...demo?.environments?.['dev'], ecs: { services: { web } } } };
  return { applications: { demo: { ...demo, environments } } };
}

/** One run that waits for hours, with sessions of fifteen minutes and OIDC tokens of five. */
export async function waitForHours(intent: Intent, hours: number): Promise<LongResult> {
  const scenario: Intent['scenario'] = (bad) => ({
    ...intent.scenario(bad),
    credentials: { 'lifetime-seconds': SESSION_SECONDS },
  });
  const stage = await Stage.open({
    seed: 1,
    intent: { ...intent, scenario },
    bad: false,
    identity: 'oidc',
    faults: [],
  });
  try {
    const seen = await stage.run();
    return {
      intent: intent.name,
      hours,
      requests: seen.requests.length,
      sessions: seen.requests.filter(({ operation }) => operation.startsWith('AssumeRole')).length,
      // That it takes long is what is wanted here.
      violations: violations(stage.play, 'passing', seen).filter(({ rule }) => rule !== 'endless'),
    };
  } finally {
    await stage.close();
  }
}
