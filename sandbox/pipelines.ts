import type { World } from './world.js';

export class Pipelines {
  constructor(private readonly world: World) {}

  /** Lets what runs catch up with `world.now()`. */
  advance(): void {
    this.world.now();
  }
}
