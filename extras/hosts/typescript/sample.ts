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
