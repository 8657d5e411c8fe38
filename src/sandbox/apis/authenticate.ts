import type { AgentTokens } from './agent-tokens.ts';
import { type Authenticate, bareToken } from './authenticated.ts';
import type { CustomerTokens } from './customer-tokens.ts';

/** Looks a token up on the side that it has to be of: customers' tokens never pass for agents', nor the other way round. */
export function authenticateBy(customers: CustomerTokens, agents: AgentTokens): Authenticate {
  return (side, credentials) => {
    if (credentials === undefined) return undefined;
    if (side === 'agent') return agents.find(credentials);
    const token = customers.find(bareToken(credentials));
    return (
      token && {
        caller: { kind: 'customer', customerId: token.customerId, clientId: token.clientId },
        userId: token.customerId,
        token: token.value,
        expiresAt: token.expiresAt,
      }
    );
  };
}
