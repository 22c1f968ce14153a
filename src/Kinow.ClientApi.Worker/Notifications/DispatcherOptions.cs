using System.Collections.Immutable;

namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>Where notifications go, and how hard the dispatcher tries.</summary>
public sealed record DispatcherOptions
{
    /// <summary>
    /// Where notifications are sent to, at least one address. A notification is delivered when all have accepted it; a retry may repeat it
    /// to those that have, under the same id.
    /// </summary>
    public required ImmutableArray<Uri> Receivers { get; init; }

    /// <summary>
    /// Name of the documents of accounts that this process writes; null where it writes none. A receiver that would write the same ones
    /// learns from a notification that it need not.
    /// </summary>
    public string? Documents { get; init; }

    /// <summary>
    /// Most notifications on their way at once. A receiver that is one process writes together what comes at once; where it is a function,
    /// as many of it run, each with a connection to the database. The default is 32.
    /// </summary>
    public int Concurrency { get; init; } = 32;

    /// <summary>Time between two looks for changes that others have made, while there are none. The default is 400 ms.</summary>
    public TimeSpan IdleInterval { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>Longest time that a receiver may take to answer. The default is 15 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long delivered changes are kept. The default is 7 days.</summary>
    public TimeSpan KeepDelivered { get; init; } = TimeSpan.FromDays(7);

    /// <summary>
    /// How long ids of commands, and sessions that have expired, are kept, so that none is carried out twice: longer than a message can
    /// spend in the queue and among the dead letters together. The default is 30 days.
    /// </summary>
    public TimeSpan KeepCommands { get; init; } = TimeSpan.FromDays(30);

    /// <summary>
    /// How long carts of anonymous sessions are kept after their last change: as long as such a session lives. The default is 30 days.
    /// </summary>
    public TimeSpan KeepGuests { get; init; } = TimeSpan.FromDays(30);
}
