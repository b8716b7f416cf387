const require = process.getBuiltinModule;
import {
  checkPullRequest,
  checkPullRequestText,
  hasErrors
} from "./chunk-W7Y5MQ6Y.js";
import "./chunk-446IY7YO.js";
import "./chunk-TQWVPQSL.js";
import "./chunk-AKFAQIES.js";
import "./chunk-6YX533LL.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-7EL6422M.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  checkPullRequest,
  checkPullRequestText,
  hasErrors
};
