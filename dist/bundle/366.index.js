export const id = 366;
export const ids = [366];
export const modules = {

/***/ 30366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EcrImageRegistry: () => (/* binding */ EcrImageRegistry)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28249);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57083);
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2496);




/** The largest page that DescribeImages gives. */
const PAGE_SIZE = 1000;
/** The most images that BatchGetImage takes at once. */
const BATCH_SIZE = 100;
class EcrImageRegistry {
    connection;
    account;
    client;
    constructor(connection, account) {
        this.connection = connection;
        this.account = account;
        this.client = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__/* .ECRClient */ .S70(connection.clientConfig());
    }
    async describe(repository, reference) {
        const command = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__/* .DescribeImagesCommand */ .ji5({
            repositoryName: repository,
            imageIds: ['tag' in reference ? { imageTag: reference.tag } : { imageDigest: reference.digest }],
        });
        try {
            const answer = await this.connection.call('ecr:DescribeImages', (options) => this.client.send(command, options));
            return answer.imageDetails?.flatMap(toImage)[0];
        }
        catch (error) {
            if ((0,_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .awsErrorName */ .ZH)(error) === 'ImageNotFoundException')
                return undefined;
            throw error;
        }
    }
    async findTags(repository, tags) {
        if (tags.length === 0)
            return [];
        if (tags.length > BATCH_SIZE) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`ECR looks up ${BATCH_SIZE} tags at once, not ${tags.length}.`);
        }
        const images = await this.batchGet(repository, tags.map((imageTag) => ({ imageTag })));
        const digests = new Map(images.map(({ imageId }) => [imageId?.imageTag, imageId?.imageDigest]));
        return tags.flatMap((tag) => {
            const digest = digests.get(tag);
            return digest === undefined ? [] : [{ tag, digest }];
        });
    }
    async *pages(repository) {
        let token;
        do {
            const command = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__/* .DescribeImagesCommand */ .ji5({
                repositoryName: repository,
                maxResults: PAGE_SIZE,
                filter: { tagStatus: 'TAGGED' },
                ...(token === undefined ? {} : { nextToken: token }),
            });
            const page = await this.connection.call('ecr:DescribeImages', (options) => this.client.send(command, options));
            yield (page.imageDetails ?? []).flatMap(toImage);
            token = page.nextToken;
        } while (token !== undefined);
    }
    async addTag(repository, digest, tag) {
        const [image] = await this.batchGet(repository, [{ imageDigest: digest }]);
        if (image?.imageManifest === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`The repository ${repository} has no image ${digest}.`);
        }
        const command = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__/* .PutImageCommand */ .SUU({
            repositoryName: repository,
            imageManifest: image.imageManifest,
            ...(image.imageManifestMediaType === undefined
                ? {}
                : { imageManifestMediaType: image.imageManifestMediaType }),
            imageTag: tag,
            imageDigest: digest,
        });
        try {
            await this.connection.call('ecr:PutImage', (options) => this.client.send(command, options));
        }
        catch (error) {
            const name = (0,_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .awsErrorName */ .ZH)(error);
            // The tag points there already, maybe from an attempt whose answer was lost.
            if (name === 'ImageAlreadyExistsException')
                return;
            if (name !== 'ImageTagAlreadyExistsException')
                throw error;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The tag ${tag} in ${repository} belongs to another image, and the repository's tags are immutable.`, { cause: error, hint: 'Use a tag that is new, or make the tags of the repository mutable.' });
        }
    }
    async uri(repository) {
        const { region } = this.connection;
        const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
        return `${await this.account()}.dkr.ecr.${region}.${domain}/${repository}`;
    }
    async batchGet(repository, imageIds) {
        const command = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__/* .BatchGetImageCommand */ .P8n({
            repositoryName: repository,
            imageIds,
            // Without these ECR would convert some to the old Docker format, with another digest.
            acceptedMediaTypes: _registry_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestMediaTypes */ .$P,
        });
        const answer = await this.connection.call('ecr:BatchGetImage', (options) => this.client.send(command, options));
        const failure = answer.failures?.find(({ failureCode }) => failureCode !== 'ImageNotFound');
        if (failure !== undefined) {
            const { imageTag, imageDigest } = failure.imageId ?? {};
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`ECR could not look up ${imageTag ?? imageDigest ?? 'an image'} in ${repository}: ` +
                `${failure.failureCode ?? 'unknown failure'}: ${failure.failureReason ?? 'no reason given'}`);
        }
        return answer.images ?? [];
    }
}
/** An image without a digest or a time of push is none that could be deployed: ECR always gives both. */
function toImage(detail) {
    const { imageDigest: digest, imageTags: tags = [], imagePushedAt: pushedAt } = detail;
    return digest === undefined || pushedAt === undefined ? [] : [{ digest, tags, pushedAt }];
}


/***/ }),

/***/ 57083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   PC: () => (/* binding */ labelsOf)
/* harmony export */ });
/* unused harmony exports readManifest, readLabels */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** All kinds of manifest that builders write; also what has to be accepted to get them unchanged. */
const manifestMediaTypes = [
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
];
const Digest = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[a-z0-9]+:[0-9a-f]{32,}$/));
const Platform = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ os: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), architecture: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const Manifest = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest: Digest }) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ manifests: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest: Digest, platform: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Platform) })) }),
]);
const Configuration = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ Labels: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())) })),
});
/** Undefined for a manifest of a kind that has no configuration. Source: the OCI image specification. */
function readManifest(text) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Manifest, parseJson(text));
    if (!parsed.success)
        return undefined;
    if ('config' in parsed.output)
        return { config: parsed.output.config.digest };
    // What is for no platform is an attestation.
    const images = parsed.output.manifests.filter(({ platform }) => platform?.os !== 'unknown');
    const usual = images.find(({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64');
    const chosen = usual ?? images[0];
    return chosen === undefined ? undefined : { manifest: chosen.digest };
}
/** The labels in a configuration blob; empty where there are none. */
function readLabels(text) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Configuration, parseJson(text));
    return parsed.success ? (parsed.output.config?.Labels ?? {}) : {};
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * From the image's manifest to its labels: at most two manifests and one blob.
 * @param fetchManifest by tag or digest
 * @param fetchBlob by digest
 */
async function labelsOf(reference, fetchManifest, fetchBlob) {
    let target = readManifest(await fetchManifest(reference));
    if (target !== undefined && 'manifest' in target)
        target = readManifest(await fetchManifest(target.manifest));
    // An index of indexes: nobody builds one.
    if (target === undefined || 'manifest' in target)
        return {};
    return readLabels(await fetchBlob(target.config));
}


/***/ })

};
