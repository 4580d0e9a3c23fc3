import { liveThrough } from "../steps/living.ts";

liveThrough("thai-binh");
