namespace Kinow.ClientApi.Storage.Aurora.ChangeLog;

/// <summary>One change that others have to hear of, as it stands in the table.</summary>
internal sealed class ChangeLogRow
{
    public long Id { get; init; }

    public Guid EventId { get; init; }

    public string Aggregate { get; init; } = "";

    public string AggregateId { get; init; } = "";

    public string Subject { get; init; } = "";

    public int Attempts { get; init; }

    /// <summary>Time until the next attempt in microseconds; zero or less when it is due.</summary>
    public long Wait { get; init; }
}
