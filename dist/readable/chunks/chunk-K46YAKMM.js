const require = process.getBuiltinModule;
import {
  unlessMissing
} from "./chunk-WWHPPDLB.js";
import {
  findImageProject
} from "./chunk-U74KL4G3.js";
import {
  hasBuildEnded
} from "./chunk-BJAUFTEA.js";
import {
  NotFoundError
} from "./chunk-EFW3MVBP.js";

// src/domains/executions/find-build.ts
async function findBuild(deps, target) {
  const { id } = target;
  const place = async () => `in the account ${await deps.accountId()}, ${deps.region}`;
  if (id !== void 0) {
    const build2 = await unlessMissing(deps.builds.get(id));
    if (build2 !== void 0) return { build: build2, alsoRunning: [] };
    throw new NotFoundError(`There is no build "${id}" ${await place()}.`, {
      hint: "Check the id, and role-to-assume and aws-region."
    });
  }
  const project = await projectOf(deps, target);
  const page = await unlessMissing(deps.builds.list(project, void 0));
  if (page === void 0)
    throw new NotFoundError(`There is no CodeBuild project "${project}" ${await place()}.`, {
      hint: "Check the name, and role-to-assume and aws-region."
    });
  const running = page.builds.filter((build2) => !hasBuildEnded(build2));
  const build = running[0] ?? page.builds[0];
  if (build !== void 0) return { build, alsoRunning: running.slice(1) };
  throw new NotFoundError(`The project ${project} has had no build yet.`, {
    hint: "Start one with codebase-build or project-build."
  });
}
async function projectOf({ applications, builds }, { project, codebase: name }) {
  if (project !== void 0 || name === void 0) return project ?? "";
  await applications.load(name.app);
  const { name: codebase } = await applications.codebase(name.app, name.codebase);
  return findImageProject(name.app, codebase, builds);
}

export {
  findBuild
};
