import type { Uploader, UploadOptions, UploadOutcome } from '../providers/twine/twine.js';

/** Ends each upload as told, in order; the last one again and again. A function may change the world first, or throw. */
export class FakeUploader implements Uploader {
  readonly uploads: { path: string; token: string; timeoutMs: number }[] = [];

  constructor(
    private readonly ends: (UploadOutcome | ((path: string) => UploadOutcome))[] = [{ uploaded: true }],
  ) {}

  prepare(): Promise<string> {
    return Promise.resolve('a fake');
  }

  upload(path: string, { token, timeoutMs }: UploadOptions): Promise<UploadOutcome> {
    this.uploads.push({ path, token, timeoutMs });
    const end = this.ends.length > 1 ? this.ends.shift() : this.ends[0];
    if (end === undefined) throw new Error('The test said nothing about uploads.');
    return new Promise((resolve) => {
      resolve(typeof end === 'function' ? end(path) : end);
    });
  }
}
