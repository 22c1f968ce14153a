namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>How long reading may take, and how much of it happens at once.</summary>
public sealed record LoadOptions
{
    /// <summary>Time that a reading may take, whatever it has to ask.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMilliseconds(1200);

    /// <summary>Most readings from the database at the same time.</summary>
    public int MaxLoads { get; init; } = 4;

    /// <summary>How long it is remembered that something is neither in the read model nor in the database.</summary>
    public TimeSpan NegativeAge { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Most products of a catalogue that is searched in memory while the search engine is out of reach.</summary>
    public int MaxSnapshotProducts { get; init; } = 20_000;

    /// <summary>Up to this age, such a catalogue is good enough; above, it is also read anew.</summary>
    public TimeSpan SnapshotAge { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Above this age, it is not used any more.</summary>
    public TimeSpan SnapshotStaleAge { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Longest time for reading it.</summary>
    public TimeSpan SnapshotLimit { get; init; } = TimeSpan.FromSeconds(60);
}
