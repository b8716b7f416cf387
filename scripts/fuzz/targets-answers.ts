import { parseProjectList, parseSimplePage } from '../../src/providers/package-index/simple-index.js';
import { readLabels, readManifest } from '../../src/providers/registry/image-registry.js';
import { readHistory } from '../../src/providers/slack/messages.js';
import { readFailure } from '../../src/providers/slack/translate.js';
import { fieldsOf, FIELD_END, holds, refused } from './target.js';
import type { FuzzTarget } from './target.js';

const FILE = {
  filename: 'demo_pkg-1.2.3-py3-none-any.whl',
  hashes: { sha256: '0'.repeat(64) },
  yanked: false,
};
const PAGE = {
  meta: { 'api-version': '1.1' },
  name: 'demo-pkg',
  files: [FILE],
  projects: [{ name: 'demo-pkg' }],
};
const HTML =
  '<!DOCTYPE html><html><head><meta name="pypi:repository-version" content="1.0"><title>Links for demo-pkg</title></head><body><a href="https://files.example/demo_pkg-1.2.3.tar.gz#sha256=abcd" data-yanked="">demo_pkg-1.2.3.tar.gz</a><br/></body></html>';
const DIGEST = `sha256:${'a'.repeat(64)}`;

/** Answers of systems that may be down, slow, wrong or hostile. */
export const answerTargets: readonly FuzzTarget[] = [
  {
    name: 'pages of a package index',
    examples: [
      HTML,
      HTML.replace('Links for demo-pkg', 'Simple index'),
      `<html>${'<a href="x">x</a>'.repeat(9)}</html>`,
    ],
    words: [
      '<a href="',
      '">',
      '</a>',
      '<a ',
      "'",
      '"',
      '>',
      '</body>',
      '</html>',
      '<!--',
      '-->',
      '&#62;',
      '&#x110000;',
      '&#xd800;',
      'data-yanked',
      '#sha256=',
      '%',
      '<title>',
      '<meta ',
    ],
    check(text) {
      const answer = { status: 200, headers: {}, contentType: 'text/html', body: text } as never;
      refused(() => parseProjectList('the index', answer));
      for (const { filename } of parseSimplePage('the index', answer, 'demo-pkg'))
        holds(typeof filename === 'string', 'a file without a name');
    },
  },
  {
    name: 'JSON of a package index',
    examples: [JSON.stringify(PAGE)],
    keys: ['meta', 'api-version', 'name', 'files', 'filename', 'hashes', 'sha256', 'yanked', 'projects'],
    check(text) {
      const contentType = 'application/vnd.pypi.simple.v1+json';
      const answer = { status: 200, headers: {}, contentType, body: text } as never;
      refused(() => parseProjectList('the index', answer));
      for (const { yanked } of parseSimplePage('the index', answer, 'demo-pkg'))
        holds(typeof yanked === 'boolean', 'neither yanked nor not');
    },
  },
  {
    name: 'manifests and labels of images',
    examples: [
      JSON.stringify({ config: { digest: DIGEST, Labels: { a: 'b' } } }),
      JSON.stringify({ manifests: [{ digest: DIGEST, platform: { os: 'linux', architecture: 'amd64' } }] }),
    ],
    keys: ['config', 'digest', 'Labels', 'manifests', 'platform', 'os', 'architecture'],
    check(text) {
      const target = readManifest(text);
      if (target !== undefined)
        for (const digest of Object.values(target))
          holds(/^[a-z0-9]+:[0-9a-f]{32,}$/.test(digest), 'no digest');
      for (const label of Object.values(readLabels(text)))
        holds(typeof label === 'string', 'a label that is no text');
    },
  },
  {
    name: 'answers of Slack',
    examples: [
      JSON.stringify({
        messages: [{ ts: '1767225600.000100', metadata: { event_type: 'x', event_payload: { a: 'b' } } }],
        response_metadata: { scopes: ['metadata.message:read'], next_cursor: 'x' },
        code: 'slack_webapi_platform_error',
        data: { error: 'channel_not_found', needed: 'chat:write' },
        retryAfter: 30,
      }),
    ],
    keys: [
      'messages',
      'ts',
      'metadata',
      'event_type',
      'event_payload',
      'response_metadata',
      'code',
      'data',
      'error',
      'retryAfter',
      'statusCode',
      'original',
    ],
    words: [
      'slack_webapi_http_error',
      'slack_webapi_request_error',
      'slack_webapi_rate_limited_error',
      'invalid_auth',
      FIELD_END,
    ],
    check(text) {
      const [json = ''] = fieldsOf(text, 1);
      let answer: unknown;
      try {
        answer = JSON.parse(json);
      } catch {
        answer = json;
      }
      const { error, retryAfterMs } = readFailure(answer, 'chat.postMessage', '#demo');
      holds(
        error.message !== '' && !Number.isNaN(retryAfterMs ?? 0),
        'a failure without words or with no time',
      );
      // The client hands on objects only.
      if (typeof answer === 'object' && answer !== null) readHistory(answer);
    },
  },
];
