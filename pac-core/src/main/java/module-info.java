/** The sales action plan as an immutable model, the views computed from it and the rules that judge it. */
module org.openpac.core {
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.openpac.core.calendar;
    exports org.openpac.core.plan;
    exports org.openpac.core.plan.action;
    exports org.openpac.core.plan.market;
    exports org.openpac.core.plan.means;
    exports org.openpac.core.plan.objective;
    exports org.openpac.core.plan.tracking;
    exports org.openpac.core.rule;
    exports org.openpac.core.rule.catalog;
    exports org.openpac.core.schedule;
    exports org.openpac.core.shape;
    exports org.openpac.core.statement;
    exports org.openpac.core.text;
    exports org.openpac.core.value;
    exports org.openpac.core.view;
}
