import Sequencer from '@jest/test-sequencer';

/** What takes longest, however short its file is: begun last, it would keep one core busy and leave the others idle. */
const SLOW = [/act-(pipeline|generated)/, /e2e\/pages/, /e2e\/parity/, /e2e\/campaign/, /e2e\//];

/** Slow tests first; otherwise as Jest does, which knows durations of earlier runs, and else goes by the size of the files. */
export default class SlowFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const found = SLOW.findIndex((pattern) => pattern.test(path));
      return found < 0 ? SLOW.length : found;
    };
    // The order among equals is kept.
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
