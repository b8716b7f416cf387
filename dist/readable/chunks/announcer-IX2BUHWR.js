const require = process.getBuiltinModule;
import {
  dryRunHeading,
  formatDryRun,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  messageText
} from "./chunk-MVA4WJFC.js";
import {
  code,
  escapeMarkdown,
  fenced,
  link
} from "./chunk-SYWYRGCB.js";
import "./chunk-SNKO2L4S.js";
import {
  isTransient
} from "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import {
  PlatformError,
  UnchangeableError,
  asError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/releases/announcer.ts
var MOST_PAGES = 50;
var SEARCH_PAUSES_MS = [1e3, 4e3, 1e4];
var POSTS = 2;
var SEARCH_AGAIN_MS = 3e4;
var ReleaseAnnouncer = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  searchedAt = 0;
  /** Finds the announcement in the channel. @throws PlatformError where the channel can't be searched, unless `postUnchecked` */
  async find(request) {
    const state = await this.search(request);
    if (state.state !== "unknown") return state;
    if (request.postUnchecked) {
      this.deps.logger.warning(
        `Can't check whether the release was announced before, so this may be a second announcement. ${state.reason.message} ${state.reason.hint ?? ""}`.trim(),
        { title: "Slack" }
      );
      return state;
    }
    throw new PlatformError(
      `Can't check whether the release was announced before, so nothing was posted. ${state.reason.message}`,
      {
        cause: state.reason,
        hint: `${state.reason.hint ?? ""} Or set if-history-unreadable to post: the release is then announced again each time the step runs.`.trim()
      }
    );
  }
  /** Posts or updates the announcement, depending on what `find` returned. @throws what the provider throws */
  async announce(request, state) {
    const stale = this.deps.clock.now() - this.searchedAt > SEARCH_AGAIN_MS;
    const now = stale && state.state === "none" ? await this.find(request) : state;
    if (now.state === "found") return this.update(request, now);
    return this.post(request, now.state === "none");
  }
  async update({ message }, { reference, same }) {
    if (same) return { reference, posted: false, updated: false };
    this.deps.logger.info("The release was announced with a different text: updating the announcement.");
    try {
      await this.deps.slack.update(reference, message, this.deps.signal);
    } catch (error) {
      if (!(error instanceof UnchangeableError)) throw error;
      this.deps.logger.warning(
        "The announcement was not updated: the workspace limits how long messages can be edited.",
        { title: "Slack" }
      );
      return { reference, posted: false, updated: false };
    }
    return { reference, posted: false, updated: true };
  }
  async post(request, readable) {
    const { slack, signal, logger } = this.deps;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const reference = await slack.post(request.channel, request.message, {}, signal);
        return { reference, posted: true, updated: false };
      } catch (error) {
        if (signal.aborted || !isTransient(error)) throw error;
        if (!readable) throw uncertain(error, request);
        logger.info(
          `Slack may have posted the announcement: searching the channel for it. ${asError(error).message}`
        );
        const reference = await this.findLost(request, error);
        if (reference !== void 0) return { reference, posted: true, updated: false };
        if (attempt >= POSTS) throw error;
      }
    }
  }
  /** Finds the message whose answer was lost. @throws PlatformError where the channel can't be searched */
  async findLost(request, lost) {
    const { clock, signal } = this.deps;
    for (const pause of SEARCH_PAUSES_MS) {
      await clock.sleep(pause, signal);
      const state = await this.search(request).catch((error) => {
        signal.throwIfAborted();
        throw uncertain(lost, request, error);
      });
      if (state.state === "found") return state.reference;
      if (state.state === "unknown") throw uncertain(lost, request);
    }
    return void 0;
  }
  async search({ channel, message, since }) {
    const { slack, signal, clock, logger } = this.deps;
    const found = [];
    let cursor;
    for (let page = 1; ; page += 1) {
      const answer = await slack.history(channel, { oldest: since / 1e3, cursor }, signal);
      if ("unreadable" in answer) return { state: "unknown", reason: answer.unreadable };
      found.push(...answer.messages.filter((posted) => isSame(posted, message)));
      cursor = answer.next;
      if (cursor === void 0) break;
      if (page >= MOST_PAGES) {
        if (found.length > 0) break;
        const reason = new PlatformError(
          `The channel has more than ${MOST_PAGES} pages of messages since the release, which is as far as the search goes.`
        );
        return { state: "unknown", reason };
      }
    }
    this.searchedAt = clock.now();
    const first = found.at(-1);
    if (first === void 0) return { state: "none" };
    if (found.length > 1)
      logger.warning(`The release was announced ${found.length} times: using the first announcement.`);
    const same = first.metadata?.event_payload["digest"] === message.metadata?.event_payload["digest"];
    return { state: "found", reference: { channel, ts: first.ts }, same };
  }
};
function isSame({ metadata }, { metadata: wanted }) {
  return metadata !== void 0 && metadata.event_type === wanted?.event_type && metadata.event_payload["repository"] === wanted.event_payload["repository"] && metadata.event_payload["tag"] === wanted.event_payload["tag"];
}
function uncertain(lost, { channel }, cause = lost) {
  return new PlatformError(
    `The announcement may or may not be in ${channel}: Slack did not answer. ${asError(lost).message}`,
    { cause, hint: "Run this step again: it searches for the announcement before it posts." }
  );
}
function renderAnnouncement(run) {
  const { release, repository, channel, message, result } = run;
  const changed = result !== void 0 && (result.posted || result.updated);
  return renderSummary({
    outcome: result === void 0 ? "dry-run" : changed ? "success" : "unchanged",
    heading: escapeMarkdown(headingOf(run)),
    facts: {
      title: "Announcement",
      rows: [
        ["Release", link(release.tag, release.url)],
        ["Repository", code(repository)],
        ["Channel", code(channel)],
        [
          "Message",
          result && (run.link === void 0 ? code(result.reference.ts) : link(result.reference.ts, run.link))
        ]
      ]
    },
    details: [{ title: "Text", body: fenced(messageText(message)) }]
  });
}
function formatAnnouncement(run) {
  const { link: url, message, result, state } = run;
  const heading = headingOf(run);
  if (result !== void 0) return `${heading}${url === void 0 ? "" : `: ${url}`}`;
  if (state.state === "found" && state.same) return `${heading}.`;
  return `${formatDryRun(heading)}

${messageText(message)}`;
}
function headingOf({ release, repository, channel, state, result }) {
  const name = `${repository} ${release.tag}`;
  if (result === void 0) {
    if (state.state !== "found") return dryRunHeading(`announce ${name} in ${channel}`);
    return state.same ? dryRunHeading(`change nothing, since ${name} was already announced in ${channel}`) : dryRunHeading(`update the announcement of ${name} in ${channel}`);
  }
  if (result.posted) return `Announced ${name} in ${channel}`;
  return result.updated ? `Updated the announcement of ${name} in ${channel}` : `${name} was already announced in ${channel}`;
}
export {
  ReleaseAnnouncer,
  formatAnnouncement,
  renderAnnouncement
};
