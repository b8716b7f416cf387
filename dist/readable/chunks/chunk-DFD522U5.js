const require = process.getBuiltinModule;
import {
  UsageError
} from "./chunk-EFW3MVBP.js";

// src/commands/shared/deploy-repository-inputs.ts
var deployRepositoryInputs = {
  "deploy-repository-path": {
    type: "string",
    default: ".",
    description: "Folder of the application's deploy repository, checked out: the one with `platform-config.yml`."
  },
  "terraform-modules-path": {
    type: "string",
    description: "Folder of uktrade/platform-tools, checked out at the version that `platform-config.yml` names. Its Terraform modules are used. Default: the published modules, which take git and an SSH key in the image."
  },
  "deploy-tools-image": {
    type: "string",
    required: true,
    description: "The platform's deploy-tools image, by its digest: `public.ecr.aws/uktrade/platform-deploy-tools@sha256:…`."
  }
};
function checkToolsImage(image) {
  if (!/^public\.ecr\.aws\/uktrade\/platform-deploy-tools@sha256:[0-9a-f]{64}$/.test(image))
    throw new UsageError(
      `The input deploy-tools-image is "${image}", not the deploy-tools image by its digest.`,
      {
        hint: "Write it as public.ecr.aws/uktrade/platform-deploy-tools@sha256:…, since a tag can move to another image."
      }
    );
}

export {
  deployRepositoryInputs,
  checkToolsImage
};
