const require = process.getBuiltinModule;
import {
  validateName
} from "./chunk-RPOPKNME.js";
import {
  holdsImage
} from "./chunk-7LB5367B.js";
import {
  chooseCommitTag,
  isImageTag,
  isMovingTag,
  parseCommitTag,
  parseEcrRepository,
  parseImageName
} from "./chunk-GV6UZF3M.js";
import {
  NotFoundError,
  PlatformError,
  UsageError
} from "./chunk-VZX7JWXQ.js";

// src/domains/services/service-image.ts
function checkImageTag(tag) {
  if (isImageTag(tag)) return tag;
  throw new UsageError(`The input image-tag is "${tag}", which is not the tag of an image.`, {
    hint: "Give the tag alone, as ECR shows it: commit-1234567."
  });
}
async function verifyImage(images, request, templateImage) {
  const place = parseEcrRepository(templateImage);
  const named = place?.repository;
  const [first] = request.repositories;
  if (named !== void 0 && first !== void 0 && !request.repositories.includes(named)) {
    throw new PlatformError(
      `The service runs images of the ECR repository ${named}, as its task definition template says, not of ${request.repositories.join(" or ")}.`,
      { hint: "Check that the service belongs to this codebase." }
    );
  }
  const { account, region } = request.registry;
  if (place !== void 0 && (place.account !== account || place.region !== region)) {
    throw new PlatformError(
      `The service runs images of the account ${place.account} in ${place.region}, as its task definition template says: whether ${place.repository} has the tag ${request.tag} there can't be seen from the account ${account} in ${region}.`,
      {
        hint: "Take the role-to-assume and the aws-region of the account and region that the template names."
      }
    );
  }
  const repository = named ?? first;
  if (repository === void 0) {
    throw new PlatformError(
      `The service runs ${templateImage}, which is not in a private ECR repository: whether it has the tag ${request.tag} can't be seen there.`,
      { hint: "Give codebase or repository, so that the tag is looked up in that ECR repository." }
    );
  }
  const { tag, digest } = request;
  const image = await find(images, repository, digest === void 0 ? { tag } : { digest });
  if (image === void 0) {
    throw new NotFoundError(
      `The ECR repository ${repository} has no image with the ${digest === void 0 ? `tag ${tag}` : `digest ${digest}`}.`,
      {
        hint: "Nothing was changed. Build the image first, or check the tag: platform-tools codebase list --with-images shows those there are."
      }
    );
  }
  return { tag, digest: image.digest };
}
async function find(images, repository, reference) {
  try {
    return await images.describe(repository, reference);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(`The ECR repository ${repository} does not exist in this account and region.`, {
      hint: "Check codebase and repository, and that role and aws-region are those of the application's account.",
      cause: error
    });
  }
}
function imageRepositories(app, codebase, repository) {
  if (repository !== void 0 && !/^[a-z0-9]+([._/-]+[a-z0-9]+)*$/.test(repository)) {
    throw new UsageError(
      `The input image-repository is "${repository}", which is not the name of an ECR repository.`,
      {
        hint: "Give the name without the registry: demo/web."
      }
    );
  }
  if (codebase === void 0) return repository === void 0 ? [] : [repository];
  const ofCodebase = `${app}/${validateName("codebase", codebase)}`;
  if (repository !== void 0 && repository !== ofCodebase) {
    throw new UsageError(
      `The inputs codebase "${codebase}" (which is ${ofCodebase}) and image-repository "${repository}" name two repositories.`,
      { hint: "Give one of the two." }
    );
  }
  return [ofCodebase];
}
async function findCodebaseImage({ images, publicImages, registry }, { tag, digest: exact, repositories }, template) {
  const { own, additional } = repositories;
  const names = [own, ...additional === void 0 ? [] : [additional.name]];
  if (parseEcrRepository(template) !== void 0)
    return verifyImage(images, { tag, digest: exact, repositories: names, registry }, template);
  if (!holdsImage(repositories, registry, template)) {
    throw new PlatformError(
      `The service runs images of ${template}, as its task definition template says, not of ${names.join(" or ")}.`,
      { hint: "Check that the service belongs to this codebase." }
    );
  }
  const digest = await (await publicImages()).findDigest(template, tag);
  if (digest !== void 0 && (exact === void 0 || exact === digest)) return { tag, digest };
  if (digest !== void 0)
    throw new PlatformError(
      `The public repository ${template} has ${digest} under the tag ${tag}, not ${exact ?? ""}.`,
      {
        hint: "Nothing was changed. The tag has moved since: deploy by another tag, or build the image again."
      }
    );
  throw new NotFoundError(`The public repository ${template} has no image with the tag ${tag}.`, {
    hint: "Nothing was changed. The codebase's build has to push there too: additional_ecr_repository in platform-config.yml."
  });
}
function chooseForm({ tag }, wanted) {
  return parseCommitTag(tag) === void 0 ? "digest" : wanted;
}
async function findRunningRevision(containers, service, { service: container }) {
  const definition = await containers.taskDefinition(service.taskDefinition);
  return {
    taskDefinition: service.taskDefinition,
    image: definition?.containers.find(({ name }) => name === container)?.image,
    since: service.taskSets.find(({ status }) => status === "PRIMARY")?.createdAt
  };
}
var ImageIdentities = class {
  constructor(images, registry) {
    this.images = images;
    this.registry = registry;
  }
  images;
  registry;
  found = /* @__PURE__ */ new Map();
  identify(image) {
    const known = this.found.get(image) ?? this.lookUp(image);
    this.found.set(image, known);
    return known;
  }
  async lookUp(image) {
    const { repository, tag, digest } = parseImageName(image);
    const named = { key: digest ?? image, label: tag ?? digest ?? image };
    const place = parseEcrRepository(image);
    const { account, region } = this.registry;
    if (place?.account !== account || place.region !== region) return named;
    if (digest === void 0 && (tag === void 0 || isMovingTag(tag))) return named;
    const described = await this.describe(repository, digest === void 0 ? { tag: tag ?? "" } : { digest });
    if (described === void 0) return named;
    return { key: described.digest, label: labelOf(described.tags, tag) ?? described.digest };
  }
  /** It may be gone from ECR, along with its repository. */
  async describe(repository, reference) {
    try {
      return await this.images.describe(repository, reference);
    } catch (error) {
      if (error instanceof NotFoundError) return void 0;
      throw error;
    }
  }
};
function labelOf(tags, preferred) {
  const staying = tags.filter((tag) => !isMovingTag(tag));
  const own = preferred !== void 0 && staying.includes(preferred) ? preferred : void 0;
  return chooseCommitTag(staying, own) ?? own ?? staying.sort()[0];
}

export {
  checkImageTag,
  verifyImage,
  imageRepositories,
  findCodebaseImage,
  chooseForm,
  findRunningRevision,
  ImageIdentities,
  labelOf
};
