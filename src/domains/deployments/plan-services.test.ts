import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupServices } from './plan-services.js';

const names = fc.constantFrom<string[]>('web', 'api', 'worker', 'beat', 'nightly', 'hourly');
const groups = fc.array(
  fc.record({ name: fc.string({ minLength: 1 }), services: fc.array(names, { maxLength: 5 }) }),
  { maxLength: 6 },
);
const isScheduledJob = (service: string): boolean => service.endsWith('ly');

describe('groupServices', () => {
  it('keeps to the order of the groups, and names each service once', () => {
    fc.assert(
      fc.property(groups, fc.option(fc.subarray(['web', 'api', 'nightly'])), (configured, subset) => {
        const all = [...new Set(configured.flatMap(({ services }) => services))];
        const wanted = subset?.filter((service) => all.includes(service)) ?? undefined;
        fc.pre(all.length > 0);
        const { groups: planned, scheduledJobs } = groupServices('web', configured, wanted, isScheduledJob);
        const chosen = all.filter((service) => wanted === undefined || wanted.includes(service));
        const deployed = planned.flatMap(({ services }) => services);
        // Nothing is lost, and nothing is there twice: the first place where a service is named counts.
        expect(deployed).toEqual(chosen.filter((service) => !isScheduledJob(service)));
        expect(scheduledJobs).toEqual(chosen.filter(isScheduledJob));
        expect(planned.every(({ services }) => services.length > 0)).toBe(true);
        // The groups are those configured, in their order.
        let from = 0;
        for (const { name, services } of planned) {
          const index = configured.findIndex(
            (group, at) =>
              at >= from && group.name === name && services.every((one) => group.services.includes(one)),
          );
          expect(index).toBeGreaterThanOrEqual(from);
          from = index + 1;
        }
      }),
    );
  });

  it('refuses a service of another codebase', () => {
    const configured = [{ name: 'all', services: ['web', 'api'] }];
    expect(() => groupServices('cb', configured, ['wbe'], isScheduledJob)).toThrow(
      /"wbe", which is not a service of cb/,
    );
  });
});
