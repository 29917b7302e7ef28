import { generate } from 'selfsigned';

/** A certificate for Autotask's host names, made anew at every start and kept only in memory. */
export async function makeCertificate() {
  const pems = await generate([{ name: 'commonName', value: '*.autotask.net' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: '*.autotask.net' },
          { type: 2, value: 'autotask.net' },
        ],
      },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
