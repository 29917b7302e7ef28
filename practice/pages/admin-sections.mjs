// The tabs of Admin, their sections, and what those hold: docs/AUTOTASK.md 5.2, 5.3. The second tab's first section and all
// that isn't named there are fillers. What kind of control Admin's links are is a guess, so two kinds can be met: 8.14.
import { LOOK_OF_2018 } from '../markup/admin-2018.mjs';
import { checkbox, escape, link, oldLink, section } from '../markup/controls.mjs';

const today = ({ shell, section: state }) => {
  const control = shell === 'g0' ? oldLink : link;
  const links = (names) =>
    `<div class="AdminLinks">${names.map((name) => `<div>${control(name)}</div>`).join('')}</div>`;
  return {
    links,
    group: (name, names) =>
      `<div class="Heading"><div class="Text"><span class="PrimaryText">${name}</span></div></div>${links(names)}`,
    part: (name, content) => section(name, content, { closed: state === 'closed' }),
  };
};

export function adminTabs(variant, words) {
  const { links, group, part } = variant.adminlook === 'old' ? LOOK_OF_2018 : today(variant);
  const trap =
    variant.traps === '1'
      ? `<div class="Paragraph">To bring two entries of one person together, use <b>${escape(words.contactMerge)}</b>, not ${escape(words.organizationMerge)}.</div>`
      : '';

  const people = part('Resources/Users (HR)', links(['Resources/Users', 'Security Levels']));
  const shared = part(words.shared, links(['Holiday Sets', 'Note Types']));
  const customers = part(
    words.contactsSection,
    trap +
      group('General', ['Alerts']) +
      group(words.utilities, [words.organizationMerge, words.contactMerge]),
  );
  const serviceDesk = part(words.serviceDeskTickets, links(['Queues', 'Ticket Categories']));
  const email = part('Email Notifications & Surveys', links(['Incoming Email Processing']));
  const templates = part(words.checklists, links(['Checklists', 'Form Templates']));
  const automation = [words.automation, templates + email];
  // Who may change only a part of Admin sees only the tabs that hold something for them.
  if (variant.admin === 'no-tab') return [automation];
  return [
    [words.people, people],
    [words.features, shared + (variant.admin === 'no-section' ? '' : customers) + serviceDesk],
    automation,
    ...(variant.categories === 'menu'
      ? [['Activations', part('Email', checkbox('Incoming Email Processing', { checked: true }))]]
      : []),
  ];
}
