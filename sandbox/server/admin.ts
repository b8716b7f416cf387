import { answerApprove } from './admin-approve.js';
import { answerClock } from './admin-clock.js';
import { githubState } from '../github/state.js';
import { makeOidcToken } from '../aws/sts/oidc.js';
import { header, type Reply, type WireRequest } from '../aws/protocols/message.js';
import type { RequestLog } from './request-log.js';
import type { World } from './world.js';

const prefix = '/_sandbox/';

function json(status: number, value: unknown): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/**
 * The sandbox's own pages, which are not logged; undefined for everything else.
 * - `GET /_sandbox/requests`: every request received, in order; `DELETE` forgets them
 * - `GET /_sandbox/slack`: every Slack message as it is now, in the order of posting
 * - `GET /_sandbox/github`: branches, tags, commits, pull requests, releases and workflow runs of every repository
 * - `POST /_sandbox/approve {pipeline?, status?}`: answers the approvals that wait
 * - `POST /_sandbox/clock {until?}`: skips the time until then; `{now}`
 * - `GET /_sandbox/oidc?audience=…`: a job's OIDC token, as GitHub's runner serves it (`{value}`)
 */
export function answerAdmin(
  request: WireRequest,
  log: RequestLog,
  world: World,
): Reply | Promise<Reply> | undefined {
  const { pathname, searchParams } = request.url;
  if (!pathname.startsWith(prefix)) return undefined;
  switch (`${request.method} ${pathname.slice(prefix.length)}`) {
    case 'GET requests':
      return json(200, log.all());
    case 'DELETE requests':
      log.clear();
      return json(200, []);
    case 'GET slack':
      return json(200, world.slack.all());
    case 'GET github':
      return json(200, githubState(world));
    case 'POST approve':
      return answerApprove(request.body, world);
    case 'POST clock':
      return answerClock(request.body, world);
    case 'GET oidc': {
      if (!/^bearer \S+$/i.test(header(request, 'authorization'))) {
        return json(401, {
          message: 'The request has no "Authorization: Bearer" header with the job\'s request token.',
        });
      }
      const audience = searchParams.get('audience') ?? 'https://github.com/uktrade';
      return json(200, { count: 1, value: makeOidcToken(audience, world.realNow(), world.scenario.oidc) });
    }
    default:
      return json(404, { message: `The sandbox has no ${request.method} ${pathname}.` });
  }
}
