namespace Kinow.ClientApi.Worker.Tests.Notifications;

/// <summary>A notification that a receiver got.</summary>
internal sealed record Delivery(string EventId, string Subject, string Aggregate, string AggregateId, DateTimeOffset At);
