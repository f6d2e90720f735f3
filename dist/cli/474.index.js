"use strict";

exports.id = 474;

exports.ids = [ 474 ];

exports.modules = {
 474: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   completion: () => completion
  });
  var _request_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4332);
  var _commands__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1654);
  var _options__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(776);
  const completion = shell => ({
   bash,
   zsh,
   fish
  }[shell]());
  const FILES = new Set([ "evidence-file", "smoke-suite", "ca-file", "config", "trusted-root", "html" ]);
  const sentence = text => text.replaceAll("`", "").replace(/(?<=[a-z)])[.:;] .*$/, "").replace(/\.$/, "");
  function optionsOf(command) {
   const {inputs, options} = _commands__WEBPACK_IMPORTED_MODULE_1__.Lo[command];
   return [ ...inputs.map(ofInput), ...options.map(ofOwn), ofOwn("help") ];
  }
  function ofInput(name) {
   const {schema, help} = _request_inputs__WEBPACK_IMPORTED_MODULE_0__.mc[name];
   const words = "options" in schema ? schema.options : void 0;
   return {
    name,
    help: sentence(help),
    takes: FILES.has(name) ? "file" : (0, _options__WEBPACK_IMPORTED_MODULE_2__.RV)(name) ? [ "true", "false" ] : words ?? "word"
   };
  }
  function ofOwn(name) {
   const {value, help} = _options__WEBPACK_IMPORTED_MODULE_2__._X[name];
   return {
    name,
    help: sentence(help),
    takes: value === void 0 ? "nothing" : FILES.has(name) ? "file" : "word"
   };
  }
  const firstOf = command => command === "help" ? _commands__WEBPACK_IMPORTED_MODULE_1__.nZ : _commands__WEBPACK_IMPORTED_MODULE_1__.Lo[command].first ?? [];
  const FILE_WORDS = [ "recover", "suite" ];
  function bash() {
   const all = new Map(_commands__WEBPACK_IMPORTED_MODULE_1__.nZ.flatMap(optionsOf).map(option => [ option.name, option ]));
   const valued = [ ...all.values() ].filter(({takes}) => takes !== "nothing");
   const values = valued.filter(({takes}) => typeof takes === "object");
   const of = takes => valued.filter(option => option.takes === takes).map(({name}) => `--${name}`).join("|");
   return lines("# bash completion of release-action: source <(release-action completion bash)", "_release_action() {", "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= first= options= i", "  COMPREPLY=()", "  for ((i = 1; i < COMP_CWORD; i++)); do", "    case ${COMP_WORDS[i]} in -*) ;; *) command=${COMP_WORDS[i]}; break ;; esac", "  done", "  case $prev in", ...values.map(({name, takes}) => `    --${name}) COMPREPLY=($(compgen -W '${takes.join(" ")}' -- "$cur")); [[ $cur == -* ]] || return ;;`), `    ${of("file")}) COMPREPLY=($(compgen -f -- "$cur")); return ;;`, `    ${of("word")}) return ;;`, "  esac", "  case $command in", `    '') first='${_commands__WEBPACK_IMPORTED_MODULE_1__.nZ.join(" ")}' options='--help --version' ;;`, ..._commands__WEBPACK_IMPORTED_MODULE_1__.nZ.map(name => `    ${name}) first='${firstOf(name).join(" ")}' options='${optionsOf(name).map(option => `--${option.name}`).join(" ")}' ;;`), "  esac", "  if [[ $cur == -* ]]; then", '    COMPREPLY=($(compgen -W "$options" -- "$cur"))', '  elif [[ $prev == "$command" || -z $command ]]; then', '    COMPREPLY=($(compgen -W "$first" -- "$cur"))', "  fi", `  case $command in ${FILE_WORDS.join("|")}) [[ \${#COMPREPLY[@]} -gt 0 ]] || COMPREPLY=($(compgen -f -- "$cur")) ;; esac`, "}", "complete -o filenames -F _release_action release-action");
  }
  function zsh() {
   return lines("#compdef release-action", "# zsh completion of release-action: source <(release-action completion zsh), behind compinit", "_release_action() {", "  if (( CURRENT == 2 )); then", "    local -a commands=(", ..._commands__WEBPACK_IMPORTED_MODULE_1__.nZ.map(name => `      ${quoted(`${name}:${_commands__WEBPACK_IMPORTED_MODULE_1__.Lo[name].summary.replaceAll(":", "\\:")}`)}`), "    )", "    _describe command commands", "    return", "  fi", "  local command=$words[2]", "  shift words", "  (( CURRENT-- ))", "  case $command in", ..._commands__WEBPACK_IMPORTED_MODULE_1__.nZ.map(name => `    ${name}) _arguments ${[ ...optionsOf(name).map(zshSpec), ...zshWords(name) ].join(" ")} ;;`), "  esac", "}", 'if [[ $funcstack[1] == _release_action ]]; then _release_action "$@"; else compdef _release_action release-action; fi');
  }
  function zshSpec({name, help, takes}) {
   const value = takes === "nothing" ? "" : takes === "file" ? ":file:_files" : takes === "word" ? ":value: " : `:value:(${takes.join(" ")})`;
   return quoted(`--${name}[${help.replace(/[[\]\\:]/g, "\\$&")}]${value}`);
  }
  function zshWords(name) {
   const first = firstOf(name);
   const files = FILE_WORDS.includes(name) ? [ quoted("*:file:_files") ] : [];
   return first.length > 0 ? [ quoted(`1:word:(${first.join(" ")})`), ...files ] : files;
  }
  function fish() {
   return lines("# fish completion of release-action: release-action completion fish > ~/.config/fish/completions/release-action.fish", "complete -c release-action -f", ..._commands__WEBPACK_IMPORTED_MODULE_1__.nZ.map(name => `complete -c release-action -n __fish_use_subcommand -a ${name} -d ${fishQuoted(_commands__WEBPACK_IMPORTED_MODULE_1__.Lo[name].summary)}`), ..._commands__WEBPACK_IMPORTED_MODULE_1__.nZ.flatMap(name => {
    const seen = `complete -c release-action -n '__fish_seen_subcommand_from ${name}'`;
    const words = name === "help" || firstOf(name).length === 0 ? [] : [ `${seen} -a '${firstOf(name).join(" ")}'` ];
    const files = FILE_WORDS.includes(name) ? [ `${seen} -F` ] : [];
    return [ ...words, ...files, ...optionsOf(name).map(option => `${seen} ${fishSpec(option)}`) ];
   }));
  }
  function fishSpec({name, help, takes}) {
   const value = takes === "nothing" ? "" : takes === "file" ? " -r -F" : takes === "word" ? " -x" : ` -x -a '${takes.join(" ")}'`;
   return `-l ${name}${value} -d ${fishQuoted(help)}`;
  }
  const quoted = text => `'${text.replaceAll("'", "'\\''")}'`;
  const fishQuoted = text => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  const lines = (...all) => all.map(line => `${line}\n`).join("");
 }
};
