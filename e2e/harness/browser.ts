import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { startProcess } from './process.js';
import type { RunningProcess } from './process.js';
import { toolPath } from './tools.js';
import { until } from './until.js';

interface Message {
  id?: number;
  method?: string;
  params?: { request?: { url: string } };
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** One page in Chromium, driven by its DevTools protocol over a pipe. Source: chromedevtools.github.io/devtools-protocol. */
export class Browser {
  /** The address of everything that the page has asked for. */
  readonly requests: string[] = [];
  private readonly answers = new Map<number, (message: Message) => void>();
  private session: string | undefined;
  private loads = 0;
  private next = 1;
  private rest = '';

  private constructor(
    private readonly running: RunningProcess,
    private readonly folder: string,
  ) {
    const output = running.child.stdio[4] as Readable;
    output.setEncoding('utf8').on('data', (text: string) => {
      const parts = `${this.rest}${text}`.split('\0');
      this.rest = parts.pop() ?? '';
      for (const part of parts) this.receive(JSON.parse(part) as Message);
    });
  }

  static async start(): Promise<Browser> {
    const folder = await mkdtemp(join(tmpdir(), 'platform-tools-browser-'));
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
    ];
    const running = startProcess(
      toolPath('chromium'),
      [...flags, '--remote-debugging-pipe', `--user-data-dir=${folder}`],
      { env: { PATH: process.env['PATH'] ?? '', HOME: folder }, pipes: 2, timeLimitMs: 55_000 },
    );
    const browser = new Browser(running, folder);
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    browser.session = sessionId as string;
    for (const domain of ['Page', 'Network']) await browser.send(`${domain}.enable`);
    return browser;
  }

  /** Shows a file in a window so many CSS pixels wide. */
  async open(path: string, width: number): Promise<void> {
    const size = { width, height: 900, deviceScaleFactor: 1, mobile: false };
    await this.send('Emulation.setDeviceMetricsOverride', size);
    const before = this.loads;
    await this.send('Page.navigate', { url: `file://${path}` });
    await until(() => this.loads > before, 'a loaded page');
  }

  /** Returns the value of an expression in the page, which may be a promise. */
  async evaluate(expression: string): Promise<unknown> {
    const parameters = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', parameters);
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value?: unknown }).value;
  }

  async press(key: 'Tab' | 'Enter'): Promise<void> {
    const code = key === 'Tab' ? 9 : 13;
    const common = { key, code: key, windowsVirtualKeyCode: code, ...(key === 'Enter' && { text: '\r' }) };
    for (const type of ['keyDown', 'keyUp']) await this.send('Input.dispatchKeyEvent', { type, ...common });
  }

  async close(): Promise<void> {
    this.running.child.kill('SIGKILL');
    await this.running.done;
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async send(
    method: string,
    params: Readonly<Record<string, unknown>> = {},
  ): Promise<Record<string, unknown>> {
    const id = this.next;
    this.next += 1;
    const session = this.session === undefined ? {} : { sessionId: this.session };
    const answered = new Promise<Message>((resolve) => this.answers.set(id, resolve));
    (this.running.child.stdio[3] as Writable).write(
      `${JSON.stringify({ id, method, params, ...session })}\0`,
    );
    const { result, error } = await answered;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  private receive(message: Message): void {
    if (message.id !== undefined) this.answers.get(message.id)?.(message);
    if (message.method === 'Page.loadEventFired') this.loads += 1;
    const url = message.params?.request?.url;
    if (message.method === 'Network.requestWillBeSent' && url !== undefined) this.requests.push(url);
  }
}
