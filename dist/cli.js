#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { cli } from './bundle/index.js';

await cli(fileURLToPath(new URL('..', import.meta.url)));
