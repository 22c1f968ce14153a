// A server from its start to its end, on core 0 unless it is given others.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { send } from './http.mjs';

const patience = 60_000;
// As in production, nobody writes a line for each request: the peers do not, so neither do we.
const environment = {
  ...process.env,
  NODE_ENV: 'production',
  ASPNETCORE_ENVIRONMENT: 'Production',
  Logging__LogLevel__Default: 'Warning',
};

export class ServerProcess {
  #child;
  #ended;

  constructor(server, port, cores = '0') {
    this.server = server;
    this.port = port;
    this.startedAt = performance.now();
    this.#child = spawn('taskset', ['-c', cores, ...server.command(port)], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
    this.#ended = new Promise((resolve) => this.#child.once('exit', resolve));
  }

  /** Milliseconds from the start of the process to its first complete answer. */
  async firstAnswer(route, body) {
    for (;;) {
      try {
        const { status } = await send(this.port, route, body);
        if (status === 200) return performance.now() - this.startedAt;
        throw new Error(`${this.server.title} answers with status ${status}`);
      } catch (error) {
        if (error.code !== 'ECONNREFUSED') throw error;
        if (this.#child.exitCode !== null) throw new Error(`${this.server.title} ended`, { cause: error });
        if (performance.now() - this.startedAt > patience) throw new Error(`${this.server.title} never answered`, { cause: error });
        await sleep(1);
      }
    }
  }

  /** Resident memory in MiB. */
  residentMemory() {
    return this.#memory('VmRSS');
  }

  /** The most resident memory since the start, in MiB. */
  peakMemory() {
    return this.#memory('VmHWM');
  }

  #memory(name) {
    const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
    return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)[1]) / 1024;
  }

  async stop() {
    this.#child.kill('SIGTERM');
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5000);
    await this.#ended;
    clearTimeout(timer);
  }
}
