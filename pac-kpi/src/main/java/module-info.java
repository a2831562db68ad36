/** Indicators of a sales action plan, with the statistics and customer lifetime models they rest on. */
module org.openpac.kpi {
    requires transitive org.openpac.core;
    requires org.apache.commons.numbers.gamma;
    requires static org.immutables.value.annotations;

    exports org.openpac.kpi;
    exports org.openpac.kpi.attribution;
    exports org.openpac.kpi.allocation;
    exports org.openpac.kpi.catalog;
    exports org.openpac.kpi.forecast;
    exports org.openpac.kpi.funnel;
    exports org.openpac.kpi.lifetime;
    exports org.openpac.kpi.rule;
    exports org.openpac.kpi.lifetime.contract;
    exports org.openpac.kpi.lifetime.fit;
    exports org.openpac.kpi.lifetime.survival;
    exports org.openpac.kpi.statistic;
    exports org.openpac.kpi.statistic.distribution;
    exports org.openpac.kpi.statistic.power;
    exports org.openpac.kpi.statistic.test;
    exports org.openpac.kpi.ambition;
}
