namespace Kinow.ClientApi.Sql.ChangeLog;

/// <summary>Changes of one aggregate with one subject, to be told in one notification.</summary>
public sealed record ChangeNotice
{
    /// <summary>
    /// Id of the event: that of the last change that it tells of. The first one's may have been told already, and then the later changes
    /// would pass for a repetition.
    /// </summary>
    public required string EventId { get; init; }

    /// <summary>Name of the event.</summary>
    public required string Subject { get; init; }

    /// <summary>Kind of what changed, such as <c>product</c>.</summary>
    public required string Aggregate { get; init; }

    /// <summary>Its id.</summary>
    public required string AggregateId { get; init; }

    /// <summary>Numbers of the changes that the notification tells of.</summary>
    public required IReadOnlyList<long> Ids { get; init; }

    /// <summary>Name of the documents that contain the changes already; null where that is not known.</summary>
    public string? Documents { get; init; }

    /// <summary>Number of attempts that have failed.</summary>
    public int Attempts { get; init; }
}
