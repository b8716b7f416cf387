import { checkFaults } from '../faults/check-faults.js';
import { Handler } from './handler.js';
import type { Outcome } from './handler.js';
import { checkScenario, loadScenario } from '../scenario/load-scenario.js';
import type { LoggedRequest } from './request-log.js';
import type { ScenarioInput } from '../scenario/scenario.js';
import { demoScenario } from '../scenario/demo.js';
import { listen } from './server.js';
import { World } from './world.js';
import type { WireRequest } from '../aws/protocols/message.js';

export interface SandboxOptions {
  /** A scenario, or the path of its YAML file; default: the demo. */
  scenario?: ScenarioInput | string;
  /** Default: a free one. */
  port?: number;
  /** The real time in milliseconds since the epoch; tests drive it. */
  realNow?: () => number;
  /** Stands between each request and its handling: may do something before or after it, or answer instead. */
  gate?: (handle: () => Promise<Outcome>) => Promise<Outcome>;
}

export interface Sandbox {
  /** What AWS_ENDPOINT_URL should be. */
  url: string;
  world: World;
  /** Every request received so far, in order. */
  requests(): readonly LoggedRequest[];
  /** Stops listening and drops all connections. */
  close(): Promise<void>;
}

/**
 * Starts a sandbox in this process.
 * @throws PlatformError for a wrong scenario, or a port in use
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { scenario = demoScenario } = options;
  const name = typeof scenario === 'string' ? scenario : 'given in code';
  const checked = typeof scenario === 'string' ? await loadScenario(scenario) : checkScenario(scenario, name);
  checkFaults(checked, name);
  const world = new World(checked, options.realNow);
  const handler = new Handler(world);
  const gate: NonNullable<SandboxOptions['gate']> = options.gate ?? ((handle) => handle());
  const gated = {
    log: handler.log,
    handle: (request: WireRequest): Promise<Outcome> => gate(() => handler.handle(request)),
  };
  const server = await listen(gated, world, options.port ?? 0);
  world.registry.url = server.url;
  return { url: server.url, world, requests: () => handler.log.all(), close: () => server.close() };
}
