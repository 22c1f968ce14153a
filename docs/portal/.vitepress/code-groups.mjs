// Numbers the tabs of code groups, which have random names otherwise: the same pages make the same site.

/** Replaces the rule that opens a code group. */
export function numberCodeGroups(md) {
  const open = md.renderer.rules['container_code-group_open']
  md.renderer.rules['container_code-group_open'] = (tokens, index, options, env, self) => {
    env.codeGroups = (env.codeGroups ?? 0) + 1
    const names = new Map()
    return open(tokens, index, options, env, self).replace(/"(group|tab)-[^"]*"/g, (name, kind) => {
      if (!names.has(name)) names.set(name, `"${kind}-${env.codeGroups}-${names.size}"`)
      return names.get(name)
    })
  }
}
