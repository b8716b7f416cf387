/** Reads what was appended to a file such as GITHUB_OUTPUT; a later value replaces an earlier one. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc !== null) {
      const end = lines.indexOf(heredoc[2] ?? '', index + 1);
      if (end === -1) throw new Error(`The value of ${heredoc[1] ?? ''} has no end.`);
      values[heredoc[1] ?? ''] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    } else if (line !== '') {
      throw new Error(`Not a file command: ${line}`);
    }
  }
  return values;
}

export interface RunnerAnnotation {
  level: 'error' | 'warning' | 'notice';
  title: string;
  message: string;
}

/** The annotations that the runner would make of the output: what stands in a stopped block makes none. */
export function parseAnnotations(stdout: string): RunnerAnnotation[] {
  return obeyedLines(stdout).flatMap((line) => {
    const match = /^::(error|warning|notice)(?: ([^:]*))?::(.*)$/.exec(line);
    if (match === null) return [];
    const title = /(?:^|,)title=([^,]*)/.exec(match[2] ?? '')?.[1] ?? '';
    return [
      {
        level: match[1] as RunnerAnnotation['level'],
        title: unescape(title),
        message: unescape(match[3] ?? ''),
      },
    ];
  });
}

/** The lines in which the runner looks for commands. */
export function obeyedLines(stdout: string): string[] {
  const lines: string[] = [];
  let stopped: string | undefined;
  for (const line of stdout.split('\n')) {
    if (stopped !== undefined) {
      if (line === `::${stopped}::`) stopped = undefined;
    } else {
      stopped = /^::stop-commands::(.+)$/.exec(line)?.[1];
      if (stopped === undefined) lines.push(line);
    }
  }
  return lines;
}

/** What was printed, byte for byte, without the lines around a block in which commands are stopped. */
export function remoteText(stdout: string): string {
  return stdout.replace(/^::stop-commands::(.+)\n([\s\S]*?)^::\1::\n/gm, '$2');
}

function unescape(text: string): string {
  return text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
