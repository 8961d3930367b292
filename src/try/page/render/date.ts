const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
  time_secs: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
};

/** Slack's `{date_short_pretty} at {time}` for a moment in seconds; unknown names are left as they are. */
export function formatDate(seconds: number, format: string, timeZone: string): string {
  return format.replace(/\{(\w+)\}/g, (all: string, name: string) => {
    const options = FORMATS[name.replace('_pretty', '')];
    if (!options) return all;
    const date = new Date(seconds * 1000);
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(date);
  });
}
