const require = process.getBuiltinModule;
import {
  askAtTerminal,
  askForName,
  canAsk,
  matchingChoices,
  pickAtTerminal,
  settledChoice
} from "./chunk-S4X4LPX5.js";
import "./chunk-KJHP6IRJ.js";
import "./chunk-53ABMYI7.js";
export {
  askAtTerminal,
  askForName,
  canAsk,
  matchingChoices,
  pickAtTerminal,
  settledChoice
};
