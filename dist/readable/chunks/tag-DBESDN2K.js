const require = process.getBuiltinModule;
import {
  ReleaseIndex,
  ReleaseTags,
  compareVersions,
  floatingTagName,
  isPrerelease,
  parseLevels,
  requestedTag,
  requireVersionTag,
  sameFamily,
  sameLine,
  versionTags
} from "./chunk-HLXAHXS3.js";
import "./chunk-SHW4GFQW.js";
import {
  defineCommand,
  dryRunInput,
  githubInputs,
  repositoryInput
} from "./chunk-RQSEHUKM.js";
import {
  dryRunHeading,
  formatDryRun,
  renderNextStep,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  code,
  escapeMarkdown,
  table
} from "./chunk-SYWYRGCB.js";
import {
  repositoryName
} from "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  GitHubClient
} from "./chunk-SYOTTJSB.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import {
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/releases/floating-tags.ts
function planMoves(release, commit, tags) {
  const plan = { moves: [], moved: [], kept: [], refusals: [] };
  for (const tag of tags) {
    const decision = decide(release, commit, tag);
    if ("hint" in decision) plan.refusals.push(decision);
    else if ("reason" in decision) plan.kept.push(decision);
    else {
      plan.moved.push(decision);
      plan.moves.push({ name: tag.name, from: tag.position?.tag.object, to: commit });
    }
  }
  return plan;
}
function decide(release, commit, floating) {
  const { name, level, position, newer, ownRelease } = floating;
  const keep = (reason) => ({
    name,
    level,
    reason,
    commit: position?.commit,
    version: position?.version?.text
  });
  if (ownRelease !== void 0) {
    return {
      name,
      reason: `it has a release of its own (${ownRelease}), and an immutable release locks its tag`,
      hint: `Delete that release and keep the tag: gh release delete ${name}`
    };
  }
  if (position?.commit === commit) return keep("it is up to date");
  if (position?.version !== void 0 && compareVersions(position.version, release) > 0)
    return keep(`${position.version.tag} is newer`);
  if (newer !== void 0) return keep(`${newer.tag} is newer and published`);
  if (position === void 0) return { name, level, from: void 0, to: commit };
  if (position.commit === void 0) {
    return {
      name,
      reason: "it does not point to a commit",
      hint: `Look at it (git show ${name}), delete it if nobody needs it, and run this again.`
    };
  }
  if (position.version === void 0 && !floating.behind) {
    const sha = short(position.commit);
    return {
      name,
      reason: `it points to ${sha}, which has no version and is not in the history of ${release.tag}, so that moving it could be a downgrade`,
      hint: `See what that commit is (git log -1 ${sha}). If ${release.tag} should replace it, delete the tag ${name} and run this again.`
    };
  }
  return { name, level, from: { commit: position.commit, version: position.version?.text }, to: commit };
}
function short(sha) {
  return sha.slice(0, 7);
}
function formatPosition(commit, version) {
  if (commit === void 0) return "nothing";
  return version === void 0 ? short(commit) : `${short(commit)} (${version})`;
}
function tagQuestion(plan, place) {
  const moves = plan.moved.map(
    ({ name, from }) => `${name} (${from === void 0 ? "new" : `now ${from.version ?? short(from.commit)}`})`
  );
  return `Move ${moves.join(" and ")} to ${formatPosition(plan.commit, plan.release.text)} in ${place}?`;
}
function formatTagRun({ plan, dryRun, failure }) {
  if (plan.skipped !== void 0) return `No tag was moved: ${plan.skipped}.`;
  const would = dryRun || failure !== void 0;
  const to = formatPosition(plan.commit, plan.release.text);
  const move = ({ name, from }) => from === void 0 ? `${name}: ${would ? "would be created" : "created"} at ${to}` : `${name}: ${would ? "would move" : "moved"} from ${formatPosition(from.commit, from.version)} to ${to}`;
  const names = plan.moved.map(({ name }) => name).join(" and ");
  const hasDryRun = dryRun && failure === void 0 && names !== "";
  return [
    ...hasDryRun ? [formatDryRun(dryRunHeading(`move ${names} to ${plan.release.tag}`))] : [],
    ...plan.moved.map(move),
    ...plan.kept.map(
      ({ name, commit, version, reason }) => commit === void 0 ? `${name}: not created, since ${reason}` : `${name}: unchanged at ${formatPosition(commit, version)}, since ${reason}`
    ),
    ...plan.refusals.map(({ name, reason }) => `${name}: can't be moved, since ${reason}`)
  ].join("\n");
}
function renderTagRun({ plan, dryRun, failure }) {
  const names = plan.moved.map(({ name }) => code(name)).join(" and ");
  const tag = escapeMarkdown(plan.release.tag);
  if (plan.skipped !== void 0)
    return renderSummary({
      outcome: "unchanged",
      heading: `No tag was moved: ${escapeMarkdown(plan.skipped)}`
    });
  const notes = [tagTable(plan, dryRun, failure !== void 0)];
  if (failure !== void 0) {
    return renderSummary({
      outcome: "failure",
      heading: `The floating tags of ${tag} were not moved`,
      failure: {
        cause: failure.message,
        nextStep: renderNextStep(failure)
      },
      notes
    });
  }
  if (names === "")
    return renderSummary({ outcome: "unchanged", heading: `No tag had to move to ${tag}`, notes });
  return dryRun ? renderSummary({ outcome: "dry-run", heading: dryRunHeading(`move ${names} to ${tag}`), notes }) : renderSummary({ outcome: "success", heading: `Moved ${names} to ${tag}`, notes });
}
function tagTable({ release, moved, kept, refusals }, dryRun, failed) {
  const rows = [
    ...moved.map(({ name, from, to }) => {
      const before = from === void 0 ? "" : formatPosition(from.commit, from.version);
      const after = failed ? before : formatPosition(to, release.text);
      return [code(name), escapeMarkdown(before), escapeMarkdown(after), failed ? "not moved" : ""];
    }),
    ...kept.map(({ name, commit, version, reason }) => {
      const place = escapeMarkdown(commit === void 0 ? "" : formatPosition(commit, version));
      return [code(name), place, place, `unchanged: ${escapeMarkdown(reason)}`];
    }),
    ...refusals.map(({ name, reason }) => [code(name), "", "", `:x: ${escapeMarkdown(reason)}`])
  ];
  return table(["Tag", "Before", dryRun && !failed ? "Would be" : "Now", "Note"], rows);
}
function tagOutputs({ plan, failure }) {
  const nameOf = (level) => [...plan.moved, ...plan.kept].find((tag) => tag.level === level)?.name;
  const moved = failure === void 0 ? plan.moved : [];
  return {
    tag: plan.release.tag,
    version: plan.release.text,
    commit: plan.commit,
    moved: moved.map(({ name, level, from, to }) => ({
      tag: name,
      level,
      to,
      from: from?.commit ?? null,
      "from-version": from?.version ?? null,
      "to-version": plan.release.text
    })),
    kept: plan.kept.map(({ name, level, commit, version, reason }) => ({
      tag: name,
      level,
      reason,
      at: commit ?? null,
      "at-version": version ?? null
    })),
    "major-tag": nameOf("major"),
    "minor-tag": nameOf("minor")
  };
}

