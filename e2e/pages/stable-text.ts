/** The log of a step as GitHub shows it: commands are obeyed and not shown, annotations begin with their level. */
export function shownLog(stdout: string): string {
  return stdout
    .split('\n')
    .filter((line) => !/^::(?:add-mask|debug|endgroup|save-state|set-output)(?: |::)/.test(line))
    .map((line) => {
      const group = /^::group::(.*)$/.exec(line);
      if (group !== null) return `▾ ${decoded(group[1] ?? '')}`;
      const [, level = '', text = ''] = /^::(error|warning|notice)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
      return level === '' ? line : `${level[0]?.toUpperCase() ?? ''}${level.slice(1)}: ${decoded(text)}`;
    })
    .join('\n');
}

/** The text without what differs from run to run: addresses, folders, random ids. */
export function stableText(text: string, sandboxUrl: string, folder: string | undefined): string {
  const tokens = text.replace(/(::stop-commands::|^::)[0-9a-f-]{36}(::)?$/gm, '$1<token>$2');
  const named = folder === undefined ? tokens : tokens.replaceAll(folder, '/home/runner/work/demo-web');
  return named
    .replaceAll(sandboxUrl, 'http://sandbox')
    .replaceAll(sandboxUrl.replace(':', '\\:'), 'http\\://sandbox')
    .replace(/\/tmp\/platform-tools-[\w-]+/g, '/tmp/platform-tools');
}

function decoded(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}
