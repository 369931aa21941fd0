/** The script of each shell calls `cloudify-executions __complete <words>` and shows what it prints. */

const BASH = `# bash completion for cloudify-executions. In ~/.bashrc: source <(cloudify-executions completion bash)
_cloudify_executions() {
  local cur="\${COMP_LINE:0:COMP_POINT}" prefix="" files="" word
  local -a words
  read -ra words <<< "$cur"
  [[ "$cur" == *[[:space:]] ]] && words+=("")
  cur="\${words[\${#words[@]}-1]}"
  # bash completes only what follows the "=".
  [[ "$cur" == --*=* ]] && prefix="\${cur%%=*}="
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    case "$word" in
      :files|:@files) files="$word" ;;
      *) COMPREPLY+=("\${word#"$prefix"}") ;;
    esac
  done < <(cloudify-executions __complete "\${words[@]:1}" 2>/dev/null)
  cur="\${cur#"$prefix"}"
  if [ "$files" = ":files" ]; then
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "$cur"))
  elif [ "$files" = ":@files" ]; then
    COMPREPLY=($(compgen -P @ -f -- "\${cur#@}"))
    # With "-o filenames" bash would put a backslash before the "@".
    if [ "\${#COMPREPLY[@]}" -eq 1 ] && [ -d "\${COMPREPLY[0]#@}" ]; then
      COMPREPLY[0]="\${COMPREPLY[0]}/"
      compopt -o nospace 2>/dev/null
    fi
  fi
}
complete -F _cloudify_executions cloudify-executions
`;

const ZSH = `#compdef cloudify-executions
# zsh completion for cloudify-executions. In ~/.zshrc, after compinit: source <(cloudify-executions completion zsh)
_cloudify_executions() {
  local word description
  local -a rows
  while IFS=$'\\t' read -r word description; do
    case $word in
      :files) compset -P '--*='; _files; return ;;
      :@files) compset -P '*@'; _files; return ;;
      *) rows+=("\${word//:/\\\\:}:$description") ;;
    esac
  done < <(cloudify-executions __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)
  _describe 'cloudify-executions' rows
}
if [[ $funcstack[1] == _cloudify_executions ]]; then
  _cloudify_executions "$@"
else
  compdef _cloudify_executions cloudify-executions
fi
`;

const FISH = `# fish completion: cloudify-executions completion fish > ~/.config/fish/completions/cloudify-executions.fish
function __cloudify_executions_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l file (string replace -r '^(--[^=]*=)?@?' '' -- (commandline -ct))
    for line in (cloudify-executions __complete $words[2..-1] 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path $file
            case ':@files'
                printf '@%s\\n' (__fish_complete_path $file)
            case '*'
                printf '%s\\n' $line
        end
    end
end
complete -c cloudify-executions -f -a '(__cloudify_executions_complete)'
`;

export const SCRIPTS: Readonly<Record<string, string>> = { bash: BASH, zsh: ZSH, fish: FISH };
