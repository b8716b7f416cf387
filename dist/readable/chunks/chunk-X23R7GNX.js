const require = process.getBuiltinModule;
import {
  formatElapsed
} from "./chunk-PB6AAJBK.js";

// src/core/logger.ts
var SIGN_OF_LIFE_MS = 3 * 6e4;
var StatusLines = class {
  last = "";
  signs = 0;
  /** Returns the line to print, if any. */
  next(text, elapsedMs) {
    if (elapsedMs === void 0) {
      const changed = text !== this.last;
      this.last = text;
      return changed ? text : void 0;
    }
    const signs = Math.floor(elapsedMs / SIGN_OF_LIFE_MS);
    const due = signs > this.signs;
    this.signs = signs;
    return due ? `${text} ${formatElapsed(elapsedMs)}` : void 0;
  }
};
var PrefixedLogger = class {
  constructor(logger, prefix) {
    this.logger = logger;
    this.prefix = prefix;
  }
  logger;
  prefix;
  debug(message) {
    this.logger.debug(this.prefixed(message));
  }
  info(message) {
    this.logger.info(this.prefixed(message));
  }
  notice(message, annotation) {
    this.logger.notice(this.prefixed(message), annotation);
  }
  warning(message, annotation) {
    this.logger.warning(this.prefixed(message), annotation);
  }
  error(message, annotation) {
    this.logger.error(this.prefixed(message), annotation);
  }
  group(title) {
    this.info(title);
  }
  endGroup() {
  }
  remote(text, prefix = "") {
    this.logger.remote(text, `${this.prefix}${prefix}`);
  }
  result(text, prefix = "") {
    this.logger.result(text, `${this.prefix}${prefix}`);
  }
  status(text) {
    this.debug(text);
  }
  async taken(signal) {
    await this.logger.taken?.(signal);
  }
  prefixed(message) {
    return message.replace(/^/gm, () => this.prefix);
  }
};

export {
  SIGN_OF_LIFE_MS,
  StatusLines,
  PrefixedLogger
};
