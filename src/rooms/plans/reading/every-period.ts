/** Asked for in an address when every period of a duty is to be shown. */
export const everyPeriod = "all";
