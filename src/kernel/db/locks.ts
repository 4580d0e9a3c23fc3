/**
 * The numbers of the database's advisory locks, all in one place: two of the same number would wait for each other. One
 * server holds `serving` as long as it runs; the others are held for one transaction. Any numbers will do, these are ours.
 */
export const locks = { migrating: 7_118_001, serving: 7_118_002, starting: 7_118_003 } as const;
