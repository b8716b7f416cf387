import http from 'node:http';
import https from 'node:https';
import { Agent } from 'agent-base';
import type { AgentConnectOpts } from 'agent-base';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';

/** An agent that asks, for each connection, which proxy it has to go through, if any. */
export class EnvironmentProxyAgent extends Agent {
  private readonly direct = {
    http: new http.Agent({ keepAlive: true }),
    https: new https.Agent({ keepAlive: true }),
  };
  private readonly proxied = new Map<string, http.Agent>();

  constructor(private readonly proxyOf: (url: URL) => URL | undefined) {
    super({ keepAlive: true });
  }

  connect(_request: http.ClientRequest, options: AgentConnectOpts): http.Agent {
    const scheme = options.secureEndpoint ? 'https' : 'http';
    const host = options.host ?? 'localhost';
    const target = new URL(`${scheme}://${host.includes(':') ? `[${host}]` : host}:${String(options.port)}`);
    const proxy = this.proxyOf(target);
    if (proxy === undefined) return this.direct[scheme];
    const key = `${scheme} ${proxy.href}`;
    const agent =
      this.proxied.get(key) ??
      (options.secureEndpoint
        ? new HttpsProxyAgent(proxy, { keepAlive: true })
        : new HttpProxyAgent(proxy, { keepAlive: true }));
    this.proxied.set(key, agent);
    return agent;
  }

  override destroy(): void {
    for (const agent of [this.direct.http, this.direct.https, ...this.proxied.values()]) agent.destroy();
    super.destroy();
  }
}
