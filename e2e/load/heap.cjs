// Loaded before a program: collects its garbage four times a second, and writes into a file how many bytes are in use then.
const { setInterval } = require('node:timers');
const { renameSync, writeFileSync } = require('node:fs');

const file = process.env.PLATFORM_TOOLS_HEAP_FILE;
setInterval(() => {
  globalThis.gc();
  writeFileSync(`${file}.new`, String(process.memoryUsage().heapUsed));
  renameSync(`${file}.new`, file);
}, 250).unref();
