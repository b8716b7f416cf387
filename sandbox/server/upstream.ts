/** Nothing, or the error's name on the wire. */
export interface UpstreamAnswer {
  error?: string;
}

/** Sends one JSON request to moto: the service it is signed for, the X-Amz-Target, the parameters. */
export type UpstreamRequest = (service: string, target: string, body: object) => Promise<UpstreamAnswer>;

/** Puts a bucket or an object into moto's S3. */
export type UpstreamPut = (path: string, body: string) => Promise<UpstreamAnswer>;
