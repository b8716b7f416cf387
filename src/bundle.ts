import { cancellationSignal } from './cancellation.js';

/**
 * The one bundle: `dist/index.js`, `dist/post.js`, `dist/cli.js` and `dist/sandbox/index.js` are shims that each call one
 * of these functions, so that they share the chunks of verbs and SDK clients. Each loads only what it needs.
 */
// Node 20 is supported here on purpose, and the lockfile holds an SDK that supports it too.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

/** The main step of an action. */
export async function mainStep(): Promise<void> {
  // Before anything else is loaded: a signal during loading must not end the process silently.
  const cancellation = cancellationSignal();
  const { runMainStep } = await import('./action/main.js');
  await runMainStep(cancellation);
}

/** The post step. It is an entry of its own: one entry that looks at the state would run the main step again after it died early. */
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
