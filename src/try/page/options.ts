import type { SlackStandIn } from '../slack/index.ts';

/** A command for the menu that opens at a slash. */
type CommandHint = {
  readonly command: string;
  readonly usage: string;
  readonly about: string;
};

/** A button beside the channel, for what is not done in Slack. */
type Extra = { readonly label: string; readonly run: () => Promise<void> };

/** Something that Slack offers in its menus: everywhere, or at a message. */
export type ShortcutHint = {
  readonly name: string;
  readonly type: 'global' | 'message';
  readonly callback_id: string;
};

/** What the local page shows and where it listens. */
export type PageOptions = {
  readonly slack: SlackStandIn;
  /** Any free port without it. */
  readonly port?: number;
  readonly title?: string;
  readonly commands?: readonly CommandHint[];
  readonly shortcuts?: readonly ShortcutHint[];
  readonly extras?: readonly Extra[];
};
