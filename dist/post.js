import module from 'node:module';

// What V8 has compiled is kept for the next step of the job. Node 20 can't do that.
const folder = process.env.RUNNER_TEMP;
if (folder) module.enableCompileCache?.(`${folder}/platform-tools-compiled`);
const { postStep } = await import('./bundle/index.js');
await postStep();
