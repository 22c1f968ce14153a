using System.Collections.Concurrent;
using BitFaster.Caching.Lfu;
using BitFaster.Caching.Scheduler;

namespace Kinow.GraphQL.AspNetCore.Answers;

/// <summary>
/// Answers that callers share, as bytes, bounded in bytes. What is asked for often stays whatever else is asked for once. Safe for
/// concurrent use.
/// </summary>
internal sealed class AnswerMemory
{
    // By size, so that a number of answers bounds their bytes and small ones do not go for a large one.
    private static readonly int[] Sizes = [16 * 1024, 128 * 1024, 1024 * 1024];

    // An answer in all encodings, and what is around it, against its JSON.
    private const double Overhead = 1.5;

    private readonly ConcurrentDictionary<AnswerKey, PendingAnswer> pending = new();
    private readonly ConcurrentLfu<AnswerKey, RememberedAnswer>[] answers;
    private readonly TimeSpan maxAge;
    private readonly TimeSpan maxAgeUnchanged;
    private readonly TimeProvider clock;

    public AnswerMemory(AnswerMemoryOptions options, TimeProvider clock)
    {
        maxAge = options.MaxAge;
        maxAgeUnchanged = options.MaxAgeUnchanged;
        this.clock = clock;
        var share = options.MaxBytes / Sizes.Length;
        answers = Array.ConvertAll(Sizes, size => Create(Math.Max(3, (int)(share / (size * Overhead)))));
    }

    /// <summary>The answer that may be given now; <c>null</c> when there is none.</summary>
    /// <param name="isDue">Whether it is to be made anew by whoever asks next, while it is still given to all others.</param>
    public RememberedAnswer? Find(in AnswerKey key, out bool isDue)
    {
        var now = clock.GetUtcNow();
        foreach (var size in answers)
        {
            if (!size.TryGet(key, out var answer)) continue;
            var age = now - answer.Begun;
            var limit = LimitOf(answer, age);
            isDue = age > limit / 2;

            // A clock that jumps back makes nothing live longer.
            if (age.Duration() <= limit) return answer;
        }

        isDue = false;
        return null;
    }

    /// <summary>Begins to make an answer, or joins whoever makes it.</summary>
    /// <param name="isMine">Whether the caller has to make it, and then to <see cref="End"/> it.</param>
    public PendingAnswer Begin(in AnswerKey key, out bool isMine)
    {
        if (pending.TryGetValue(key, out var running))
        {
            isMine = false;
            return running;
        }

        var own = new PendingAnswer(key.Kept(), clock.GetUtcNow());
        running = pending.GetOrAdd(own.Key, own);
        isMine = ReferenceEquals(running, own);
        return running;
    }

    /// <summary>Ends the making of an answer. It is remembered if it may be, and is not too large.</summary>
    /// <param name="answer">The answer; <c>null</c> where none was made that others may get.</param>
    public void End(PendingAnswer ended, RememberedAnswer? answer)
    {
        if (answer is not null && Array.FindIndex(Sizes, size => answer.Length <= size) is >= 0 and var size)
            answers[size].AddOrUpdate(ended.Key, answer);
        pending.TryRemove(new(ended.Key, ended));
        ended.Complete(answer);
    }

    // Whoever adds an answer also drives others out: a thread in the background comes too late to tell what is busy from what passes
    // through, and does not run at all in a container that is frozen.
    private static ConcurrentLfu<AnswerKey, RememberedAnswer> Create(int capacity) =>
        new(Environment.ProcessorCount, capacity, new ForegroundScheduler(), EqualityComparer<AnswerKey>.Default);

    // What is young is given whether it holds or not.
    private TimeSpan LimitOf(RememberedAnswer answer, TimeSpan age) =>
        age.Duration() > maxAge / 2 && maxAgeUnchanged > maxAge && answer.IsUnchanged ? maxAgeUnchanged : maxAge;
}
