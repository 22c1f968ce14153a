namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>How an operation wants to be answered again.</summary>
/// <param name="Throttle">Least time between two answers; zero for as soon as may be.</param>
/// <param name="Patches">Whether what has changed is told by JSON Patch (RFC 6902).</param>
internal sealed record LiveSettings(TimeSpan Throttle, bool Patches)
{
    // Few values, so that callers who ask the same share what answers them.
    private const int Step = 250;

    /// <summary>Settings with a throttle in milliseconds, of which the next quarter of a second counts.</summary>
    public static LiveSettings Of(int throttle, bool patches) =>
        new(TimeSpan.FromMilliseconds((throttle + Step - 1) / Step * Step), patches);

    /// <summary>As soon as may be, and whole.</summary>
    public static LiveSettings Default { get; } = new(TimeSpan.Zero, false);
}
