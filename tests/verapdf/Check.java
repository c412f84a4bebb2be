import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Holds PDF files against the rules of PDF/A and PDF/UA with veraPDF, the reference validator. Prints one line for each
 * file and standard: `keeps` or `breaks`, the standard, the file, and the rules that it breaks.
 */
public class Check {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            byte[] bytes = Files.readAllBytes(new File(file).toPath());
            boolean withData = new String(bytes, StandardCharsets.ISO_8859_1).contains("<pdfaid:part>3<");
            check(file, withData ? "PDFA-3A" : "PDFA-2A");
            check(file, "PDFUA-1");
        }
    }

    private static void check(String file, String standard) throws Exception {
        ValidationProfile profile;
        try (InputStream rules = Check.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + standard + ".xml")) {
            profile = Profiles.profileFromXml(rules);
        }
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), profile.getPDFAFlavour());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            StringBuilder line = new StringBuilder(result.isCompliant() ? "keeps " : "breaks ");
            line.append(standard).append(' ').append(new File(file).getName());
            result.getFailedChecks().forEach((rule, count) -> line.append("; ").append(rule.getClause()).append('-')
                    .append(rule.getTestNumber()).append(" × ").append(count).append(' ')
                    .append(profile.getRuleByRuleId(rule).getDescription()));
            System.out.println(line);
        }
    }
}
