/**
 * What stands as `usedFor` with the other authors of an initiative that one of them used: no award of theirs has this key, so no
 * judgement counts it for them.
 */
export const usedByAnother = "used-by-another-author";
