const require = process.getBuiltinModule;
import {
  askAtTerminal,
  askForName,
  canAsk,
  matchingChoices,
  pickAtTerminal,
  settledChoice
} from "./chunk-PSNFOSX7.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-U67CUEHR.js";
export {
  askAtTerminal,
  askForName,
  canAsk,
  matchingChoices,
  pickAtTerminal,
  settledChoice
};
