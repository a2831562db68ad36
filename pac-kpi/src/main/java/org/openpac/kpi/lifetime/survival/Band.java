package org.openpac.kpi.lifetime.survival;

/** How the bounds of a survival curve are made, from the standard error of Greenwood's formula. */
public enum Band {
    /** S ± z · s.e., cut off at 0 and 1. */
    PLAIN {
        @Override
        double bound(double survival, double error, double z) {
            return survival + z * error;
        }
    },
    /** On the scale of ln S: S · exp(± z · s.e./S), cut off at 1. */
    LOG {
        @Override
        double bound(double survival, double error, double z) {
            return survival * Math.exp(z * error / survival);
        }
    },
    /** On the scale of ln(−ln S), whose bounds never leave 0 and 1: the one to use for few observations. */
    LOG_LOG {
        @Override
        double bound(double survival, double error, double z) {
            double log = Math.log(survival);
            return log == 0 ? survival : Math.exp(log * Math.exp(z * error / (survival * log)));
        }
    };

    /** The bound z standard errors above, or below for negative z, on the scale of the band. */
    abstract double bound(double survival, double error, double z);
}
