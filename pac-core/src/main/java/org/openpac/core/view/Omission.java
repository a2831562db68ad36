package org.openpac.core.view;

import java.util.Optional;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;

/**
 * Something about a tactic that could not be taken into account.
 *
 * @param tacticId which tactic
 * @param otherId the tactic it waits for, or the person who works for it; empty where it is about the tactic alone or no
 *     person is named
 * @param reason what is missing
 */
public record Omission(Id tacticId, Optional<Id> otherId, Gap reason) {}
