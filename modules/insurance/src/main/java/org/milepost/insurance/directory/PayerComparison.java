package org.milepost.insurance.directory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerDirectory.Change;
import org.milepost.insurance.PayerDirectory.Faulty;
import org.milepost.insurance.PayerDirectory.Preview;
import org.milepost.insurance.PayerFault;
import org.milepost.insurance.PayerId;

/**
 * Compares a file with the list. A line without an id is about the payer that has its id at the clearinghouse, else about a new one,
 * whose id is made of its name.
 */
final class PayerComparison {
    private static final int LONGEST_ID = 40;

    private final Map<PayerId, Payer> listed;
    private final Map<String, PayerId> connections = new HashMap<>();
    private final Map<PayerId, Payer> named = new HashMap<>();
    private final List<Payer> added = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();
    private final List<Faulty> faulty = new ArrayList<>();
    private int same;

    private PayerComparison(List<Payer> payers) {
        this.listed = payers.stream().collect(Collectors.toMap(Payer::id, Function.identity()));
        payers.forEach(payer -> connections.put(payer.connectionId(), payer.id()));
    }

    static Preview of(PayerFile file, List<Payer> payers) {
        PayerComparison comparison = new PayerComparison(payers);
        comparison.faulty.addAll(file.faulty());
        file.lines().forEach(comparison::look);
        comparison.faulty.sort(Comparator.comparingLong(Faulty::line));
        return new Preview(comparison.added, comparison.changed, comparison.same, comparison.faulty);
    }

    private void look(PayerLine line) {
        List<PayerFault> faults = line.faults();
        if (!faults.isEmpty()) {
            faults.forEach(fault -> faulty.add(new Faulty(line.number(), fault)));
            return;
        }
        Optional<PayerId> id = id(line);
        Optional<PayerFault> fault = id.isEmpty() ? Optional.of(PayerFault.ID) : clash(line, id.get());
        if (fault.isPresent()) {
            faulty.add(new Faulty(line.number(), fault.get()));
            return;
        }
        sort(payer(line, id.get()));
    }

    private Optional<PayerFault> clash(PayerLine line, PayerId id) {
        if (named.containsKey(id)) {
            return Optional.of(PayerFault.TWICE);
        }
        if (line.id().isBlank() && listed.containsKey(id) && !id.equals(connections.get(line.connectionId()))) {
            return Optional.of(PayerFault.ID_TAKEN);
        }
        PayerId owner = connections.get(line.connectionId());
        return owner == null || owner.equals(id)
                ? Optional.empty()
                : Optional.of(named.containsKey(owner) ? PayerFault.TWICE : PayerFault.CONNECTION_ID_TAKEN);
    }

    private Optional<PayerId> id(PayerLine line) {
        if (line.id().isBlank()) {
            return Optional.ofNullable(connections.get(line.connectionId())).or(() -> made(line.name()));
        }
        return id(line.id());
    }

    private static Optional<PayerId> made(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|['’.]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+", "");
        return id(plain.substring(0, Math.min(plain.length(), LONGEST_ID)).replaceAll("-$", ""));
    }

    private static Optional<PayerId> id(String written) {
        try {
            return Optional.of(new PayerId(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Payer payer(PayerLine line, PayerId id) {
        List<String> aliases = line.aliases()
                .orElseGet(() ->
                        Optional.ofNullable(listed.get(id)).map(Payer::aliases).orElse(List.of()));
        return new Payer(id, line.name(), line.connectionId(), aliases);
    }

    private void sort(Payer payer) {
        named.put(payer.id(), payer);
        connections.put(payer.connectionId(), payer.id());
        Payer before = listed.get(payer.id());
        if (before == null) {
            added.add(payer);
        } else if (before.equals(payer)) {
            same++;
        } else {
            changed.add(new Change(before, payer));
        }
    }
}
