const require = process.getBuiltinModule;
import {
  array,
  nullish,
  number,
  object,
  optional,
  safeParse,
  string
} from "./chunk-VR4HECPH.js";
import {
  CancelledError,
  PlatformError,
  UsageError
} from "./chunk-VZX7JWXQ.js";

// src/domains/pull-requests/pull-request.ts
function squashMessage(text, body = text.body) {
  const header = `${text.title.trim()}${text.number === void 0 ? "" : ` (#${text.number})`}`;
  return text.squashMessage === "title" || body.trim() === "" ? header : `${header}

${body}`;
}
function bodyLines(body) {
  const lines = [];
  let offset = 0;
  for (const [index, piece] of body.split(/(\r\n|\r|\n)/).entries()) {
    if (index % 2 === 0) lines.push({ text: piece, number: index / 2 + 1, offset });
    offset += piece.length;
  }
  return lines;
}
var MOST_ROUNDS = 20;
var MOST_LINES_READ = 1e4;
function mostRounds(body) {
  return Math.max(1, Math.min(MOST_ROUNDS, Math.floor(MOST_LINES_READ / bodyLines(body).length)));
}
var WIDTH = 72;
function wrapped(body) {
  return bodyLines(body).map(({ text }) => wrapLine(text)).join("\n");
}
function wrapLine(line) {
  if (line.length <= WIDTH) return line;
  const lines = [];
  let current;
  for (const word of line.split(" ")) {
    if (current === void 0) current = word;
    else if (current.length + 1 + word.length <= WIDTH) current += ` ${word}`;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current ?? ""].join("\n");
}
var PullRequestEvent = object({
  pull_request: object({
    number: number(),
    title: string(),
    body: nullish(string(), ""),
    labels: optional(array(object({ name: string() })), []),
    base: object({ ref: string() })
  })
});
var MergeGroupEvent = object({
  merge_group: object({
    head_sha: string(),
    head_ref: string(),
    base_sha: string(),
    base_ref: string()
  })
});
function eventPullRequest(event) {
  const parsed = safeParse(PullRequestEvent, event);
  if (!parsed.success) return void 0;
  const { number: number2, title, body, labels, base } = parsed.output.pull_request;
  return { number: number2, title, body, labels: labels.map(({ name }) => name), base: base.ref };
}
function eventMergeGroup(event) {
  const parsed = safeParse(MergeGroupEvent, event);
  if (!parsed.success) return void 0;
  const group = parsed.output.merge_group;
  const number2 = /\/pr-(\d+)-[0-9a-f]+$/.exec(group.head_ref)?.[1];
  return {
    number: number2 === void 0 ? void 0 : Number(number2),
    headSha: group.head_sha,
    base: group.base_ref.replace(/^refs\/heads\//, ""),
    baseSha: group.base_sha
  };
}
function pullRequestNumber(text) {
  if (text === void 0) return void 0;
  const number2 = Number(/^#?(\d{1,10})$/.exec(text)?.[1] ?? "0");
  if (number2 > 0) return number2;
  throw new UsageError(`The input pull-request is ${JSON.stringify(text)}, not the number of one.`, {
    hint: "Give its number, as in pull-request: 7."
  });
}
async function findPullRequests(what, sources) {
  const group = eventMergeGroup(what.event);
  const event = eventPullRequest(what.event);
  if (what.number !== void 0) return [asGiven(what, await pullsOf(sources).get(what.number))];
  if (group !== void 0 && what.title === void 0) return ofGroup(group, pullsOf(sources));
  if (event !== void 0) return [asGiven(what, await asItIsNow(event, sources))];
  if (what.title !== void 0) {
    const { title, body = "", base } = what;
    return [{ number: void 0, title, body, labels: [], base: base ?? group?.base, head: group?.baseSha }];
  }
  throw new UsageError(
    what.eventName === "" ? "There is no title to check: the inputs title and pull-request are empty." : `There is no title to check: the input title is empty, and the event ${JSON.stringify(what.eventName)} has no pull request.`,
    {
      hint: "Give title or pull-request. In a workflow, run it on pull_request, pull_request_target or merge_group."
    }
  );
}
async function asItIsNow(event, { pulls, logger }) {
  if (pulls === void 0) {
    logger.debug("Without github-token the pull request is read from the event.");
    return event;
  }
  try {
    return await pulls.get(event.number);
  } catch (error) {
    if (!(error instanceof PlatformError) || error instanceof CancelledError) throw error;
    logger.warning(
      `The pull request is checked as it was when the workflow was started, since GitHub could not be asked how it is now. ${error.message}`
    );
    return event;
  }
}
async function ofGroup(group, pulls) {
  const found = (await pulls.ofCommit(group.headSha)).filter(({ base }) => base === group.base);
  const own = group.number === void 0 ? [] : [found.find(({ number: number2 }) => number2 === group.number) ?? await pulls.get(group.number)];
  const all = [...own, ...found.filter(({ number: number2 }) => number2 !== group.number)];
  if (all.length === 0)
    throw new PlatformError(`The merge group at ${group.headSha} belongs to no pull request.`, {
      hint: "Its branch is not named gh-readonly-queue/<base>/pr-<number>-<commit>. Give the input pull-request."
    });
  return all.map((pull) => ({ ...candidate(pull), head: group.baseSha }));
}
function asGiven(what, pull) {
  const found = candidate(pull);
  return {
    ...found,
    title: what.title ?? found.title,
    body: what.body ?? found.body,
    base: what.base ?? found.base
  };
}
function candidate({ number: number2, title, body, labels, base }) {
  return { number: number2, title, body, labels, base, head: void 0 };
}
function pullsOf({ pulls }) {
  if (pulls !== void 0) return pulls;
  throw new UsageError("The pull request has to be read from GitHub, and the input github-token is empty.", {
    hint: "Give github-token; on a command line PLATFORM_TOOLS_GITHUB_TOKEN."
  });
}

export {
  squashMessage,
  bodyLines,
  mostRounds,
  wrapped,
  pullRequestNumber,
  findPullRequests
};
