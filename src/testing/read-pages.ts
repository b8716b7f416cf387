/** What is read in a test has fewer pages. */
const MOST_PAGES = 1000;

/**
 * Reads pages, each with the token of the one before, until there is no token or it stays the same.
 * @throws Error when that does not happen: otherwise a test would never end
 */
export async function readPages<Page>(
  read: (token: string | undefined) => Promise<Page>,
  nextToken: (page: Page) => string | undefined,
): Promise<Page[]> {
  const pages: Page[] = [];
  let token: string | undefined;
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const page = await read(token);
    pages.push(page);
    const next = nextToken(page);
    if (next === undefined || next === token) return pages;
    token = next;
  }
  throw new Error(`After ${MOST_PAGES} pages there is still another one.`);
}
