import { CommonFault } from '../aws/fault.js';
import type { Permission } from './access/required-permissions.js';

/** The refusal for a missing permission in AWS's own words. */
export function accessDenied(userArn: string, { action, resource }: Permission): CommonFault {
  const denied = `User: ${userArn} is not authorized to perform: ${action} on resource: ${resource}`;
  // STS doesn't say whether the caller's policy is to blame, or the role's.
  const reason =
    action === 'sts:AssumeRole' ? '' : ` because no identity-based policy allows the ${action} action`;
  return new CommonFault('AccessDeniedException', `${denied}${reason}`);
}
