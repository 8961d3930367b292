/** A private Redis of our own: on a socket, or on a loopback port behind a password where the socket's path would be too long. */
export type OwnAddress =
  | { readonly path: string }
  | { readonly host: string; readonly port: number; readonly password: string };

/** How a Redis is reached: ours, the one of an address, or a cluster of which some nodes are known. */
export type Address =
  OwnAddress | { readonly url: string } | { readonly nodes: readonly [string, ...string[]] };
