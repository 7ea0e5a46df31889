package org.milepost.platform.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.milepost.platform.ProblemForm;

/** Tells a problem in the form of the address at which it came up. */
@Dependent
public class Problems {
    private final HttpServletRequest request;
    private final List<ProblemForm> forms;

    @Inject
    Problems(HttpServletRequest request, @Any Instance<ProblemForm> forms) {
        this.request = request;
        // Once: each look by Instance would keep one more of them for good.
        this.forms = forms.stream().toList();
    }

    Response tell(int status, String sentence, Optional<String> incident) {
        return forms.stream()
                .filter(form -> form.isAt(request.getRequestURI()))
                .findFirst()
                .map(form -> form.tell(status, sentence, incident))
                .orElseGet(() -> Answers.problem(request, status, sentence, incident));
    }
}
