import { liveThrough } from "../steps/living.ts";

liveThrough("soc-trang");
