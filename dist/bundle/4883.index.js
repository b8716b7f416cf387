export const id = 4883;
export const ids = [4883];
export const modules = {

/***/ 34883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitTags: () => (/* binding */ GitTags)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _tag_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(193);



/** The tags of a git repository that the `git` command reaches, whoever serves it. @throws PlatformError from each method */
class GitTags {
    directory;
    remote;
    constructor(
    /** Absolute; a folder of a local repository, which borrows the objects of the remote one. */
    directory, 
    /** Its name there, its URL, or its path. */
    remote) {
        this.directory = directory;
        this.remote = remote;
    }
    /** Of an annotated tag, git lists what it stands for as well, as `<tag>^{}`. */
    async list(prefix) {
        const { stdout } = await this.mustGit('list the tags', ['ls-remote', '--tags', '--', this.remote]);
        const refs = stdout.split('\n').flatMap((line) => {
            const [object = '', ref] = line.split('\t');
            return ref === undefined ? [] : [{ object, name: ref.replace(/^refs\/tags\//, '') }];
        });
        const names = new Set(refs.map(({ name }) => name));
        return refs
            .filter(({ name }) => name.startsWith(prefix) && !name.endsWith('^{}'))
            .map((tag) => ({ ...tag, annotated: names.has(`${tag.name}^{}`) }));
    }
    async commitOf({ name, object }) {
        await this.mustGit(`fetch the tag ${name}`, [
            'fetch',
            '--quiet',
            '--no-tags',
            '--no-write-fetch-head',
            '--',
            this.remote,
            `refs/tags/${name}`,
        ]);
        const { exitCode, stdout } = await this.git(['rev-parse', '--verify', '--quiet', `${object}^{commit}`]);
        return exitCode === 0 ? stdout.trim() : undefined;
    }
    /** Of what a shallow checkout lacks it can't know, and says no. */
    async isAncestor(ancestor, descendant) {
        return (await this.git(['merge-base', '--is-ancestor', ancestor, descendant])).exitCode === 0;
    }
    /** Source: git-push(1), `--atomic` and `--force-with-lease`, which expects the tag not to exist where it is empty. */
    async move(moves) {
        if (moves.length === 0)
            return;
        const outcome = await this.git([
            'push',
            '--quiet',
            '--atomic',
            // With push.followTags git would push whatever annotated tags the checkout has besides.
            '--no-follow-tags',
            ...moves.map(({ name, from }) => `--force-with-lease=refs/tags/${name}:${from ?? ''}`),
            '--',
            this.remote,
            ...moves.map(({ name, to }) => `${to}:refs/tags/${name}`),
        ]);
        if (outcome.exitCode === 0)
            return;
        const failure = this.failure(`move ${moves.map(({ name }) => name).join(' and ')}`, outcome.complaint);
        const now = new Map((await this.list('')).map(({ name, object }) => [name, object]));
        if (moves.every(({ name, to }) => now.get(name) === to))
            return;
        const changed = moves.flatMap(({ name, from }) => (now.get(name) === from ? [] : [name]));
        throw changed.length > 0 ? (0,_tag_store_js__WEBPACK_IMPORTED_MODULE_2__/* .tagsChanged */ .y)(changed, failure) : failure;
    }
    async mustGit(action, args) {
        const outcome = await this.git(args);
        if (outcome.exitCode !== 0)
            throw this.failure(action, outcome.complaint);
        return outcome;
    }
    async git(args) {
        try {
            const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)('git', [...args], {
                cwd: this.directory,
                silent: true,
                ignoreReturnCode: true,
                // Nobody is there to type a password.
                env: { ...environment(), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
            });
            return { exitCode, stdout, complaint: oneLine(stderr) };
        }
        catch (cause) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk('The command git could not be started.', {
                hint: 'Install git, see to it that it is on the PATH, and run this in a checkout of the repository.',
                cause,
            });
        }
    }
    failure(action, complaint) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`git could not ${action} of ${withoutCredentials(this.remote)}${complaint === '' ? '.' : `: ${complaint}`}`, {
            hint: 'Run it in a checkout of the repository, with access to the remote: git ls-remote shows whether it can be read.',
        });
    }
}
function environment() {
    return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function oneLine(text) {
    const line = withoutCredentials(text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim());
    return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
function withoutCredentials(text) {
    return text.replace(/(:\/\/)[^/@\s]+@/g, '$1***@');
}


/***/ }),

/***/ 193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ tagsChanged)
/* harmony export */ });
/* unused harmony export TagsChangedError */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Somebody else moved a tag between our look at it and our own move. Nothing was moved by us. */
class TagsChangedError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk {
    name = 'TagsChangedError';
}
/** The error for moves of which nothing was made, since the tags are no longer what they were. */
function tagsChanged(names, cause) {
    const several = names.length > 1;
    return new TagsChangedError(`The tag${several ? 's' : ''} ${names.join(', ')} changed while this ran, so nothing was moved.`, { cause, hint: 'Run it again: it looks anew, and decides by what is there then.' });
}


/***/ })

};
