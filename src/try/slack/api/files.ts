import type { Json } from '../json.ts';
import type { Method } from './call.ts';
import type { StoredFile } from '../workspace.ts';
import type { World } from '../world.ts';
import { Refusal } from '../refusal.ts';
import { TIER } from './call.ts';
import { beginUpload, completeUpload } from '../uploads.ts';
import { textOf } from '../json.ts';

/** Files that people have handed over, and those that the app uploads. */
export const fileMethods: Readonly<Record<string, Method>> = {
  'files.info': {
    token: 'bot',
    scope: 'files:read',
    perMinute: TIER.four,
    run: (world, args) => {
      const file = world.files.get(textOf(args, 'file') ?? '');
      if (!file) throw new Refusal('file_not_found');
      return { file: fileJson(world, file) };
    },
  },
  'files.getUploadURLExternal': {
    token: 'bot',
    scope: 'files:write',
    perMinute: TIER.four,
    run: beginUpload,
  },
  'files.completeUploadExternal': {
    token: 'bot',
    scope: 'files:write',
    perMinute: TIER.four,
    run: (world, args) => ({ files: completeUpload(world, args) }),
  },
};

function fileJson(world: World, file: StoredFile): Json {
  const address = `${world.url}/files-pri/${world.team.id}-${file.id}`;
  return {
    id: file.id,
    user: file.user,
    name: file.name,
    title: file.name,
    mimetype: file.mimetype,
    filetype: /\.([^.]+)$/.exec(file.name)?.[1] ?? 'binary',
    size: file.content.length,
    url_private: `${address}/${encodeURIComponent(file.name)}`,
    url_private_download: `${address}/download/${encodeURIComponent(file.name)}`,
  };
}
