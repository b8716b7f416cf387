import type { Shell } from './completion.js';

/** The scripts that a shell loads. They ask the program what comes next: nothing in them is out of date after an update. */
export const COMPLETION_SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# Completion of platform-tools for bash. In ~/.bashrc: eval "$(platform-tools completion bash)"
_platform_tools() {
  local value _
  COMPREPLY=()
  while IFS=$'\\t' read -r value _; do
    if [[ $value == ':files' ]]; then
      compopt -o default 2>/dev/null
    elif [[ -n $value ]]; then
      COMPREPLY+=("$value")
    fi
  done < <("$1" __complete bash "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
}
complete -F _platform_tools platform-tools
`,
  zsh: `#compdef platform-tools
# Completion of platform-tools for zsh. In ~/.zshrc, after compinit: eval "$(platform-tools completion zsh)"
_platform_tools() {
  local value text
  local -a found
  while IFS=$'\\t' read -r value text; do
    if [[ $value == ':files' ]]; then
      _files
      return
    fi
    found+=("\${value//:/\\\\:}:$text")
  done < <("\${words[1]}" __complete zsh "\${(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null)
  _describe 'platform-tools' found
}
if [[ "\${funcstack[1]}" == _platform_tools ]]; then
  _platform_tools "$@"
else
  compdef _platform_tools platform-tools
fi
`,
  fish: `# Completion of platform-tools for fish: platform-tools completion fish > ~/.config/fish/completions/platform-tools.fish
function __platform_tools_complete
    set -l found (platform-tools __complete fish (commandline -cp | string join ' ') 2>/dev/null)
    if test "$found" = ':files'
        __fish_complete_path (commandline -ct)
    else
        printf '%s\\n' $found
    end
end
complete -c platform-tools -f -a '(__platform_tools_complete)'
`,
};
