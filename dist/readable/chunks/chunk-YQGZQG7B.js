const require = process.getBuiltinModule;
import {
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  code,
  escapeMarkdown,
  link,
  table
} from "./chunk-SYWYRGCB.js";
import {
  WIDE,
  formatCount,
  formatTable
} from "./chunk-PB6AAJBK.js";

// src/domains/codebases/report.ts
var CODEBASE_HEADER = ["Codebase", "Repository", "Pipeline mode"];
var IMAGE_HEADER = ["Commit", "Digest", "Other tags", "Pushed"];
function listingText(listing, most = 1, screen = WIDE) {
  const { codebases } = listing;
  if (codebases.length === 0) return screen.tsv ? "" : noneOf(listing);
  const withImages = codebases.some(({ images }) => images !== void 0);
  if (!withImages) {
    const rows2 = codebases.map((each) => [
      each.name,
      ...[{ text: screen.tsv ? each.url : each.repository, url: each.url }, each.pipelineMode]
    ]);
    return withNotes(formatTable(CODEBASE_HEADER, rows2, screen), [leftOut(listing)], screen);
  }
  const rows = codebases.flatMap((codebase) => {
    const name = { text: codebase.name, url: codebase.url };
    const nothing = withoutImages(listing, codebase);
    if (nothing !== void 0) return [[name, screen.tsv ? "" : nothing, "", "", ""]];
    const images = codebase.images ?? [];
    return images.slice(0, most).map((image) => {
      const [digest, other, pushed] = imageFacts(image);
      return [
        name,
        { text: screen.tsv ? image.commitUrl : image.commit, url: image.commitUrl },
        digest,
        other,
        screen.tsv ? image.pushedAt : pushed
      ];
    });
  });
  const shown = formatTable(["Codebase", ...IMAGE_HEADER], rows, screen);
  const older = codebases.some(({ images = [] }) => images.length > most);
  const notes = [
    leftOut(listing),
    older ? "There are older images: raise image-limit to see them." : void 0
  ];
  return withNotes(shown, notes, screen);
}
function noneOf({ app, filter }) {
  return filter === void 0 ? `Application ${app} has no codebases.` : `No codebase of ${app} has "${filter}" in its name or repository.`;
}
function withNotes(shown, notes, { tsv }) {
  return tsv ? shown : [shown, ...notes].filter((note) => note !== void 0).join("\n");
}
function leftOut(listing) {
  const { codebases, total } = listing;
  if (codebases.length === 0) return noneOf(listing);
  return total > codebases.length ? `Showing ${codebases.length} of ${formatCount(total, "codebase")}. Raise limit for more.` : void 0;
}
function listingSummary(listing) {
  const codebases = table(
    CODEBASE_HEADER,
    listing.codebases.map(({ name, repository, url, pipelineMode }) => [
      escapeMarkdown(name),
      link(repository, url),
      code(pipelineMode)
    ])
  );
  const images = listing.codebases.flatMap((codebase) => {
    if (codebase.images === void 0) return [];
    const nothing = withoutImages(listing, codebase);
    const body = nothing === void 0 ? imagesTable(codebase.images) : escapeMarkdown(nothing);
    return [{ title: `Images of ${codebase.name}`, body }];
  });
  return renderSummary({
    outcome: "info",
    heading: `Codebases of ${escapeMarkdown(listing.app)}`,
    notes: [listing.codebases.length === 0 ? void 0 : codebases, leftOut(listing)],
    sections: images
  });
}
function imagesTable(images) {
  return table(
    IMAGE_HEADER,
    images.map((image) => {
      const [digest, , pushed] = imageFacts(image);
      return [
        link(image.commit, image.commitUrl),
        code(digest),
        otherTags(image).map(code).join(" "),
        escapeMarkdown(pushed)
      ];
    })
  );
}
function withoutImages(listing, codebase) {
  if (listing.withoutRepository.includes(codebase.name))
    return `There is no image repository ${listing.app}/${codebase.name}.`;
  return codebase.images?.length === 0 ? "No image has a commit tag." : void 0;
}
function imageFacts(image) {
  const digest = image.digest.replace(/^sha256:/, "").slice(0, 12);
  return [digest, otherTags(image).join(" "), `${image.pushedAt.slice(0, 16).replace("T", " ")} UTC`];
}
function otherTags({ tags, tag }) {
  return tags.filter((other) => other !== tag);
}
function planOutputs(plan) {
  return {
    environments: plan.environments,
    pipeline: plan.pipelines.join(","),
    "image-reference": plan.imageReference,
    "pipeline-image": plan.pipelineImage,
    strategy: plan.strategy,
    strategies: plan.strategies,
    "requires-build": plan.requiresBuild
  };
}
function planText(plan) {
  const { environments } = plan;
  if (environments.length === 0) return describeNothing(plan);
  const list = environments.map(
    ({ name, requiresApproval }, index) => `  ${index + 1}. ${name}${requiresApproval ? " (needs approval)" : ""}`
  );
  return [`${describePush(plan)} starts ${formatStarted(plan)}:`, ...list, describeStrategy(plan)].join("\n");
}
function planSummary(plan) {
  const { app, codebase, environments } = plan;
  const rows = environments.map(({ name, requiresApproval, pipeline }, index) => [
    String(index + 1),
    code(name),
    requiresApproval ? "needed" : "not needed",
    pipeline === "" ? "" : code(pipeline)
  ]);
  const none = environments.length === 0;
  return renderSummary({
    outcome: "info",
    heading: escapeMarkdown(
      none ? describeNothing(plan).replace(/\.$/, "") : `${describePush(plan)} starts ${formatStarted(plan)} of ${app}/${codebase}`
    ),
    notes: [
      none ? void 0 : escapeMarkdown(describeStrategy(plan)),
      none ? void 0 : table(["Order", "Environment", "Approval", "Pipeline"], rows)
    ]
  });
}
function describePush({ ref }) {
  return ref.kind === "other" ? `A push of ${ref.ref}` : `A push of the ${ref.kind} "${ref.name}"`;
}
function formatPipelines({ pipelines }) {
  return `the pipeline${pipelines.length > 1 ? "s" : ""} ${pipelines.join(" and ")}`;
}
function formatStarted(plan) {
  return plan.pipelines.length === 0 ? "deployments to these environments" : formatPipelines(plan);
}
function describeNothing(plan) {
  if (plan.pipelines.length > 0)
    return `${describePush(plan)} starts ${formatPipelines(plan)}, without any environment.`;
  return `${describePush(plan)} starts no pipeline of ${plan.app}/${plan.codebase}.`;
}
function describeStrategy({ strategy, strategies, requiresBuild }) {
  const deployed = strategy === "ecs" ? "Its services are deployed to ECS directly" : "It is deployed through CodePipeline";
  const otherwise = strategies.length > 1 ? " A workflow starts both; with strategy: ecs it deploys to ECS directly." : "";
  const image = requiresBuild ? ", after an image is built" : ", with the image latest; it needs no image build";
  return `${deployed}${image}.${otherwise}`;
}

export {
  listingText,
  leftOut,
  listingSummary,
  planOutputs,
  planText,
  planSummary
};
