import { Hono } from 'hono';
import * as v from 'valibot';
import { Refusal } from '../engine/contract.ts';
import { readJson } from './body.ts';
import { cors } from './cors.ts';
import type { HttpContext, HttpEnv } from './http.ts';

/** The last ones; older are forgotten. */
const KEPT = 100;

const text = v.pipe(v.string(), v.nonEmpty());

/** What websites tell of through `LiveChatWidget.call`. */
const report = v.variant('call', [
  v.object({
    call: v.literal('trigger_sales_tracker'),
    sale: v.object({ trackerId: text, orderPrice: v.optional(v.string()), orderId: v.optional(v.string()) }),
  }),
  v.object({
    call: v.literal('track_sales_event'),
    sale: v.object({
      name: v.picklist(['store_order_was_created', 'store_product_added_to_cart', 'store_product_removed_from_cart']),
      data: v.record(v.string(), v.unknown()),
    }),
  }),
]);

/**
 * `/sandbox/sales`: websites post what they sold, and it is listed here, the newest first. The platform has no open
 * address like it; this one lives as long as the process.
 * @param isTrusted whether a request may read them
 */
export function salesApi(isTrusted: (c: HttpContext) => boolean): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  let sales: readonly v.InferOutput<typeof report>[] = [];
  app.use('/sandbox/sales', cors);
  app.post('/sandbox/sales', async (c) => {
    const body = await readJson(c).catch((error) => {
      if (error instanceof Refusal) return undefined;
      throw error;
    });
    const read = v.safeParse(report, body);
    if (!read.success) return c.json({ error: v.flatten(read.issues) }, 400);
    sales = [read.output, ...sales].slice(0, KEPT);
    return c.body(null, 204);
  });
  app.get('/sandbox/sales', (c) => (isTrusted(c) ? c.json({ sales }) : c.notFound()));
  return app;
}
