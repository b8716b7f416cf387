#!/usr/bin/env node
import { sandbox } from '../bundle/index.js';

await sandbox();
