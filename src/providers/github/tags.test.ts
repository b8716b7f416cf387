import { afterEach, describe, expect, it } from '@jest/globals';
import { CancelledError, TagsChangedError } from '../../core/errors.js';
import { GitHubWire, json, reset } from '../../testing/github-server.js';
import type { GitHubAnswer } from '../../testing/github-server.js';
import { GitHubTags } from './releases.js';

const API = '/api/v3/repos/uktrade/demo';
const sha = (digit: string): string => digit.repeat(40);
let wire: GitHubWire | undefined;

afterEach(async () => {
  await wire?.close();
  wire = undefined;
});

async function serve(...answers: GitHubAnswer[]) {
  wire = await new GitHubWire(...answers).start();
  return { wire, tags: new GitHubTags(wire.client(), 'uktrade/demo') };
}

const ref = (name: string, digit: string, type = 'commit') => ({
  ref: `refs/tags/${name}`,
  object: { type, sha: sha(digit) },
});
const repository = json(200, { node_id: 'R_1' });
const done = json(200, { data: { updateRefs: { clientMutationId: null } } });
const refused = json(200, { data: { updateRefs: null }, errors: [{ message: 'Something went wrong' }] });
const moves = [
  { name: 'v1', from: sha('1'), to: sha('3') },
  { name: 'v1.2', from: undefined, to: sha('3') },
];

describe('the tags of a repository on GitHub', () => {
  it('are those that begin so', async () => {
    const { wire: served, tags } = await serve(json(200, [ref('v1', '1'), ref('v1.2.3', '2', 'tag')]));
    expect(await tags.list('v')).toEqual([
      { name: 'v1', object: sha('1'), annotated: false },
      { name: 'v1.2.3', object: sha('2'), annotated: true },
    ]);
    expect(served.lines).toEqual([`GET ${API}/git/matching-refs/tags%2Fv?per_page=100&page=1`]);
  });

  it('are all of them, however many', async () => {
    const many = Array.from({ length: 100 }, (_, index) => ref(`v1.${index}.0`, '1'));
    const { tags } = await serve(json(200, many), json(200, [ref('v2.0.0', '2')]));
    expect((await tags.list('v')).at(-1)?.name).toBe('v2.0.0');
  });

  it('stand for commits, through tags of tags', async () => {
    const object = (type: string, digit: string) => json(200, { object: { type, sha: sha(digit) } });
    const { wire: served, tags } = await serve(object('tag', '4'), object('commit', '5'));
    expect(await tags.commitOf({ name: 'v1', object: sha('1'), annotated: false })).toBe(sha('1'));
    expect(served.lines).toEqual([]);
    expect(await tags.commitOf({ name: 'v1', object: sha('2'), annotated: true })).toBe(sha('5'));
    expect(served.lines).toEqual([`GET ${API}/git/tags/${sha('2')}`, `GET ${API}/git/tags/${sha('4')}`]);
  });

  it.each([
    ['a tree', json(200, { object: { type: 'tree', sha: sha('5') } })],
    ['something that is no tag', json(404, { message: 'Not Found' })],
    ['itself', json(200, { object: { type: 'tag', sha: sha('2') } })],
  ])('stand for no commit, where it is %s', async (_, answer) => {
    const { tags } = await serve(answer);
    expect(await tags.commitOf({ name: 'v1', object: sha('2'), annotated: true })).toBeUndefined();
  });

  it.each([
    [json(200, { status: 'ahead' }), true],
    [json(200, { status: 'identical' }), true],
    [json(200, { status: 'behind' }), false],
    [json(200, { status: 'diverged' }), false],
    [json(404, { message: 'No common ancestor' }), false],
  ])('have commits with a history', async (answer, expected) => {
    const { wire: served, tags } = await serve(answer);
    expect(await tags.isAncestor(sha('1'), sha('2'))).toBe(expected);
    expect(served.lines).toEqual([`GET ${API}/compare/${sha('1')}...${sha('2')}?per_page=1`]);
  });
});

