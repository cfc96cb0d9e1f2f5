import { refuse } from './fake-telegram-failures.ts';
import type { Payload, Reply } from './fake-telegram-methods.ts';
import type { UpdateQueue } from './fake-telegram-queue.ts';

/** Delivers queued updates to the address the bot has set, one by one, each again until it is taken with 2xx. */
export function createFakeWebhook(updates: UpdateQueue) {
  let url = '';
  let secret = '';
  let lastError: string | undefined;
  let busy = false;

  async function deliver(): Promise<void> {
    const update = updates.first();
    if (url === '' || !update || busy) return;
    busy = true;
    try {
      const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(update) });
      if (response.ok) updates.remove(update);
      lastError = response.ok ? undefined : `Wrong response from the webhook: ${response.status}`;
    } catch {
      lastError = 'Connection refused';
    } finally {
      busy = false;
    }
  }
  const timer = setInterval(() => void deliver(), 10);
  timer.unref();

  const methods: Readonly<Record<string, (payload: Payload) => Reply>> = {
    setWebhook(payload) {
      const wanted = String(payload.url ?? '');
      if (wanted !== '' && !URL.canParse(wanted)) return refuse(400, 'Bad Request: bad webhook: invalid URL');
      const token = String(payload.secret_token ?? '');
      if (!/^[\w-]{0,256}$/u.test(token)) return refuse(400, 'Bad Request: secret token is invalid');
      [url, secret] = [wanted, token];
      return { ok: true, result: true };
    },
    deleteWebhook() {
      url = '';
      return { ok: true, result: true };
    },
    getWebhookInfo: () => ({
      ok: true,
      result: {
        url,
        has_custom_certificate: false,
        pending_update_count: updates.size(),
        ...(lastError && { last_error_message: lastError }),
      },
    }),
  };
  return { methods, active: () => url !== '', close: () => clearInterval(timer) };
}
