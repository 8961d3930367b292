import type { World } from '../world.ts';

/** Somebody's name, a channel or an address: `@ana`, `#newsroom`, `https://…`. */
const SPECIAL = /(^|[\s"“'(])(?:@([\w.-]+)|#([\w-]+)|(https?:\/\/[^\s<>"”]+))/g;

/** A typed text as Slack hands it on: `& < >` as entities, people, channels and addresses in angle brackets. */
export function escapeText(world: World, typed: string): string {
  const text = typed.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  if (!world.settings.shouldEscape) return text;
  return text.replace(SPECIAL, (all: string, before: string, ...groups: (string | undefined)[]) => {
    const [person, channel, address] = groups;
    const escaped = escapeOne(world, person, channel, address);
    return escaped === null ? all : before + escaped;
  });
}

function escapeOne(world: World, person = '', channel = '', address = ''): string | null {
  if (address !== '') return `<${address}>`;
  const someone = [...world.people.values()].find(({ name }) => name === person);
  if (someone) return `<@${someone.id}|${someone.name}>`;
  const place = [...world.channels.values()].find(({ name }) => name === channel);
  return place ? `<#${place.id}|${place.name}>` : null;
}
