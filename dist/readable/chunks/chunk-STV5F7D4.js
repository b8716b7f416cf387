const require = process.getBuiltinModule;
import {
  parseVersionTag,
  requireVersionTag,
  versionTags
} from "./chunk-HLXAHXS3.js";
import {
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/domains/releases/release-pull-request.ts
var PENDING = "autorelease: pending";
var TAGGED = "autorelease: tagged";
var UNFINISHED = [PENDING, "autorelease: triggered"];
function isReleasePending({ labels }) {
  return labels.some((label) => UNFINISHED.includes(label));
}
var DEFAULT_TITLE = "chore${scope}: release${component} ${version}";
var GROUP_TITLE = "chore: release ${branch}";
var VERSION = /\d+\.\d+\.\d+(?:-[^+]+)?(?:\+.*)?/;
var DELIMITER = "---";
function parseReleasePullRequest(pull, titlePattern = DEFAULT_TITLE) {
  const branch = releaseBranch(pull.head);
  if (branch === void 0) return void 0;
  const title = titleForm(titlePattern).exec(pull.title)?.groups ?? titleForm(GROUP_TITLE).exec(pull.title)?.groups;
  const inBody = bodyReleases(pull.body);
  const [single] = inBody ?? [];
  const inTitle = VERSION.exec(title?.["version"] ?? "")?.[0];
  const component = title?.["component"] ?? branch.component ?? single?.component;
  const releases = inTitle !== void 0 && (inBody ?? []).length <= 1 ? [{ component, version: inTitle }] : (inBody ?? []).map((release) => ({ ...release, component: release.component ?? component }));
  return {
    pull,
    branch: branch.target,
    titleReadable: title !== void 0,
    bodyReadable: inBody !== void 0 && inBody.length > 0,
    otherVersion: inTitle !== void 0 && inBody?.length === 1 && single?.version !== inTitle ? single?.version : void 0,
    releases
  };
}
function isTagOf({ component, version }, tag) {
  return tag.text === version && (tag.prefix === "" || tag.prefix.slice(0, -1) === component);
}
function listReleaseTags(release, names) {
  const found = names.flatMap((name) => parseVersionTag(name) ?? []).filter((tag) => isTagOf(release, tag));
  const own = found.filter(({ prefix }) => prefix !== "");
  return [...new Set((own.length > 0 ? own : found).map(({ tag }) => tag))];
}
function releaseBranch(head) {
  const match = /^release-please--branches--(?<target>.+?)(?:--(?:components|groups)--(?<component>.+))?$/.exec(head) ?? /^release-please\/branches\/(?<target>[^/]+)(?:\/components\/(?<component>.+))?$/.exec(head);
  const target = match?.groups?.["target"];
  return target === void 0 ? void 0 : { target, component: match?.groups?.["component"] };
}
function titleForm(pattern) {
  const form = pattern.replace(/[[\]()]/g, "\\$&").replace("${scope}", "(\\((?<scope>[\\w-./]+)\\))?").replace("${component}", " ?(?<component>@?[\\w-./]*)?").replace("${version}", "v?(?<version>[0-9].*)").replace("${branch}", "(?<branch>[\\w-./]+)?");
  return new RegExp(`^${form}$`);
}
function bodyReleases(body) {
  const lines = body.trim().replaceAll("\r\n", "\n").split("\n");
  const first = lines.indexOf(DELIMITER);
  if (first < 0) return void 0;
  const last = lines.lastIndexOf(DELIMITER);
  const content = lines.slice(first + 1, last === first ? lines.length - 1 : last).join("\n");
  const several2 = [...content.matchAll(/<summary>(.*?)<\/summary>/g)].flatMap(([, summary = ""]) => {
    const match = /^(?:(?<component>.*[^:]):? )?(?<version>\d+\.\d+\.\d+.*)$/.exec(summary);
    const version2 = VERSION.exec(match?.groups?.["version"] ?? "")?.[0];
    return version2 === void 0 ? [] : [{ component: match?.groups?.["component"], version: version2 }];
  });
  if (several2.length > 0) return several2;
  const heading = /^#{2,} \[?(?<version>\d+\.\d+\.\d+[^\]]*)\]?/.exec(content.trim())?.groups?.["version"];
  const version = VERSION.exec(heading ?? "")?.[0];
  return version === void 0 ? [] : [{ component: void 0, version: version.split(/[\s(]/)[0] ?? version }];
}
function findReleaseSubject(request, pulls, names) {
  const merged = pulls.filter((pull2) => pull2.merged).flatMap((pull2) => parseReleasePullRequest(pull2, request.titlePattern) ?? []);
  if (request.tag !== void 0) return subjectOfTag(request.tag, merged, names);
  const pull = merged.find(({ branch }) => branch === request.branch);
  if (pull === void 0) return void 0;
  const [release, ...others] = pull.releases;
  if (release === void 0) throw unreadable(pull);
  if (others.length > 0) throw several(pull, names);
  return {
    name: expectedTag(release, names),
    version: release.version,
    tags: listReleaseTags(release, names),
    pull
  };
}
function subjectOfTag(tag, merged, names) {
  const hint = "Set tag to that of a release, such as v1.2.3, or leave it out to check the newest release pull request.";
  const version = requireVersionTag(tag, hint);
  const pull = merged.find(({ releases }) => releases.some((release) => isTagOf(release, version)));
  return { name: tag, version: version.text, tags: names.includes(tag) ? [tag] : [], pull };
}
function expectedTag({ component, version }, names) {
  const known = versionTags(names).filter(({ prefix }) => prefix === "" || prefix.slice(0, -1) === component);
  const model = known.find(({ prefix }) => prefix !== "") ?? known[0];
  return model === void 0 ? `v${version}` : `${model.prefix}${model.v}${version}`;
}
function unreadable({ pull, branch, titleReadable }) {
  return new PlatformError(
    `Release pull request #${pull.number} (${pull.title}) is merged, but its version can't be read: ${titleReadable ? "neither title nor body has one" : "the title was edited, so release-please no longer recognises it"}.`,
    {
      hint: `Restore the title (chore(${branch}): release 1.2.3) and the body, add the label "autorelease: pending" and run release-please again. If your titles have another form, set pull-request-title-pattern. ${pull.url}`
    }
  );
}
function several({ pull, releases }, names) {
  const tags = releases.map((release) => listReleaseTags(release, names)[0] ?? expectedTag(release, names));
  return new PlatformError(`Release pull request #${pull.number} has several releases: ${tags.join(", ")}.`, {
    hint: "Run release-check for each of them, with the input tag set to its tag."
  });
}

export {
  PENDING,
  TAGGED,
  UNFINISHED,
  isReleasePending,
  releaseBranch,
  findReleaseSubject
};
