const require = process.getBuiltinModule;
import {
  SignatureV4
} from "./chunk-VMIGV7KA.js";
import "./chunk-ZIUSTZAX.js";
import {
  readAll
} from "./chunk-47DQNPEX.js";
import "./chunk-6CW3GYQS.js";
import "./chunk-4QHQ4WPE.js";
import "./chunk-CBPWT54Y.js";
import {
  HttpRequest
} from "./chunk-E7DHJO2K.js";
import "./chunk-LNRQAWIE.js";
import "./chunk-CUHMUNSG.js";
import "./chunk-UB73SDDP.js";
import "./chunk-XBPQVYE7.js";
import {
  PlatformError,
  asError
} from "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";

// src/providers/aws/iam.ts
import { createHash, createHmac } from "node:crypto";
var REGION = "us-east-1";
var HOST = "https://iam.amazonaws.com";
var IamRoleReader = class {
  constructor(connection, env = process.env) {
    this.connection = connection;
    this.env = env;
  }
  connection;
  env;
  async trustPolicy(roleName) {
    const body = new URLSearchParams({ Action: "GetRole", Version: "2010-05-08", RoleName: roleName });
    const xml = await this.connection.call("iam:GetRole", (options) => this.post(body.toString(), options));
    const [, document] = /<AssumeRolePolicyDocument>([^<]*)</.exec(xml) ?? [];
    if (document === void 0) throw new PlatformError(`AWS answered iam:GetRole without a trust policy.`);
    try {
      return JSON.parse(decodeURIComponent(document));
    } catch (error) {
      throw new PlatformError(`The trust policy of ${roleName} can't be read: ${asError(error).message}`, {
        cause: error
      });
    }
  }
  endpoint() {
    const given = [this.env["AWS_ENDPOINT_URL_IAM"], this.env["AWS_ENDPOINT_URL"]];
    return given.find((url) => url !== void 0 && url !== "") ?? HOST;
  }
  async post(body, options) {
    const { credentials, requestHandler } = this.connection.clientConfig();
    if (credentials === void 0) throw new PlatformError("There are no credentials to ask IAM with.");
    const url = new URL(this.endpoint());
    const request = new HttpRequest({
      method: "POST",
      protocol: url.protocol,
      hostname: url.hostname,
      ...url.port === "" ? {} : { port: Number(url.port) },
      path: "/",
      headers: { host: url.host, "content-type": "application/x-www-form-urlencoded; charset=utf-8" },
      body
    });
    const signer = new SignatureV4({ service: "iam", region: REGION, credentials, sha256: Sha256 });
    const signed = new HttpRequest(await signer.sign(request));
    const { response } = await requestHandler.handle(signed, options);
    const text = (await readAll(response.body)).toString("utf8");
    if (response.statusCode === 200) return text;
    throw serviceError(text, response.statusCode);
  }
};
function serviceError(xml, status) {
  const of = (element) => new RegExp(`<${element}>([^<]*)<`).exec(xml)?.[1];
  const error = new Error(of("Message") ?? `HTTP ${status}`);
  error.name = of("Code") ?? "UnknownError";
  return Object.assign(error, {
    $metadata: { httpStatusCode: status },
    $fault: status < 500 ? "client" : "server"
  });
}
var Sha256 = class {
  hash;
  constructor(secret) {
    this.hash = secret === void 0 ? createHash("sha256") : createHmac("sha256", typeof secret === "string" ? secret : bytesOf(secret));
  }
  update(data) {
    this.hash.update(typeof data === "string" ? data : bytesOf(data));
  }
  digest() {
    return Promise.resolve(this.hash.digest());
  }
  reset() {
    throw new Error("A hash is used once.");
  }
};
function bytesOf(data) {
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
}
export {
  IamRoleReader
};
