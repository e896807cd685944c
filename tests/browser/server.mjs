// Starts the built server beside a database of its own, seeded with the demo network.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the project. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
/** The command as scripts/build leaves it. */
export const HAMSA = join(ROOT, "target/debug/hamsa");

/** A house: its settings, its folder, and once `serve` was called its server. */
export class House {
  #process;
  #ended;

  /** An empty house on `database` ("sqlite" or "postgres"), with every migration applied. */
  static async build(database = process.env.TEST_DATABASE ?? "sqlite") {
    const house = new House();
    house.folder = mkdtempSync(join(tmpdir(), "hamsa-house-"));
    house.database = database;
    const port = await freePort();
    house.address = `http://localhost:${port}`;
    house.environment = {
      ...process.env,
      DATABASE_URL: house.#databaseUrl(),
      HAMSA_ADDRESS: house.address,
      HAMSA_CONTACT_EMAIL: "access@hamsa.example",
      HAMSA_CONTACT_NAME: "רות לדוגמה",
      HAMSA_CONTACT_PHONE: "*6050",
      HAMSA_LISTEN: `127.0.0.1:${port}`,
      HAMSA_LOG: "warn",
      HAMSA_SEEDS: join(ROOT, "seeds"),
      HAMSA_SITE: join(ROOT, "target/site"),
      HAMSA_VAR: join(house.folder, "var"),
    };
    house.run("migrate");
    return house;
  }

  /** Runs the command `hamsa` with `words`; what it printed. */
  run(...words) {
    const { status, stdout, stderr, error } = spawnSync(HAMSA, words, {
      cwd: this.folder,
      encoding: "utf8",
      env: this.environment,
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) {
      throw new Error(`hamsa ${words.join(" ")} ended with ${status ?? error}\n${stdout}${stderr}`);
    }
    return stdout;
  }

  /** Starts the server, and answers when it is ready for visitors. */
  async serve() {
    const log = [];
    this.#process = spawn(HAMSA, ["serve"], { cwd: this.folder, env: this.environment });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream.on("data", (data) => log.push(data));
    }
    this.#ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.log = () => Buffer.concat(log).toString();
    while (!(await isReady(this.address))) {
      if (this.#process.exitCode !== null) throw new Error(`the server ended:\n${this.log()}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return this;
  }

  /** The words of the mails to an address, the oldest first, once there are so many: without SMTP each is a file. */
  async mailsTo(address, count = 1) {
    const outbox = join(this.environment.HAMSA_VAR, "outbox");
    for (let patience = 400; patience > 0; patience -= 1) {
      const names = existsSync(outbox) ? readdirSync(outbox).filter((name) => name.endsWith(".eml")) : [];
      const files = names.map((name) => join(outbox, name)).sort((one, other) => writtenAt(one) - writtenAt(other));
      const mails = files.map((file) => readFileSync(file, "utf8"));
      const found = mails.filter((mail) => mail.includes(`To: ${address}`)).map(wordsOf);
      if (found.length >= count) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`fewer than ${count} mails came to ${address}`);
  }

  /** Lets days pass for all schools that were written to, as nobody is twice a day: they got it so much earlier. */
  daysPass(days) {
    const time = days * 24 * 60 * 60 * 1000;
    const sentence = `UPDATE requests SET sent_at = sent_at - ${time}, reminded_at = reminded_at - ${time}`;
    if (this.database === "postgres") return psql(sentence, this.environment.DATABASE_URL);
    const program = "import sqlite3, sys\nwith sqlite3.connect(sys.argv[1], timeout=20) as house: house.execute(sys.argv[2])";
    const { status, stderr } = spawnSync("python3", ["-c", program, join(this.folder, "hamsa.db"), sentence], { encoding: "utf8" });
    if (status !== 0) throw new Error(`sqlite3: ${stderr}`);
  }

  /** Stops the server and leaves nothing behind. */
  async tearDown() {
    if (this.#process) {
      this.#process.kill("SIGTERM");
      await this.#ended;
    }
    if (this.database === "postgres") psql(`DROP DATABASE IF EXISTS ${this.#name()} WITH (FORCE)`);
    rmSync(this.folder, { recursive: true, force: true });
  }

  #name() {
    return `house_${this.folder.split("-").pop().toLowerCase()}_${process.pid}`;
  }

  #databaseUrl() {
    if (this.database !== "postgres") return `sqlite://${join(this.folder, "hamsa.db")}`;
    psql(`CREATE DATABASE ${this.#name()}`);
    const url = new URL(process.env.TEST_POSTGRES_URL);
    url.pathname = `/${this.#name()}`;
    return url.href;
  }
}

function writtenAt(file) {
  return statSync(file).mtimeMs;
}

/** The text of a mail in one part. */
function wordsOf(mail) {
  const [head, ...body] = mail.split(/\r?\n\r?\n/);
  const text = body.join("\n\n");
  return /^Content-Transfer-Encoding: base64/im.test(head) ? Buffer.from(text, "base64").toString() : text;
}

function psql(sentence, url = process.env.TEST_POSTGRES_URL) {
  if (!url) throw new Error("TEST_POSTGRES_URL is not set: run under scripts/with-postgres");
  const { status, stderr } = spawnSync("psql", [url, "-qc", sentence], { encoding: "utf8" });
  if (status !== 0) throw new Error(`psql: ${stderr}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function isReady(address) {
  try {
    return (await fetch(`${address}/readyz`)).ok;
  } catch {
    return false;
  }
}
