"use strict";
exports.id = 292;
exports.ids = [292];
exports.modules = {

/***/ 7911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   help: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var _request_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4332);

const OVERVIEW = `release-action: from "pushed" to "proved on every tenant", and back when it was wrong

  release-action promote <commit> --images <repositories>    move :latest onto a build, all or none; HEAD or v1.4.2 will do
  release-action rollback <commit>|previous --images …       move :latest back
  release-action history --images …                          what stood there, since when, who put it there
  release-action veto <commit> --why … --images …            rule a build out; unveto takes it back
  release-action hold --why … --images …                     let no automatic release pass; lift takes it back
  release-action verify <image>[:tag|@digest] --verify …     who signed it, and whether that is who should have
  release-action canary add|remove --slug <slug> …           a canary tenant, with the secrets that name it
  release-action recover [<journal>]                         finish a run that was killed; alone: list what waits
  release-action suite check FILE | suite show NAME          a smoke suite: its mistakes, or one to start from
  release-action suite run FILE --tenant-urls …              a smoke suite, asked at once, without a commit
  release-action config [<mode>]                             every input, and where its value comes from
  release-action demo                                        the whole story on an embedded registry
  release-action <command> --help                            its inputs, defaults and an example
  release-action --version

Every input may also be given as RELEASE_ACTION_<INPUT>, such as RELEASE_ACTION_REGISTRY_AUTH: give secrets so. All others
may stand in release-action.yml, under their own names; an option beats a variable, and that the file.
Exit code 0: done, unchanged, planned or skipped; 1: failed, restored or stranded; 2: bad input.
`;
const EXAMPLES = {
    promote: 'release-action promote 4c1d56e --images ghcr.io/molecule-ai/platform,ghcr.io/molecule-ai/platform-tenant',
    rollback: `release-action rollback 4c1d56e --images ghcr.io/molecule-ai/platform,ghcr.io/molecule-ai/platform-tenant
  release-action rollback previous --images ghcr.io/molecule-ai/platform`,
};
const OTHERS = {
    suite: `release-action suite check FILE
release-action suite show NAME
release-action suite run FILE|NAME --tenant-urls <addresses> [--tenant-org-ids <ids>]

check reads a smoke suite and tells its mistakes by file, line and column; nothing is asked of any network.
Exit code 0: no mistake; 2: mistakes, or no such file.
show prints a built-in suite, canary or workspace-server, as something to start from:
  release-action suite show canary > smoke.yml
run asks the tenants named, for whoever writes a suite: no commit is waited for, what it makes is deleted, nothing is kept.
Give the tokens by RELEASE_ACTION_TENANT_TOKENS. Exit code 1: a check did not pass.
`,
    demo: `release-action demo

Starts a registry, a forge, a control plane and tenants in memory: smoke, a promote that nobody signed, one that goes
through, a push that breaks half-way, a fleet, a rollback, the promote that is held after it, and what the registry remembers. It needs no account and no network, and
leaves one page behind, whose path it names.
`,
    canary: `release-action canary add --slug <slug> --name <name> --plan <plan> [--repository owner/name] [--wait-seconds 900] [--dry-run]
release-action canary remove --slug <slug> [--repository owner/name] [--dry-run]

add creates the organisation, makes it a canary before it is provisioned, waits until it runs and answers, fetches its
admin token without showing it, and adds it to both lists. remove takes it out of the lists first and then removes it.
Each step looks first: after a stop run the same command again. Nothing is removed that neither the control plane nor
the list calls a canary, and no tenant that is there already is made one. --dry-run says what would be done.

Give by variables: RELEASE_ACTION_CONTROL_PLANE_TOKEN; the present lists, RELEASE_ACTION_TENANT_URLS and
RELEASE_ACTION_TENANT_TOKENS, since no forge tells what stands in a secret. With --repository, RELEASE_ACTION_API_URL and
RELEASE_ACTION_GITHUB_TOKEN both secrets, CANARY_TENANT_URLS and CANARY_ADMIN_TOKENS, are written; else it is told what to
write where. Also: --control-plane-url, --allow-other-control-plane, --tenant-url-template, --wait-interval-seconds.
`,
    history: `release-action history --images … [--target-tag latest] [--json] [--html FILE]

Prints what every image remembers of its tag: the moves, newest first, who made them, what spoke for them, how long each
build was live, what is vetoed, and whether automatic releases are held. --html writes a page for a person to look at.
`,
    veto: `release-action veto <commit> --why <sentence> --images … [--target-tag latest] [--source-tag staging-{sha7}] [--dry-run]
release-action unveto <commit>|sha256:<digest> --images … [--dry-run]

No promote and no deploy takes a vetoed build any more; a rollback to previous passes it over. unveto takes it back, by
the commit under whichever one it stands, or by the digest.
`,
    hold: `release-action hold --why <sentence> --images … [--target-tag latest] [--dry-run]
release-action lift --images … [--dry-run]

While releases are held, a promote or a deploy that a push, a schedule or another run started ends skipped, with the
reason held. One that a person starts is refused as well, unless it is given --lift-hold, which goes through and lifts the
hold; lift does that alone. A hold that a rollback set is lifted by every release by hand.
Where somebody else holds them already, their reason stays beside the new one.
`,
    config: `release-action config [smoke|promote|rollback|deploy] [--environment <name>] [--config <file>] [--json]

Prints every input with its value and where that comes from: an option, a variable (RELEASE_ACTION_<INPUT>), a line of
release-action.yml or of its block for the environment, or the default. Of a secret it says only whether it is set.
Nothing is asked of any network. Exit code 2: an input or the file is not right.
`,
    verify: `release-action verify <image>[:tag|@digest] --verify <line> [--verify <line>] [--trusted-root FILE] [--json]

Says who signed an image, and whether every line of --verify holds; nothing is written. Without tag and digest it is latest.
A line is one of
  key FILE                                          signed with this key (or its PEM in place of a file)
  identity ISSUER SUBJECT                           signed by whom a certificate names; * in the subject stands for any text
  attestation TYPE key FILE|identity ISSUER SUBJECT a statement of this predicate type, signed so
identity wants --trusted-root: a Sigstore trusted root, such as gh attestation trusted-root prints.
Exit code 0: all lines hold; 1: one does not, or nobody can tell; 2: bad input.
`,
    recover: `release-action recover [--json]
release-action recover <journal> [--dry-run] [--registry-auth …] [--aws-roles …] [--github-token …]

Alone it lists the runs on this machine that were killed or ended stranded, with their images, their age and the command
that finishes each. With a journal it puts back what that run left half moved and deletes what a smoke left. What a later
run or a person has done since is left alone, and so is a run that lives. --dry-run only tells what would be looked at.

Give secrets by variables, as the run had them: RELEASE_ACTION_REGISTRY_AUTH, RELEASE_ACTION_AWS_ROLES; of a smoke
RELEASE_ACTION_TENANT_URLS, RELEASE_ACTION_TENANT_TOKENS, RELEASE_ACTION_TENANT_ORG_IDS. The run's log names them.
Exit code 0: all is put right, and the journal is gone; 1: something is left, and the journal stays; 2: bad input.
`,
};
/** What \`--help\` prints: of one command, or of them all. */
function help(about) {
    if (about !== undefined && isMode(about))
        return helpOf(about);
    return (about && OTHERS[ALIASES[about] ?? about]) || OVERVIEW;
}
/** Explained together. */
const ALIASES = { unveto: 'veto', lift: 'hold' };
const isMode = (word) => ['smoke', 'promote', 'rollback', 'deploy'].includes(word);
function helpOf(mode) {
    const inputs = (0,_request_inputs__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(mode).filter((name) => name !== 'mode');
    const example = EXAMPLES[mode];
    return [
        `release-action ${mode} [<commit>] --<input> <value> … [--json]`,
        '',
        ...inputs.flatMap((name) => {
            const { help: words, default: preset, defaultWords, required } = _request_inputs__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name];
            const standard = preset || defaultWords;
            const note = standard ? ` [${standard}]` : required ? ' [required]' : '';
            return [`  --${name}${plain(note)}`, `      ${plain(words)}`];
        }),
        '',
        '  --json',
        '      Print the evidence, as JSON, in place of the report.',
        '',
        ...(example ? ['Example:', `  ${example}`, ''] : []),
    ].join('\n');
}
const plain = (text) => text.replaceAll('`', '');


/***/ })

};
;