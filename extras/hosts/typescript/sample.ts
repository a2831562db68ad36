import type { Objective, SalesActionPlan } from "../../../docs/reference/plan";

/** A plan as a form of a front-end would make it. */
export const plan: SalesActionPlan = {
  formatVersion: "1.0",
  id: "plan-2026",
  name: "Plan 2026",
  currency: "EUR",
  period: { start: "2026-01-01", end: "2026-12-31" },
  objectives: [
    {
      id: "o-1",
      level: "COMPANY",
      priority: "HIGH",
      target: { direction: "INCREASE", value: { value: 15, unit: "PERCENT" } },
      phasing: { every: "QUARTER", shares: [0.2, 0.3, 0.2, 0.3] },
      "x-color": "#336699",
    },
  ],
  "x-origin": { system: "crm", version: 3 },
};

/** What a reader does: members may be absent, words may be of a newer version. */
export function titles(read: SalesActionPlan): string[] {
  return (read.objectives ?? []).map((objective) => objective.statement ?? objective.id);
}

export function rank(objective: Objective): number {
  switch (objective.priority) {
    case "HIGH":
      return 0;
    case "MEDIUM":
      return 1;
    case "LOW":
      return 2;
    default:
      return 3;
  }
}

export const ofNewerVersion: Objective = { id: "o-2", level: "TEAM", priority: "URGENT" };

// @ts-expect-error a required word is one of this version
export const unknownLevel: Objective = { id: "o-3", level: "GALAXY" };

// @ts-expect-error the id is required
export const withoutId: Objective = { level: "TEAM" };

// @ts-expect-error no member has this name
export const misspelt: Objective = { id: "o-4", level: "TEAM", statment: "Sell more" };

// @ts-expect-error null is no value
export const withNull: Objective = { id: "o-5", level: "TEAM", statement: null };

// @ts-expect-error an amount is a number
export const amountAsText: SalesActionPlan = { formatVersion: "1.0", id: "p", budget: { total: { amount: "1", currency: "EUR" } } };

// @ts-expect-error a plan says its version
export const withoutVersion: SalesActionPlan = { id: "p" };

// @ts-expect-error a plan is not changed in place
plan.name = "Other";

// @ts-expect-error nor are its lists
plan.objectives?.push({ id: "o-6", level: "TEAM" });

// @ts-expect-error a newer major version is another format
export const ofAnotherMajor: SalesActionPlan = { formatVersion: "2.0", id: "p" };

// @ts-expect-error the version is no number
export const versionAsNumber: SalesActionPlan = { formatVersion: 1.0, id: "p" };

// @ts-expect-error one value is no list
export const oneForSeveral: SalesActionPlan = { formatVersion: "1.0", id: "p", objectives: { id: "o-7", level: "TEAM" } };

// @ts-expect-error a list is no value
export const severalForOne: SalesActionPlan = { formatVersion: "1.0", id: "p", period: [{ start: "2026-01-01", end: "2026-12-31" }] };

// @ts-expect-error a small value has all its parts
export const withoutEnd: SalesActionPlan = { formatVersion: "1.0", id: "p", period: { start: "2026-01-01" } };

// @ts-expect-error nor has it any others
export const withTax: SalesActionPlan = { formatVersion: "1.0", id: "p", budget: { total: { amount: 1, currency: "EUR", tax: 0.2 } } };

// @ts-expect-error a day is a text
export const dayAsNumber: Objective = { id: "o-8", level: "TEAM", due: 20261231 };

// @ts-expect-error a share is a number
export const shareAsText: Objective = { id: "o-9", level: "TEAM", phasing: { every: "QUARTER", shares: ["25 %"] } };

// @ts-expect-error an extension of one's own begins with x-
export const withoutPrefix: Objective = { id: "o-10", level: "TEAM", color: "#336699" };
