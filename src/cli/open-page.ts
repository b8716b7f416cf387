import type { Logger } from '../core/logger.js';

/** What `--open` needs. */
export interface PageOpenerDeps {
  logger: Pick<Logger, 'info'>;
  /** Whether a person is there to look at a page. */
  inPerson: boolean;
  /** Returns whether the page was opened. */
  open: (url: string) => Promise<boolean>;
}

/** Opens the page of what a verb shows or works on, once the verb knows it. */
export class PageOpener {
  private opening: Promise<void> | undefined;

  constructor(private readonly deps: PageOpenerDeps) {}

  /** Opens a page, or says where it is where nothing can open it. Only the first one counts. */
  open(url: string): void {
    this.opening ??= this.show(url);
  }

  /** Waits for the browser to have started. */
  async finish(worked: boolean): Promise<void> {
    if (this.opening === undefined && worked) this.deps.logger.info('There is no page to open.');
    await this.opening;
  }

  private async show(url: string): Promise<void> {
    const { logger, inPerson, open } = this.deps;
    const opened = inPerson && (await open(url));
    logger.info(opened ? `Opened ${url} in the browser.` : `To see it in a browser: ${url}`);
  }
}
