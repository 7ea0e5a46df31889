package org.milepost.insurance.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.UriType;

/** HAPI's validator of FHIR R4, without a network. It knows our extensions, with their types, and lets no other pass. */
final class Validator {
    private static final FhirContext R4 = FhirContext.forR4();

    private static final Map<Extra, List<String>> TYPES = Map.ofEntries(
            Map.entry(Extra.CONSENT, List.of("Reference")),
            Map.entry(Extra.SEGMENT, List.of("string")),
            Map.entry(Extra.CALL, List.of("date")),
            Map.entry(Extra.PLACE_OF_SERVICE, List.of("Coding")),
            Map.entry(Extra.LEVEL_OF_CARE, List.of("code")),
            Map.entry(Extra.PERIOD, List.of("Period")),
            Map.entry(Extra.RESTRICTION, List.of("string")),
            Map.entry(Extra.ENTITY, List.of()),
            Map.entry(Extra.CONFLICT, List.of("boolean")),
            Map.entry(Extra.REMAINING, List.of("Money", "unsignedInt", "string")),
            Map.entry(Extra.FIGURE, List.of("Money", "unsignedInt", "string")),
            Map.entry(Extra.UNCLEAR_SHARE, List.of("string")),
            Map.entry(Extra.COUNTED, List.of("Coding")),
            Map.entry(Extra.INSURANCE_TYPE, List.of("Coding")),
            Map.entry(Extra.LOOP, List.of("string")),
            Map.entry(Extra.FOLLOW_UP, List.of("Coding")));

    private static final FhirValidator VALIDATOR = validator();

    private Validator() {}

    /** What is wrong with {@code resource}: none where HAPI finds neither an error nor anything fatal. */
    static List<String> faults(JsonObject resource) {
        return faults(resource.toString());
    }

    static List<String> faults(String resource) {
        return VALIDATOR.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    private static FhirValidator validator() {
        PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(R4);
        TYPES.forEach((extra, types) -> ours.addStructureDefinition(definition(extra, types)));
        FhirInstanceValidator instances = new FhirInstanceValidator(new ValidationSupportChain(
                ours,
                new DefaultProfileValidationSupport(R4),
                new CommonCodeSystemsTerminologyService(R4),
                new InMemoryTerminologyServerValidationSupport(R4)));
        instances.setAnyExtensionsAllowed(false);
        return R4.newValidator().registerValidatorModule(instances);
    }

    private static StructureDefinition definition(Extra extra, List<String> types) {
        StructureDefinition definition = new StructureDefinition();
        definition
                .setUrl(extra.url())
                .setName(extra.name())
                .setStatus(PublicationStatus.ACTIVE)
                .setFhirVersion(FHIRVersion._4_0_1)
                .setKind(StructureDefinition.StructureDefinitionKind.COMPLEXTYPE)
                .setAbstract(false)
                .setType("Extension")
                .setBaseDefinition("http://hl7.org/fhir/StructureDefinition/Extension")
                .setDerivation(StructureDefinition.TypeDerivationRule.CONSTRAINT)
                .addContext()
                .setType(StructureDefinition.ExtensionContextType.ELEMENT)
                .setExpression("Element");
        definition.getDifferential().addElement(element("Extension"));
        if (types.isEmpty()) {
            List.of("role", "name", "phone").forEach(part -> part(definition, part));
        }
        ElementDefinition url = element("Extension.url");
        url.setFixed(new UriType(extra.url()));
        definition.getDifferential().addElement(url);
        if (!types.isEmpty()) {
            ElementDefinition value = element("Extension.value[x]").setMin(1);
            types.forEach(type -> value.addType().setCode(type));
            definition.getDifferential().addElement(value);
        }
        return definition;
    }

    private static void part(StructureDefinition definition, String name) {
        ElementDefinition part = element("Extension.extension");
        part.setId("Extension.extension:" + name);
        definition.getDifferential().addElement(part.setSliceName(name));
        ElementDefinition url = element("Extension.extension.url");
        url.setId("Extension.extension:" + name + ".url");
        url.setFixed(new UriType(name));
        definition.getDifferential().addElement(url);
    }

    private static ElementDefinition element(String path) {
        ElementDefinition element = new ElementDefinition();
        element.setId(path);
        return element.setPath(path);
    }
}
