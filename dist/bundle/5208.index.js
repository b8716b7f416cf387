export const id = 5208;
export const ids = [5208];
export const modules = {

/***/ 75208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EcrImageLabels: () => (/* binding */ EcrImageLabels),
/* harmony export */   EcrImageRegistry: () => (/* binding */ EcrImageRegistry)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10149);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35142);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97065);
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46041);





const PAGE_SIZE = 1e3;
const BATCH_SIZE = 100;
class EcrImageRegistry {
  constructor(connection, account) {
    this.connection = connection;
    this.account = account;
    this.client = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__/* .ECRClient */ .S70(connection.clientConfig());
  }
  connection;
  account;
  client;
  async describe(repository, reference) {
    const command = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__/* .DescribeImagesCommand */ .ji5({
      repositoryName: repository,
      imageIds: ["tag" in reference ? { imageTag: reference.tag } : { imageDigest: reference.digest }]
    });
    try {
      const answer = await this.connection.call(
        "ecr:DescribeImages",
        (options) => this.client.send(command, options)
      );
      return answer.imageDetails?.flatMap(toImage)[0];
    } catch (error) {
      if ((0,_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .awsErrorName */ .ZH)(error) === "ImageNotFoundException") return void 0;
      throw error;
    }
  }
  async findTags(repository, tags) {
    if (tags.length === 0) return [];
    if (tags.length > BATCH_SIZE) {
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`ECR looks up ${BATCH_SIZE} tags at once, not ${tags.length}.`);
    }
    const images = await this.batchGet(
      repository,
      tags.map((imageTag) => ({ imageTag }))
    );
    const digests = new Map(images.map(({ imageId }) => [imageId?.imageTag, imageId?.imageDigest]));
    return tags.flatMap((tag) => {
      const digest = digests.get(tag);
      return digest === void 0 ? [] : [{ tag, digest }];
    });
  }
  async *pages(repository) {
    let token;
    do {
      const command = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__/* .DescribeImagesCommand */ .ji5({
        repositoryName: repository,
        maxResults: PAGE_SIZE,
        filter: { tagStatus: "TAGGED" },
        ...token === void 0 ? {} : { nextToken: token }
      });
      const page = await this.connection.call(
        "ecr:DescribeImages",
        (options) => this.client.send(command, options)
      );
      yield (page.imageDetails ?? []).flatMap(toImage);
      token = page.nextToken;
    } while (token !== void 0);
  }
  async addTag(repository, digest, tag) {
    const [image] = await this.batchGet(repository, [{ imageDigest: digest }]);
    if (image?.imageManifest === void 0) {
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`The repository ${repository} has no image ${digest}.`);
    }
    const command = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__/* .PutImageCommand */ .SUU({
      repositoryName: repository,
      imageManifest: image.imageManifest,
      ...image.imageManifestMediaType === void 0 ? {} : { imageManifestMediaType: image.imageManifestMediaType },
      imageTag: tag,
      imageDigest: digest
    });
    try {
      await this.connection.call("ecr:PutImage", (options) => this.client.send(command, options));
    } catch (error) {
      const name = (0,_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .awsErrorName */ .ZH)(error);
      if (name === "ImageAlreadyExistsException") return;
      if (name !== "ImageTagAlreadyExistsException") throw error;
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
        `The tag ${tag} in ${repository} belongs to another image, and the repository's tags are immutable.`,
        { cause: error, hint: "Use a tag that is new, or make the tags of the repository mutable." }
      );
    }
  }
  async uri(repository) {
    const { region } = this.connection;
    const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    return `${await this.account()}.dkr.ecr.${region}.${domain}/${repository}`;
  }
  async batchGet(repository, imageIds) {
    const command = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__/* .BatchGetImageCommand */ .P8n({
      repositoryName: repository,
      imageIds,
      // Without these ECR would convert some to the old Docker format, with another digest.
      acceptedMediaTypes: _registry_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestMediaTypes */ .$P
    });
    const answer = await this.connection.call(
      "ecr:BatchGetImage",
      (options) => this.client.send(command, options)
    );
    const failure = answer.failures?.find(({ failureCode }) => failureCode !== "ImageNotFound");
    if (failure !== void 0) {
      const { imageTag, imageDigest } = failure.imageId ?? {};
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
        `ECR could not look up ${imageTag ?? imageDigest ?? "an image"} in ${repository}: ${failure.failureCode ?? "unknown failure"}: ${failure.failureReason ?? "no reason given"}`
      );
    }
    return answer.images ?? [];
  }
}
function toImage(detail) {
  const { imageDigest: digest, imageTags: tags = [], imagePushedAt: pushedAt } = detail;
  return digest === void 0 || pushedAt === void 0 ? [] : [{ digest, tags, pushedAt }];
}
const TIMEOUT_MS = 1e4;
class EcrImageLabels {
  constructor(connection) {
    this.connection = connection;
    this.client = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__/* .ECRClient */ .S70(connection.clientConfig());
  }
  connection;
  client;
  async labels(repository, reference) {
    return (0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(
      reference,
      (wanted) => this.manifest(repository, wanted),
      (digest) => this.blob(repository, digest)
    );
  }
  async manifest(repository, reference) {
    const command = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__/* .BatchGetImageCommand */ .P8n({
      repositoryName: repository,
      imageIds: [reference.includes(":") ? { imageDigest: reference } : { imageTag: reference }],
      acceptedMediaTypes: _registry_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestMediaTypes */ .$P
    });
    const { images } = await this.connection.call(
      "ecr:BatchGetImage",
      (options) => this.client.send(command, options)
    );
    const manifest = images?.[0]?.imageManifest;
    if (manifest !== void 0) return manifest;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`The repository ${repository} has no image ${reference}.`);
  }
  /** The configuration is stored as layers are: S3 gives it to whoever has the signed address. */
  async blob(repository, digest) {
    const command = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__/* .GetDownloadUrlForLayerCommand */ .pKL({ repositoryName: repository, layerDigest: digest });
    const { downloadUrl } = await this.connection.call(
      "ecr:GetDownloadUrlForLayer",
      (options) => this.client.send(command, options)
    );
    if (downloadUrl === void 0 || !URL.canParse(downloadUrl))
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`ECR gave no address for the layer ${digest} of ${repository}.`);
    const { status, body } = await this.download(downloadUrl, repository);
    if (status === 200) return body;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The layer ${digest} of ${repository} could not be downloaded: HTTP ${status}.`);
  }
  /** The address holds a signature, so that no error names it. */
  async download(url, repository) {
    try {
      return await (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .sendRequest */ .w$)(new URL(url), { timeoutMs: TIMEOUT_MS });
    } catch (error) {
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
        `The configuration of an image in ${repository} could not be downloaded: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`,
        { cause: error, transient: true }
      );
    }
  }
}



/***/ }),

/***/ 97065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   WI: () => (/* binding */ readManifest)
/* harmony export */ });
/* unused harmony export readLabels */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);

const manifestMediaTypes = [
  "application/vnd.docker.distribution.manifest.v2+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.oci.image.index.v1+json"
];
const Digest = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[a-z0-9]+:[0-9a-f]{32,}$/));
const Platform = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ os: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), architecture: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const Manifest = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
  valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest: Digest }) }),
  valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ manifests: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest: Digest, platform: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Platform) })) })
]);
const Configuration = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
  config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ Labels: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())) }))
});
function readManifest(text) {
  const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Manifest, parseJson(text));
  if (!parsed.success) return void 0;
  if ("config" in parsed.output) return { config: parsed.output.config.digest };
  const images = parsed.output.manifests.filter(({ platform }) => platform?.os !== "unknown");
  const usual = images.find(({ platform }) => platform?.os === "linux" && platform.architecture === "amd64");
  const chosen = usual ?? images[0];
  return chosen === void 0 ? void 0 : { manifest: chosen.digest };
}
function readLabels(text) {
  const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Configuration, parseJson(text));
  return parsed.success ? parsed.output.config?.Labels ?? {} : {};
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
async function labelsOf(reference, fetchManifest, fetchBlob) {
  let target = readManifest(await fetchManifest(reference));
  if (target !== void 0 && "manifest" in target)
    target = readManifest(await fetchManifest(target.manifest));
  if (target === void 0 || "manifest" in target) return {};
  return readLabels(await fetchBlob(target.config));
}



/***/ })

};
