// Neither package brings types of its own.
declare module 'micromark-extension-gfm' {
  export default function gfm(): object;
}
declare module 'mdast-util-gfm/from-markdown.js' {
  const extension: object;
  export default extension;
}
