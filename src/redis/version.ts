const LEAST = { major: 6, minor: 2 } as const;

/** Whether a version such as "7.0.15" is 6.2 or newer; what is no version is not. */
export function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor);
}
