namespace Kinow.ClientApi.Local.Mock;

/// <summary>How the mock answers.</summary>
internal sealed record MockOptions
{
    /// <summary>The header by which a request chooses its scenario.</summary>
    public const string Header = "X-Mock-Scenario";

    /// <summary>The scenario of requests that choose none.</summary>
    public Scenario Scenario { get; init; }

    /// <summary>The part of requests that fail, 0 to 1.</summary>
    public double Errors { get; init; }

    /// <summary>How long answers take at least.</summary>
    public MockLatency Latency { get; init; }

    /// <summary>What failures and durations follow from.</summary>
    public ulong Seed { get; init; } = 1;
}
