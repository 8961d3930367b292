import { z } from 'zod';
import { Accepted, Handed, Refused, State } from './handed.ts';

const json = (schema: z.ZodType) => ({
  'application/json': { schema: z.toJSONSchema(schema, { target: 'openapi-3.0' }) },
});
const answer = (description: string, schema: z.ZodType) => ({ description, content: json(schema) });
const refused = {
  '400': answer('What was sent is not an article.', Refused),
  '401': answer('The token is missing, unknown, expired or taken back.', Refused),
  '413': answer('More than 2 MB.', Refused),
  '503': answer('It could not be taken now; try again in a minute.', Refused),
};
const key = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'A name of your own for this delivery; a second one with the same key within an hour changes nothing.',
  schema: { type: 'string', maxLength: 200 },
};

/** The address for content systems as an OpenAPI document, made from the schemas that check what comes. */
export const document = {
  openapi: '3.0.3',
  info: {
    title: 'onrecord: articles from a content system',
    version: '1',
    description:
      'Each story that is published reaches the bot by itself; a kill takes it out again.',
  },
  security: [{ token: [] }],
  paths: {
    '/api/articles': {
      post: {
        summary: 'Hands an article in',
        parameters: [key],
        requestBody: {
          required: true,
          content: {
            ...json(Handed),
            'application/xml': { schema: { type: 'string', description: 'NewsML-G2 or NITF.' } },
          },
        },
        responses: { '202': answer('Taken; it is read now.', Accepted), ...refused },
      },
      delete: {
        summary: 'Takes an article out of the archive and of every answer',
        parameters: [
          { name: 'url', in: 'query', required: true, schema: { type: 'string', maxLength: 2000 } },
        ],
        responses: { '202': answer('Taken; it is out in a moment.', Accepted), ...refused },
      },
    },
    '/api/deliveries/{id}': {
      get: {
        summary: 'Tells how a delivery stands; for an hour after it is done',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          '200': answer('How it stands.', State),
          '401': refused['401'],
          '404': answer('No such delivery of this workspace.', Refused),
        },
      },
    },
  },
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
};
