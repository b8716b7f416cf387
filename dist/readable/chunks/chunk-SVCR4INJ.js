const require = process.getBuiltinModule;
import {
  findRunningServices
} from "./chunk-4PCGMTVU.js";
import {
  abbreviates
} from "./chunk-YDSZB5ER.js";
import {
  renderSummary
} from "./chunk-YUQO4U3K.js";
import {
  code,
  escapeMarkdown,
  table
} from "./chunk-SUI7BB63.js";
import {
  mapParallel
} from "./chunk-UU4BMKO6.js";
import {
  shortLine
} from "./chunk-NMZOEGNW.js";
import {
  PlatformError,
  asError
} from "./chunk-KNLFTEZA.js";

// src/domains/changes/commit-changes.ts
var LISTED_COMMITS = 20;
var CONCURRENCY = 4;
var LONGEST_TITLE = 100;
var LONGEST_AUTHOR = 40;
var NONE = { total: 0, commits: [] };
var relations = {
  identical: "same",
  ahead: "upgrade",
  behind: "downgrade",
  diverged: "diverged"
};
async function findCommitChanges(base, head, options) {
  const { repositoryUrl, history, logger, signal } = options;
  const url = `${repositoryUrl}/compare/${base}...${head}`;
  const linkAlone = { base, head, url, relation: void 0, added: NONE, removed: NONE };
  if (history === void 0) return linkAlone;
  try {
    const forth = await history.compare(base, head);
    const back = forth.behindBy > 0 ? await history.compare(head, base) : void 0;
    const pulls = new PullsOfCommits(options.pulls, logger, signal);
    const relation = relations[forth.status];
    return {
      ...linkAlone,
      // GitHub shows nothing for what goes away, so that a downgrade's page is the other way round.
      url: relation === "downgrade" ? `${repositoryUrl}/compare/${head}...${base}` : url,
      relation,
      added: await list(forth.aheadBy, forth.commits, pulls),
      removed: back === void 0 ? NONE : await list(back.aheadBy, back.commits, pulls)
    };
  } catch (error) {
    signal.throwIfAborted();
    logger.debug(`The commits between ${base} and ${head} are not known: ${asError(error).message}`);
    return linkAlone;
  }
}
async function list(total, oldestFirst, pulls) {
  const shown = oldestFirst.slice(-LISTED_COMMITS).reverse();
  const commits = await mapParallel(shown, CONCURRENCY, async ({ sha, message, author, url }) => ({
    sha,
    subject: commitSubject(message),
    author: author === void 0 ? void 0 : shortLine(author, LONGEST_AUTHOR),
    url,
    pulls: await pulls.of(sha)
  }));
  return { total, commits };
}
var PullsOfCommits = class {
  constructor(pulls, logger, signal) {
    this.pulls = pulls;
    this.logger = logger;
    this.signal = signal;
  }
  pulls;
  logger;
  signal;
  refused = false;
  async of(sha) {
    if (this.pulls === void 0 || this.refused) return [];
    try {
      const found = await this.pulls.ofCommit(sha);
      return found.filter(({ merged }) => merged).map(changed);
    } catch (error) {
      this.signal.throwIfAborted();
      this.refused = true;
      this.logger.debug(`Pull requests are left out: ${asError(error).message}`);
      return [];
    }
  }
};
function changed({ number, title, url }) {
  return { number, title: shortLine(title, LONGEST_TITLE), url };
}
function commitSubject(message) {
  const first = message.split(/\r\n|[\r\n\u2028\u2029]/).find((line) => shortLine(line, 1) !== "");
  return shortLine(first ?? "", LONGEST_TITLE);
}

