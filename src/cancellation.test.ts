import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { cancellationSignal, isOutputClosed, surviveClosedOutput } from './cancellation.js';
import type { SignalSource } from './cancellation.js';
import { CancelledError } from './core/errors.js';

function setUp() {
  const [events, stdout, stderr] = [new EventEmitter(), new EventEmitter(), new EventEmitter()];
  const source = Object.assign(events, { stdout, stderr });
  return { source, cancellation: cancellationSignal(source as unknown as SignalSource) };
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('cancellationSignal', () => {
  it.each(['SIGINT', 'SIGTERM'])('is aborted by %s, and names it', (name) => {
    const { source, cancellation } = setUp();
    expect(cancellation.signal.aborted).toBe(false);
    source.emit(name, name);
    expect(cancellation.signal.reason).toBeInstanceOf(CancelledError);
    expect(cancellation.signal.reason).toHaveProperty('message', `Cancelled by ${name}.`);
  });

  it('keeps the first reason, and listens on so that a second signal does not end the process', () => {
    const { source, cancellation } = setUp();
    source.emit('SIGINT', 'SIGINT');
    expect(source.emit('SIGTERM', 'SIGTERM')).toBe(true);
    expect(cancellation.signal.reason).toHaveProperty('message', 'Cancelled by SIGINT.');
  });

  it.each(['stdout', 'stderr'] as const)('is aborted once nobody reads %s', (name) => {
    const { source, cancellation } = setUp();
    source[name].emit('error', failure('EPIPE'));
    expect(cancellation.signal.reason).toHaveProperty(
      'message',
      'Cancelled: nothing reads the output any more.',
    );
    expect(isOutputClosed(cancellation.signal.reason)).toBe(true);
  });

  it('gives the signals back, and still survives closed output', () => {
    const { source, cancellation } = setUp();
    cancellation.release();
    expect(source.listenerCount('SIGINT') + source.listenerCount('SIGTERM')).toBe(0);
    expect(() => source.stdout.emit('error', failure('EPIPE'))).not.toThrow();
  });
});

describe('surviveClosedOutput', () => {
  it.each(['ENOSPC', 'EIO'])("lets the work go on where output can't be written: %s", (code) => {
    const [stdout, stderr] = [new EventEmitter(), new EventEmitter()];
    const lost: string[] = [];
    const onLost = (error: Error): void => {
      lost.push(error.message);
    };
    surviveClosedOutput({ onLost }, { stdout, stderr } as unknown as SignalSource);
    stderr.emit('error', failure(code));
    expect(lost).toEqual([]);
    stdout.emit('error', failure('EPIPE'));
    stdout.emit('error', failure(code));
    expect(lost).toEqual([code]);
  });
});
