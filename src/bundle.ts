/**
 * The one bundle behind the doors: `dist/index.js`, `dist/cli.js` and `dist/sandbox/index.js` are shims that call one of
 * these, so that verbs and SDK clients are chunks which all doors share. Each door loads only what it needs.
 */
// Node 20 is supported here on purpose, and the lockfile holds an SDK that supports it too.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

export async function action(): Promise<void> {
  const { runAction } = await import('./main.js');
  await runAction();
}

/** `root` is the folder of package.json, which holds the version. */
export async function cli(root: string): Promise<void> {
  const { runCli } = await import('./cli.js');
  await runCli(process.argv.slice(2), root);
}

export async function sandbox(): Promise<void> {
  const { runSandbox } = await import('../sandbox/index.js');
  await runSandbox(process.argv.slice(2));
}
