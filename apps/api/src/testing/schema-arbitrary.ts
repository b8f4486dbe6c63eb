import fc from 'fast-check';

/** As much of JSON Schema as our own schemas use. */
export interface JsonSchema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}

/** What a schema cannot say: good values for fields by their name, such as ids that exist. */
export type Hints = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Values that fit a schema most of the time; `orNasty` spoils them. */
export const fitting = (schema: JsonSchema, hints: Hints = {}): fc.Arbitrary<unknown> => {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => fitting(each, hints)));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === 'object') {
    const fields = Object.entries(schema.properties ?? {}).map(
      ([name, field]) => [name, hinted(name, field, hints)] as const,
    );
    return fc.record(Object.fromEntries(fields), { requiredKeys: (schema.required ?? []) as never[] });
  }
  if (schema.type === 'array') return fc.array(fitting(schema.items ?? {}, hints), { maxLength: 4 });
  if (schema.type === 'integer')
    return fc.integer({ min: schema.minimum ?? -10, max: Math.min(schema.maximum ?? 1000, 2 ** 31 - 1) });
  if (schema.type === 'number')
    return fc.double({ min: schema.minimum ?? -10, max: schema.maximum ?? 1000, noNaN: true });
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'null') return fc.constant(null);
  if (schema.type === 'string')
    return fc.string({
      unit: 'binary',
      minLength: schema.minLength ?? 0,
      maxLength: Math.min(schema.maxLength ?? 40, 60),
    });
  return NASTY;
};

/** A fitting value, or one with a field dropped, added or replaced by something nasty, or nasty as a whole. */
export const orNasty = (schema: JsonSchema, hints: Hints = {}): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: fitting(schema, hints) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(fitting(schema, hints), fc.nat(), NASTY, fc.constantFrom('drop', 'replace', 'add'))
        .map(spoil),
    },
    { weight: 1, arbitrary: NASTY },
  );

const hinted = (name: string, schema: JsonSchema, hints: Hints): fc.Arbitrary<unknown> => {
  const hint = Object.hasOwn(hints, name) ? hints[name] : undefined;
  return hint
    ? fc.oneof({ weight: 12, arbitrary: hint }, { weight: 1, arbitrary: fitting(schema, hints) })
    : fitting(schema, hints);
};

/** Things that have broken validators, databases and string handling before. */
export const NASTY: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    2 ** 53,
    1e308,
    '',
    ' ',
    'NaN',
    'Infinity',
    '1e309',
    '\u0000',
    '\ud800',
    '\u202e',
    "' OR 1=1 --",
    '../../etc/passwd',
    '%00',
    '<img src=x onerror=alert(1)>',
    'constructor',
    '__proto__',
    '🐈'.repeat(50),
    'x'.repeat(5000),
    [],
    {},
    [[[[]]]],
    { constructor: 1 },
    { $ne: null },
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.jsonValue({ maxDepth: 3 }),
);

const spoil = ([value, at, nasty, how]: [unknown, number, unknown, string]): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return nasty;
  const entries = Object.entries(value);
  if (how === 'add')
    return Object.fromEntries([
      ...entries,
      [['extra', 'ownerId', 'role', 'constructor', 'id'][at % 5] ?? 'extra', nasty],
    ]);
  if (entries.length === 0) return value;
  const index = at % entries.length;
  if (how === 'drop') return Object.fromEntries(entries.toSpliced(index, 1));
  return Object.fromEntries(entries.with(index, [entries[index]?.[0] ?? '', nasty]));
};
