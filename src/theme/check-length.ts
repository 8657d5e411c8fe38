type Kind = 'length' | 'number';

const NUMBER = /^[+-]?(?:\d*\.)?\d+/;
const UNIT = /^(?:px|r?em|rlh|lh|ch|ex|%|[sld]?v(?:w|h|min|max|b|i)|cm|mm|in|pt|pc|q)(?![\w-])/i;
const OPENING = /^\s*(calc|min|max|clamp)?\(\s*/i;

/** Whether a value is a length with its unit, zero, or a calculation that comes to a length; shares (`%`) count as such. */
export function isLength(value: string): boolean {
  return isPlainLength(value) || (/^[a-z]/i.test(value) && kindOf(value) === 'length');
}

/** A length that nothing has to be reckoned for. */
export function isPlainLength(value: string): boolean {
  const unit = value.replace(NUMBER, '');
  if (unit === value) return false;
  return unit === '' ? Number(value) === 0 : unit.replace(UNIT, '') === '';
}

/** What a calculation comes to, by the rules of CSS; nothing where it is against them. */
function kindOf(value: string): Kind | undefined {
  let rest = value;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    rest = rest.slice(found?.[0].length ?? 0);
    return found;
  };
  const operand = (): Kind | undefined => {
    const opening = take(OPENING);
    if (opening === null) return take(NUMBER) === null ? undefined : take(UNIT) === null ? 'number' : 'length';
    const kinds = [sum()];
    while (take(/^\s*,\s*/)) kinds.push(sum());
    const [name = 'calc'] = [opening[1]?.toLowerCase()];
    const fits = name === 'clamp' ? kinds.length === 3 : name !== 'calc' || kinds.length === 1;
    return take(/^\s*\)/) && fits ? common(kinds) : undefined;
  };
  const product = (): Kind | undefined => {
    let kind = operand();
    for (let sign = take(/^\s*([*/])\s*/); sign; sign = take(/^\s*([*/])\s*/)) {
      const next = operand();
      if (next === 'length') kind = kind === 'number' && sign[1] === '*' ? next : undefined;
      else if (next === undefined) kind = undefined;
    }
    return kind;
  };
  // Signs between spaces: without them they belong to the number.
  const sum = (): Kind | undefined => {
    const kinds = [product()];
    while (take(/^\s+[+-]\s+/)) kinds.push(product());
    return common(kinds);
  };
  const kind = sum();
  return rest === '' ? kind : undefined;
}

function common([first, ...others]: readonly (Kind | undefined)[]): Kind | undefined {
  return others.every((kind) => kind === first) ? first : undefined;
}
