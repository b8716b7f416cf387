const require = process.getBuiltinModule;
import {
  checkPullRequest,
  checkPullRequestText,
  hasErrors
} from "./chunk-R2EN6Q7N.js";
import "./chunk-NN3HJMUS.js";
import "./chunk-J2C7ZXHS.js";
import "./chunk-6YX533LL.js";
import "./chunk-W47QRCUZ.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-TUN5VBP4.js";
import "./chunk-R44MR3UB.js";
import "./chunk-MSB44BCE.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  checkPullRequest,
  checkPullRequestText,
  hasErrors
};
