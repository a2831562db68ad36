package org.openpac.json.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.PacCodec;
import org.openpac.json.ReadResult;

/** A way by which a document comes in. */
enum Door {
    BYTES {
        @Override
        ReadResult<SalesActionPlan> read(PacCodec codec, byte[] json) {
            return codec.readPlan(json);
        }
    },
    ONE_BYTE_AT_A_TIME {
        @Override
        ReadResult<SalesActionPlan> read(PacCodec codec, byte[] json) throws IOException {
            return codec.readPlan(new StreamChecks.Dripping(json, 1));
        }
    },
    STREAM {
        @Override
        ReadResult<SalesActionPlan> read(PacCodec codec, byte[] json) throws IOException {
            return codec.readPlan(new ByteArrayInputStream(json));
        }
    };

    abstract ReadResult<SalesActionPlan> read(PacCodec codec, byte[] json) throws IOException;

    ReadResult<SalesActionPlan> through(PacCodec codec, byte[] json) {
        try {
            return read(codec, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
