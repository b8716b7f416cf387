import type { Service } from '../../server/service.js';

export const iam: Service = {
  name: 'iam',
  operations: {
    ListAccountAliases: (_call, world) => {
      const alias = world.scenario['account-alias'];
      return { AccountAliases: alias === undefined ? [] : [alias], IsTruncated: false };
    },
  },
};
