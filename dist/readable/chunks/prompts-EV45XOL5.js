const require = process.getBuiltinModule;
import {
  askAtTerminal,
  askForName,
  canAsk,
  matchingChoices,
  pickAtTerminal,
  settledChoice
} from "./chunk-AH3RYZ7C.js";
import "./chunk-R6HQRVEI.js";
import "./chunk-53ABMYI7.js";
export {
  askAtTerminal,
  askForName,
  canAsk,
  matchingChoices,
  pickAtTerminal,
  settledChoice
};
