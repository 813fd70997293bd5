// The settings that follow from the rules' declarations, for the manifest and for the schema of zongjie.json.
const LEVELS = ['error', 'warning', 'info', 'hint', 'off'];

/** The properties of `zongjie.rules` and `zongjie.ruleOptions`; texts are keys of package.nls. */
export function ruleSettings(rules) {
  const levels = rules.map(({ meta }) => [
    meta.id,
    { type: 'string', enum: LEVELS, default: meta.severity, description: `%rule.${meta.id}%` },
  ]);
  const options = rules
    .filter(({ meta }) => meta.options)
    .map(({ meta }) => [
      meta.id,
      {
        type: 'object',
        additionalProperties: false,
        description: `%rule.${meta.id}%`,
        properties: Object.fromEntries(
          Object.entries(meta.options).map(([name, option]) => optionSetting(meta, name, option)),
        ),
      },
    ]);
  return { levels: Object.fromEntries(levels), options: Object.fromEntries(options) };
}

function optionSetting({ id }, name, option) {
  const key = `option.${id}.${name}`;
  const { enumDescriptions, ...schema } = option.schema;
  const described = enumDescriptions && { enumDescriptions: schema.enum.map(value => `%${key}.${value}%`) };
  return [name, { ...schema, ...described, default: option.default, markdownDescription: `%${key}%` }];
}

/** The texts of the rules and their options in a language, by their keys. */
export function ruleTexts(rules, language) {
  return rules.flatMap(({ meta }) => [
    [`rule.${meta.id}`, meta.title[language]],
    ...Object.entries(meta.options ?? {}).flatMap(([name, { description, schema }]) => [
      [`option.${meta.id}.${name}`, description[language]],
      ...(schema.enum ?? []).map((value, i) => [
        `option.${meta.id}.${name}.${value}`,
        schema.enumDescriptions[i][language],
      ]),
    ]),
  ]);
}

/** The schema of zongjie.json: the settings without their prefix, described in both languages, as a schema has but one text. */
export function projectSchema(names, properties, chinese, english) {
  const own = names.map(name => [name, inBoth(properties[`zongjie.${name}`])]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '工作总结的项目设置 · Settings of a folder of work summaries',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(own),
    },
  };

  function inBoth(value) {
    if (typeof value === 'string') return textOf(value);
    if (Array.isArray(value)) return value.map(inBoth);
    if (typeof value !== 'object' || value === null) return value;
    const { scope: _scope, order: _order, ...rest } = value;
    return Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, inBoth(inner)]));
  }

  function textOf(text) {
    const key = /^%(.+)%$/.exec(text)?.[1];
    return key === undefined ? text : `${chinese[key]} · ${english[key]}`;
  }
}
