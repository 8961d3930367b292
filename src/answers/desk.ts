import type { Archives, DailyOrder } from '../archive/archive.ts';
import { answerQuestion } from './answer-question.ts';
import type { Answer } from './answer.ts';
import type { DailyAnswer } from './daily/daily-answer.ts';
import { wishOf } from './ask/ask.ts';
import type { DailyWish } from './ask/daily.ts';
import { dayIn } from './ask/days.ts';
import { dailyContent } from './daily/content.ts';
import { grantDaily } from './daily/grant.ts';
import type { Enqueue, ReplyTo } from './errand.ts';
import { choicesFor } from './fix/choices.ts';
import type { FixChoices, FixWish } from './fix/fix.ts';
import { grantFix } from './fix/grant-fix.ts';
import { grant } from './grant.ts';
import { homeOf, type Home } from './home.ts';
import { takeIn } from './intake.ts';
import type { Asker, Question } from './question.ts';
import { showPerson } from './show/person.ts';
import type { ShownPerson } from './shown.ts';
import { told, toldOr } from './trouble.ts';

export type CommandName = 'quote' | 'numbers' | 'check' | 'onrecord';

/** A text or a file that somebody hands in. */
export interface Handed {
  /** Of a file its bytes, in base64. */
  readonly text: string;
  readonly format: 'text' | 'html' | 'file';
  /** A file's name. */
  readonly name?: string | undefined;
}

export interface DeskTools {
  readonly archives: Archives;
  readonly enqueue: Enqueue;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A fresh name that nothing else has. */
  readonly token: () => string;
}

/** What commands, buttons and jobs talk to. Expected trouble (an `OnRecordError`) becomes an answer; anything else is thrown. */
export interface Desk {
  /** Answers what was typed after a command. `replyTo` is where an answer goes that comes later; `null` when none can. */
  hear(command: CommandName, text: string, asker: Asker, replyTo: ReplyTo | null): Promise<Answer>;
  /** Answers a button or a job from the archive. */
  answer(question: Question, asker: Asker): Promise<Answer>;
  /** Puts something right, or takes that back. */
  fix(wish: FixWish, asker: Asker): Promise<Answer>;
  /** Who else may have said a quote. */
  choices(article: number, index: number, asker: Asker): Promise<FixChoices | Answer>;
  /** People whose name begins so, most quoted first; for completion while one types. */
  people(typed: string, asker: Asker): Promise<readonly ShownPerson[]>;
  /** What somebody's own page shows. Throws what the archive throws. */
  home(asker: Asker): Promise<Home>;
  /** Does what was chosen of a channel's daily post; the channel is the asker's. */
  order(wish: DailyWish, asker: Asker): Promise<Answer>;
  /** Takes in a pasted text or a file, to be read by a job. */
  take(handed: Handed, asker: Asker, replyTo: ReplyTo | null): Promise<Answer>;
  /** Whether something that Slack delivered, by its own name for it, comes for the first time within ten minutes; `true` when nobody can tell. */
  first(what: string, team: string): Promise<boolean>;
  /** The workspace has removed the app: everything of it is deleted, within a minute. */
  leave(team: string): Promise<void>;
  /** What the daily post of a slot says (a local date, `@HHMM` behind it where a channel has several), of articles up to `upTo`; `null` when there is nothing new. Throws what the archive throws. */
  daily(team: string, order: DailyOrder, slot: string, upTo?: number): Promise<DailyAnswer | null>;
}

/** Slack delivers again within five minutes or not at all, in ms. */
const ONCE_MS = 600_000;

/** As many as a menu of Slack takes. */
const MOST_PEOPLE = 100;

/** Opens the desk over all workspaces. */
export function openDesk(tools: DeskTools): Desk {
  return {
    hear: (command, text, asker, replyTo) =>
      told(async () => {
        const zone = asker.zone ?? null;
        const wish = wishOf(command, text, { today: dayIn(zone, tools.now()), zone });
        return 'kind' in wish ? wish : grant(wish, { asker, replyTo, tools });
      }),
    answer: (question, asker) =>
      told(() => answerQuestion(tools.archives.of(asker.team), question, asker)),
    fix: (wish, asker) => told(() => grantFix(wish, asker, tools)),
    choices: (article, index, { team }) =>
      toldOr(() => choicesFor(tools.archives.of(team), article, index)),
    people: async (typed, { team }) =>
      (await tools.archives.of(team).people(typed, MOST_PEOPLE)).map(showPerson),
    home: (asker) => homeOf(tools.archives.of(asker.team), asker, tools.now()),
    order: (wish, asker) => told(() => grantDaily(wish, { asker, replyTo: null, tools })),
    take: (text, asker, replyTo) => told(() => takeIn(text, { asker, replyTo, tools })),
    first: (what, team) =>
      tools.archives
        .of(team)
        .claim(`once:${what}`, tools.token(), ONCE_MS)
        .catch(() => true),
    leave: (team) => tools.enqueue({ do: 'forget-workspace', team }),
    daily: (team, order, slot, upTo) => dailyContent(tools.archives.of(team), order, slot, upTo),
  };
}
