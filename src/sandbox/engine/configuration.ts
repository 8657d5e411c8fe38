/** What a widget reads before it connects: set-up, words, properties of the organization and its groups. */
import { createHash } from 'node:crypto';
import { onlineGroupIds } from './availability.ts';
import { type JsonObject, Refusal } from './contract.ts';
import { formView } from './forms.ts';
import { findGroup } from './people.ts';
import { readableProperties } from './properties.ts';
import { customerSessions, type Properties } from './records.ts';
import type { Unit } from './unit.ts';

const PHRASES = {
  Agents_not_available: 'Nobody is available right now.',
  Ticket_sent: 'Thanks, we will answer at %email%.',
};

export function getDynamicConfiguration(
  unit: Unit,
  { group_id, url }: { group_id?: number | undefined; url?: string | undefined },
): JsonObject {
  const { config } = unit;
  const group = group_id ?? groupFor(unit, url);
  requireGroup(unit, group);
  const { customers_limit, domain_allowed } = config.settings;
  return {
    organization_id: config.organization_id,
    default_widget: 'livechat',
    livechat_active: true,
    livechat: {
      group_id: group,
      client_limit_exceeded: customers_limit > 0 && unit.tx.count(customerSessions) >= customers_limit,
      domain_allowed,
      online_group_ids: onlineGroupIds(unit),
      config_version: versionOf(widgetConfiguration(unit, group)),
      localization_version: versionOf(phrases(unit)),
      language: findGroup(config, group)?.language ?? config.language,
    },
  };
}

export function getConfiguration(unit: Unit, { group_id, version }: { group_id: number; version: string }): JsonObject {
  requireGroup(unit, group_id);
  return requireVersion(widgetConfiguration(unit, group_id), version);
}

export function getLocalization(unit: Unit, { group_id, version }: { group_id: number; version: string }): JsonObject {
  requireGroup(unit, group_id);
  return requireVersion(phrases(unit), version);
}

export function listLicenseProperties(unit: Unit, filter: PropertyFilter): JsonObject {
  return chosen(readableProperties(unit.config.license_properties, 'license', 'customer'), filter);
}

export function listGroupProperties(
  unit: Unit,
  { id, ...filter }: PropertyFilter & { readonly id: number },
): JsonObject {
  requireGroup(unit, id);
  return chosen(groupProperties(unit, id), filter);
}

interface PropertyFilter {
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
}

function widgetConfiguration(unit: Unit, groupId: number): JsonObject {
  const forms = findGroup(unit.config, groupId)?.forms;
  return {
    buttons: unit.config.buttons,
    ticket_form: forms?.ticket && formView(forms.ticket),
    prechat_form: forms?.prechat && formView(forms.prechat),
    integrations: {},
    properties: {
      group: groupProperties(unit, groupId),
      license: readableProperties(unit.config.license_properties, 'license', 'customer'),
    },
  };
}

function phrases(unit: Unit): JsonObject {
  return { ...PHRASES, ...unit.config.localization };
}

/** Content and its name go together: another content has another version. */
function versionOf(content: JsonObject): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
}

function requireVersion(content: JsonObject, version: string): JsonObject {
  if (versionOf(content) !== version) throw new Refusal('not_found', 'There is no such version.');
  return content;
}

function groupFor(unit: Unit, url: string | undefined): number {
  if (url === undefined) return 0;
  return (
    unit.config.groups.find(({ auto_access_urls }) => auto_access_urls.some((part) => url.includes(part)))?.id ?? 0
  );
}

function requireGroup(unit: Unit, id: number): void {
  if (findGroup(unit.config, id) === undefined) throw new Refusal('group_not_found', `There is no group ${id}.`);
}

function groupProperties(unit: Unit, id: number): Properties {
  return readableProperties(findGroup(unit.config, id)?.properties ?? {}, 'group', 'customer');
}

function chosen(properties: Properties, { namespace, name }: PropertyFilter): JsonObject {
  const rows = Object.entries(properties)
    .filter(([key]) => namespace === undefined || key === namespace)
    .map(([key, values]) => {
      const names = Object.entries(values).filter(([other]) => name === undefined || other === name);
      return [key, Object.fromEntries(names)] as const;
    })
    .filter(([, values]) => Object.keys(values).length > 0);
  return Object.fromEntries(rows);
}
