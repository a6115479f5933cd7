// "key=value;key=value" from the LMS (or the query string) over the fields of the built-in assignment that may be overridden.

/** The overrides, as they go into an assignment, and every value that was not understood, for the start screen. */
export interface Overrides {
  readonly fields: {
    readonly mode?: string;
    readonly seed?: number;
    readonly timeLimitMinutes?: number;
    readonly hints?: 'off' | 'on-request';
    readonly language?: string;
  };
  readonly refused: readonly { readonly key: string; readonly value: string }[];
}

type Fields = { -readonly [K in keyof Overrides['fields']]: Overrides['fields'][K] };

/** Each key with what it sets; returns false for a value that it does not understand. */
const KEYS: Readonly<Record<string, (value: string, fields: Fields) => boolean>> = {
  mode: (value, fields) => {
    if (value !== 'practice' && value !== 'exam') return false;
    fields.mode = value;
    return true;
  },
  seed: (value, fields) => {
    if (!/^\d{1,10}$/.test(value) || Number(value) > 0xffff_ffff) return false;
    fields.seed = Number(value);
    return true;
  },
  timeLimitMinutes: (value, fields) => {
    const minutes = Number(value);
    if (value === '' || !Number.isFinite(minutes) || minutes <= 0 || minutes > 1440) return false;
    fields.timeLimitMinutes = minutes;
    return true;
  },
  hints: (value, fields) => {
    if (value !== 'on' && value !== 'off') return false;
    fields.hints = value === 'on' ? 'on-request' : 'off';
    return true;
  },
  language: (value, fields) => {
    if (value !== 'zh-CN' && value !== 'en') return false;
    fields.language = value;
    return true;
  },
};

/** Reads launch data. Unknown keys are passed over; unknown values are reported and change nothing. */
export function parseLaunchData(text: string): Overrides {
  const fields: Fields = {};
  const refused: { key: string; value: string }[] = [];
  for (const pair of text.split(';')) {
    const at = pair.indexOf('=');
    if (at < 0) continue;
    const key = pair.slice(0, at).trim();
    const value = pair.slice(at + 1).trim();
    const read = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    if (read && !read(value, fields)) refused.push({ key, value });
  }
  return { fields, refused };
}

/** The same keys from a query string, for systems that drop launch data. Launch data wins where both speak. */
export function overridesOf(launchData: string, query: string): Overrides {
  const params = new URLSearchParams(query);
  const fromQuery = parseLaunchData(
    Object.keys(KEYS)
      .filter((key) => params.has(key))
      .map((key) => `${key}=${params.get(key)}`)
      .join(';'),
  );
  const fromLms = parseLaunchData(launchData);
  return {
    fields: { ...fromQuery.fields, ...fromLms.fields },
    refused: [...fromQuery.refused, ...fromLms.refused],
  };
}
