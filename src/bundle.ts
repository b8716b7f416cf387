import { cancellationSignal } from './cancellation.js';

/**
 * The one bundle behind the doors: `dist/index.js`, `dist/post.js`, `dist/cli.js` and `dist/sandbox/index.js` are shims that call one of
 * these, so that verbs and SDK clients are chunks which all doors share. Each door loads only what it needs.
 */
// Node 20 is supported here on purpose, and the lockfile holds an SDK that supports it too.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

/** The main step of an action. */
export async function mainStep(): Promise<void> {
  // Before anything else is loaded: a signal that comes meanwhile must not end the process without a word.
  const cancellation = cancellationSignal();
  const { runMainStep } = await import('./action/main.js');
  await runMainStep(cancellation);
}

/** The post step, an entry of its own: told apart by state, a main step that died early would be run again. */
export async function postStep(): Promise<void> {
  const cancellation = cancellationSignal();
  const { runPostStep } = await import('./action/main.js');
  await runPostStep(cancellation);
}

/** `root` is the folder of package.json, which holds the version. */
export async function cli(root: string): Promise<void> {
  const { runCli } = await import('./cli/cli.js');
  await runCli(process.argv.slice(2), root);
}

export async function sandbox(): Promise<void> {
  const { runSandbox } = await import('../sandbox/index.js');
  await runSandbox(process.argv.slice(2));
}
