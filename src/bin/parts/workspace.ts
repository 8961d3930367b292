import type { Config } from '../../../config/index.ts';
import { OnRecordError } from '../../errors.ts';

/** Nobody said which workspace, and there is no bot token that tells. */
class NoWorkspace extends OnRecordError {
  readonly code = 'no-workspace';
  readonly hint =
    'Say which workspace: --workspace T0123ABCD (Slack’s id of it), or set SLACK_BOT_TOKEN.';
}

/** The id that was given, else that of the workspace whose bot token is set. */
export async function workspaceOf(config: Config, given: string | null): Promise<string> {
  if (given !== null) return given;
  if (config.SLACK_BOT_TOKEN === undefined) throw new NoWorkspace('no workspace');
  // Slack's library takes a quarter of a second to load: who names the workspace need not wait for it.
  const { whoAmI } = await import('../../slack/index.ts');
  const { teamId } = await whoAmI(config.SLACK_BOT_TOKEN, config.SLACK_API_URL ?? null, fetch);
  return teamId;
}
