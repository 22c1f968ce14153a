namespace Kinow.GraphQL.AspNetCore;

/// <summary>What an answer that callers share was made of. Applications derive from it; safe for concurrent use.</summary>
public abstract class AnswerDependencies
{
    /// <summary>Names of all that was read. Made when asked for.</summary>
    public abstract IReadOnlyList<string> Keys { get; }

    /// <summary>
    /// The names by which caches in front may be told to forget the answer, without spaces or commas. Fewer and coarser than
    /// <see cref="Keys"/> where those are too many for a header. Made when asked for.
    /// </summary>
    public abstract IReadOnlyList<string> Tags { get; }

    /// <summary>The first instant at which time alone may change the answer; <c>null</c> where none does.</summary>
    public abstract DateTimeOffset? Until { get; }

    /// <summary>
    /// Whether nothing has changed of it since. <c>false</c> where that is not known: the answer then lives as long as any. Asked whenever
    /// the answer may be given again, so it has to be quick.
    /// </summary>
    public abstract bool Hold();

    /// <summary>
    /// Whether something of it is known to have changed since, so that it is to be made anew at once. More than <see cref="Hold"/> denies:
    /// what has only just been made of something that changed may hold, and is not known to.
    /// </summary>
    public abstract bool HasChanged();
}
