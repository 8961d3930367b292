/** The day of a moment (ms since 1970) in UTC, `YYYY-MM-DD`. */
export const dayAt = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
