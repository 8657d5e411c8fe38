/**
 * Reads the events of an element from the interface that types them: that one is complete, since nothing else can be
 * fired.
 * @param {string} source the file that the interface is in
 * @param {string} interfaceName
 * @returns {import('custom-elements-manifest/schema').Event[]}
 */
export function readEvents(source, interfaceName) {
  const [, body] = new RegExp(`interface ${interfaceName} \\{\n(.*?)\n\\}`, 's').exec(source) ?? [];
  if (body === undefined) throw new Error(`There is no interface ${interfaceName}.`);
  return [...body.matchAll(/\/\*\*(.*?)\*\/\s*'?([\w-]+)'?: (.*?);(?:\n|$)/gs)].map(
    ([, comment = '', name = '', type = '']) => ({
      name,
      type: { text: type.replace(/\s+/g, ' ') },
      description: comment.replace(/^\s*\* ?/gm, '').trim(),
    }),
  );
}
