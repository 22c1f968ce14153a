namespace Kinow.Lambda.Queues;

/// <summary>An event of an EventBridge rule with a schedule, or of EventBridge Scheduler.</summary>
/// <param name="Id">The event's id.</param>
/// <param name="Source"><c>aws.events</c> or <c>aws.scheduler</c>.</param>
/// <param name="Time">When it was due; <c>null</c> when it does not say.</param>
/// <param name="Resources">The ARNs of the rule or schedule.</param>
public sealed record ScheduledEvent(string Id, string Source, DateTimeOffset? Time, IReadOnlyList<string> Resources);
