import * as v from 'valibot';
import { normalizedProject } from '../../core/python-names.js';
import type { HttpResponse } from '../http/client.js';
import { kindOf, parseAnswer, unreadable, doubtful, readPage } from './package-index.js';
import type { IndexedFile, IndexFace, IndexPage, Listing } from './package-index.js';

/** The kinds of answers, in the order and with the weights that pip gives them: caches keep them apart by this. */
const SIMPLE_ACCEPT =
  'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01';

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const HTML_TYPES = ['application/vnd.pypi.simple.v1+html', 'text/html'];

const Meta = v.object({ 'api-version': v.pipe(v.string(), v.regex(/^1\./)) });
const Page = v.object({
  meta: Meta,
  name: v.optional(v.string()),
  files: v.array(
    v.object({
      filename: v.string(),
      hashes: v.record(v.string(), v.string()),
      yanked: v.optional(v.union([v.boolean(), v.string()]), false),
    }),
  ),
});
const ProjectList = v.object({ meta: Meta, projects: v.array(v.object({ name: v.string() })) });

/**
 * The files on a project's page of the simple index, in HTML or JSON.
 * Source: https://packaging.python.org/en/latest/specifications/simple-repository-api/
 * @throws PlatformError when it is another page
 */
export function parseSimplePage(subject: string, answer: HttpResponse, project: string): IndexedFile[] {
  if (answer.contentType === JSON_TYPE) {
    const parsed = v.safeParse(Page, parseAnswer(subject, answer));
    if (!parsed.success)
      throw unreadable(subject, `${v.getDotPath(parsed.issues[0]) ?? 'it'} is not as PEP 691 has it`);
    const { name = project } = parsed.output;
    if (normalizedProject(name) !== normalizedProject(project))
      throw unreadable(subject, `it is of ${JSON.stringify(name)}`);
    return parsed.output.files.map(({ filename, hashes, yanked }) => ({
      filename,
      hashes: lowerCase(hashes),
      // A reason, even an empty one, says that it is yanked.
      yanked: yanked !== false,
    }));
  }
  const links = anchors(subject, answer);
  // A page without files is one only where it says so itself: a server that is down has pages too.
  if (!saysThatItIsOne(answer) && !links.some((link) => FILE.test(filenameOf(link))))
    throw unreadable(
      subject,
      'it is a web page without files, which does not say that it is of a simple index',
    );
  return links.map((link) => {
    const { href, attributes } = link;
    const [, algorithm, digest] = /#(?:.*&)?(\w+)=([0-9a-f]+)(?:&|$)/i.exec(href) ?? [];
    return {
      filename: filenameOf(link),
      hashes:
        algorithm === undefined || digest === undefined
          ? {}
          : lowerCase({ [algorithm.toLowerCase()]: digest }),
      yanked: /(^|\s)data-yanked(\s|=|$)/.test(attributes),
    };
  });
}

/** As pip takes it, from the address: listings of folders cut the texts of long names (`demo_pkg-1.0-py3-none..>`). */
function filenameOf({ href, text }: Anchor): string {
  const name = unquoted(lastSegment(href));
  return FILE.test(name) ? name : text;
}

function lastSegment(href: string): string {
  const path = href.replace(/[?#].*$/, '').replace(/\/+$/, '');
  return path.split('/').at(-1) ?? '';
}

function unquoted(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The projects that the index itself lists. @throws PlatformError when it is another list */
export function parseProjectList(subject: string, answer: HttpResponse): string[] {
  if (answer.contentType !== JSON_TYPE) return listedProjects(subject, answer);
  const parsed = v.safeParse(ProjectList, parseAnswer(subject, answer));
  if (parsed.success) return parsed.output.projects.map(({ name }) => name);
  throw unreadable(subject, `${v.getDotPath(parsed.issues[0]) ?? 'it'} is not as PEP 691 has it`);
}

const FILE = /\.(whl|zip|egg|exe|msi|rpm|deb|dmg|tgz|tar(\.\w+)?)$/i;

/** By PEP 629's version, or by the titles that indexes and listings of folders give their pages. */
function saysThatItIsOne({ body }: HttpResponse): boolean {
  return (
    /<meta\b[^>]*\bname\s*=\s*["']?pypi:repository-version\b/i.test(body) ||
    /<title>\s*(links for|simple index|index of)\b/i.test(body) ||
    /<title>[^<]*\bsimple list\b/i.test(body)
  );
}

/** Every link of a list leads to the project that it names; those of a web site do not. */
function listedProjects(subject: string, answer: HttpResponse): string[] {
  const links = anchors(subject, answer);
  const names = links.map(({ text }) => text.replace(/\/$/, ''));
  const leads = links.every(({ href }, index) => {
    return normalizedProject(lastSegment(href)) === normalizedProject(names[index] ?? '');
  });
  if (saysThatItIsOne(answer) || (links.length > 0 && leads)) return names;
  throw unreadable(subject, 'it is a web page, not the list of a simple index');
}

interface Anchor {
  href: string;
  text: string;
  attributes: string;
}

/** The links of a page of the simple index; anything else that is HTML (a login page, say) is refused. */
function anchors(subject: string, { contentType, body }: HttpResponse): Anchor[] {
  if (!HTML_TYPES.includes(contentType))
    throw unreadable(subject, `it is ${kindOf(contentType)}, not a page of a simple index`);
  const whole = body.replace(/<!--[\s\S]*?-->/g, '');
  if (!/<\/(body|html)>\s*$/i.test(whole)) throw unreadable(subject, 'the page has no end');
  // A simple index holds links to files or projects only: no forms, scripts or frames.
  if (/<(form|script|iframe|input)\b/i.test(whole))
    throw unreadable(subject, 'it is a web page, not a page of a simple index');
  // A value in quotes may hold a `>`, such as that of data-requires-python, where it should be written as `&gt;`.
  return [...whole.matchAll(/<a\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/a\s*>/gi)].map(
    ([, attributes = '', text = '']) => {
      const [, double, single, bare] =
        /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
      return { href: decode(double ?? single ?? bare ?? ''), text: decode(text.trim()), attributes };
    },
  );
}

const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return character(Number(decimal), whole);
      if (hex !== undefined) return character(parseInt(hex, 16), whole);
      return ENTITIES.get(name ?? '') ?? whole;
    },
  );
}

function character(code: number, whole: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function lowerCase(hashes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(hashes).map(([name, digest]) => [name.toLowerCase(), digest.toLowerCase()]),
  );
}

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
