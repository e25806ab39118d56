/**
 * The six regions of ITU's regional work. The five regions by which Council seats are shared out
 * (Americas, Western Europe, Eastern Europe, Africa, Asia and Australasia) are another scheme:
 * nothing here says to which of those a State belongs.
 */
export const regions = ["AFRICA", "AMERICAS", "ARAB_STATES", "ASIA_PACIFIC", "CIS", "EUROPE"] as const;
export type Region = (typeof regions)[number];
