import * as v from 'valibot';
import type { Customer, PageView, Place, Visit } from '../domain/customer.ts';
import { given, optionalBoolean, optionalNumber, optionalText, optionalWords, text, time } from './shapes.ts';

const page = v.pipe(
  v.looseObject({ opened_at: time, url: text, title: v.optional(text, '') }),
  v.transform((view): PageView => ({ openedAt: view.opened_at, url: view.url, title: view.title })),
);

const place = v.pipe(
  v.looseObject({ country: optionalWords, city: optionalWords, timezone: optionalWords }),
  v.transform(({ country, city, timezone }): Place | undefined =>
    country || city || timezone ? given({ country, city, timezone }) : undefined,
  ),
);

const visit = v.pipe(
  v.looseObject({
    started_at: time,
    ended_at: v.optional(time),
    referrer: optionalWords,
    ip: optionalWords,
    user_agent: optionalWords,
    geolocation: v.optional(place),
    last_pages: v.optional(v.array(page), []),
  }),
  v.transform(
    (seen): Visit =>
      given({
        startedAt: seen.started_at,
        endedAt: seen.ended_at,
        referrer: seen.referrer,
        ip: seen.ip,
        userAgent: seen.user_agent,
        place: seen.geolocation,
        pages: [...seen.last_pages].sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1)),
      }),
  ),
);

const sessionFields = v.pipe(
  v.array(v.record(text, v.unknown())),
  v.transform((fields) =>
    fields.flatMap((field) => Object.entries(field).map(([name, value]) => [name, String(value)] as const)),
  ),
);

const customer = v.pipe(
  v.looseObject({
    id: text,
    name: optionalWords,
    email: optionalWords,
    email_verified: optionalBoolean,
    phone_number: optionalText,
    avatar: optionalText,
    online: optionalBoolean,
    state: optionalText,
    created_at: v.optional(time),
    session_fields: v.optional(sessionFields),
    visit: v.optional(visit),
    statistics: v.optional(
      v.looseObject({
        visits_count: optionalNumber,
        threads_count: optionalNumber,
        page_views_count: optionalNumber,
      }),
    ),
  }),
  v.transform(
    (user): Customer =>
      given({
        id: user.id,
        name: user.name,
        email: user.email,
        emailVerified: user.email_verified,
        phone: user.phone_number,
        avatar: user.avatar,
        online: user.online,
        state: user.state,
        createdAt: user.created_at,
        sessionFields: user.session_fields,
        visit: user.visit,
        visits: user.statistics?.visits_count,
        threads: user.statistics?.threads_count,
        pageViews: user.statistics?.page_views_count,
      }),
  ),
);

/** A customer, whole or only what changed; what is missing stays missing, so that it can be laid over what is known. */
export function readCustomer(input: unknown): Customer {
  return v.parse(customer, input);
}

export function readPage(input: unknown): PageView {
  return v.parse(page, input);
}
