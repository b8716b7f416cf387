const require = process.getBuiltinModule;
import {
  dryRunHeading,
  formatDryRun,
  renderNextStep,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  code,
  escapeMarkdown,
  fenced,
  table
} from "./chunk-SYWYRGCB.js";
import {
  formatCount,
  formatDuration,
  formatTable
} from "./chunk-PB6AAJBK.js";
import {
  CancelledError,
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/domains/deployments/terraform-outcome.ts
var CHANGES = 2;
function terraformStatus(mode, exitCode, resources) {
  if (mode === "plan" && exitCode === CHANGES) return "CHANGES";
  if (exitCode !== 0) return "FAILED";
  if (mode === "plan") return "NO_CHANGES";
  const nothing = resources !== void 0 && Object.values(resources).every((count) => count === 0);
  return nothing ? "NO_CHANGES" : "APPLIED";
}
function countResources(lines) {
  for (const line of lines.toReversed()) {
    const found = /(\d+) (?:to add|added), (\d+) (?:to change|changed), (\d+) (?:to destroy|destroyed)/.exec(
      line
    );
    if (found !== null) return { add: Number(found[1]), change: Number(found[2]), destroy: Number(found[3]) };
  }
  return void 0;
}
function terraformOutputs({ services, failures, imageTag, durationMs }) {
  return {
    status: failures.length > 0 ? "Failed" : "Succeeded",
    changes: services.some(({ status }) => status === "CHANGES" || status === "APPLIED"),
    services,
    "image-tag": imageTag,
    "duration-seconds": Math.round(durationMs / 1e3)
  };
}
function terraformFailure({ failures }) {
  const [first, ...others] = failures;
  if (first === void 0 || others.length === 0) return first?.error;
  const { message, hint, excerpt } = first.error;
  const more = others.map(({ service }) => service ?? "").join(", ");
  return new PlatformError(`${message} So did ${more}.`, {
    hint,
    excerpt,
    cause: first.error
  });
}
var GroupTerraform = class {
  constructor(terraform, request) {
    this.terraform = terraform;
    this.request = request;
    const { env, imageTag } = request;
    this.done = { mode: "apply", env, imageTag, services: [], failures: [], durationMs: 0 };
  }
  terraform;
  request;
  done;
  /** Applies what the group has. @throws PlatformError where that fails */
  async apply(group) {
    const services = this.of(group);
    if (services.length === 0) return;
    try {
      const outcome = await this.terraform.run({ ...this.request, mode: "apply", services });
      this.done.services.push(...outcome.services);
      this.done.failures.push(...outcome.failures);
      this.done.durationMs += outcome.durationMs;
    } catch (error) {
      if (error instanceof PlatformError) this.done.failures.push({ service: void 0, error });
      if (error instanceof CancelledError)
        this.done.services.push(
          ...services.map((each) => ({ ...each, status: "FAILED", resources: void 0 }))
        );
      throw error;
    }
    const failure = terraformFailure(this.done);
    if (failure !== void 0) throw failure;
  }
  /** How it went for all services, those included that were not come to. */
  outcome() {
    const known = new Set(this.done.services.map(({ service }) => service));
    const others = this.request.services.filter(({ service }) => !known.has(service));
    return {
      ...this.done,
      services: [
        ...this.done.services,
        ...others.map((service) => ({ ...service, status: "NOT_RUN", resources: void 0 }))
      ]
    };
  }
  of(group) {
    return this.request.services.filter((service) => service.group === group);
  }
};
function formatTerraform(outcome, screen) {
  const rows = outcome.services.map((end) => [end.service, end.group, describeStatus(end), counts(end)]);
  const heading = headingOf(outcome);
  const isPlan = outcome.mode === "plan" && outcome.failures.length === 0;
  const first = isPlan ? formatDryRun(heading) : `${heading}.`;
  if (rows.length === 0) return first;
  const lines = formatTable(["Service", "Group", "Result", "Resources"], rows, screen);
  return screen.tsv ? lines : `${first}
${lines}`;
}
function renderTerraform(outcome) {
  const { services, failures, imageTag, durationMs } = outcome;
  const [first, ...others] = failures;
  return renderSummary({
    outcome: first !== void 0 ? "failure" : outcome.mode === "plan" ? "dry-run" : "success",
    heading: escapeMarkdown(headingOf(outcome)),
    failure: first && {
      cause: first.error.message,
      lines: first.error.excerpt,
      nextStep: renderNextStep(first.error)
    },
    notes: [services.length === 0 ? void 0 : servicesTable(services)],
    facts: {
      title: "Terraform",
      rows: [
        ["Image of scheduled jobs", imageTag === void 0 ? void 0 : code(imageTag)],
        ["Duration", formatDuration(durationMs)]
      ]
    },
    details: others.map(({ error }) => ({
      title: error.message,
      body: fenced(error.excerpt.join("\n"))
    }))
  });
}
function terraformSection({ services }) {
  return { title: "Terraform", body: servicesTable(services) };
}
function servicesTable(services) {
  const rows = services.map((end) => [
    escapeMarkdown(end.service),
    escapeMarkdown(end.group),
    describeStatus(end),
    counts(end)
  ]);
  return table(["Service", "Group", "Result", "Resources"], rows);
}
function headingOf({ mode, env, services, failures }) {
  const [first] = failures;
  const names = services.map(({ service }) => service).join(", ");
  if (mode === "alb-rules")
    return first === void 0 ? `The load balancer rules of ${env} are up to date` : `The load balancer rules of ${env} were not updated`;
  if (first !== void 0) {
    const failed = failures.map(({ service }) => service ?? "").join(", ");
    return mode === "plan" ? `There is no Terraform plan for ${failed} in ${env}` : `Terraform was not applied for ${failed} in ${env}`;
  }
  const changed = services.filter(({ status }) => status === "CHANGES" || status === "APPLIED");
  if (mode === "plan")
    return changed.length === 0 ? `Terraform has nothing to change for ${names} in ${env}` : dryRunHeading(`change ${changed.map(({ service }) => service).join(", ")} in ${env}`);
  return changed.length === 0 ? `Terraform had nothing to change for ${names} in ${env}` : `Terraform was applied for ${formatCount(services.length, "service")} in ${env}`;
}
function describeStatus({ status }) {
  return status.toLowerCase().replace("_", " ");
}
function counts({ resources, status }) {
  if (resources === void 0) return "";
  const { add, change, destroy } = resources;
  return status === "APPLIED" ? `${add} added, ${change} changed, ${destroy} destroyed` : `${add} to add, ${change} to change, ${destroy} to destroy`;
}

export {
  terraformStatus,
  countResources,
  terraformOutputs,
  terraformFailure,
  GroupTerraform,
  formatTerraform,
  renderTerraform,
  terraformSection
};
