import type { World } from "../core/world.ts";
import type { SimulatorClock } from "../simulator-types.ts";
import type { PostOffice } from "../webhooks/post-office.ts";
import type { Control } from "./control.ts";

export interface ControlParts {
  world: World;
  clock: SimulatorClock;
  webhooks: PostOffice;
  control: Control;
  reset(): void;
}
