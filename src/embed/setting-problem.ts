import { emit, type SettingProblem } from './events.ts';
import type { CheckedSetting } from './find-faults.ts';

const SHOULD_BE: Readonly<Record<CheckedSetting, string>> = {
  organizationId: "your organization's id, a UUID",
  apiUrl: 'a scheme and host, like https://api.example.com',
  accountsUrl: 'a scheme and host, like https://accounts.example.com',
  apiVersion: '3.6 or 3.0',
  licenseId: 'a whole number',
  groupId: 'a whole number',
  region: 'dal or fra',
  consent: 'required or given',
  connect: 'intent or eager',
  mode: 'floating or inline',
  position: 'end or start',
  scheme: 'light, dark or auto',
};

const COSMETIC: ReadonlySet<CheckedSetting> = new Set(['connect', 'mode', 'position', 'scheme']);

/** `value`: as it stands in the attribute, or in the property. */
export function settingProblem(name: CheckedSetting, value: unknown): SettingProblem {
  const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const said = value == null || value === '' ? `${attribute} is missing` : `${attribute}="${value}" cannot be right`;
  return {
    attribute,
    message: `<customer-chat>: ${said}, it should be ${SHOULD_BE[name]}.`,
    fatal: !COSMETIC.has(name),
  };
}

/** Tells the page what is wrong by now, once for each set of problems, and hides a launcher that could lead nowhere. */
export function tellProblems(
  host: HTMLElement & { readonly faults: readonly CheckedSetting[] },
  launcher: HTMLElement,
): void {
  const problems = host.faults.map((name) => {
    const problem = settingProblem(name, Reflect.get(host, name));
    return Number.isNaN(Reflect.get(host, name)) ? settingProblem(name, host.getAttribute(problem.attribute)) : problem;
  });
  const sentences = problems.map(({ message }) => message).join(' ');
  if (launcher.title === sentences) return;
  launcher.title = sentences;
  launcher.hidden = problems.some(({ fatal }) => fatal);
  for (const problem of problems) emit(host, 'customer-chat-error', problem);
}

/** What is sent while it is being written is nothing that a visitor should find out: a wish that is not understood is told. */
export function tellSneakPeek(host: Element, value: string): void {
  const message = `<customer-chat>: sneak-peek="${value}" cannot be right, it should be on or off.`;
  emit(host, 'customer-chat-error', { attribute: 'sneak-peek', message, fatal: false });
}
