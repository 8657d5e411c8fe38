import type { Sandbox } from '../../scripts/sandbox-process.js';

/** What the first agent asks of the Web API, and the answer. Rejects where it is refused. */
export async function askAsAgent({ info }: Sandbox, action: string, payload: object): Promise<unknown> {
  const response = await fetch(`${info.url}/v3.6/agent/action/${action}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${info.agents[0]?.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(payload),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${action}: ${response.status} ${text}`);
  return text === '' ? {} : JSON.parse(text);
}