describe('moving tags on GitHub', () => {
  it('is one mutation for all of them, each with what it has to hold before', async () => {
    const { wire: served, tags } = await serve(repository, done);
    await tags.move(moves);
    expect(served.lines).toEqual([`GET ${API}`, 'POST /api/graphql']);
    expect(served.requests[1]).toMatchObject({
      authorization: 'token s3cret',
      body: {
        query: expect.stringContaining('updateRefs(input: { repositoryId: $repositoryId') as unknown,
        variables: {
          repositoryId: 'R_1',
          refUpdates: [
            { name: 'refs/tags/v1', beforeOid: sha('1'), afterOid: sha('3'), force: true },
            { name: 'refs/tags/v1.2', beforeOid: sha('0'), afterOid: sha('3'), force: true },
          ],
        },
      },
    });
  });

  it('asks for nothing where there is nothing to move', async () => {
    const { wire: served, tags } = await serve(done);
    await tags.move([]);
    expect(served.lines).toEqual([]);
  });

  const look = (first: object[], second: object[]): GitHubAnswer[] => [json(200, first), json(200, second)];

  it.each([
    ['a lost answer', reset],
    ['an error of the server', json(502, {})],
    ['a refusal, since it had happened', refused],
  ])('is done where it turns out to have happened, after %s', async (_, answer) => {
    const { wire: served, tags } = await serve(
      repository,
      answer,
      ...look([ref('v1', '3'), ref('v1.2', '3')], [ref('v1.2', '3')]),
    );
    await tags.move(moves);
    expect(served.lines.filter((line) => line.startsWith('POST'))).toHaveLength(1);
  });

  it('is tried again where it has not happened', async () => {
    const { wire: served, tags } = await serve(repository, reset, ...look([ref('v1', '1')], []), done);
    await tags.move(moves);
    expect(served.lines.filter((line) => line.startsWith('POST'))).toHaveLength(2);
  });

  it('is given up in the end', async () => {
    const unmoved = look([ref('v1', '1')], []);
    const { wire: served, tags } = await serve(
      repository,
      ...[json(502, {}), ...unmoved],
      ...[json(502, {}), ...unmoved],
      ...[json(502, {}), ...unmoved],
    );
    await expect(tags.move(moves)).rejects.toMatchObject({
      message: 'GitHub could not move v1 and v1.2 in uktrade/demo for now: HTTP 502.',
      transient: true,
    });
    expect(served.lines.filter((line) => line.startsWith('POST'))).toHaveLength(3);
  });

  it.each([
    ['is somewhere else by now', [ref('v1', '2')], [], 'The tag v1 changed while this ran'],
    ['was deleted', [], [], 'The tag v1 changed while this ran'],
    [
      'was made by somebody else',
      [ref('v1', '1')],
      [ref('v1.2', '2')],
      'The tag v1.2 changed while this ran',
    ],
  ])('says so where a tag %s', async (_, first, second, message) => {
    const { tags } = await serve(repository, refused, ...look(first, second));
    const error: unknown = await tags.move(moves).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TagsChangedError);
    expect((error as Error).message).toContain(message);
  });

  it.each([
    ['FORBIDDEN', 'Resource not accessible by integration', 'permissions'],
    ['NOT_FOUND', 'Could not resolve to a node', 'may not see it'],
    ['RATE_LIMITED', 'x', 'again later'],
    [undefined, 'Ref is protected\n::error::x', ''],
  ])('says what GitHub says where it refuses: %s', async (type, message, hint) => {
    const answer = json(200, { data: null, errors: [{ type, message }] });
    const { tags } = await serve(repository, answer, ...look([ref('v1', '1')], []));
    const error = (await tags.move(moves).catch((thrown: unknown) => thrown)) as Error & { hint?: string };
    expect(error.message).toMatch(/^GitHub would not move v1 and v1\.2 in uktrade\/demo: /);
    expect(error.message).not.toContain('\n');
    expect(error.hint ?? '').toContain(hint);
  });

  it('ends at once where it was cancelled, and says that the tags may have been moved', async () => {
    const controller = new AbortController();
    wire = await new GitHubWire(repository, () => {
      controller.abort(new CancelledError('Stopped.'));
    }).start();
    const tags = new GitHubTags(wire.client({ signal: controller.signal }), 'uktrade/demo');
    await expect(tags.move(moves)).rejects.toMatchObject({
      name: 'CancelledError',
      message: 'Stopped. GitHub may have done this all the same: move v1 and v1.2 in uktrade/demo.',
    });
    expect(wire.lines).toHaveLength(2);
  });
});
