import { describe, expect, it } from '@jest/globals';
import { labelsOf, readLabels, readManifest } from './manifest.js';

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

function index(...platforms: [string, string, string][]): string {
  const manifests = platforms.map(([letter, os, architecture]) => ({
    digest: digest(letter),
    platform: { os, architecture },
  }));
  return JSON.stringify({ schemaVersion: 2, manifests });
}

describe('readManifest', () => {
  it('leads to the configuration of an image', () => {
    expect(readManifest(JSON.stringify({ config: { digest: digest('a') }, layers: [] }))).toEqual({
      config: digest('a'),
    });
  });

  it('chooses linux/amd64 from an index, else the first platform, never an attestation', () => {
    const attestation: [string, string, string] = ['f', 'unknown', 'unknown'];
    expect(readManifest(index(attestation, ['a', 'linux', 'arm64'], ['b', 'linux', 'amd64']))).toEqual({
      manifest: digest('b'),
    });
    expect(readManifest(index(attestation, ['a', 'linux', 'arm64']))).toEqual({ manifest: digest('a') });
    expect(readManifest(index(attestation))).toBeUndefined();
  });

  it.each(['', '[]', '{"schemaVersion": 1}', '{"config": {"digest": "../../x"}}'])(
    'takes %j for nothing',
    (text) => {
      expect(readManifest(text)).toBeUndefined();
    },
  );
});

describe('readLabels', () => {
  it('gives the labels, or none', () => {
    expect(readLabels('{"config": {"Labels": {"a": "b"}}}')).toEqual({ a: 'b' });
    for (const text of [
      '{"config": {"Labels": null}}',
      '{"config": null}',
      '{}',
      'x',
      '{"config": {"Labels": {"a": 1}}}',
    ])
      expect(readLabels(text)).toEqual({});
  });
});

describe('labelsOf', () => {
  it('follows an index once, so that one of indexes is no endless way', async () => {
    const asked: string[] = [];
    const labels = await labelsOf(
      'tag',
      (reference) => {
        asked.push(reference);
        return Promise.resolve(index(['a', 'linux', 'amd64']));
      },
      () => Promise.reject(new Error('There is no blob to fetch.')),
    );
    expect(labels).toEqual({});
    expect(asked).toEqual(['tag', digest('a')]);
  });
});
