import type { Annotation, Logger } from './logger.js';

/**
 * Several pieces of work at once in one log: each says its lines after its own prefix, `[web] `. Groups can't be
 * opened there, and what is waited for is a matter of whoever runs them all.
 */
export class PrefixedLogger implements Logger {
  constructor(
    private readonly logger: Logger,
    private readonly prefix: string,
  ) {}

  debug(message: string): void {
    this.logger.debug(this.prefixed(message));
  }

  info(message: string): void {
    this.logger.info(this.prefixed(message));
  }

  notice(message: string, annotation?: Annotation): void {
    this.logger.notice(this.prefixed(message), annotation);
  }

  warning(message: string, annotation?: Annotation): void {
    this.logger.warning(this.prefixed(message), annotation);
  }

  error(message: string, annotation?: Annotation): void {
    this.logger.error(this.prefixed(message), annotation);
  }

  group(title: string): void {
    this.info(title);
  }

  endGroup(): void {
    // Nothing was opened.
  }

  remote(text: string, prefix = ''): void {
    this.logger.remote(text, `${this.prefix}${prefix}`);
  }

  status(text: string): void {
    this.debug(text);
  }

  private prefixed(message: string): string {
    return message.replace(/^/gm, () => this.prefix);
  }
}
