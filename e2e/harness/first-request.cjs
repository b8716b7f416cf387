// Preloaded into a process: at its first connection it prints, as one line of JSON, the time and the bytes of JavaScript
// that it took to get there, and ends. With FIRST_REQUEST_END it prints how much memory it took in the end instead.
const { readFileSync, writeSync } = require('node:fs');
const { Session } = require('node:inspector');
const { Socket } = require('node:net');
const { performance } = require('node:perf_hooks');
const process = require('node:process');
const { getHeapSpaceStatistics } = require('node:v8');

const scripts = [];

/** Since it was started: what getrusage says counts from the memory of the process that started it. Linux has it in a file. */
function peakBytes() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
}

/** How much V8 has set aside for new objects. */
function newSpaceBytes() {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space').space_size;
}

function print(more) {
  const { user, system } = process.cpuUsage();
  const peak = peakBytes();
  const line = { cpuMs: (user + system) / 1000, wallMs: performance.now(), peakBytes: peak, ...more };
  writeSync(2, `\nfirst-request ${JSON.stringify(line)}\n`);
}

if (process.env.FIRST_REQUEST_END !== undefined) {
  process.on('exit', () => print({ scripts, newSpaceBytes: newSpaceBytes() }));
} else {
  if (process.env.FIRST_REQUEST_SCRIPTS !== undefined) {
    const session = new Session();
    session.connect();
    session.on('Debugger.scriptParsed', ({ params: { url, length } }) => {
      if (url.startsWith('file:') && !url.endsWith('.cjs')) scripts.push({ url, length });
    });
    session.post('Debugger.enable');
  }
  Socket.prototype.connect = () => {
    print({ scripts });
    process.reallyExit(0);
  };
}
