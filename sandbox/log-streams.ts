import type { World } from './world.js';

export class LogStreams {
  constructor(readonly world: World) {}
}
