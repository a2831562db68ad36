package org.openpac.kpi.lifetime;

import org.openpac.kpi.lifetime.fit.FitResult;

/** The models of how often customers without a contract buy that allow for their leaving. */
public enum PurchaseModel {
    /** {@link MbgNbd}: the one to take unless there is a reason for another. */
    MBG_NBD {
        @Override
        public FitResult<? extends LifetimeModel> fit(CustomerSummaries summaries) {
            return MbgNbd.fit(summaries);
        }
    },
    /** {@link BgNbd}: denies that one who bought once may have left. */
    BG_NBD {
        @Override
        public FitResult<? extends LifetimeModel> fit(CustomerSummaries summaries) {
            return BgNbd.fit(summaries);
        }
    },
    /** {@link ParetoNbd}: the oldest; customers leave at any time, not only after a purchase. */
    PARETO_NBD {
        @Override
        public FitResult<? extends LifetimeModel> fit(CustomerSummaries summaries) {
            return ParetoNbd.fit(summaries);
        }
    };

    /** Fits the model by maximum likelihood. */
    public abstract FitResult<? extends LifetimeModel> fit(CustomerSummaries summaries);
}
