import { liveThrough } from "../steps/living.ts";

liveThrough("ninh-binh");
