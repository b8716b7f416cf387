import { AwsFault } from '../server/service.js';

/**
 * An error that AWS gives before the operation has seen the request: throttled, denied, expired, unknown. Made with
 * its name in the JSON protocols; the query protocol has other names for the same things.
 */
export class CommonFault extends AwsFault {}
