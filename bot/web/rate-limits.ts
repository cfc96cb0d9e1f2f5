/** Per address and minute. A whole school may share one address, so asking is generous. */
export const askLimit = { max: 60, timeWindow: '1 minute', groupId: 'ask', hook: 'preHandler' } as const;
export const readLimit = { max: 300, timeWindow: '1 minute', groupId: 'read', hook: 'preHandler' } as const;
