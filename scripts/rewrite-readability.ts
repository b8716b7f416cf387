// Writes the texts of docs/readability.md and its pages anew, with the pixels that are there: npm run pages does so at its end.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rewriteReadability } from './readability-pages.js';

rewriteReadability(dirname(dirname(fileURLToPath(import.meta.url))));
