const require = process.getBuiltinModule;
import {
  askAtTerminal,
  askForName,
  canAsk,
  matchingChoices,
  pickAtTerminal,
  settledChoice
} from "./chunk-2OEBGIXD.js";
import "./chunk-MO2MCTVR.js";
import "./chunk-53ABMYI7.js";
export {
  askAtTerminal,
  askForName,
  canAsk,
  matchingChoices,
  pickAtTerminal,
  settledChoice
};
