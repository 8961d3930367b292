import { Server, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Answer } from '../../answers/index.ts';
import type { Hands } from '../context.ts';
import { envelopeOf } from '../envelope.ts';
import { objectionTo, refusal } from '../guard.ts';
import { answerTyped, replyLate } from '../on-command.ts';
import { placeOf, reference, wentWrong } from '../rim.ts';
import { acknowledgement } from './acknowledgement.ts';
import { mayBeCommand, withBody } from './body.ts';
import { commandIn, isSigned, type Delivered } from './command-in.ts';

interface Lane {
  readonly path: string;
  readonly signingSecret: string;
  /** Whether the app is known to be installed for a workspace. */
  readonly isKnown: (form: Delivered['form']) => Promise<boolean>;
}

/**
 * Answers commands that only ask before Bolt has them run past every listener, which costs more than the answer. What is
 * not such a command, is not signed or comes from nobody known goes on to Bolt, which has the last word on it.
 */
export function openLane(server: unknown, lane: Lane, hands: Hands): void {
  if (!(server instanceof Server)) return;
  const before = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const goOn = () => {
      for (const listener of before) listener.call(server, request, response);
    };
    if (!mayBeCommand(request, lane.path)) goOn();
    else
      withBody(request, (body) => {
        const delivered = signedCommand(request, body.toString(), lane);
        // Bolt takes a body that has been read from here.
        Object.assign(request, { rawBody: body });
        if (delivered === null) goOn();
        else void hands.work.track(take(delivered, response, goOn, lane, hands));
      });
  });
}

function signedCommand(request: IncomingMessage, body: string, lane: Lane): Delivered | null {
  const delivered = commandIn(body);
  return delivered !== null && isSigned(request, body, lane.signingSecret) ? delivered : null;
}

async function take(
  { form, command }: Delivered,
  response: ServerResponse,
  goOn: () => void,
  lane: Lane,
  hands: Hands,
): Promise<void> {
  const isKnown = await lane.isKnown(form).catch(() => false);
  if (!isKnown) return goOn();
  const objection = objectionTo(envelopeOf(form), hands);
  if (objection !== null) {
    hands.log.info({ kind: 'command', why: 'refused' }, 'not taken');
    return send(response, refusal(objection));
  }
  try {
    await answerTyped(command, noZone, hands, (answer) => {
      send(response, answer);
      return Promise.resolve();
    });
  } catch (error) {
    const ref = reference();
    hands.log.error({ ref, ...placeOf(error) }, 'a listener failed');
    const says = { kind: 'trouble', code: 'listener', says: wentWrong(ref) } as const;
    if (response.headersSent) await replyLate(command, says, hands).catch(() => 'gone');
    else send(response, says);
  }
}

const noZone = () => Promise.resolve(null);

function send(response: ServerResponse, answer: Answer): void {
  const body = acknowledgement(answer);
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  });
  // With a text, head and body leave in one piece.
  response.end(body, 'latin1');
}
