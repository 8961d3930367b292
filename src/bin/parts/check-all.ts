import { checkServer, type Checked, type Lasting } from '../../redis/index.ts';
import { mastersOf, type Client } from './redis-clients.ts';

/** The same of one Redis, or of all masters of a cluster. */
interface AllChecked extends Pick<Checked, 'advice'> {
  readonly lasting: readonly Lasting[];
}

/** How a Redis is, or the masters of a cluster are; throws `RedisUnfit` where one won't do. */
export async function checkAll(client: Client): Promise<AllChecked> {
  const all = await Promise.all(
    mastersOf(client).map((master) => checkServer((...args) => master.call(...args))),
  );
  return {
    advice: once(all.flatMap(({ advice }) => advice)),
    lasting: once(all.map(({ lasting }) => lasting)),
  };
}

const once = <T>(found: readonly T[]) => [...new Set(found)];
