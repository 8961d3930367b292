import { expect, test } from '@jest/globals';
import { knownInstalls } from '../../../src/slack/lane/known.ts';

/** Installations that are looked up, each lookup noted. */
function installing() {
  const asked: string[] = [];
  const there = new Set(['T1']);
  const fetch = ({ teamId = '' }: { readonly teamId: string | undefined }) => {
    asked.push(teamId);
    return there.has(teamId)
      ? Promise.resolve({
          team: { id: teamId },
          enterprise: undefined,
          user: { id: 'U1', token: undefined, scopes: undefined },
        })
      : Promise.reject(new Error('not installed'));
  };
  const installs = { fetch, store: () => Promise.resolve(), remove: () => Promise.resolve([]) };
  const clock = { now: 0 };
  const entry = {
    by: 'install',
    clientId: '',
    clientSecret: '',
    stateSecret: '',
    publicUrl: null,
    installs,
  } as const;
  return { asked, there, clock, isKnown: knownInstalls(entry, () => clock.now) };
}

test('an installation is looked up once in half a minute, each workspace’s own', async () => {
  const { asked, clock, isKnown } = installing();
  expect(await isKnown({ team_id: 'T1' })).toBe(true);
  expect(await isKnown({ team_id: 'T1' })).toBe(true);
  await expect(isKnown({ team_id: 'T2' })).rejects.toThrow('not installed');
  clock.now = 30_000;
  expect(await isKnown({ team_id: 'T1' })).toBe(true);
  expect(asked).toEqual(['T1', 'T2', 'T1']);
});

test('one that was removed is unknown after half a minute at most', async () => {
  const { there, clock, isKnown } = installing();
  await isKnown({ team_id: 'T1' });
  there.clear();
  clock.now = 30_000;
  await expect(isKnown({ team_id: 'T1' })).rejects.toThrow('not installed');
});
