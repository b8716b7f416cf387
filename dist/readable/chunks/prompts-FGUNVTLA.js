const require = process.getBuiltinModule;
import {
  askAtTerminal,
  askForName,
  canAsk,
  matchingChoices,
  pickAtTerminal,
  settledChoice
} from "./chunk-Y6AQKE2P.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  askAtTerminal,
  askForName,
  canAsk,
  matchingChoices,
  pickAtTerminal,
  settledChoice
};
