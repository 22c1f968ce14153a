using System.Collections.Concurrent;
using BitFaster.Caching.Lfu;

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
        answers = Array.ConvertAll(
            Sizes, size => new ConcurrentLfu<AnswerKey, RememberedAnswer>(Math.Max(3, (int)(share / (size * Overhead)))));
    }

    /// <summary>The answer that may be given now; <c>null</c> when there is none.</summary>
    public RememberedAnswer? Find(in AnswerKey key)
    {
        var now = clock.GetUtcNow();
        foreach (var size in answers)
        {
            if (size.TryGet(key, out var answer) && IsFresh(answer, now)) return answer;
        }

        return null;
    }

    /// <summary>Whether an answer is to be made anew by whoever asks next, while it is still given to all others.</summary>
    public bool IsDue(RememberedAnswer answer)
    {
        var age = clock.GetUtcNow() - answer.Begun;
        return age > maxAge / 2 && (age > maxAgeUnchanged / 2 || !answer.IsUnchanged);
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

    // A clock that jumps back makes nothing live longer.
    private bool IsFresh(RememberedAnswer answer, DateTimeOffset now)
    {
        var age = (now - answer.Begun).Duration();
        return age <= maxAge || (age <= maxAgeUnchanged && answer.IsUnchanged);
    }
}
