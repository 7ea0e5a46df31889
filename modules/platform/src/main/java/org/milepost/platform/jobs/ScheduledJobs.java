package org.milepost.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.milepost.platform.Job;
import org.milepost.platform.Jobs;
import org.milepost.platform.Opened;
import org.milepost.platform.Scope;

/**
 * Jobs on db-scheduler, which runs on threads of its own: a managed executor would refuse its shutdown. It shares the container's pool,
 * so that asking for a job joins the asker's transaction.
 */
@ApplicationScoped
class ScheduledJobs implements Jobs {
    private static final int THREADS = 24;
    private static final Duration LOOKS_EVERY = Duration.ofMillis(500);
    /** A node that misses four of these is dead, and another goes on with its jobs. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(30);

    /** What a job is asked about that runs by itself. */
    private static final String EVERYTHING = "everything";

    private final Instance<Job> jobs;
    private final Scheduler scheduler;
    private final Clock clock;

    @Inject
    ScheduledJobs(@Any Instance<Job> jobs, DataSource database, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
        List<Task<?>> tasks = new ArrayList<>();
        for (Job job : jobs) {
            tasks.add(task(job));
        }
        scheduler = Scheduler.create(database, tasks)
                .tableName("platform.job")
                .serializer(new NoData())
                .threads(THREADS)
                .pollingInterval(LOOKS_EVERY)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    void start(@Observes Opened opened) {
        scheduler.start();
    }

    /** Another node may have asked already; then nothing changes. */
    @Transactional
    void askWhatRunsByItself(@Observes Opened opened) {
        for (Job job : jobs) {
            job.first(clock.instant())
                    .ifPresent(when -> scheduler.scheduleIfNotExists(new TaskInstance<>(job.name(), EVERYTHING), when));
        }
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }

    @Override
    public void ask(Class<? extends Job> job, String subject, Instant when) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(jobs.select(job).get().name(), subject), when);
    }

    private static Task<Void> task(Job job) {
        return Tasks.custom(job.name(), Void.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                .execute((TaskInstance<Void> instance, ExecutionContext context) -> Scope.within(
                                new Scope.Job(job.name()), () -> job.run(instance.getId()))
                        .<com.github.kagkarlsson.scheduler.task.CompletionHandler<Void>>map(
                                again -> (done, operations) -> operations.reschedule(done, again))
                        .orElseGet(() -> (done, operations) -> operations.stop()));
    }

    /** Jobs carry an id and nothing else. */
    private static final class NoData implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return new byte[0];
        }

        @Override
        public <T> @Nullable T deserialize(Class<T> type, byte[] serialized) {
            return null;
        }
    }
}
