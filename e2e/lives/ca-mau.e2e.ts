import { liveThrough } from "../steps/living.ts";

liveThrough("ca-mau");