// src/domains/releases/release-tagger.ts
var ReleaseTagger = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Looks at everything and decides; changes nothing.
   * @throws PlatformError for a tag that is not a version or does not exist, and for a release that is not published
   */
  async plan(tag, levels) {
    const hint = "Set tag to that of a full version, such as v1.2.3: floating tags (v1 and v1.2) follow it.";
    const release = requireVersionTag(tag, hint);
    const skipped = await this.skipReason(release);
    if (skipped !== void 0)
      return { release, commit: void 0, skipped, moves: [], moved: [], kept: [], refusals: [] };
    const tags = await ReleaseTags.read(this.deps.tags, `${release.prefix}${release.v}`);
    const family = new Family(this.deps, release, tags);
    const commit = await family.commitOfRelease();
    const floating = [];
    for (const level of levels) floating.push(await family.floating(level, commit));
    return { release, commit, skipped: void 0, ...planMoves(release, commit, floating) };
  }
  /** Makes the moves of a plan, all or none of them. @throws PlatformError where the plan holds a refusal */
  async move(plan) {
    const [first] = plan.refusals;
    if (first !== void 0) {
      throw new PlatformError(
        `No tag was moved. ${plan.refusals.map(({ name, reason }) => `${name}: ${reason}.`).join(" ")}`,
        { hint: plan.refusals.map(({ hint }) => hint).join(" ") }
      );
    }
    await this.deps.tags.move(plan.moves);
  }
  /** Why the release is skipped; undefined where it is published. @throws PlatformError where it is not */
  async skipReason(release) {
    const { tag } = release;
    if (isPrerelease(release)) return `${tag} is a pre-release`;
    if (this.deps.releases === void 0) return void 0;
    const [found] = await this.deps.releases.of(tag);
    if (found === void 0) {
      throw new PlatformError(`No release found for tag ${tag}.`, {
        hint: "Floating tags follow published releases. Publish a release for that tag first, or correct the input tag."
      });
    }
    if (found.draft) throw draft(found);
    return found.prerelease ? `the release ${tag} is marked as a pre-release` : void 0;
  }
};
var Family = class {
  constructor(deps, release, tags) {
    this.deps = deps;
    this.release = release;
    this.tags = tags;
    this.versions = versionTags(tags.names).filter((other) => sameFamily(other, release));
  }
  deps;
  release;
  tags;
  versions;
  /** @throws PlatformError */
  async commitOfRelease() {
    const { tag } = this.release;
    if (this.tags.get(tag) === void 0) {
      throw new PlatformError(`No tag ${tag} found.`, {
        hint: `Correct the input tag. If the tag was deleted, create it again: git tag ${tag} <commit> && git push origin ${tag}`
      });
    }
    const commit = await this.tags.commitOf(tag);
    if (commit !== void 0) return commit;
    throw new PlatformError(`The tag ${tag} does not point to a commit.`, {
      hint: `See what it is: git show ${tag}.`
    });
  }
  async floating(level, commit) {
    const name = floatingTagName(this.release, level);
    const tag = this.tags.get(name);
    const position = tag === void 0 ? void 0 : await this.position(tag);
    const unknown = position?.commit !== void 0 && position.version === void 0;
    return {
      name,
      level,
      position,
      newer: await this.newer(level),
      behind: unknown && position.commit !== void 0 ? await this.deps.tags.isAncestor(position.commit, commit) : false,
      ownRelease: (await this.deps.releases?.published(name))?.url
    };
  }
  /** Looks for the version from the newest on, since annotated tags have to be asked for one by one. */
  async position(tag) {
    const commit = await this.tags.commitOf(tag.name);
    if (commit === void 0) return { tag, commit, version: void 0 };
    for (const version of this.versions) {
      if (sameLine(version, this.release, "major") && await this.tags.commitOf(version.tag) === commit)
        return { tag, commit, version };
    }
    return { tag, commit, version: void 0 };
  }
  async newer(level) {
    for (const version of this.versions) {
      if (compareVersions(version, this.release) <= 0) return void 0;
      if (!sameLine(version, this.release, level) || isPrerelease(version)) continue;
      if (this.deps.releases === void 0) return version;
      const published = await this.deps.releases.published(version.tag);
      if (published !== void 0 && !published.prerelease) return version;
    }
    return void 0;
  }
};
function draft({ tag, url }) {
  return new PlatformError(`The release ${tag} is a draft, so no tag was moved: ${url}`, {
    hint: 'Publish it first. A workflow on the event "release" with the type "published" runs at the right time.'
  });
}

