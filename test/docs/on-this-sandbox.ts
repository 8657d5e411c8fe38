import type { Sandbox } from '../../scripts/sandbox-process.js';

/** What stands for the reader's own in the documentation -> how it is said to this sandbox, its address included. */
export function onThisSandbox(text: string, { info }: Sandbox, integrity: string): string {
  const { url, organization_id: organization, client_id: client } = info;
  return text
    .replaceAll('https://your-site.example', url)
    .replaceAll('http://127.0.0.1:4300', url)
    .replaceAll('sha384-YOUR-HASH', integrity)
    .replaceAll('YOUR-NONCE', 'r4nd0m')
    .replaceAll('YOUR-ORGANIZATION-ID', organization)
    .replace(/\bdata-client-id="YOUR-CLIENT-ID"/g, `$& data-api-url="${url}"`)
    .replace(/\bclient-id="YOUR-CLIENT-ID"/g, (found, at: number, all: string) =>
      all.slice(at - 5, at) === 'data-' ? found : `${found} api-url="${url}"`,
    )
    .replace(/\bclientId="YOUR-CLIENT-ID"/g, `$& apiUrl="${url}"`)
    .replace(/\bclientId: 'YOUR-CLIENT-ID'/g, `$&, apiUrl: '${url}'`)
    .replace(/\bclient_id: 'YOUR-CLIENT-ID'/g, `$&, api_url: '${url}'`)
    .replaceAll('YOUR-CLIENT-ID', client);
}

/** The platform's own hosts, as a policy names them -> this sandbox, which is on one host and without TLS. */
export function onThisHost(policy: string, { info }: Sandbox): string {
  return policy
    .replaceAll('https://your-site.example', info.url)
    .replaceAll('wss://api.livechatinc.com', info.url.replace('http', 'ws'))
    .replaceAll(/https:\/\/(api|accounts)\.livechatinc\.com/g, info.url)
    .replaceAll(' https:;', ` https: ${info.url};`);
}
