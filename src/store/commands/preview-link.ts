import type { UrlInfo } from '../../protocol/domain/configuration.ts';
import type { Session } from '../../session/contract.ts';
import { askOnce } from '../ask-once.ts';
import type { Command } from './context.ts';

/** What was learnt of links on this page. */
const known = new WeakMap<Session, Map<string, Promise<UrlInfo>>>();

/** What is behind a link, asked for once per page; `undefined` where nobody can tell, or not now. */
export const previewLink: Command<'previewLink'> = async ({ session }, url) => {
  const infos = known.get(session) ?? new Map<string, Promise<UrlInfo>>();
  known.set(session, infos);
  return askOnce(infos, url, () => session.request('get_url_info', { url })).catch(() => undefined);
};
