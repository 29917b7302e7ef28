import { get } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice, type Practice } from '../../../practice/server.mjs';
import { CHOICES } from '../../../practice/choices.mjs';

const ADMIN = '/Mvc/AdministrationSetup/Landing';
const MERGE = '/Mvc/CRM/ContactMerge.mvc';
const FORM = '/Mvc/ServiceDesk/TicketNew.mvc/Create?categoryId=1';
const PAGES = [
  ADMIN,
  '/Mvc/AdministrationSetup/TicketCategories',
  '/Mvc/AdministrationSetup/NoteTypes',
  MERGE,
  '/Mvc/CRM/OrganizationMerge.mvc',
  '/Mvc/ServiceDesk/TicketNew.mvc/Create',
  FORM,
  '/Mvc/ServiceDesk/TicketDetail.mvc?ticketId=29001',
  '/Mvc/ServiceDesk/TicketEdit.mvc?ticketId=29001',
  '/Mvc/ServiceDesk/Note.mvc/NewTicketNotePage?ticketId=29001',
  '/practice',
];
const WORDS = {
  organizations: ['Organization', 'Organizations'],
  accounts: ['Account', 'Accounts'],
  companies: ['Company', 'Companies'],
  clients: ['Client', 'Clients'],
  customers: ['Customer', 'Customers'],
  sites: ['Site', 'Sites'],
  'business-units': ['Business Unit', 'Business Units'],
} as const;

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.close());

/** What the practice Autotask answers to this address as this variant of it. */
async function ask(path: string, choices = '') {
  const { port } = practice;
  const headers = { cookie: `practice=${encodeURIComponent(choices)}` };
  return new Promise<{ status?: number; location?: string; html: string }>((resolve, reject) => {
    const request = get({ port, path, headers, rejectUnauthorized: false }, async (response) => {
      let html = '';
      for await (const part of response.setEncoding('utf8')) html += part as string;
      const { statusCode, headers: answered } = response;
      resolve({
        html,
        ...(statusCode !== undefined && { status: statusCode }),
        ...(answered.location !== undefined && { location: answered.location }),
      });
    });
    request.on('error', reject);
  });
}

describe('the practice Autotask', () => {
  it.each(['g2', 'g1', 'g0'])('has every page as %s, look-alikes included', async (shell) => {
    for (const path of PAGES) {
      const { status, html } = await ask(path, `shell:${shell},traps:1`);
      expect(`${path} ${status}`).toBe(`${path} 200`);
      expect(html).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('offers every choice on its panel', async () => {
    const { html } = await ask('/practice');
    for (const [key, { options }] of Object.entries(CHOICES))
      for (const value of Object.keys(options)) expect(html).toContain(`name="${key}" value="${value}"`);
  });

  it.each(Object.entries(WORDS))(
    'calls its customers %s wherever it names them',
    async (words, [one, many]) => {
      const { html: admin } = await ask(ADMIN, `words:${words}`);
      for (const label of [`${one} Settings &amp; Users`, `${many} &amp; Contacts`, `${one} Merge`])
        expect(admin).toContain(`>${label}<`);
      const { html: form } = await ask(FORM, `words:${words}`);
      expect(form).toContain(`>${one}<`);
      if (words !== 'organizations') expect(admin + form).not.toContain('Organization');
    },
  );

  it('keeps the word in German, where it can’t be changed', async () => {
    expect((await ask(ADMIN, 'lang:de,words:sites')).html).toContain('>Organizations &amp; Contacts<');
  });

  it('hides the section, or all of Admin, from who may not see it', async () => {
    const { html } = await ask(ADMIN, 'admin:no-section');
    expect(html).toContain('>Service Desk (Tickets)<');
    expect(html).not.toContain('Contact Merge');
    for (const path of [ADMIN, MERGE])
      expect((await ask(path, 'admin:denied')).location).toBe('/Mvc/Security/Authorization.mvc/Failure');
  });
});
