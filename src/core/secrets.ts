/**
 * Lists the texts that would give a secret away in a log, longest first: each of its lines, as it is and trimmed, and the
 * whole in base64, URL-encoded and JSON-escaped. Each of them is one line, since logs are masked line by line.
 */
export function listSecretForms(secret: string): string[] {
  const lines = secret.split(/\r\n|[\r\n]/);
  const texts = [secret, secret.trim(), ...lines, ...lines.map((line) => line.trim())];
  const forms = texts.flatMap((text) => [text, encodeUrl(text), escapeJson(text)]);
  const encoded = [secret, secret.trim()].flatMap((text) => [
    Buffer.from(text).toString('base64'),
    Buffer.from(text).toString('base64url'),
  ]);
  return [...new Set([...forms, ...encoded])]
    .filter((form) => form.trim() !== '' && !/[\r\n]/.test(form))
    .sort((one, other) => other.length - one.length);
}

function encodeUrl(text: string): string {
  // Half a surrogate pair would throw.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Replaces the secrets that it has been given by asterisks. */
export class SecretMask {
  private forms: string[] = [];

  add(secret: string): void {
    const forms = new Set([...this.forms, ...listSecretForms(secret)]);
    this.forms = [...forms].sort((one, other) => other.length - one.length);
  }

  apply(text: string): string {
    return this.forms.reduce((masked, form) => masked.replaceAll(form, '***'), text);
  }
}
