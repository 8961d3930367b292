/** SET: what the installations go by. */
export const allKey = 'or:installs';
/** HASH: workspace → the organisation whose installation it lives by. */
export const ofKey = 'or:install-of';
/** STRING: one installation, sealed. */
export const installKey = (id: string) => `or:install:{${encodeURIComponent(id)}}`;
