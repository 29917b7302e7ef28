import { describe, expect, it } from 'vitest';
import { buildCardView } from '@/guide/card/view';
import { cardPolicyOf } from '@/guide/card/card-under-policy';
import { parsePolicy } from '@/guide/policy/parse-policy';
import { assess } from '@/guide/run/assess';
import { frame, runAt, stepOf, twoFactor, worldOf } from '../sample';

/** The card of a step whose control has not been found for long, under this policy. */
function lostUnder(values: Record<string, unknown>) {
  const step = stepOf(twoFactor, 'open-code-options');
  const world = worldOf(frame({}, { pages: ['preferences'] }));
  return buildCardView({
    procedure: twoFactor,
    run: runAt(step.id, { procedure: twoFactor.id }),
    progress: { steps: {} },
    assessment: assess(twoFactor, step, world, 60_000),
    absentMs: 60_000,
    policy: cardPolicyOf(parsePolicy(values).policy),
  });
}
const actions = (values: Record<string, unknown>) =>
  lostUnder(values).help?.buttons.map(({ action }) => action);

describe('the card under a policy', () => {
  it('offers to point a control out, unless the company has switched that off, and says who did', () => {
    expect(actions({})).toContain('show-me');
    const off = { allowShowing: false };
    expect(actions(off)).not.toContain('show-me');
    expect(actions(off)!.length).toBeGreaterThan(0);
    expect(lostUnder(off).help!.notes.at(-1)).toBe(
      'Your company’s administrator has switched off pointing out controls.',
    );
    expect(lostUnder({}).help!.notes.join()).not.toContain('administrator');
  });

  it('has the company’s color, unless that is one that can’t be seen', () => {
    expect(lostUnder({}).companyColor).toBeUndefined();
    expect(lostUnder({ companyColor: '#0f766e' }).companyColor).toBe('#0f766e');
    expect(lostUnder({ companyColor: '#ffffff' }).companyColor).toBeUndefined();
  });

  it('leads to the company’s help where a control is not found', () => {
    expect(lostUnder({}).help!.support).toBeUndefined();
    const supportLink = 'https://help.example.com/';
    expect(lostUnder({ supportLink }).help!.support).toEqual({
      url: supportLink,
      say: 'Get help from your company',
    });
    expect(lostUnder({ supportLink, companyName: 'Example IT' }).help!.support!.say).toBe(
      'Get help from Example IT',
    );
  });
});
