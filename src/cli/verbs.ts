import { commandWords } from '../commands/command.js';
import { registry } from '../commands/registry.js';

/** All verbs, by their words. */
export const VERBS = Object.entries(registry).map(([name, { noun, summary }]) => {
  const [first, verb] = commandWords({ name, noun });
  return { noun: first, verb, name, summary };
});

/** What is not a verb of a noun, with what it is. */
export const OTHERS = {
  demo: 'List, build and deploy a demo codebase against a sandbox on this machine',
  completion: 'Print the completion script for bash, zsh or fish',
};