// src/commands/release/tag.ts
var tag_default = defineCommand({
  name: "release-tag",
  summary: "Move the floating tags v1 and v1.2 to the commit of a published release",
  undone: "The tags were not moved",
  examples: [
    { does: "Show which tags would move", flags: "--tag v1.2.3 --dry-run" },
    { does: "Move v1 alone", flags: "--tag v1.2.3 --levels major" }
  ],
  opens: "the release's page",
  description: "Moves `v1` and `v1.2` to the commit of the published release `v1.2.3`: all at once or not at all, and never to an older version. A tag is left alone when a newer version of its line is published, or when it is at a newer one. Pre-releases are skipped. Drafts are refused, and so is a floating tag that has a release of its own. Prefixes (`tools-v1.2.3`) and tags without `v` work too. It can be run again after an interruption.",
  inputs: {
    tag: {
      type: "string",
      description: "Tag of the release: `v1.2.3`. Default: that of the event's release."
    },
    levels: {
      type: "string",
      default: "major,minor",
      description: "Which tags to move: `major` (`v1`), `minor` (`v1.2`), or both, separated by a comma."
    },
    ...repositoryInput,
    remote: {
      type: "string",
      description: "Move the tags with `git push` to this remote of the checkout in the working directory (its name, URL or path) instead of through GitHub's API. Releases can't be looked up there, so every version's tag counts as published."
    },
    ...githubInputs,
    ...dryRunInput
  },
  outputs: {
    tag: { description: "Tag of the release." },
    version: { description: "Its version, without prefix and `v`." },
    commit: { description: "The release's commit: 40 digits. Empty for a pre-release." },
    moved: {
      description: "JSON: a list of `{tag, level, from, from-version, to, to-version}`, one for each tag that was moved, or in a dry run would be; `from` is null for a new one."
    },
    kept: {
      description: "JSON: a list of `{tag, level, at, at-version, reason}`, one for each tag that stayed."
    },
    "major-tag": { description: "Name of the floating tag of the major version: `v1`." },
    "minor-tag": { description: "Name of the floating tag of the minor version: `v1.2`." }
  },
  permissions: { aws: [], github: { contents: "write" } },
  async run(inputs, context) {
    const { signal, workflow } = context;
    const levels = parseLevels(inputs.levels);
    const tag = requestedTag(inputs.tag, workflow);
    const dryRun = inputs["dry-run"];
    const { place, ...stores } = await openStores(inputs, context);
    const tagger = new ReleaseTagger(stores);
    const plan = await tagger.plan(tag, levels);
    if (inputs.remote === void 0)
      context.page(`${context.github.serverUrl}/${place}/releases/tag/${encodeURIComponent(tag)}`);
    const failure = await moveTags(
      tagger,
      plan,
      dryRun,
      () => context.confirm(tagQuestion(plan, place)),
      signal
    );
    const run = { plan, dryRun, failure };
    return {
      outputs: tagOutputs(run),
      text: formatTagRun(run),
      summary: renderTagRun(run),
      failure
    };
  }
});
async function moveTags(tagger, plan, dryRun, confirm, signal) {
  const refused = plan.refusals.length > 0;
  if (!refused && (dryRun || plan.moves.length === 0)) return void 0;
  try {
    if (!refused) await confirm();
    signal.throwIfAborted();
    await tagger.move(plan);
    return void 0;
  } catch (error) {
    if (error instanceof PlatformError) return error;
    throw asError(error);
  }
}
async function openStores(inputs, context) {
  const { remote } = inputs;
  if (remote === void 0) {
    const { GitHubReleases, GitHubTags } = await import("./releases-7EQZGZZ3.js");
    const repository = repositoryName(inputs.repository, context.workflow);
    const github = new GitHubClient({ ...context, ...context.github, token: inputs["github-token"] });
    const releases = new ReleaseIndex(new GitHubReleases(github, repository));
    return { place: repository, tags: new GitHubTags(github, repository), releases };
  }
  if (remote.startsWith("-") || /:\/\/[^/\s]*@/.test(remote)) {
    throw new UsageError("The input remote must not be an option or hold credentials.", {
      hint: "Set it to the name of a remote of the checkout (origin) or to a URL without a user. Use a git credential helper for the credentials."
    });
  }
  const { GitTags } = await import("./repository-WU3YOQY6.js");
  return { place: remote, tags: new GitTags(context.directory, remote), releases: void 0 };
}
export {
  tag_default as default
};
