import type { Command } from './context.ts';

/**
 * Asks over the Web API what the platform decides for this page, and then for what its versions stand for: an answer
 * of the same version is the browser's own. What is refused was not said.
 */
export const loadPlatform: Command<'loadPlatform'> = async (
  { session, options },
  { url, wantsButtons, wantsWords },
) => {
  const { groupId: own } = options;
  const ask = { ...(own !== undefined && { groupId: own }), url, channelType: 'code' };
  const { livechat } = await session.call('get_dynamic_configuration', ask);
  if (livechat === undefined) return { buttons: [], words: {} };
  const { groupId, configVersion, localizationVersion, language, domainAllowed } = livechat;
  const mayAsk = domainAllowed !== false;
  const [buttons, words] = await Promise.all([
    mayAsk && wantsButtons && configVersion
      ? session.call('get_configuration', { groupId, version: configVersion }).then(
          (configuration) => configuration.buttons,
          () => undefined,
        )
      : undefined,
    mayAsk && language && localizationVersion && wantsWords(language)
      ? session.call('get_localization', { groupId, language, version: localizationVersion }).catch(() => undefined)
      : undefined,
  ]);
  return { livechat, buttons: buttons ?? [], words: words ?? {} };
};
