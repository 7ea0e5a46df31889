package org.milepost.insurance.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.milepost.insurance.Contract;
import org.milepost.insurance.ContractId;
import org.milepost.insurance.NetworkStatus;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerSearch;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Submission;
import org.milepost.staff.CenterId;

/**
 * A contract as it is typed: each level's rate in a field of the level's name.
 *
 * @param given what stands in the fields
 * @param payers every payer
 */
record ContractForm(Submission given, List<Payer> payers) {
    private static final String LAST_DAY = "lastDay";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern AMOUNT = Pattern.compile("\\$?(\\d{1,3}(,\\d{3})+|\\d{1,6})(\\.\\d{1,2})?");

    ContractForm {
        payers = List.copyOf(payers);
    }

    /** The fields with {@code contract} in them. */
    static Submission filledIn(Contract contract, String payerName) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("payer", payerName);
        values.put("plan", contract.plan());
        values.put("status", contract.status().name());
        values.put("from", contract.from().toString());
        values.put("until", contract.until().map(LocalDate::toString).orElse(""));
        contract.rates().forEach((level, rate) -> values.put(level.name(), rate.toPlainString()));
        return new Submission(values, Map.of());
    }

    /** What is wrong, by the field that it is wrong with, in the order of the form. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (payer().isEmpty()) {
            problems.put("payer", "console.contracts.problem.payer");
        }
        if (given.value("plan").length() > Contract.LONGEST_PLAN) {
            problems.put("plan", "console.contracts.problem.plan");
        }
        if (status().isEmpty()) {
            problems.put("status", "console.contracts.problem.status");
        }
        if (day("from").isEmpty()) {
            problems.put("from", "console.contracts.problem.from");
        }
        if (given.ticked("until") && day("until").isEmpty()) {
            problems.put("until", "console.contracts.problem.until");
        } else if (isTurnedRound("until")) {
            problems.put("until", "console.contracts.problem.turned");
        }
        for (LevelOfCare level : LevelOfCare.values()) {
            String written = given.value(level.name());
            if (!written.isEmpty() && rate(written).isEmpty()) {
                problems.put(level.name(), "console.contracts.problem.rate");
            }
        }
        return problems;
    }

    /** The contract that is typed. To be called once nothing is wrong. */
    Contract contract(ContractId id, CenterId center) {
        Map<LevelOfCare, BigDecimal> rates = new EnumMap<>(LevelOfCare.class);
        for (LevelOfCare level : LevelOfCare.values()) {
            rate(given.value(level.name())).ifPresent(rate -> rates.put(level, rate));
        }
        return new Contract(
                id,
                center,
                payer().orElseThrow().id(),
                given.value("plan"),
                status().orElseThrow(),
                day("from").orElseThrow(),
                day("until"),
                rates);
    }

    /** The last day that somebody ends {@code contract} with; empty where it is none. */
    Optional<LocalDate> lastDay(Contract contract) {
        return day(LAST_DAY).filter(day -> !day.isBefore(contract.from()));
    }

    /** How the contract stood when somebody began to change it; 0 where that is not told. */
    int revision() {
        String written = given.value("revision");
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }

    private Optional<Payer> payer() {
        return new PayerSearch(payers).exactly(given.value("payer"));
    }

    private Optional<NetworkStatus> status() {
        return List.of(NetworkStatus.IN, NetworkStatus.OUT).stream()
                .filter(status -> given.chosen("status", status.name()))
                .findFirst();
    }

    private boolean isTurnedRound(String field) {
        return day("from")
                .flatMap(from -> day(field).filter(until -> until.isBefore(from)))
                .isPresent();
    }

    private Optional<LocalDate> day(String field) {
        String written = given.value(field);
        try {
            return DAY.matcher(written).matches() ? Optional.of(LocalDate.parse(written)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> rate(String written) {
        return AMOUNT.matcher(written).matches()
                ? Optional.of(new BigDecimal(written.replaceAll("[$,]", ""))).filter(Contract::isRate)
                : Optional.empty();
    }
}
