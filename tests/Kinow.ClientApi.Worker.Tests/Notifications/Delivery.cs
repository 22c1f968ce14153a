namespace Kinow.ClientApi.Worker.Tests.Notifications;

/// <summary>A notification that a receiver got.</summary>
internal sealed record Delivery(string EventId, string Subject, string Aggregate, string AggregateId, DateTimeOffset At)
{
    /// <summary>Name of the documents that contain what it tells of.</summary>
    public string? Documents { get; init; }
}
