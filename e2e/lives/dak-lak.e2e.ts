import { liveThrough } from "../steps/living.ts";

liveThrough("dak-lak");
