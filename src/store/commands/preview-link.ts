import type { UrlInfo } from '../../protocol/domain/configuration.ts';
import type { Session } from '../../session/contract.ts';
import type { Command } from './context.ts';

/** What was learnt of links on this page: the platform bills each look. */
const known = new WeakMap<Session, Map<string, Promise<UrlInfo | undefined>>>();

/** What is behind a link, asked for once per page; `undefined` where nobody can tell. */
export const previewLink: Command<'previewLink'> = async ({ session }, url) => {
  const infos = known.get(session) ?? new Map<string, Promise<UrlInfo | undefined>>();
  known.set(session, infos);
  const info = infos.get(url) ?? session.request('get_url_info', { url }).catch(() => undefined);
  infos.set(url, info);
  return info;
};
