// Loaded by `node --require` into every Node process that the tests start: notes each process that it starts in turn,
// one JSON line of its argv, in the file that PLATFORM_TOOLS_TEST_PROCESSES names. Nothing else of it changes.
const { appendFileSync } = require('node:fs');
const childProcess = require('node:child_process');
const { syncBuiltinESMExports } = require('node:module');

const file = process.env.PLATFORM_TOOLS_TEST_PROCESSES;

// So that two runs wait equally long.
if (process.env.PLATFORM_TOOLS_TEST_CHANCE !== undefined)
  Math.random = () => Number(process.env.PLATFORM_TOOLS_TEST_CHANCE);

function note(argv) {
  appendFileSync(file, `${JSON.stringify(argv)}\n`);
}

if (file !== undefined) {
  // All that is started asynchronously goes through here, whatever it was called with.
  const { spawn } = childProcess.ChildProcess.prototype;
  childProcess.ChildProcess.prototype.spawn = function recorded(options) {
    note([options.file, ...options.args]);
    return spawn.call(this, options);
  };
  for (const name of ['spawnSync', 'execFileSync', 'execSync']) {
    const original = childProcess[name];
    childProcess[name] = function recorded(command, ...rest) {
      note([command, ...(Array.isArray(rest[0]) ? rest[0] : [])]);
      return original.call(this, command, ...rest);
    };
  }
  syncBuiltinESMExports();
}
