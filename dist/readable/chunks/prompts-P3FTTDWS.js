const require = process.getBuiltinModule;
import {
  askAtTerminal,
  askForName,
  canAsk,
  matchingChoices,
  pickAtTerminal
} from "./chunk-R7MDBPJR.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-U67CUEHR.js";
export {
  askAtTerminal,
  askForName,
  canAsk,
  matchingChoices,
  pickAtTerminal
};
