import { access } from 'node:fs/promises';

const commands: Readonly<Record<string, string>> = {
  '/usr/bin/apt-get': 'sudo apt-get install redis-server',
  '/usr/bin/dnf': 'sudo dnf install valkey',
  '/sbin/apk': 'sudo apk add redis',
  '/usr/bin/pacman': 'sudo pacman -S valkey',
  '/usr/bin/zypper': 'sudo zypper install redis',
};

/** The command that installs a Redis on this machine. */
export async function installCommand(): Promise<string> {
  if (process.platform === 'darwin') return 'brew install valkey';
  for (const [tool, command] of Object.entries(commands)) {
    // oxlint-disable-next-line no-await-in-loop -- the first that is there is taken
    if (await isThere(tool)) return command;
  }
  return 'docker run -d -p 6379:6379 valkey/valkey --appendonly yes';
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