// src/domains/changes/changes.ts
var COMPARED = 3;
async function findChanges(options) {
  const { env, image } = options;
  const now = await findRunningServices(options.services, options);
  const next = image.commit;
  const bases = new Set(
    now.flatMap((service) => service.state === "running" ? runningCommit(service.image, options) : [])
  );
  const commits = [];
  for (const base of bases) {
    const history = commits.length < COMPARED ? options.history : void 0;
    if (next !== void 0) commits.push(await findCommitChanges(base, next, { ...options, history }));
  }
  const pushedAt = await timeOfNew(now, commits, options);
  const services = now.map((service) => {
    if (service.state === "unknown") return service;
    return { ...service, direction: directionOf(service.image, image, commits, pushedAt) };
  });
  const shown = commits.filter(({ base, relation }) => {
    const other = relation !== void 0 && relation !== "same";
    return other || next !== void 0 && !abbreviates(base, next);
  });
  return { env, image, services, commits: shown };
}
function isDowngrade(direction) {
  return direction === "downgrade" || direction === "older";
}
function directionOf(running, next, commits, pushedAt) {
  if (running.digest === next.digest) return "same";
  const relation = commits.find(({ base }) => base === running.commit)?.relation;
  if (relation !== void 0 && relation !== "same") return relation;
  if (running.digest === void 0 && isSameCommit(running, next)) return "same";
  const older = running.pushedAt !== void 0 && pushedAt !== void 0 && pushedAt.getTime() < running.pushedAt.getTime();
  return older ? "older" : "changed";
}
function isSameCommit({ commit }, next) {
  return commit !== void 0 && next.commit !== void 0 && abbreviates(commit, next.commit);
}
function runningCommit(running, { repository, image }) {
  const { commit, digest } = running;
  if (commit === void 0 || commit === image.commit || running.repository !== repository) return [];
  return digest === image.digest && isSameCommit(running, image) ? [] : [commit];
}
async function timeOfNew(now, commits, options) {
  const { image, images, repository, signal } = options;
  const unclear = now.some(
    (service) => service.state === "running" && service.image.pushedAt !== void 0 && directionOf(service.image, image, commits, void 0) === "changed"
  );
  if (!unclear) return void 0;
  try {
    return (await images.describe(repository, { digest: image.digest }))?.pushedAt;
  } catch {
    signal.throwIfAborted();
    return void 0;
  }
}
function checkOutdated(plan) {
  const services = (plan.changes?.services ?? []).map((service) => {
    if (service.state === "unknown")
      return { service: service.service, running: void 0, direction: "unknown", reason: service.reason };
    const { image, direction } = service;
    return { service: service.service, running: image.tag ?? image.digest, direction, reason: void 0 };
  });
  const newer = services.filter(({ direction }) => direction !== "unknown" && isDowngrade(direction));
  return { plan, services, newer };
}
function formatCheck({ plan, services, newer }) {
  const { env, image } = plan;
  const codebase = `${plan.app}/${plan.codebase.name}`;
  if (newer.length > 0) {
    const images = [...new Set(newer.map(({ running = "a newer image" }) => running))].join(", ");
    return `${image.tag} of ${codebase} is outdated: ${env} already runs the newer ${images} (${newer.map(({ service }) => service).join(", ")}).`;
  }
  if (services.some(({ direction }) => direction !== "unknown"))
    return `${image.tag} of ${codebase} is not outdated: nothing newer runs in ${env}.`;
  return `Could not compare ${image.tag} of ${codebase} with ${env}: what runs there is not known.`;
}
function outdatedFailure(check) {
  if (check.newer.length === 0) return void 0;
  return new PlatformError(formatCheck(check), {
    hint: "Deploy the newer commit instead. To go back to the older image on purpose, run codebase-rollback or codebase-deploy."
  });
}
function renderCheck(check) {
  const { plan, services } = check;
  const failure = outdatedFailure(check);
  const known = services.some(({ direction }) => direction !== "unknown");
  return renderSummary({
    outcome: failure === void 0 ? known ? "success" : "warning" : "failure",
    heading: escapeMarkdown(formatCheck(check)),
    failure: failure && { nextStep: escapeMarkdown(failure.hint ?? "") },
    facts: { title: "Image", rows: [["Tag", code(plan.image.tag)]] },
    sections: [
      services.length === 0 ? void 0 : {
        title: `What runs in ${plan.env}`,
        body: table(
          ["Service", "Runs", "The image is"],
          services.map(({ service, running, direction, reason }) => [
            escapeMarkdown(service),
            running === void 0 ? escapeMarkdown(reason ?? "") : code(running),
            escapeMarkdown(DIRECTIONS[direction])
          ])
        )
      }
    ]
  });
}
var DIRECTIONS = {
  same: "the same",
  upgrade: "newer",
  downgrade: "older",
  older: "older (by the times of the images)",
  diverged: "from another branch",
  changed: "another one",
  unknown: "not known"
};

export {
  findChanges,
  isDowngrade,
  checkOutdated,
  formatCheck,
  outdatedFailure,
  renderCheck
};
