import { normalizedProject } from '../../core/python-names.js';
import { doubtful, kindOf, readPage } from './index-reader.js';
import type { IndexPage } from './index-reader.js';
import type { IndexFace, Listing } from './package-index.js';
import { parseProjectList, parseSimplePage, SIMPLE_ACCEPT } from './simple-page.js';

/** How a 404 of the simple index is made sure of. */
type Certainty =
  /** The JSON API is asked as well, so that plain text will do, as PyPI sends it for these paths. */
  | 'with-json-api'
  /** There is nothing else to ask: the index has to list its projects, and not this one. */
  | 'alone';

/** The simple index, `<index>/simple/<name>/`: what pip reads. Lists the files of all versions. */
export class PypiSimple implements IndexFace {
  readonly title = 'the simple index';

  /** @param base - address of the simple index, with a slash at the end */
  constructor(
    private readonly base: string,
    private readonly certainty: Certainty,
    private readonly env?: NodeJS.ProcessEnv,
  ) {}

  /** Of all versions. */
  async list(name: string, _version: string, signal?: AbortSignal): Promise<Listing> {
    const page = this.page(`${encodeURIComponent(name)}/`, signal);
    const answer = await readPage(page, this.env);
    if (answer.status === 200)
      return { project: 'present', files: parseSimplePage(page.subject, answer, name) };
    if (this.certainty === 'alone') await this.makeSureOfAbsence(name, signal);
    else if (answer.contentType !== 'text/plain' && !answer.contentType.endsWith('json'))
      throw doubtful(page.subject, `it is ${kindOf(answer.contentType)}, which PyPI does not send here`);
    return { project: 'absent' };
  }

  /** Any server has a page for a 404; that this one is an index shows in its list. */
  private async makeSureOfAbsence(name: string, signal: AbortSignal | undefined): Promise<void> {
    const list = this.page('', signal);
    const answer = await readPage(list, this.env);
    if (answer.status !== 200) throw doubtful(list.subject, 'there is no list of projects either');
    const projects = parseProjectList(list.subject, answer);
    if (projects.some((project) => normalizedProject(project) === name))
      throw doubtful(list.subject, `the index lists ${name}`);
  }

  private page(path: string, signal: AbortSignal | undefined): IndexPage {
    return {
      subject: `the simple index ${this.base}`,
      url: new URL(path, this.base),
      accept: SIMPLE_ACCEPT,
      signal,
    };
  }
}
