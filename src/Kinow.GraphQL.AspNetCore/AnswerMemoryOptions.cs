namespace Kinow.GraphQL.AspNetCore;

/// <summary>
/// How answers that callers share are remembered as the bytes that were sent. Nothing is remembered of what the contract keeps PRIVATE.
/// </summary>
public sealed class AnswerMemoryOptions
{
    /// <summary>
    /// How long an answer is given again, from the moment its operation began; not at all unless set. A change shows later by as much.
    /// </summary>
    public TimeSpan MaxAge { get; set; }

    /// <summary>
    /// How long an answer is given again that is known to depend on nothing that has changed, see
    /// <see cref="HttpRequestContext.Dependencies"/>; 1 s unless set. What time alone changes shows later by as much.
    /// </summary>
    public TimeSpan MaxAgeUnchanged { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Most bytes that remembered answers take, in all encodings; 64 MiB unless set.</summary>
    public int MaxBytes { get; set; } = 64 * 1024 * 1024;
}
