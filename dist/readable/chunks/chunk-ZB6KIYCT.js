const require = process.getBuiltinModule;
import {
  CancelledError,
  DeclinedError,
  UsageError,
  asError
} from "./chunk-KNLFTEZA.js";

// src/providers/terminal/prompts.ts
var NOTHING_STARTED = "Cancelled. Nothing was started.";
function canAsk() {
  return process.stdin.isTTY && process.stderr.isTTY;
}
async function askAtTerminal(question, signal) {
  requireTerminal(question);
  const { default: confirm } = await import("./esm-2MLBVJ3H.js");
  const agreed = await answered(
    confirm({ message: question, default: false }, { output: process.stderr, signal }),
    signal
  );
  if (!agreed) throw new DeclinedError(NOTHING_STARTED);
}
async function askForName(question, name, signal) {
  requireTerminal(question);
  const { default: input } = await import("./esm-OFVFG4ME.js");
  const answer = await answered(
    input({ message: `${question}
  Type ${name} to go ahead:` }, { output: process.stderr, signal }),
    signal
  );
  if (answer.trim() === name) return;
  throw new DeclinedError(NOTHING_STARTED, {
    hint: `To go ahead, answer with the name of the environment: ${name}.`
  });
}
async function pickAtTerminal(message, choices, signal) {
  const { default: search } = await import("./esm-OJF663AX.js");
  let typed = "";
  const source = (term) => {
    typed = term ?? "";
    return matchingChoices(choices, typed).map(({ value, label }) => ({ value, name: label }));
  };
  const prompt = search({ message, source, pageSize: 10 }, { output: process.stderr, signal });
  const picked = settledChoice(await answered(prompt, signal), matchingChoices(choices, typed));
  return picked ?? pickAtTerminal(message, choices, signal);
}
function settledChoice(picked, matching) {
  return (matching.find(({ value }) => value === picked) ?? matching[0])?.value;
}
function matchingChoices(choices, typed) {
  const words = typed.toLowerCase().split(/\s+/);
  return choices.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
function requireTerminal(question) {
  if (canAsk()) return;
  throw new UsageError("Can't ask for confirmation without a terminal. Add --yes to go ahead.", {
    hint: `The question is: ${question}`
  });
}
async function answered(prompt, signal) {
  try {
    return await prompt;
  } catch (error) {
    signal.throwIfAborted();
    if (asError(error).name === "ExitPromptError") throw new CancelledError(NOTHING_STARTED);
    throw error;
  }
}

export {
  canAsk,
  askAtTerminal,
  askForName,
  pickAtTerminal,
  settledChoice,
  matchingChoices
};
