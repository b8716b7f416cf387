/** What twine, Python and requests need of the environment, and nothing else of ours: no tokens, no credentials of AWS. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'SYSTEMROOT',
  'LANG',
  'LC_ALL',
  'TMPDIR',
  'TEMP',
  'TMP',
  // How the network is reached, and whom to trust there.
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'TWINE_CERT',
  // actions/setup-python sets it: without it its Pythons don't start where they were moved, as on runners of one's own.
  'LD_LIBRARY_PATH',
  // Where uv and pipx keep what they have fetched, and where they fetch it from.
  'UV_CACHE_DIR',
  'UV_TOOL_DIR',
  'UV_PYTHON',
  'UV_PYTHON_INSTALL_DIR',
  'UV_INDEX_URL',
  'UV_DEFAULT_INDEX',
  'UV_OFFLINE',
  'PIPX_HOME',
  'PIPX_BIN_DIR',
  'PIP_INDEX_URL',
  'XDG_CACHE_HOME',
  'XDG_DATA_HOME',
];

/** @param token - goes nowhere else; undefined for a process that uploads nothing */
export function childEnvironment(env: NodeJS.ProcessEnv, token?: string): Record<string, string> {
  const passedOn = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && PASSED_ON.includes(entry[0].toUpperCase()),
  );
  return {
    ...Object.fromEntries(passedOn),
    ...(token === undefined ? {} : { TWINE_USERNAME: '__token__', TWINE_PASSWORD: token }),
    TWINE_NON_INTERACTIVE: '1',
    // Without it twine may ask the desktop's key ring.
    PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
    PYTHONIOENCODING: 'utf-8',
    NO_COLOR: '1',
    TERM: 'dumb',
    // Otherwise its lines are broken after 80 characters.
    COLUMNS: '200',
  };
}
