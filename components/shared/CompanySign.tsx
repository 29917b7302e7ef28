import type { CSSProperties } from 'react';
import { inkOn } from '@/guide/policy/company-color';
import type { Policy } from '@/guide/policy/parse-policy';

/** What a company shows of itself. */
export type Company = Pick<Policy, 'companyName' | 'companyLogo' | 'companyColor'>;

/** The company's logo and name, in the head of a page; nothing where the policy has neither. */
export function CompanySign({ company }: { company: Company }) {
  const { companyName, companyLogo } = company;
  if (companyName === undefined && companyLogo === undefined) return null;
  return (
    <p className="company">
      {/* Beside its name a logo says nothing more. */}
      {companyLogo !== undefined && <img src={companyLogo} alt="" />}
      {companyName}
    </p>
  );
}

/** The head of a page in the company's color, with words that can be read on it; undefined where there is none. */
export function companyStyle({ companyColor }: Company): CSSProperties | undefined {
  if (companyColor === undefined) return undefined;
  return { '--company': companyColor, '--on-company': inkOn(companyColor) } as CSSProperties;
}
