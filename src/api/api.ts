import { createHash, randomUUID } from 'node:crypto';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type Response,
} from 'express';
import { document } from './document.ts';
import { asKill, asStory, Handed } from './handed.ts';

/** How a delivery stands; `reason` is why it failed. */
interface Delivery {
  readonly state: 'waiting' | 'done' | 'failed';
  readonly reason: string | null;
}

interface ApiTools {
  /** The workspace that a token is for; `null` for one that is not good. */
  readonly teamOf: (token: string) => Promise<string | null>;
  /** Puts a story into the queue under an id that takes it once. */
  readonly take: (id: string, team: string, text: string) => Promise<void>;
  readonly stateOf: (id: string) => Promise<Delivery | null>;
}

/** Answers `POST` and `DELETE /api/articles`, `GET /api/deliveries/ID` and `/api/openapi.json`, for content systems. */
export function apiFor(tools: ApiTools): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/api/openapi.json', (_request, response) => void response.json(document));
  app.use(express.text({ type: ['application/json', '*/xml', '*/*+xml'], limit: '2mb' }));
  app.post('/api/articles', (request, response) => act(handIn, request, response, tools));
  app.delete('/api/articles', (request, response) => act(kill, request, response, tools));
  app.get('/api/deliveries/:id', (request, response) => act(tell, request, response, tools));
  app.use((_request, response) =>
    refuse(response, 404, 'There is nothing here; see /api/openapi.json.'),
  );
  app.use(failed);
  return app;
}

type Act = (request: Request, response: Response, team: string, tools: ApiTools) => Promise<void>;

/** Lets in whoever has a good token. */
async function act(work: Act, request: Request, response: Response, tools: ApiTools) {
  const [scheme = '', token = ''] = (request.headers.authorization ?? '').split(' ');
  const team = scheme.toLowerCase() === 'bearer' && token !== '' ? await tools.teamOf(token) : null;
  if (team === null) {
    response.set('www-authenticate', 'Bearer');
    refuse(
      response,
      401,
      'Send a token that “onrecord token new” has made, as “Authorization: Bearer …”.',
    );
    return;
  }
  await work(request, response, team, tools);
}

const handIn: Act = async (request, response, team, tools) => {
  const text = typeof request.body === 'string' ? storyIn(request.body) : 'Send JSON or XML.';
  if (typeof text === 'string') {
    refuse(response, 400, text);
    return;
  }
  const key = request.get('idempotency-key');
  await taken(response, idOf(team, key ?? randomUUID()), team, text.story, tools);
};

const kill: Act = async (request, response, team, tools) => {
  const { url } = request.query;
  if (typeof url !== 'string' || url === '' || url.length > 2000) {
    refuse(response, 400, 'Name the article: DELETE /api/articles?url=ADDRESS.');
    return;
  }
  await taken(response, idOf(team, randomUUID()), team, asKill(url), tools);
};

const tell: Act = async (request, response, team, tools) => {
  const id = String(request.params['id']);
  const found = id.startsWith(`${idOf(team, null)}-`) ? await tools.stateOf(id) : null;
  if (found === null)
    refuse(response, 404, 'There is no such delivery, or it is more than an hour old.');
  else response.json(found);
};

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** Names a delivery by its workspace and its key, so that no workspace can ask for another's. */
function idOf(team: string, key: string | null): string {
  return key === null ? `api-${digest(team)}` : `api-${digest(team)}-${digest(`${team} ${key}`)}`;
}

async function taken(response: Response, id: string, team: string, story: string, tools: ApiTools) {
  await tools.take(id, team, story);
  const state = `/api/deliveries/${id}`;
  response.status(202).location(state).json({ id, state });
}

/** The story in what was sent, or what is wrong with it. JSON with a `uri` is ninjs, other JSON an article of ours. */
function storyIn(body: string): { readonly story: string } | string {
  if (body.trimStart().startsWith('<')) return { story: body };
  const value = parseJson(body);
  if (typeof value !== 'object' || value === null) return 'That is neither JSON nor XML.';
  if ('uri' in value) return { story: body };
  const article = Handed.safeParse(value);
  if (article.success) return { story: asStory(article.data) };
  const [issue] = article.error.issues;
  return `${issue?.path.join('.') || 'The article'}: ${issue?.message ?? 'wrong'}; see /api/openapi.json.`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refuse(response: Response, status: number, error: string): void {
  response.status(status).json({ error });
}

/** What express itself refuses has a status; all else is ours, and may be tried again. */
const failed: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  const status =
    typeof error === 'object' && error !== null && 'status' in error ? error.status : 503;
  if (status === 413)
    refuse(response, 413, 'That is more than 2 MB. Hand in one article at a time.');
  else if (typeof status === 'number' && status < 500)
    refuse(response, 400, 'That request cannot be read.');
  else refuse(response, 503, 'It could not be taken now. Try again in a minute.');
};
