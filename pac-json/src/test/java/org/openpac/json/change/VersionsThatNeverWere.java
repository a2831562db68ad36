package org.openpac.json.change;

import java.util.List;
import org.openpac.json.JsonSettings;
import org.openpac.json.codec.FormatVersion;

/** A past for the format: until it has one of its own, its steps are tried on this. */
public final class VersionsThatNeverWere {

    static final UpgradeStep GOALS =
            new UpgradeStep(version("0.8"), version("0.9"), plan -> UpgradeStep.rename(plan, "goals", "objectives"));
    static final UpgradeStep NAMES = new UpgradeStep(version("0.9"), version("1.0"), plan -> {
        UpgradeStep.rename(plan, "title", "name");
        plan.child("objectives")
                .map(Node::items)
                .orElse(List.of())
                .forEach(objective -> UpgradeStep.rename(objective, "deadline", "due"));
    });
    static final Upgrades WAY = new Upgrades(List.of(NAMES, GOALS));

    private VersionsThatNeverWere() {}

    /** A reader that knows them. */
    public static UpgradingReader reader(JsonSettings settings) {
        return new UpgradingReader(settings, WAY);
    }

    static FormatVersion version(String text) {
        return FormatVersion.parse(text).orElseThrow();
    }
}
